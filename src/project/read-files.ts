import type { TreeDocument } from '../model/files/document.ts'
import { folderOf } from '../model/files/path.ts'
import { fileStart, type Source } from '../model/files/text.ts'
import type { Command } from '../model/project/command.ts'
import type { Reader, Setting, SettingOrigin } from '../model/project/setting.ts'
import { resolveAsGo } from '../parse/yaml/go-scalars.ts'
import type { ReaderOf } from './deployed.ts'
import { languageOfPath } from './discover/code-paths.ts'
import { codeReaderOf } from './discover/code-roles.ts'
import { isDockerfileByText, isFlyConfigPath, isStructural, isWorkflowPath } from './discover/discover.ts'
import { formatOf, isConfigFormat, withoutTemplateEnding } from './discover/formats.ts'
import { isComposePath, isOtherPipeline, isTemplate, readerOf } from './discover/path-roles.ts'
import type { Documents } from './documents.ts'
import { codeSettings } from './files/code/code.ts'
import { unreadKeys } from './files/code/key-places.ts'
import { type Reading, readCompose } from './files/compose.ts'
import { flyctlLines, isForeignScript, mayCallFlyctl, startedFlyctl } from './files/flyctl-lines.ts'
import { genericSettings, isData } from './files/generic-settings.ts'
import { makefileVariables } from './files/makefile-variables.ts'
import { searchText } from './files/plain-text.ts'
import { isProxyConfig, proxyReader, proxySettings } from './files/proxy-config.ts'
import { notebookLeftovers, recordedLogins } from './files/recordings.ts'
import type { Readers } from './files/scripts.ts'
import { isSecretFile, secretSettings } from './files/secret-files.ts'
import { holdsTasks, readTasks, withRuntimeReader } from './files/tasks.ts'
import { readWorkflow } from './files/workflow.ts'
import { workflowConstants } from './files/workflow-constants.ts'
import type { FlyConfig } from './fly/config.ts'
import type { Constant } from './fly/constants.ts'
import { readMachineConfig } from './fly/machine-config.ts'
import type { Joined } from './join-apps.ts'

const NAMES_FLY = /\bfly(?:ctl)?\b/
const RUNS_IN_OWN_FOLDER: ReadonlySet<string> = new Set(['makefile', 'procfile'])
const SCRIPT_FORMATS: ReadonlySet<string> = new Set(['shell', ...RUNS_IN_OWN_FOLDER])

/** What the workflows and the scripts that name flyctl say, by path, and the folders that their commands start in. */
export interface Pipelines {
  readonly readings: ReadonlyMap<string, Reading>
  readonly folders: ReadonlyMap<Command, string>
  /** The matrices and the inputs of workflows by path. */
  readonly constants: ReadonlyMap<string, readonly Constant[]>
}

/** Reads what may call flyctl: that must be known before the configs can be assigned to apps. */
export function readPipelines(documents: Documents, scripts: ReadonlySet<string>, readers: Readers): Pipelines {
  const readings = new Map<string, Reading>()
  const folders = new Map<Command, string>()
  const constants = new Map<string, readonly Constant[]>()
  for (const [path, source] of documents.sources) {
    if (isWorkflowPath(path)) {
      const root = documents.tree(path)?.roots[0]
      if (!root) continue
      const reading = readWorkflow(root, source, readers)
      readings.set(path, reading)
      constants.set(path, workflowConstants(root))
      for (const [command, folder] of reading.folders) folders.set(command, folder)
    } else if (mayCallFlyctl(path, source.text)) {
      const reader = readerOf(path) === 'development' && !scripts.has(path) ? 'development' : 'ci'
      const kind = { origin: 'script', reader, key: 'script' } as const
      const started = startedFlyctl(source, kind, readers)
      const commands = isForeignScript(path) ? [...flyctlLines(source, kind, readers), ...started] : started
      readings.set(path, { settings: readByFormat(path, documents, reader, readers)?.settings ?? [], commands })
    } else if (isScript(path, source, scripts) && NAMES_FLY.test(source.text)) {
      const reading = readScript(path, documents, scripts.has(path) ? 'runtime' : readerOf(path))
      readings.set(path, reading)
      // make, just and a Procfile run where their file lies; where a script runs its caller tells, and mostly it is the root.
      if (RUNS_IN_OWN_FOLDER.has(formatOf(path) ?? ''))
        for (const command of reading.commands) folders.set(command, folderOf(path))
    } else if (holdsTasks(path) && NAMES_FLY.test(source.text)) {
      const reading = readByFormat(path, documents, readerOf(path), readers)
      if (!reading) continue
      readings.set(path, reading)
      // npm runs a script where its file lies, a pipeline runs at the root.
      if (!isOtherPipeline(path)) for (const command of reading.commands) folders.set(command, folderOf(path))
    }
  }
  return { readings, folders, constants }
}

/** Who reads the files, and those that an app or its deploy uses, whatever their names say. */
export interface Roles {
  readonly readerOf: ReaderOf
  readonly used: ReadonlySet<string>
}

/** What each file says, in the order of the paths. */
export function readFiles(
  documents: Documents,
  configs: ReadonlyMap<string, FlyConfig>,
  joined: readonly Joined[],
  pipelines: Pipelines,
  { readerOf: readerOfFile, used }: Roles,
  readers: Readers,
): Map<string, Reading> {
  const readings = new Map<string, Reading>()
  const composeFiles = new Set(joined.map(({ composeFile }) => composeFile))
  const machineConfigs = new Set(joined.map(({ machineConfig }) => machineConfig))
  const localFiles = new Map(joined.flatMap(join => [...join.localFiles]))
  const dockerfiles = new Set(joined.map(({ dockerfile }) => dockerfile?.source.path))
  for (const [path, source] of documents.sources) {
    const known = pipelines.readings.get(path) ?? configs.get(path)
    if (known) {
      readings.set(path, known)
      continue
    }
    // Go's YAML reader gets the compose file under any name.
    const root = documents.tree(path, composeFiles.has(path) ? 'yaml' : undefined)?.roots[0]
    const guestPath = localFiles.get(path)
    if (isComposePath(path) || composeFiles.has(path)) {
      const reader = composeFiles.has(path) ? 'runtime' : 'development'
      // A deploy reads a compose file with Go's yaml.v3, as it reads a fly config.
      if (root)
        readings.set(path, readCompose(reader === 'runtime' ? resolveAsGo(root) : root, source, reader, readers))
    } else if (machineConfigs.has(path)) {
      if (root) readings.set(path, readMachineConfig(root, 'machine_config', source, 'runtime', readers))
    } else if (guestPath !== undefined) {
      readings.set(path, readLocalFile(source, guestPath, documents, readers))
    } else {
      const reading = dockerfiles.has(path)
        ? readDockerfile(path, documents, 'runtime')
        : readByFormat(path, documents, readerOfFile(path), readers, used)
      if (reading) readings.set(path, reading)
    }
  }
  for (const [path, source] of documents.sources) {
    const reading = readings.get(path)
    if (documents.isBroken(path)) readings.set(path, searched(source, reading, readerOfFile(path), readers))
    else {
      // A key in a comment is read by everyone who reads the file.
      const keys = unreadKeys(source, reading ?? NOTHING, readerOfFile(path))
      const { settings, commands } = reading ?? NOTHING
      if (keys.length > 0) readings.set(path, { settings: [...settings, ...keys], commands })
    }
  }
  return readings
}

/** A file that a deploy puts into the Machine, read as what it is there where its own name does not tell. */
function readLocalFile(source: Source, guestPath: string, documents: Documents, readers: Readers): Reading {
  const { path, text } = source
  if (formatOf(path, text) !== undefined) return readByFormat(path, documents, 'runtime', readers) ?? NOTHING
  const format = formatOf(guestPath)
  const tree = format === 'env' || isConfigFormat(format) || format === 'ini' ? documents.tree(path, format) : undefined
  if (tree) return { settings: genericSettings(tree, 'runtime'), commands: [] }
  return searched(source, undefined, 'runtime', readers)
}

const NOTHING: Reading = { settings: [], commands: [] }

/** What no parser reads is still searched as plain text. */
function searched(source: Source, reading: Reading | undefined, reader: Reader, readers: Readers): Reading {
  const { settings = [], commands = [] } = reading ?? {}
  const read = new Set<number>()
  for (const { at } of [...settings, ...commands]) {
    for (let line = at.range.start.line; line <= at.range.end.line; line++) read.add(line)
  }
  const search = searchText(source, { origin: originOf(source), reader }, read)
  if (!search.isComplete) {
    const message = 'The file cannot be parsed and is too large to search as plain text.'
    const blocking = reader !== 'development'
    const isData = !isStructural(source.path)
    readers.report({ at: fileStart(source.path), message, blocking, ...(isData ? { whenNew: true } : {}) })
  }
  return { settings: [...settings, ...search.settings], commands }
}

/** The origin decides which rule a credential belongs to. */
function originOf({ path, text }: Source): SettingOrigin {
  if (isFlyConfigPath(path)) return 'fly-env'
  if (isWorkflowPath(path)) return 'workflow-env'
  const format = formatOf(path, text)
  if (format === 'dockerfile') return 'dockerfile-env'
  return format === 'yaml' || format === 'json' || format === 'toml' || format === 'ini' ? format : 'env-file'
}

function readByFormat(
  path: string,
  documents: Documents,
  reader: Reader,
  readers: Readers,
  used?: ReadonlySet<string>,
): Reading | undefined {
  const source = documents.sources.get(path)
  const format = formatOf(path, source?.text)
  if (source && isSecretFile(path)) {
    // The templates of a release are rendered at each start, so their content runs.
    const reading = { settings: secretSettings(source, readerOf(path.replace(/\.eex$/, ''))), commands: [] }
    return withoutTemplateEnding(path) === undefined ? reading : searched(source, reading, reader, readers)
  }
  if (source && format === undefined && withoutTemplateEnding(path) !== undefined)
    return searched(source, undefined, reader, readers)
  if (source && isProxyConfig(path)) {
    const secrets = codeSettings(source, undefined, proxyReader(path)).filter(({ code }) => code?.role !== 'route')
    return { settings: [...proxySettings(source, proxyReader(path)), ...secrets], commands: [] }
  }
  if (source && format === undefined && isDockerfileByText(path, source.text))
    return readDockerfile(path, documents, reader)
  if (source && format === undefined) {
    const byName = codeReaderOf(path, source.text, documents.has)
    const own = byName === 'development' && used?.has(path) ? 'runtime' : byName
    const settings = codeSettings(source, languageOfPath(path), isTemplate(path) && reader === 'runtime' ? reader : own)
    const notebook = path.endsWith('.ipynb') ? documents.tree(path, 'json') : undefined
    return { settings: notebook ? [...settings, ...notebookLeftovers(notebook, own)] : settings, commands: [] }
  }
  if (format === 'dockerfile') return readDockerfile(path, documents, reader)
  if (source && isScript(path, source)) return readScript(path, documents, reader)
  if (format === 'ignore') documents.ignoreFile(path)
  const tree = documents.tree(path)
  if (!tree) return undefined
  const recorded = path.endsWith('.har') ? recordedLogins(tree) : []
  const settings = [...genericSettings(tree, reader), ...recorded]
  const reading = holdsTasks(path) ? withTasks(tree, settings, readers) : { settings, commands: [] }
  if (isData(tree) && !isStructural(path)) documents.release(path)
  return reading
}

/** What a tree runs is no setting of it. */
function withTasks({ source, roots }: TreeDocument, settings: readonly Setting[], readers: Readers): Reading {
  const tasks = roots.map(root => readTasks(source.path, root, source, readers))
  const isTask = ({ value }: Setting) => tasks.some(({ texts }) => texts.has(value.at))
  return {
    settings: settings.filter(setting => !isTask(setting)).map(withRuntimeReader),
    commands: tasks.flatMap(({ commands }) => commands),
  }
}

/** `run`: what a shell runs is a script under any name. */
function isScript(path: string, { text }: Source, run?: ReadonlySet<string>): boolean {
  const format = formatOf(path, text)
  return SCRIPT_FORMATS.has(format ?? '') || (format === undefined && run?.has(path) === true)
}

function readScript(path: string, documents: Documents, reader: Reader): Reading {
  const commands = forReader(documents.script(path)?.commands ?? [], reader)
  const source = documents.sources.get(path)
  if (!source || formatOf(path) !== 'makefile') return { settings: [], commands }
  return { settings: makefileVariables(source, reader === 'development' ? reader : 'ci'), commands }
}

function readDockerfile(path: string, documents: Documents, reader: Reader): Reading | undefined {
  const dockerfile = documents.dockerfile(path)
  if (!dockerfile) return undefined
  return { settings: forReader(dockerfile.settings, reader), commands: forReader(dockerfile.commands, reader) }
}

/** A Dockerfile or script tells build from runtime by itself; only that it serves development it can't know. */
function forReader<T extends Setting | Command>(items: readonly T[], reader: Reader): readonly T[] {
  return reader === 'development' ? items.map(item => ({ ...item, reader })) : items
}
