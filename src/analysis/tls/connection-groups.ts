import { DATABASES, type Database, databaseOfPort } from '../../facts/databases.ts'
import { baseName } from '../../model/files/path.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { namePartsOf } from '../credentials/names.ts'
import { isOnInternet } from '../network/command-urls.ts'
import { databaseOfName } from '../network/endpoints.ts'
import { classifyHost } from '../network/hosts.ts'
import { findUrls } from '../network/urls.ts'
import { type ConnectionOption, optionKey } from './connection-options.ts'
import { isTlsOption } from './database-tls.ts'

/** Settings of one table that name a server and say how to connect to it: `host` beside `sslmode`. */
export interface ConnectionGroup {
  /** The keys that lead to it: `production`, `spring.data.redis`; '' for a whole file. */
  readonly name: string
  readonly servers: readonly Setting[]
  /** As `optionsIn` gives them. */
  readonly options: ReadonlyMap<string, ConnectionOption>
  readonly database: Database | undefined
}

interface Table {
  readonly path: readonly string[]
  readonly servers: Setting[]
  readonly options: Map<string, ConnectionOption>
  database: Database | undefined
}

/**
 * The group of each setting that names a server or decides about TLS: by the table in files of nested keys, by the
 * first words of the name among variables (`KAFKA_BROKERS`, `KAFKA_SECURITY_PROTOCOL`).
 */
export const connectionGroups = memoize((project: Project): ReadonlyMap<Setting, ConnectionGroup> => {
  const byFile = new Map<string, Setting[]>()
  for (const setting of project.settings) {
    if (setting.reader === 'development' || isForDevelopment(setting)) continue
    // Switches of databases are found by the database's name (`switchesOf`).
    if (!NESTED.has(setting.origin) && (!VARIABLES.has(setting.origin) || databaseOfName(setting.name))) continue
    const settings = byFile.get(setting.at.path)
    if (settings) settings.push(setting)
    else byFile.set(setting.at.path, [setting])
  }
  const groups = new Map<Setting, ConnectionGroup>()
  for (const [path, settings] of byFile) groupFile(path, settings, groups)
  return groups
})

const NESTED: ReadonlySet<string> = new Set(['yaml', 'json', 'toml', 'ini'])
const VARIABLES: ReadonlySet<string> = new Set([
  'dockerfile-env',
  'fly-env',
  'fly-machine-config',
  'env-file',
  'compose-environment',
])

/** The keys that lead to a setting, its own last; a variable's name counts as one key for each word. */
function keysOf({ origin, key, name }: Setting): readonly string[] {
  // The items of a list of hosts are one server, those of a list of connections several.
  if (NESTED.has(origin)) return key.replace(/(?:\.\d{1,9}){1,40}$/, '').split('.')
  return [key.endsWith(name) ? key.slice(0, -name.length) : key, ...namePartsOf(name)]
}

/** Texts for people: a connection in one is an example. */
const DOCUMENTATION = /\.(?:mdx?|markdown|rst|adoc)$/i

/** True in documentation, and under a key that only developers and tests select: `development` of a `database.yml`. */
export function isForDevelopment({ key, origin, at }: Setting): boolean {
  if (DOCUMENTATION.test(at.path)) return true
  return NESTED.has(origin) && /(?:^|\.)(?:dev|development|test|testing|local|ci)\./i.test(key)
}

/** A setting's name as a message gives it: with the tables around it, where its file nests them. */
export function labelOf({ origin, key, name }: Setting): string {
  return NESTED.has(origin) ? key.replace(/(?:\.\d{1,9}){1,40}$/, '') : name
}

function groupFile(path: string, settings: readonly Setting[], groups: Map<Setting, ConnectionGroup>): void {
  const tables = new Map<string, Table>()
  const options: { setting: Setting; owner: readonly string[]; option: string }[] = []
  const owners = new Map<Setting, Table>()
  const tableAt = (keys: readonly string[]): Table => {
    const table = tables.get(keys.join('.')) ?? { path: keys, servers: [], options: new Map(), database: undefined }
    tables.set(keys.join('.'), table)
    return table
  }
  for (const setting of settings) {
    const keys = keysOf(setting)
    const last = optionKey(keys.at(-1) ?? '')
    const text = known(setting.value)
    if (SERVERS.has(last)) {
      const table = tableAt(keys.slice(0, keys.at(-2) === 'bootstrap' ? -2 : -1))
      table.servers.push(setting)
      owners.set(setting, table)
    } else if (KINDS.has(last) && text !== undefined) {
      const kind = databaseOfKind(text)
      if (kind) tableAt(keys.slice(0, -1)).database = kind
    } else if (last === 'port') {
      const byPort = databaseOfPort(Number(text))
      const table = byPort && tableAt(keys.slice(0, -1))
      if (table) table.database ??= byPort
    }
    const found = optionAt(keys)
    if (found) options.push({ setting, ...found })
  }
  for (const { setting, owner, option } of options) {
    const table = tableOf(owner, tables) ?? tableAt(withoutConnectors(owner))
    const { name, value } = setting
    owners.set(setting, table)
    if (value.known) table.options.set(option, { name: nameFor(setting, name), value: value.value, at: value.at })
  }
  const done = new Map<Table, ConnectionGroup>()
  for (const [setting, table] of owners) {
    const group = done.get(table) ?? groupOf(table, tables, path)
    done.set(table, group)
    groups.set(setting, group)
  }
}

function groupOf(table: Table, tables: ReadonlyMap<string, Table>, file: string): ConnectionGroup {
  const above = tables.get(table.path.slice(0, -1).join('.'))
  const isPart = CONNECTORS.has(optionKey(table.path.at(-1) ?? ''))
  const database =
    table.database ?? (isPart ? above?.database : undefined) ?? databaseOfPath(table) ?? databaseOfFile(file)
  return { name: table.path.join('.'), servers: table.servers, options: table.options, database }
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Keys of the server that a client connects to, in lower case without separators. */
const SERVERS = setOf(
  'host hostname hosts server servers serverhost address addresses addr url uri jdbcurl baseurl endpoint endpoints ' +
    'connectionstring dsn broker brokers bootstrapservers nodes contactpoints targets target',
)
/** Keys whose value names the database system. */
const KINDS = setOf('adapter dialect driver driverclassname client type provider engine vendor platform dbtype')
/** Tables below a connection that only hold its options. */
const CONNECTORS = setOf(
  'ssl tls options opts dialectoptions extra driver driveroptions connection connectionoptions properties ' +
    'datasourceproperties hikari params parameters query clientoptions tlsconfig sslconfig http transport security socket ' +
    'config settings jsondata securejsondata',
)

/** The option that a path of keys sets, by as many of its last keys as an option's name has, and the keys before it. */
function optionAt(keys: readonly string[]): { option: string; owner: readonly string[] } | undefined {
  for (let length = Math.min(4, keys.length); length > 0; length--) {
    const words = keys.slice(-length)
    const option = words
      .map(optionKey)
      .join('')
      .replace(/^(ssl|tls)(?:enabled?|use)$/, '$1')
    if (isTlsOption(option)) return { option, owner: keys.slice(0, -length) }
  }
  return undefined
}

/** The nearest table around an option that names a server or a database system; only tables of options lie between. */
function tableOf(owner: readonly string[], tables: ReadonlyMap<string, Table>): Table | undefined {
  for (let length = owner.length; length >= 0; length--) {
    const table = tables.get(owner.slice(0, length).join('.'))
    if (table && (table.servers.length > 0 || table.database)) return table
    if (length === 0 || !CONNECTORS.has(optionKey(owner[length - 1] ?? ''))) return undefined
  }
  return undefined
}

function withoutConnectors(owner: readonly string[]): readonly string[] {
  const end = owner.findLastIndex(key => !CONNECTORS.has(optionKey(key)))
  return owner.slice(0, end + 1)
}

/** `rejectUnauthorized` is clear by itself; `enabled` needs its table. */
function nameFor({ key, origin }: Setting, name: string): string {
  return !NESTED.has(origin) || isTlsOption(optionKey(name)) ? name : key.split('.').slice(-2).join('.')
}

/** The words by which drivers and object mappers name a database, beside its own. */
const DRIVERS: ReadonlyMap<string, string> = new Map([
  ['pgsql', 'Postgres'],
  ['psycopg', 'Postgres'],
  ['psycopg2', 'Postgres'],
  ['postgis', 'Postgres'],
  ['pgx', 'Postgres'],
  ['npgsql', 'Postgres'],
  ['mysql2', 'MySQL'],
  ['mysqli', 'MySQL'],
  ['trilogy', 'MySQL'],
  ['tedious', 'SQL Server'],
  ['sqlsrv', 'SQL Server'],
  ['predis', 'Redis'],
  ['phpredis', 'Redis'],
  ['ioredis', 'Redis'],
])

function databaseOfKind(text: string): Database | undefined {
  if (text.length > 100) return undefined
  for (const word of text.toLowerCase().split(/[^a-z0-9]+/)) {
    const name = DRIVERS.get(word)
    const found = DATABASES.find(each => (name === undefined ? each.nameParts.includes(word) : each.name === name))
    if (found) return found
  }
  return undefined
}

/** The innermost table's name counts first: `database.redis`. */
function databaseOfPath({ path, servers }: Table): Database | undefined {
  for (const key of path.toReversed()) {
    const found = databaseOfName(key)
    if (found) return found
  }
  const isMapper = path.some(key => /^(?:datasources?|typeorm|sequelize|knex|prisma|mongoose)$/i.test(key))
  // Grafana's sources of data are services on the web, too.
  const isWeb = servers.some(({ value }) => /^https?:\/\//i.test(known(value) ?? ''))
  return isMapper && !isWeb ? databaseOfName('database') : undefined
}

function databaseOfFile(path: string): Database | undefined {
  const stem = baseName(path).replace(/\.\w+$/, '')
  if (/^(?:ormconfig|knexfile|datasource|data-source|mongoid)$/i.test(stem)) return databaseOfName('database')
  return databaseOfName(namePartsOf(stem).join('_'))
}

/** True where the servers of a connection are known, and none of them is reached over the internet. */
export function staysPrivate({ servers }: ConnectionGroup, project: Project): boolean {
  const texts = servers.flatMap(({ value }) => (value.known ? [value.value] : []))
  if (texts.length === 0) return false
  const hosts = texts.flatMap(text => {
    const urls = findUrls(text)
    return urls.length > 0 ? urls.flatMap(url => url.hosts.map(({ name }) => name)) : [text.replace(/:\d{1,5}$/, '')]
  })
  return !hosts.some(host => isOnInternet({ kind: classifyHost(host, project).kind, host }))
}
