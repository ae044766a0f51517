import { type Database, databaseOfScheme } from '../../facts/databases.ts'
import type { Location } from '../../model/files/text.ts'
import { known, locateIn, type Value } from '../../model/files/value.ts'
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

/** What an app, a job or a command connects to as a database. */
export interface DatabaseConnection {
  /** The setting or variable that says so; '' for a plain word of a command. */
  readonly name: string
  readonly database: Database
  /** In lower case; `undefined` where only a host is named. */
  readonly scheme: string | undefined
  readonly host: Host
  /** The host alone. */
  readonly at: Location
  /** By name in lower case without separators: `sslmode`, `rejectunauthorized`. Values as written. */
  readonly options: ReadonlyMap<string, ConnectionOption>
  readonly app: App | undefined
}

export interface ConnectionOption {
  /** As written. */
  readonly name: string
  readonly value: string
  readonly at: Location
}

type Named = Pick<Setting, 'name' | 'value' | 'at'>

/**
 * Every connection to a database that settings, variables and words of commands name, where the host is settled; what
 * only developers read is left out. `key=value` connection strings are read like URLs.
 */
export const databaseConnections = memoize((project: Project): readonly DatabaseConnection[] => {
  const connections: DatabaseConnection[] = []
  const appOf = appsOf(project)
  const switches = switchesOf(project.settings)
  for (const setting of project.settings) {
    if (setting.reader === 'development' || setting.shipped === false) continue
    const beside = switches.get(groupOf(setting)) ?? []
    for (const found of connectionsIn(setting, project, appOf(setting))) {
      const own = beside
        .filter(({ database }) => isSame(database, found.database))
        .map(({ key, option }) => [key, option] as const)
      connections.push({ ...found, options: new Map([...own, ...found.options]) })
    }
  }
  for (const command of project.commands) {
    if (command.reader === 'development' || command.shipped === false) continue
    const app = appOf(command)
    for (const named of namedIn(command)) connections.push(...connectionsIn(named, project, app))
  }
  return connections
})

function connectionsIn(named: Named, project: Project, app: App | undefined): DatabaseConnection[] {
  const text = known(named.value)
  if (text === undefined || text.length > 4000) return []
  const endpoints = endpointsOf(named, project).filter(({ database }) => database)
  const meant = databaseOfName(named.name)
  if (endpoints.length === 0 && !meant && !text.includes('@tcp(')) return []
  const options = optionsIn(text, named.value, project)
  const rest = { name: named.name, options, app }
  const connections: DatabaseConnection[] = []
  for (const { database, host, scheme, at } of endpoints) {
    if (!database || (scheme === undefined && !isConnectionName(named.name))) continue
    // The name alone may speak of an HTTP interface in front of the database.
    if (scheme !== undefined && databaseOfScheme(scheme) === undefined) continue
    connections.push({ ...rest, database, scheme, host: classifyHost(host, project, app), at })
  }
  const tcp = TCP.exec(text)?.[1]
  const mysql = databaseOfScheme('mysql')
  if (tcp !== undefined && mysql && connections.length === 0) {
    const host = classifyHost(tcp, project, app)
    const at = locateIn(named.value, tcp, project.sources.get(named.value.at.path))
    return [{ ...rest, database: mysql, scheme: undefined, host, at }]
  }
  const server = options.get('host') ?? options.get('server') ?? options.get('datasource')
  if (connections.length > 0 || !server || !meant || text.includes('://')) return connections
  const host = /^(?:tcp:)?([\w.-]{1,253})/.exec(server.value)?.[1]
  if (host === undefined) return []
  return [{ ...rest, database: meant, scheme: undefined, host: classifyHost(host, project, app), at: server.at }]
}

/** go-sql-driver: `user:password@tcp(host:3306)/name?tls=true`. */
const TCP = /@tcp\(([\w.-]{1,253})(?::\d{1,5})?\)\//

const OPTION =
  /(?:^|[?&;\s])([A-Za-z][\w.-]{0,40}(?: [A-Za-z]\w{0,30}){0,3})\s{0,3}=\s{0,3}(\{[^}]{0,200}\}|[^&;\s#'"]{0,200})/g

/** The options of a connection string: a URL's query, `key=value` words, `Key Name=value;` pairs. */
function optionsIn(text: string, value: Value<string>, project: Project): Map<string, ConnectionOption> {
  const options = new Map<string, ConnectionOption>()
  const source = project.sources.get(value.at.path)
  const start = text.includes('://') || TCP.test(text) ? text.search(/[?;]/) : 0
  for (const [written, name = '', content = ''] of start === -1 ? [] : text.slice(start).matchAll(OPTION)) {
    const at = locateIn(value, written.replace(/^[?&;\s]/, ''), source)
    options.set(optionKey(name), { name, value: content, at })
  }
  return options
}

function optionKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** `DATABASE_URL=…` in front of a command or as one of its words (`fly secrets set`), and URLs among the words. */
function namedIn({ argv, assignments, at }: Command): Named[] {
  const found: Named[] = assignments.map(({ name, value }) => ({ name, value, at }))
  for (const word of argv) {
    if (!word.known || !word.value.includes('.')) continue
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

/** Options that stand beside the host as settings of their own: `PGSSLMODE`, `DB_SSL_MODE`, `MYSQL_SSL`. */
function switchesOf(settings: readonly Setting[]): Map<string, Switch[]> {
  const groups = new Map<string, Switch[]>()
  for (const setting of settings) {
    const { name } = setting
    const value = known(setting.value)
    const database = name === 'PGSSLMODE' ? databaseOfScheme('postgres') : databaseOfName(name)
    const parts = namePartsOf(name.replace('PGSSLMODE', 'sslmode'))
    const key = parts.slice(parts.findIndex(part => /^(?:ssl|tls|sslmode)$/.test(part))).join('')
    if (value === undefined || !database || !SWITCHES.test(key)) continue
    const group = groups.get(groupOf(setting)) ?? []
    groups.set(groupOf(setting), group)
    group.push({ key, database, option: { name, value, at: setting.value.at } })
  }
  return groups
}

const SWITCHES = /^(?:sslmode|ssl|tls|sslrejectunauthorized|sslverify|tlsverify)$/

/** `DB_SSL` is about any database but a cache, which has names of its own. */
function isSame(switched: Database, { name }: Database): boolean {
  return (
    switched.name === name ||
    ((switched.schemes.length === 0 || name === 'the database') && !/^(?:Redis|Memcached)$/.test(name))
  )
}

/** What stands together: one table, one Dockerfile stage, one env file. */
function groupOf({ at, key, name }: Setting): string {
  return `${at.path}\n${key.endsWith(name) ? key.slice(0, -name.length) : key}`
}
