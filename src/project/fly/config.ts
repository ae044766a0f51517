import type { TreeDocument } from '../../model/files/document.ts'
import { foldedKey } from '../../model/files/fold.ts'
import { baseName } from '../../model/files/path.ts'
import type { Table } from '../../model/files/tree.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { Build, Mount } from '../../model/project/app.ts'
import type { Command } from '../../model/project/command.ts'
import type { Check, Service } from '../../model/project/service.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { isFlyConfigPath, isWorkflowPath } from '../discover/discover.ts'
import { isConfigFormat } from '../discover/formats.ts'
import { booleanOf, field, fieldEntry, sectionsOf, textOf, textsOf } from '../fields.ts'
import type { Readers } from '../files/scripts.ts'
import { topLevelChecks } from './checks.ts'
import { flyCommands } from './commands.ts'
import { type LocalFile, localFilesIn } from './files.ts'
import { embeddedSource, readMachineConfig } from './machine-config.ts'
import { flyServices } from './services.ts'
import { flySettings, READ_BY_FLYCTL } from './settings.ts'

/** A fly config on its own, before it is joined with the files that it names. */
export interface FlyConfig {
  readonly path: string
  readonly config: Table
  readonly name: Value<string> | undefined
  readonly primaryRegion: Value<string> | undefined
  readonly services: readonly Service[]
  readonly checks: readonly Check[]
  readonly mounts: readonly Mount[]
  readonly processes: readonly string[]
  readonly build: Build
  readonly settings: readonly Setting[]
  readonly commands: readonly Command[]
  /** The path of a JSON file, where `machine_config` is one. */
  readonly machineConfig: string | undefined
  readonly localFiles: readonly LocalFile[]
}

/** Reads a fly config of any of its formats with all legacy forms (flyctl: internal/appconfig/patches.go). */
export function readFlyConfig(document: TreeDocument, config: Table, reader: Reader, readers: Readers): FlyConfig {
  const { source } = document
  const settings = flySettings(config, document.format, reader)
  const { commands, processes } = flyCommands(config, source, reader, readers)
  const machineConfigs = [
    { key: 'machine_config', node: field(config, 'machine_config') },
    { key: 'experimental.machine_config', node: field(field(config, 'experimental'), 'machine_config') },
  ]
  let machineConfig: string | undefined
  for (const { key, node } of machineConfigs) {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') continue
    if (!node.value.trimStart().startsWith('{')) {
      machineConfig ??= node.value
      continue
    }
    const embedded = readers.json(embeddedSource(source, node))
    for (const problem of embedded.problems)
      readers.report(reader === 'development' ? { ...problem, blocking: false } : problem)
    for (const root of embedded.roots) {
      const reading = readMachineConfig(root, key, source, reader, readers)
      for (const setting of reading.settings) settings.push(setting)
      for (const command of reading.commands) commands.push(command)
    }
  }
  return {
    path: source.path,
    config,
    name: textOf(field(config, 'app')),
    primaryRegion: textOf(field(config, 'primary_region')),
    services: flyServices(config, source),
    checks: topLevelChecks(config),
    mounts: mounts(config),
    processes,
    build: build(config),
    settings,
    commands,
    machineConfig,
    localFiles: localFilesIn(config),
  }
}

/** `mount` and `mounts`, a table or an array of them, are all taken (patches.go). */
function mounts(config: Table): Mount[] {
  const alias = config.entries.findLast(entry => entry.key === 'mount')
  const sections = [...sectionsOf(alias), ...sectionsOf(fieldEntry(config, 'mounts'))]
  return sections.map(({ table, at }) => ({
    at,
    source: textOf(field(table, 'source')),
    destination: textOf(field(table, 'destination')),
    processes: textsOf(field(table, 'processes')),
    scheduledSnapshots: booleanOf(field(table, 'scheduled_snapshots')),
  }))
}

function build(config: Table): Build {
  const section = sectionsOf(fieldEntry(config, 'build'))[0]
  const legacyTarget = section?.table.entries.findLast(entry => entry.key === 'build_target')?.value
  return {
    image: textOf(field(section?.table, 'image')),
    dockerfile: textOf(field(section?.table, 'dockerfile')),
    ignorefile: textOf(field(section?.table, 'ignorefile')),
    target: textOf(field(section?.table, 'build-target') ?? legacyTarget),
    composeFile: textOf(field(field(section?.table, 'compose'), 'file')),
    builder: builderOf(section?.table),
  }
}

/** Buildpacks come first (flyctl: internal/build/imgsrc/resolver.go). */
function builderOf(section: Table | undefined): Build['builder'] {
  for (const key of ['builder', 'builtin'] as const) {
    const name = textOf(field(section, key))
    if (name && known(name) !== '') return { key, name }
  }
  return undefined
}

/** Keys that only flyctl knows, and keys that others have too: of the latter it takes two. */
const OWN_KEYS = ['primary_region', 'http_service', 'kill_signal', 'kill_timeout', 'console_command', 'swap_size_mb']
const SHARED_KEYS = [
  'services',
  'processes',
  'mounts',
  'mount',
  'vm',
  'build',
  'deploy',
  'env',
  'experimental',
  'checks',
]

/**
 * True for a table that is a fly config by its file's name (`fly.staging.toml` with an `app`), or by its content: a
 * service with `internal_port`, or an `app` beside keys of flyctl's. In YAML and JSON, where `app` and `env` say little, the shared keys don't count.
 */
export function isFlyConfig(path: string, format: TreeDocument['format'], root: Table): boolean {
  const isWorkflow = isWorkflowPath(path) && fieldEntry(root, 'jobs') !== undefined
  if (/^fly\.(?:toml|json|yaml)$/.test(baseName(path)) && !isWorkflow) return true
  // flyctl parses a `.yml` as TOML (flyctl: internal/appconfig/serde.go): none can be a config.
  if (!isConfigFormat(format) || (format === 'yaml' && path.endsWith('.yml'))) return false
  const holders = [...sectionsOf(fieldEntry(root, 'http_service')), ...sectionsOf(fieldEntry(root, 'services'))]
  if (holders.some(({ table }) => fieldEntry(table, 'internal_port'))) return true
  if (field(root, 'app')?.kind !== 'scalar') return false
  if (OWN_KEYS.some(key => fieldEntry(root, key))) return true
  if (format === 'toml' && isFlyConfigPath(path)) return true
  return format === 'toml' && SHARED_KEYS.filter(key => fieldEntry(root, key)).length >= 2
}

/**
 * True for TOML that flyctl reads as a whole, as a part that is appended to a config is. A workflow or the project file of
 * another tool that a text mentions has other keys.
 */
export function isPartOfConfig(format: TreeDocument['format'], root: Table): boolean {
  return (
    format === 'toml' && root.entries.length > 0 && root.entries.every(({ key }) => READ_BY_FLYCTL.has(foldedKey(key)))
  )
}
