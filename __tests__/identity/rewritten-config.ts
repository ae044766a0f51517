import { parse, type TomlValue } from 'smol-toml'

/** A fly config as data: what flyctl reads of it, without order, quotes and comments. */
export type Config = Readonly<Record<string, unknown>>

/** The data of a TOML text; `undefined` where its wording may count: a comment, or what a strict parser refuses. */
export function configOf(text: string): Config | undefined {
  if (/^[^"']*#/m.test(text) || text.includes('"""') || text.includes("'''")) return undefined
  try {
    return parse(text, { integersAsBigInt: true }) as Record<string, TomlValue>
  } catch {
    return undefined
  }
}

export type Style = 'tables' | 'dotted keys' | 'inline tables'

/** Writes a config as TOML, in the order of its keys. */
export function writeToml(config: Config, style: Style, quote: '"' | "'" = '"'): string {
  const write = (value: unknown) => inlineText(value, quote)
  if (style === 'inline tables') return entriesOf(config, ([key, value]) => `${keyText(key)} = ${write(value)}\n`)
  if (style === 'dotted keys') return dottedLines(config, [], write)
  return tableLines(config, [], write)
}

function entriesOf(config: Config, write: (entry: [string, unknown]) => string): string {
  return Object.entries(config).map(write).join('')
}

type Write = (value: unknown) => string

function dottedLines(table: Config, above: readonly string[], write: Write): string {
  return entriesOf(table, ([key, value]) => {
    const path = [...above, keyText(key)]
    if (isTable(value) && Object.keys(value).length > 0) return dottedLines(value, path, write)
    return `${path.join('.')} = ${write(value)}\n`
  })
}

function tableLines(table: Config, above: readonly string[], write: Write): string {
  const isOpened = (value: unknown) => isTable(value) || isTables(value)
  const plain = Object.fromEntries(Object.entries(table).filter(([, value]) => !isOpened(value)))
  const opened = Object.fromEntries(Object.entries(table).filter(([, value]) => isOpened(value)))
  const lines = entriesOf(plain, ([key, value]) => `${keyText(key)} = ${write(value)}\n`)
  return (
    lines +
    entriesOf(opened, ([key, value]) => {
      const path = [...above, keyText(key)]
      if (isTable(value)) return `\n[${path.join('.')}]\n${tableLines(value, path, write)}`
      const items = value as readonly Config[]
      return items.map(item => `\n[[${path.join('.')}]]\n${tableLines(item, path, write)}`).join('')
    })
  )
}

function inlineText(value: unknown, quote: string): string {
  if (typeof value === 'string') {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a literal string of TOML holds none of them
    return quote === "'" && !/['\u0000-\u001F\u007F]/.test(value) ? `'${value}'` : JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(item => inlineText(item, quote)).join(', ')}]`
  if (!isTable(value)) return String(value)
  const pairs = Object.entries(value).map(([key, item]) => `${keyText(key)} = ${inlineText(item, quote)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key)
}

export function isTable(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function isTables(value: unknown): value is readonly Config[] {
  return Array.isArray(value) && value.length > 0 && value.every(isTable)
}

/** The same data with its keys in the opposite order, in every table; lists keep their order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isTable(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, reversed(item)] as const)
      .toReversed(),
  )
}

/** `[http_service]` as the `[[services]]` that flyctl makes of it. */
export function withServices(config: Config): Config | undefined {
  const { http_service: service, services, ...rest } = config
  // In capitals a key of these is still the same key.
  if (!isTable(service) || services !== undefined || Object.keys(service).some(key => /[A-Z]/.test(key)))
    return undefined
  const { force_https, tls_options, http_options, checks, ...own } = service
  if (checks !== undefined) return undefined
  const options = http_options === undefined ? {} : { http_options }
  const plain = { port: 80, handlers: ['http'], ...(force_https === undefined ? {} : { force_https }), ...options }
  const tls = {
    port: 443,
    handlers: ['tls', 'http'],
    ...options,
    ...(tls_options === undefined ? {} : { tls_options }),
  }
  return { ...rest, services: [{ protocol: 'tcp', ...own, ports: [plain, tls] }] }
}

/** A single `[[services]]` of ports 80 and 443 as `[http_service]`. */
export function withHttpService(config: Config): Config | undefined {
  const { services, http_service: other, ...rest } = config
  if (other !== undefined || !isTables(services) || services.length !== 1) return undefined
  const { protocol = 'tcp', ports, tcp_checks, http_checks, script_checks, ...own } = services[0] ?? {}
  if (protocol !== 'tcp' || tcp_checks || http_checks || script_checks || !isTables(ports)) return undefined
  if (ports.length !== 2) return undefined
  const portOf = (number: number, handlers: string) =>
    ports.find(({ port, handlers: own }) => Number(port) === number && String(own) === handlers)
  const plain = portOf(80, 'http')
  const tls = portOf(443, 'tls,http')
  if (!plain || !tls || plain['http_options'] || tls['http_options']) return undefined
  const { force_https } = plain
  const { tls_options } = tls
  const options = { ...(force_https === undefined ? {} : { force_https }), ...(tls_options ? { tls_options } : {}) }
  return { ...rest, http_service: { ...own, ...options } }
}
