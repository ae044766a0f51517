import type { Location } from '../../model/files/text.ts'
import { known, locateIn, type Value } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'

/** A word that decides how a client connects: `sslmode=disable`, `rejectUnauthorized: false`. */
export interface ConnectionOption {
  /** As written. */
  readonly name: string
  readonly value: string
  readonly at: Location
}

/** What decides about TLS when a client connects. */
export interface ClientConnection {
  /** In lower case; `undefined` where only a host is named. */
  readonly scheme: string | undefined
  /** By name in lower case without separators: `sslmode`, `rejectunauthorized`. Values as written. */
  readonly options: ReadonlyMap<string, ConnectionOption>
  /** The host alone. */
  readonly at: Location
}

/** go-sql-driver: `user:password@tcp(host:3306)/name?tls=true`. */
const TCP = /@tcp\(([\w.-]{1,253})(?::\d{1,5})?\)\//

/** The server of a connection string as go-sql-driver takes it. */
export function tcpHostIn(text: string): string | undefined {
  return TCP.exec(text)?.[1]
}

const OPTION =
  /(?:^|[?&;\s])([A-Za-z][\w.-]{0,40}(?: [A-Za-z]\w{0,30}){0,3})\s{0,3}=\s{0,3}(\{[^}]{0,200}\}|[^&;\s#'"]{0,200})/g

/** The options of a connection string: a URL's query, `key=value` words, `Key Name=value;` pairs. */
export function optionsIn(text: string, value: Value<string>, project: Project): Map<string, ConnectionOption> {
  const options = new Map<string, ConnectionOption>()
  const source = project.sources.get(value.at.path)
  const start = text.includes('://') || TCP.test(text) ? text.search(/[?;]/) : 0
  for (const [written, name = '', content = ''] of start === -1 ? [] : text.slice(start).matchAll(OPTION)) {
    const at = locateIn(value, written.replace(/^[?&;\s]/, ''), source)
    options.set(optionKey(name), { name, value: content, at })
  }
  return options
}

/** An option's name without case and separators: `SSL Mode`, `sslmode` and `ssl-mode` are one. */
export function optionKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** True for the `key=value` text of a connection string, whatever the name of its setting. */
export function isConnectionString(value: Value<string>): boolean {
  const text = known(value)
  if (text === undefined || text.length > 4000 || text.includes('://')) return false
  const hasServer = /(?:^|[;\s])(?:host|server|data source|addr|address)\s{0,3}=\s{0,3}\S/i.test(text)
  return (
    hasServer && /[;\s](?:dbname|database|initial catalog|user|user id|username|uid|password|pwd)\s{0,3}=/i.test(text)
  )
}
