import { type Database, databaseOfScheme, speaksHttp } from '../../facts/databases.ts'
import { known, locateIn } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Command } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { namePartsOf } from '../credentials/names.ts'
import { databaseOfName, endpointsOf, isConnectionName } from '../network/endpoints.ts'
import { classifyHost, type Host } from '../network/hosts.ts'
import { findUrls } from '../network/urls.ts'
import { clientOfCommand } from './command-clients.ts'
import { type ConnectionGroup, connectionGroups, isForDevelopment, labelOf } from './connection-groups.ts'
import {
  type ClientConnection,
  type ConnectionOption,
  isConnectionString,
  optionsIn,
  tcpHostIn,
} from './connection-options.ts'
import { isTlsOption } from './database-tls.ts'

/** What an app, a job or a command connects to as a database. */
export interface DatabaseConnection extends ClientConnection {
  /** The setting or variable that names it; '' for a plain word of a command. */
  readonly name: string
  /** The same with the tables around it, where its file nests them: `production.host`. */
  readonly label: string
  readonly database: Database
  readonly host: Host
  readonly app: App | undefined
}

type Named = Pick<Setting, 'name' | 'value' | 'at'>

/**
 * Every connection to a database that settings, variables and words of commands name, where the host is known; what
 * only developers read is left out. `key=value` connection strings are read like URLs, and so are options under keys
 * separately.
 */
export const databaseConnections = memoize((project: Project): readonly DatabaseConnection[] => {
  const connections: DatabaseConnection[] = []
  const appOf = appsOf(project)
  const switches = switchesOf(project.settings)
  const groups = connectionGroups(project)
  const generic = new Set(
    project.settings.filter(({ name }) => isAnyDatabase(databaseOfName(name)) && isConnectionName(name)).map(groupOf),
  )
  /** Beside `DB_HOST`, `DB_SSL` is not about the other servers. */
  const hasOwn = (setting: Setting): boolean =>
    generic.has(groupOf(setting)) && !isAnyDatabase(databaseOfName(setting.name))
  for (const setting of project.settings) {
    if (setting.reader === 'development' || setting.shipped === false || isForDevelopment(setting)) continue
    const beside = switches.get(groupOf(setting)) ?? []
    const group = groups.get(setting)
    for (const found of connectionsIn(setting, project, appOf(setting), group)) {
      const own = beside
        .filter(({ database }) => isSame(database, found.database) && !(isAnyDatabase(database) && hasOwn(setting)))
        .map(({ key, option }) => [key, option] as const)
      const outside = [...own, ...(group?.options ?? [])].filter(([key]) => !found.options.has(key))
      const options = new Map([...found.options, ...outside])
      connections.push({ ...found, label: group ? labelOf(setting) : setting.name, options })
    }
  }
  for (const command of project.commands) {
    if (command.reader === 'development' || command.shipped === false) continue
    const app = appOf(command)
    for (const named of namedIn(command)) connections.push(...connectionsIn(named, project, app))
    const client = clientOfCommand(command)
    const database = client && databaseOfScheme(client.scheme)
    if (client && database) {
      const host = classifyHost(client.host, project, app)
      connections.push({ ...client, name: '', label: '', database, host, app })
    }
  }
  return connections
})

function connectionsIn(
  named: Named,
  project: Project,
  app: App | undefined,
  group?: ConnectionGroup,
): DatabaseConnection[] {
  const { name, value } = named
  const text = known(value)
  if (text === undefined || text.length > 4000) return []
  const ofGroup = group?.servers.some(server => server === named) ? group.database : undefined
  const isString = isConnectionString(value)
  const meant = ofGroup ?? databaseOfName(name) ?? (isString ? databaseOfString(text) : undefined)
  const endpoints = isString ? [] : endpointsOf(named, project)
  if (!endpoints.some(({ database }) => database) && !meant && !text.includes('@tcp(')) return []
  const options = optionsIn(text, value, project)
  const rest = { name, label: name, options, app }
  const connections: DatabaseConnection[] = []
  for (const endpoint of endpoints) {
    const { host, scheme, at } = endpoint
    const database = endpoint.database ?? ofGroup
    if (!database || (scheme === undefined && !ofGroup && !isConnectionName(name))) continue
    // The name alone may describe an HTTP interface in front of the database.
    if (scheme !== undefined && databaseOfScheme(scheme) === undefined && !(ofGroup && speaksHttp(ofGroup))) continue
    connections.push({ ...rest, database, scheme, host: classifyHost(host, project, app), at })
  }
  const tcp = tcpHostIn(text)
  const mysql = databaseOfScheme('mysql')
  if (tcp !== undefined && mysql && connections.length === 0) {
    const host = classifyHost(tcp, project, app)
    const at = locateIn(value, tcp, project.sources.get(value.at.path))
    return [{ ...rest, database: mysql, scheme: undefined, host, at }]
  }
  const server = ['host', 'server', 'datasource', 'addr', 'address'].map(key => options.get(key)).find(Boolean)
  if (connections.length > 0 || !server || !meant || text.includes('://')) return connections
  const host = /^(?:tcp:)?([\w.-]{1,253})/.exec(server.value)?.[1]
  if (host === undefined) return []
  return [{ ...rest, database: meant, scheme: undefined, host: classifyHost(host, project, app), at: server.at }]
}

/** The database system by the keywords that only its own drivers take; any one else. */
function databaseOfString(text: string): Database | undefined {
  // libpq and Npgsql.
  if (/(?:^|[;\s])(?:host\s{0,3}=.{1,1000}\s(?:dbname|user)|host\s{0,3}=.{1,1000};\s{0,3}username)\s{0,3}=/i.test(text))
    return databaseOfScheme('postgres')
  return databaseOfName('database')
}

/** `DATABASE_URL=…` in front of a command or as one of its words (`fly secrets set`), and URLs among the words. */
function namedIn({ argv, assignments, at }: Command): Named[] {
  const found: Named[] = assignments.map(({ name, value }) => ({ name, value, at }))
  for (const word of argv) {
    if (!word.known || !word.value.includes('.')) continue
    if (isConnectionString(word)) {
      found.push({ name: '', value: word, at: word.at })
      continue
    }
    const [, name, text] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(word.value) ?? []
    if (name !== undefined && text !== undefined) found.push({ name, value: { ...word, value: text }, at: word.at })
    else if (findUrls(word.value).some(({ from }) => from === 0)) found.push({ name: '', value: word, at: word.at })
  }
  return found
}

interface Switch {
  readonly key: string
  readonly database: Database
  readonly option: ConnectionOption
}

/** Options of a host in separate settings: `PGSSLMODE`, `DB_SSL_MODE`, `MYSQL_SSL`. */
function switchesOf(settings: readonly Setting[]): Map<string, Switch[]> {
  const groups = new Map<string, Switch[]>()
  for (const setting of settings) {
    const { name } = setting
    const value = known(setting.value)
    const database = name === 'PGSSLMODE' ? databaseOfScheme('postgres') : databaseOfName(name)
    const parts = namePartsOf(name.replace('PGSSLMODE', 'sslmode'))
    const key = parts
      .slice(parts.findIndex(part => STARTS_OPTION.test(part)))
      .join('')
      .replace(/^(ssl|tls)(?:enabled?|use)$/, '$1')
    if (value === undefined || !database || !isTlsOption(key)) continue
    const group = groups.get(groupOf(setting)) ?? []
    groups.set(groupOf(setting), group)
    group.push({ key, database, option: { name, value, at: setting.value.at } })
  }
  return groups
}

const STARTS_OPTION = /^(?:ssl|tls|sslmode|sslaccept|encrypt|use|trust|reject|insecure|verify)$/

/** `DB_SSL` is about any database except a cache, which has separate names. */
function isSame(switched: Database, { name }: Database): boolean {
  if (switched.name === name) return true
  const isAny = isAnyDatabase(switched) || name === databaseOfName('database')?.name
  return isAny && !CACHE.test(name) && !CACHE.test(switched.name)
}

const CACHE = /^(?:Redis|Memcached)$/

function isAnyDatabase(database: Database | undefined): boolean {
  return database?.schemes.length === 0
}

/** What stands together: one table, one Dockerfile stage, one env file. */
function groupOf({ at, key, name }: Setting): string {
  return `${at.path}\n${key.endsWith(name) ? key.slice(0, -name.length) : key}`
}
