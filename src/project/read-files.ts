import { folderOf } from '../model/files/path.ts'
import type { Source } from '../model/files/text.ts'
import type { Command } from '../model/project/command.ts'
import type { Reader, Setting } from '../model/project/setting.ts'
import { isCode, languageOfPath } from './discover/code-paths.ts'
import { codeReaderOf } from './discover/code-roles.ts'
import { isWorkflowPath } from './discover/discover.ts'
import { formatOf } from './discover/formats.ts'
import { isComposePath, isOtherPipeline, readerOf } from './discover/path-roles.ts'
import type { Documents } from './documents.ts'
import { codeSettings } from './files/code.ts'
import { type Reading, readCompose } from './files/compose.ts'
import { genericSettings } from './files/generic-settings.ts'
import { isProxyConfig, proxyReader, proxySettings } from './files/proxy-config.ts'
import type { Readers } from './files/scripts.ts'
import { isSecretFile, secretSettings } from './files/secret-files.ts'
import { holdsTasks, readTasks } from './files/tasks.ts'
import { readWorkflow } from './files/workflow.ts'
import type { FlyConfig } from './fly/config.ts'
import { readMachineConfig } from './fly/machine-config.ts'
import type { Joined } from './join-apps.ts'

const NAMES_FLY = /\bfly(?:ctl)?\b/

/** What the workflows and the scripts that name flyctl say, by path, and the folders that their commands start in. */
export interface Pipelines {
  readonly readings: ReadonlyMap<string, Reading>
  readonly folders: ReadonlyMap<Command, string>
}

/** Reads what may call flyctl: that must be known before anything tells which file is whose config. */
export function readPipelines(documents: Documents, readers: Readers): Pipelines {
  const readings = new Map<string, Reading>()
  const folders = new Map<Command, string>()
  for (const [path, source] of documents.sources) {
    if (isWorkflowPath(path)) {
      const root = documents.tree(path)?.roots[0]
      if (!root) continue
      const reading = readWorkflow(root, source, readers)
      readings.set(path, reading)
      for (const [command, folder] of reading.folders) folders.set(command, folder)
    } else if (isScript(path, source) && NAMES_FLY.test(source.text)) {
      const reading = readScript(path, documents)
      readings.set(path, reading)
      // make and just run where their file lies; where a script runs its caller tells, and mostly it is the root.
      if (formatOf(path) === 'makefile') for (const command of reading.commands) folders.set(command, folderOf(path))
    } else if (holdsTasks(path) && NAMES_FLY.test(source.text)) {
      const root = documents.tree(path)?.roots[0]
      const reading = readByFormat(path, documents)
      if (!root || !reading) continue
      const { commands, texts } = readTasks(path, root, source, readers)
      readings.set(path, { settings: reading.settings.filter(({ value }) => !texts.has(value.at)), commands })
      // npm runs a script where its file lies, a pipeline runs at the root.
      if (!isOtherPipeline(path)) for (const command of commands) folders.set(command, folderOf(path))
    }
  }
  return { readings, folders }
}

/** What each file says, in the order of the paths. */
export function readFiles(
  documents: Documents,
  configs: ReadonlyMap<string, FlyConfig>,
  joined: readonly Joined[],
  pipelines: Pipelines,
  readers: Readers,
): Map<string, Reading> {
  const readings = new Map<string, Reading>()
  const composeFiles = new Set(joined.map(({ composeFile }) => composeFile))
  const machineConfigs = new Set(joined.map(({ machineConfig }) => machineConfig))
  const dockerfiles = new Set(joined.map(({ dockerfile }) => dockerfile?.source.path))
  for (const [path, source] of documents.sources) {
    const known = pipelines.readings.get(path) ?? configs.get(path)
    if (known) {
      readings.set(path, known)
      continue
    }
    const root = documents.tree(path)?.roots[0]
    if (isComposePath(path) || composeFiles.has(path)) {
      const reader = composeFiles.has(path) ? 'runtime' : 'development'
      if (root) readings.set(path, readCompose(root, source, reader, readers))
    } else if (machineConfigs.has(path)) {
      if (root) readings.set(path, readMachineConfig(root, 'machine_config', source, 'runtime', readers))
    } else {
      const reading = dockerfiles.has(path) ? readDockerfile(path, documents, 'runtime') : readByFormat(path, documents)
      if (reading) readings.set(path, reading)
    }
  }
  return readings
}

function readByFormat(path: string, documents: Documents): Reading | undefined {
  const reader = readerOf(path)
  const source = documents.sources.get(path)
  const format = formatOf(path, source?.text)
  if (source && isSecretFile(path)) {
    // The templates of a release are filled in for every run: what stands in them runs.
    return { settings: secretSettings(source, readerOf(path.replace(/\.eex$/, ''))), commands: [] }
  }
  if (source && isProxyConfig(path)) return { settings: proxySettings(source, proxyReader(path)), commands: [] }
  if (source && format === undefined && isCode(path)) {
    const settings = codeSettings(source, languageOfPath(path), codeReaderOf(path, source.text))
    return { settings, commands: [] }
  }
  if (format === 'dockerfile') return readDockerfile(path, documents, reader)
  if (source && isScript(path, source)) return readScript(path, documents)
  if (format === 'ignore') documents.ignoreFile(path)
  const tree = documents.tree(path)
  return tree && { settings: genericSettings(tree, reader), commands: [] }
}

function isScript(path: string, { text }: Source): boolean {
  const format = formatOf(path, text)
  return format === 'shell' || format === 'makefile'
}

function readScript(path: string, documents: Documents): Reading {
  return { settings: [], commands: forReader(documents.script(path)?.commands ?? [], readerOf(path)) }
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
