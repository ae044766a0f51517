import type { TreeFormat } from '../../model/files/document.ts'
import { foldedKey } from '../../model/files/fold.ts'
import type { Table, Tree } from '../../model/files/tree.ts'
import type { Reader, Setting, SettingOrigin } from '../../model/project/setting.ts'
import { field, fieldEntry, sectionsOf } from '../fields.ts'
import { leafSettings, mapSettings } from '../files/generic-settings.ts'
import { namedChecks, SERVICE_CHECKS } from './checks.ts'
import { fileSettings } from './files.ts'
import { headerEntries, headerValue } from './headers.ts'

/** The top-level keys that flyctl reads (flyctl: internal/appconfig/config.go, patches.go). */
export const READ_BY_FLYCTL = new Set(
  `app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config container env
  processes machine_checks build deploy experimental http_service services checks mounts mount files statics metrics metric
  restart vm compute computes`.split(/\s+/),
)

/** Everything in a fly config that someone reads as configuration; it has no interpolation, so that all is known. */
export function flySettings(config: Table, format: TreeFormat, reader: Reader): Setting[] {
  const build = sectionsOf(fieldEntry(config, 'build'))[0]?.table
  const argReader = reader === 'development' ? reader : 'build'
  const argKind = { origin: 'fly-build-arg', reader: argReader, dialect: 'literal' } as const
  const environment = { origin: 'fly-env', reader, dialect: 'literal' } as const
  return [
    ...sectionsOf(fieldEntry(config, 'env')).flatMap(({ table }) => mapSettings(table, 'env', environment)),
    ...mapSettings(field(build, 'args'), 'build.args', argKind),
    ...checkHeaders(config, reader),
    ...responseHeaders(config, reader),
    ...fileSettings(field(config, 'files'), '', { origin: 'fly-file', reader, dialect: 'literal' }),
    ...experimentalSettings(config, reader),
    ...ignoredSettings(config, format, reader),
  ]
}

function checkHeaders(config: Table, reader: Reader): Setting[] {
  const settings: Setting[] = []
  for (const { name, section } of namedChecks(config)) {
    for (const setting of headerSettings(section.table, `checks.${name}.headers`, 'fly-check-header', reader))
      settings.push(setting)
  }
  for (const { table, key } of servicesOf(config)) {
    for (const [checks] of SERVICE_CHECKS) {
      for (const [index, check] of sectionsOf(fieldEntry(table, checks)).entries()) {
        for (const setting of headerSettings(
          check.table,
          `${key}.${checks}.${index}.headers`,
          'fly-check-header',
          reader,
        ))
          settings.push(setting)
      }
    }
  }
  return settings
}

function responseHeaders(config: Table, reader: Reader): Setting[] {
  const settings: Setting[] = []
  for (const { table, key } of servicesOf(config)) {
    const holders = [{ holder: table, at: `${key}.http_options.response.headers` }]
    for (const [index, port] of sectionsOf(fieldEntry(table, 'ports')).entries()) {
      holders.push({ holder: port.table, at: `${key}.ports.${index}.http_options.response.headers` })
    }
    for (const { holder, at } of holders) {
      const response = field(field(holder, 'http_options'), 'response')
      for (const setting of headerSettings(response, at, 'fly-response-header', reader)) settings.push(setting)
    }
  }
  return settings
}

function servicesOf(config: Table): { table: Table; key: string }[] {
  const services = sectionsOf(fieldEntry(config, 'http_service')).map(({ table }) => ({ table, key: 'http_service' }))
  for (const [index, { table }] of sectionsOf(fieldEntry(config, 'services')).entries()) {
    services.push({ table, key: `services.${index}` })
  }
  return services
}

function headerSettings(holder: Tree | undefined, key: string, origin: SettingOrigin, reader: Reader): Setting[] {
  const settings: Setting[] = []
  for (const header of headerEntries(field(holder, 'headers'))) {
    const value = headerValue(header.value)
    const { name, nameAt, at } = header
    if (value) settings.push({ origin, reader, name, nameAt, key: `${key}.${name}`, value, at })
  }
  return settings
}

/** What `[experimental]` contains apart from commands and the Machine config, which are read elsewhere. */
function experimentalSettings(config: Table, reader: Reader): Setting[] {
  const settings: Setting[] = []
  const kind = { origin: 'fly-experimental', reader, dialect: 'literal' } as const
  const experimental = field(config, 'experimental')
  for (const entry of experimental?.kind === 'table' ? experimental.entries : []) {
    if (/^(?:cmd|entrypoint|exec|machine_config)$/i.test(entry.key)) continue
    const alone: Table = { kind: 'table', at: entry.at, entries: [entry] }
    for (const setting of leafSettings(alone, ['experimental'], kind)) settings.push(setting)
  }
  return settings
}

/** Tables that flyctl ignores are still plain text in the repository. */
function ignoredSettings(config: Table, format: TreeFormat, reader: Reader): Setting[] {
  const origin = format === 'env' ? 'env-file' : format
  const entries = config.entries.filter(entry => !READ_BY_FLYCTL.has(foldedKey(entry.key)))
  return leafSettings({ kind: 'table', at: config.at, entries }, [], { origin, reader, dialect: 'template' })
}
