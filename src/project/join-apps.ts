import type { IgnoreFile } from '../model/files/document.ts'
import { folderOf } from '../model/files/path.ts'
import { known } from '../model/files/value.ts'
import type { Dockerfile } from '../model/project/dockerfile.ts'
import { type FlyctlCall, isDeploy, optionOf } from '../model/project/flyctl-call.ts'
import { joinPath } from './discover/references.ts'
import type { Documents } from './documents.ts'
import { field } from './fields.ts'
import type { FlyConfig } from './fly/config.ts'

/** A fly config with the files that a deploy of it reads. */
export interface Joined {
  readonly config: FlyConfig
  readonly calls: readonly FlyctlCall[]
  readonly dockerfile: Dockerfile | undefined
  readonly buildContext: string
  readonly ignoreFile: IgnoreFile | undefined
  readonly composeFile: string | undefined
  readonly machineConfig: string | undefined
  /** The path in the Machine by the path of the file that a deploy puts there. */
  readonly localFiles: ReadonlyMap<string, string>
}

/** What flyctl looks for in a folder, the first one first (flyctl: internal/appconfig/config.go). */
export const DEFAULT_CONFIGS: readonly string[] = ['fly.toml', 'fly.json', 'fly.yaml']
const DEFAULT_DOCKERFILES = ['Dockerfile', 'dockerfile']
const DEFAULT_COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/**
 * The calls of flyctl by the path of the config that they are about: the one that `-c` names, for a deploy the default
 * config of the folder that it runs in, else those of the app that `-a` names, else that default config (flyctl:
 * internal/command/command.go), and where the files don't tell, the only one there is.
 */
export function callsByConfig(calls: readonly FlyctlCall[], configs: readonly FlyConfig[]): Map<string, FlyctlCall[]> {
  const found = new Map<string, FlyctlCall[]>(configs.map(({ path }) => [path, []]))
  const byName = new Map<string | undefined, string[]>()
  for (const { name, path } of configs) {
    const paths = byName.get(known(name))
    if (paths) paths.push(path)
    else byName.set(known(name), [path])
  }
  const only = configs.length === 1 ? configs.map(({ path }) => path) : []

  const defaultOf = ({ namesConfig, folder }: FlyctlCall): string | undefined => {
    if (namesConfig || folder === undefined) return undefined
    return DEFAULT_CONFIGS.map(file => inFolder(folder, file)).find(file => found.has(file))
  }
  const fromFolder = (call: FlyctlCall): readonly string[] => {
    const path = defaultOf(call)
    return path === undefined ? only : [path]
  }
  const targetsOf = (call: FlyctlCall): readonly string[] => {
    if (call.config !== undefined) return [call.config, inFolder(call.config, 'fly.toml')]
    const app = known(call.app)
    if (app === undefined) return fromFolder(call)
    // `--app` gives a deploy the name alone: the config is still that of the folder.
    const own = isDeploy(call) ? defaultOf(call) : undefined
    if (own !== undefined) return [own]
    return byName.get(app) ?? (isDeploy(call) ? fromFolder(call) : byName.has(undefined) ? only : [])
  }
  // A deploy takes its config from the folder and only the name from `--app`: other calls then mean that config too.
  for (const call of calls) {
    const app = known(call.app)
    if (isDeploy(call) && app !== undefined && !byName.has(app)) byName.set(app, [...targetsOf(call)])
  }
  for (const call of calls) for (const path of targetsOf(call)) found.get(path)?.push(call)
  return found
}

/**
 * Joins a config with its Dockerfile and the ignore file that counts.
 *
 * A deploy's build context is the folder it runs in. Where the calls that are known agree on one, it is that; else the
 * config's folder, or, for a config that keeps apart from its Dockerfile (`deploy/fly.toml`), the Dockerfile's.
 */
export function joinApp(config: FlyConfig, calls: readonly FlyctlCall[], documents: Documents): Joined {
  const home = folderOf(config.path)
  const deploys = calls.filter(isDeploy)
  const called = agreed(deploys.map(({ folder }) => folder))
  const path = dockerfilePath(config, deploys, called ?? home, documents)
  const targets = deploys.flatMap(call => optionOf(call, '--build-target')?.value ?? [])
  const target = targets.length > 0 && agreed(targets.map(known)) !== undefined ? targets[0] : config.build.target
  const dockerfile = path === undefined ? undefined : documents.dockerfile(path, target)
  const apart = path !== undefined && home !== '' && !path.startsWith(`${home}/`)
  const context = called ?? (apart ? folderOf(path) : home)
  return {
    config,
    calls,
    dockerfile,
    buildContext: context,
    ignoreFile: ignoreFile(config, deploys, context, path, documents),
    composeFile: composePath(config, documents),
    machineConfig: config.machineConfig === undefined ? undefined : existing(documents, home, config.machineConfig),
    localFiles: localFiles(config, [home, context], documents),
  }
}

function dockerfilePath(
  { build, path }: FlyConfig,
  deploys: readonly FlyctlCall[],
  context: string,
  documents: Documents,
): string | undefined {
  const home = folderOf(path)
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile))
  if (flagged !== undefined) return documents.sources.has(flagged) ? flagged : undefined
  if (build.dockerfile) {
    const named = known(build.dockerfile)
    if (named === undefined) return undefined
    return existing(documents, home, named) ?? existing(documents, context, named)
  }
  if (build.image || build.builder) return undefined
  for (const folder of [context, home, '']) {
    for (const name of DEFAULT_DOCKERFILES) {
      if (documents.sources.has(inFolder(folder, name))) return inFolder(folder, name)
    }
  }
  return undefined
}

/** `[build] ignorefile` replaces all others; a file beside the Dockerfile and named after it comes before the context's. */
function ignoreFile(
  { build, path }: FlyConfig,
  deploys: readonly FlyctlCall[],
  context: string,
  dockerfile: string | undefined,
  documents: Documents,
): IgnoreFile | undefined {
  const flagged = agreed(deploys.map(({ ignorefile }) => ignorefile))
  if (flagged !== undefined) return documents.ignoreFile(flagged)
  const named = known(build.ignorefile)
  if (named !== undefined) {
    const found = existing(documents, folderOf(path), named) ?? existing(documents, context, named)
    return found === undefined ? undefined : documents.ignoreFile(found)
  }
  const own = dockerfile === undefined ? undefined : documents.ignoreFile(`${dockerfile}.dockerignore`)
  return own ?? documents.ignoreFile(inFolder(context, '.dockerignore'))
}

/** An empty `[build.compose]` looks for the usual names (flyctl: internal/containerconfig/compose.go). */
function composePath({ build, config, path }: FlyConfig, documents: Documents): string | undefined {
  const home = folderOf(path)
  const named = known(build.composeFile)
  if (named !== undefined) return existing(documents, home, named)
  if (field(field(config, 'build'), 'compose')?.kind !== 'table') return undefined
  return DEFAULT_COMPOSE_FILES.map(name => inFolder(home, name)).find(name => documents.sources.has(name))
}

function localFiles(config: FlyConfig, folders: readonly string[], documents: Documents): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { path, guestPath } of config.localFiles) {
    for (const folder of folders) {
      const file = existing(documents, folder, path)
      if (file !== undefined) found.set(file, guestPath)
    }
  }
  return found
}

function existing(documents: Documents, folder: string, path: string): string | undefined {
  const joined = joinPath(folder, path)
  return joined !== undefined && documents.sources.has(joined) ? joined : undefined
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** The one value that all known ones agree on. */
function agreed(values: readonly (string | undefined)[]): string | undefined {
  const distinct = new Set(values.filter(value => value !== undefined))
  return distinct.size === 1 ? [...distinct][0] : undefined
}
