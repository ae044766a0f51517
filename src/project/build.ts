import type { Document, TreeFormat } from '../model/files/document.ts'
import { atFile } from '../model/files/links.ts'
import { folderOf, foldersOf } from '../model/files/path.ts'
import type { Snapshot } from '../model/files/snapshot.ts'
import type { Source } from '../model/files/text.ts'
import type { Tree } from '../model/files/tree.ts'
import type { Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import type { App } from '../model/project/app.ts'
import type { Command } from '../model/project/command.ts'
import type { FlyctlCall } from '../model/project/flyctl-call.ts'
import type { Project } from '../model/project/project.ts'
import type { Parsers } from '../parse/index.ts'
import { resolveAsGo } from '../parse/yaml/go-scalars.ts'
import { deploysUnknownConfig, namedInPipelines, type ReaderOf, readersOf } from './deployed.ts'
import { recodedFiles } from './discover/attributes.ts'
import { mayBeTreeOfConfig, readsLikeFlyConfig } from './discover/config-text.ts'
import { isFlyConfigPath } from './discover/discover.ts'
import { formatOf, isConfigFormat } from './discover/formats.ts'
import { createDocuments, type Documents } from './documents.ts'
import { field } from './fields.ts'
import type { Reading } from './files/compose.ts'
import { ownHttps } from './files/framework-https.ts'
import type { Readers } from './files/scripts.ts'
import { appVariablesOf } from './fly/app-variables.ts'
import { type FlyConfig, isFlyConfig, isPartOfConfig, readFlyConfig } from './fly/config.ts'
import { constantsAround } from './fly/constants.ts'
import { readFlyctl } from './fly/flyctl.ts'
import { flyCalls } from './fly/flyctl-calls.ts'
import { type HostReferences, hostReferences } from './fly/host-references.ts'
import { withMachine } from './fly/machine-calls.ts'
import { reachOf } from './fly/reach.ts'
import { unknownConfigs } from './fly/unknown-configs.ts'
import { callsByConfig, type Joined, joinApp } from './join-apps.ts'
import { liveFiles } from './live-files.ts'
import { createParseCache, type ParseCache } from './parse-cache.ts'
import { readFiles, readPipelines } from './read-files.ts'
import { sharedDeploys } from './shared-deploys.ts'
import { readStartScripts } from './start-scripts.ts'

/**
 * All that the files of one commit say, each thing with its place. Pure, and never throws: what cannot be read becomes
 * a problem, and the rest is judged all the same. What another commit on the
 * `parseCache` has in common with this one is not read again.
 */
export function buildProject(
  snapshot: Snapshot,
  policy: Policy,
  parsers: Parsers,
  parseCache: ParseCache = createParseCache(),
): Project {
  const sources = new Map<string, Source>()
  for (const [path, text] of [...snapshot.texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A fix is tried on the file itself, and what is read through a link follows it.
    const file = snapshot.links?.get(path)
    sources.set(path, parseCache.source(path, (file === undefined ? undefined : snapshot.texts.get(file)) ?? text))
  }
  const checked = new Map([...sources].filter(([path]) => path !== policy.path))
  const documents = createDocuments(checked, snapshot.paths, parsers, parseCache, snapshot.wide)
  const unread: Problem[] = []
  const readers: Readers = { ...parsers, report: problem => unread.push(problem) }

  const named = namedInPipelines(checked)
  const pipelines = readPipelines(documents, named.scripts, readers)
  const pipelineCommands = [...pipelines.readings.values()].flatMap(({ commands }) => commands)
  const pipelineSettings = [...pipelines.readings.values()].flatMap(reading => reading.settings)
  const calls = flyCalls(
    pipelineCommands,
    pipelines.folders,
    foldersOf(snapshot.paths),
    appVariablesOf(pipelineSettings),
    constantsAround(pipelineSettings, pipelines.constants),
  )
  const byDeploys = readersOf(calls, new Set([...named.configs, ...named.templates]))
  const isAnyDeployed = deploysUnknownConfig(calls)
  const readerOfConfig: ReaderOf = isAnyDeployed ? () => 'runtime' : byDeploys
  const inUse = new Set(calls.map(({ config }) => config))
  const configs = readFlyConfigs(documents, inUse, named.configs, readerOfConfig, readers)
  const readerOf: ReaderOf = path => (configs.has(path) ? readerOfConfig(path) : byDeploys(path))
  const deployed = [...configs.values()].filter(({ path }) => readerOf(path) !== 'development')
  const callsOf = callsByConfig(calls, deployed)
  const shared = sharedDeploys(callsOf)
  const joined = deployed.map(config => joinApp(config, callsOf.get(config.path) ?? [], documents))

  const live = liveFiles(joined, calls, pipelineCommands, documents, readers)
  const readerOfFile: ReaderOf = path => (live.texts.has(path) ? 'runtime' : readerOf(path))
  const readings = readFiles(
    documents,
    configs,
    joined,
    pipelines,
    { readerOf: readerOfFile, used: new Set([...live.programs, ...live.texts]) },
    readers,
  )
  const scripts = new Map(
    joined.map(join => [
      join,
      readStartScripts(
        join,
        partsOf(join, readings).flatMap(reading => reading.commands),
        documents,
        readings,
        readers,
      ),
    ]),
  )
  const settings = [...readings.values()].flatMap(reading => reading.settings)
  const commands = [...readings.values()].flatMap(reading => reading.commands)
  const flyctl = allCalls(commands, calls).map(call => withMachine(call, documents, readers))
  const callOf = new Map(flyctl.map(call => [call.command, call]))
  const references = hostReferences(settings, checked)
  const folders = new Set(joined.flatMap(join => [...foldersOfApp(join)]))
  const byPath = documents.documents()
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    links: snapshot.links,
    sources,
    documents: byPath,
    apps: joined.map(join => ({
      ...appOf(join, readings, callOf, references, policy, sources, shared),
      scripts: scripts.get(join) ?? new Map(),
      ownHttps: ownHttps(foldersOfApp(join), folders, checked),
    })),
    settings,
    commands,
    flyctl,
    dockerfiles: [...byPath.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...recodedFiles(snapshot),
      ...documents.problems(filesInUse(joined, calls), readerOfFile),
      ...unread,
      ...unknownConfigs({
        calls,
        commands,
        paths: snapshot.paths,
        sources,
        unfollowed: snapshot.unfollowed?.keys() ?? [],
        configs: new Set(configs.keys()),
      }),
    ].map(problem => ({ ...problem, at: atFile(problem.at, snapshot.links) })),
  }
}

/** The calls of flyctl in all files; of those in pipelines the folder is known. */
function allCalls(commands: readonly Command[], calls: readonly FlyctlCall[]): FlyctlCall[] {
  const inPipelines = new Map(calls.map(call => [call.command, call]))
  return commands.flatMap(command => inPipelines.get(command) ?? readFlyctl(command, undefined) ?? [])
}

/** Every fly config by path: those named so, those that a command passes to flyctl, and those that read like one. */
function readFlyConfigs(
  documents: Documents,
  named: ReadonlySet<string | undefined>,
  mentioned: ReadonlySet<string>,
  readerOf: ReaderOf,
  readers: Readers,
): Map<string, FlyConfig> {
  const configs = new Map<string, FlyConfig>()
  for (const [path, source] of documents.sources) {
    const format = formatOf(path, source.text)
    const isNamed = named.has(path)
    const isMentioned = mentioned.has(path)
    // flyctl tells the format by the suffix and takes all others, `.yml` too, for TOML (internal/appconfig/serde.go).
    const isOther = format === undefined || path.endsWith('.yml')
    const isToml = isOther && (isMentioned || readsLikeFlyConfig(source.text)) && isValidToml(source, readers)
    if (!isConfigFormat(format) && !isNamed && !isToml) continue
    // The trees of all JSON and YAML at once took 230 MB of a folder with 310 MB.
    if (!isNamed && !isFlyConfigPath(path) && /^(?:json|yaml)$/.test(format ?? '') && !mayBeTreeOfConfig(source.text))
      continue
    const document = isConfigFormat(format) && !isToml ? documents.tree(path) : documents.tree(path, 'toml')
    const parsed = document?.roots[0]
    const root = parsed && document && configIn(parsed, document.format, path)
    if (!document || root?.kind !== 'table') continue
    const isConfig = isFlyConfig(path, document.format, root) || (isMentioned && isPartOfConfig(document.format, root))
    if (!isNamed && !isConfig) continue
    const reader = readerOf(path) === 'development' ? 'development' : 'runtime'
    configs.set(path, readFlyConfig(document, root, reader, readers))
  }
  return configs
}

/** The config as flyctl reads it: with Go's numbers in YAML, and within the JSON of a deploy's or a launch's manifest. */
function configIn(root: Tree, format: TreeFormat, path: string): Tree {
  if (format === 'yaml') return resolveAsGo(root)
  const inner = format === 'json' ? field(root, 'config') : undefined
  return inner?.kind === 'table' && isFlyConfig(`${path}/config`, format, inner) ? inner : root
}

/** True for a text that flyctl can parse: no deploy takes another one as its config. */
function isValidToml(source: Source, { toml }: Readers): boolean {
  return !toml(source).problems.some(({ blocking }) => blocking)
}

function appOf(
  joined: Joined,
  readings: ReadonlyMap<string, Reading>,
  callOf: ReadonlyMap<Command, FlyctlCall>,
  references: HostReferences,
  policy: Policy,
  sources: ReadonlyMap<string, Source>,
  shared: ReadonlySet<Command>,
): Omit<App, 'ownHttps' | 'scripts'> {
  const { config, dockerfile, buildContext, ignoreFile, calls } = joined
  const { machineConfig: _, localFiles: __, ...rest } = config
  const parts = partsOf(joined, readings)
  const commands = parts.flatMap(reading => reading.commands)
  return {
    ...rest,
    folder: folderOf(config.path),
    settings: parts.flatMap(({ settings }) => settings),
    commands,
    calls,
    ownCalls: commands.flatMap(command => callOf.get(command) ?? []),
    dockerfile,
    buildContext,
    ignoreFile,
    reach: reachOf(config, calls, references, policy, sources.get(config.path), shared),
  }
}

/** What a config and the files that a deploy reads with it say. */
function partsOf({ config, dockerfile, composeFile, machineConfig }: Joined, readings: ReadonlyMap<string, Reading>) {
  const parts: Reading[] = [config]
  for (const path of [dockerfile?.source.path, composeFile, machineConfig]) {
    const reading = path === undefined ? undefined : readings.get(path)
    if (reading) parts.push(reading)
  }
  return parts
}

/** Where the code of an app is looked for: beside its config and beside its Dockerfile. */
function foldersOfApp({ config, dockerfile }: Joined): Set<string> {
  const paths = [config.path, dockerfile?.source.path]
  return new Set(paths.filter(path => path !== undefined).map(folderOf))
}

/** The files that a deploy reads, whatever their names say. */
function filesInUse(joined: readonly Joined[], calls: readonly FlyctlCall[]): Set<string> {
  const paths = new Set(
    calls.flatMap(({ config, dockerfile }) => [config, dockerfile]).filter(path => path !== undefined),
  )
  for (const { config, dockerfile, composeFile, machineConfig } of joined) {
    for (const path of [config.path, dockerfile?.source.path, composeFile, machineConfig]) if (path) paths.add(path)
  }
  return paths
}

function isDockerfile(document: Document): document is Extract<Document, { kind: 'dockerfile' }> {
  return document.kind === 'dockerfile'
}
