import type { Location, Position, Source } from '../../model/files/text.ts'
import type { Table, Tree } from '../../model/files/tree.ts'
import type { Value } from '../../model/files/value.ts'
import type { Concurrency, HttpOptions, Port, Service, TlsOptions } from '../../model/project/service.ts'
import { booleanOf, field, fieldEntry, numberOf, type Section, sectionsOf, textOf, textsOf } from '../fields.ts'
import { serviceChecks } from './checks.ts'
import { headerValue } from './headers.ts'

/**
 * What Fly Proxy exposes, after flyctl's own patches: a single table counts as an array of one, an empty service is
 * dropped, `http_service` stands for 80 and 443 (flyctl: internal/appconfig/patches.go, service.go).
 */
export function flyServices(config: Tree, source: Source): Service[] {
  const services: Service[] = []
  const httpService = sectionsOf(fieldEntry(config, 'http_service'))[0]
  if (httpService) services.push(readHttpService(httpService, source))
  for (const section of sectionsOf(fieldEntry(config, 'services'))) {
    if (section.table.entries.length > 0) services.push(readService(section, source))
  }
  return services
}

function readHttpService(section: Section, source: Source): Service {
  const { table, at } = section
  const shared = { at, handlersAt: undefined, handlersKnown: true, insertAt: insertionPoint(table, source) }
  const http = httpOptions(table)
  const ports: Port[] = [
    {
      ...shared,
      start: 80,
      end: 80,
      handlers: ['http'],
      forceHttps: booleanOf(field(table, 'force_https')),
      tls: undefined,
      http,
    },
    { ...shared, start: 443, end: 443, handlers: ['tls', 'http'], forceHttps: undefined, tls: tlsOptions(table), http },
  ]
  return { form: 'http_service', ...common(section), protocol: undefined, ports, checks: serviceChecks(table) }
}

function readService(section: Section, source: Source): Service {
  const { table } = section
  const ports = sectionsOf(fieldEntry(table, 'ports')).map(port => readPort(port, source))
  return {
    form: 'services',
    ...common(section),
    protocol: textOf(field(table, 'protocol')),
    ports,
    checks: serviceChecks(table),
  }
}

function common({ table, at }: Section) {
  return {
    at,
    internalPort: numberOf(field(table, 'internal_port')),
    processes: textsOf(field(table, 'processes')),
    autoStop: autoStop(field(table, 'auto_stop_machines')),
    autoStart: booleanOf(field(table, 'auto_start_machines')),
    minMachinesRunning: numberOf(field(table, 'min_machines_running')),
    concurrency: concurrency(field(table, 'concurrency')),
  }
}

function readPort({ table, at }: Section, source: Source): Port {
  const single = numberOf(field(table, 'port'))
  const first = numberOf(field(table, 'start_port'))
  const last = numberOf(field(table, 'end_port'))
  const handlers = field(table, 'handlers')
  return {
    at: single?.at ?? first?.at ?? last?.at ?? at,
    ...portRange(single, first, last),
    ...handlerList(handlers),
    handlersAt: handlers ? fieldEntry(table, 'handlers')?.at : undefined,
    forceHttps: booleanOf(field(table, 'force_https')),
    tls: tlsOptions(table),
    http: httpOptions(table),
    insertAt: insertionPoint(table, source),
  }
}

/** A missing bound of a range is 0 or 65535 (flyctl: fly-go machine_types.go). */
function portRange(
  single: Value<number> | undefined,
  first: Value<number> | undefined,
  last: Value<number> | undefined,
): { start: number | undefined; end: number | undefined } {
  if (single) {
    const port = single.known ? single.value : undefined
    return { start: port, end: port }
  }
  if (!first && !last) return { start: undefined, end: undefined }
  const start = first ? (first.known ? first.value : undefined) : 0
  const end = last ? (last.known ? last.value : undefined) : 65535
  return { start, end }
}

function handlerList(tree: Tree | undefined): { handlers: string[]; handlersKnown: boolean } {
  if (!tree) return { handlers: [], handlersKnown: true }
  if (tree.kind !== 'list') return { handlers: [], handlersKnown: false }
  const handlers: string[] = []
  for (const item of tree.items) {
    if (item.kind === 'scalar' && typeof item.value === 'string') handlers.push(item.value)
  }
  return { handlers, handlersKnown: handlers.length === tree.items.length }
}

function tlsOptions(table: Tree): TlsOptions | undefined {
  const entry = fieldEntry(table, 'tls_options')
  const section = sectionsOf(entry)[0]
  if (!section) return undefined
  return {
    at: section.at,
    versions: textsOf(field(section.table, 'versions')),
    alpn: textsOf(field(section.table, 'alpn')),
    defaultSelfSigned: booleanOf(field(section.table, 'default_self_signed')),
  }
}

function httpOptions(table: Tree): HttpOptions | undefined {
  const section = sectionsOf(fieldEntry(table, 'http_options'))[0]
  if (!section) return undefined
  const responseHeaders = new Map<string, Value<string>>()
  const headers = field(field(section.table, 'response'), 'headers')
  for (const entry of headers?.kind === 'table' ? headers.entries : []) {
    const value = headerValue(entry.value)
    if (value) responseHeaders.set(entry.key.toLowerCase(), value)
  }
  return { at: section.at, responseHeaders }
}

/** In addition to its three words it accepts a boolean: `stop` for true, `off` for false (fly-go: machine_types.go). */
function autoStop(tree: Tree | undefined): Service['autoStop'] {
  if (!tree) return undefined
  if (tree.kind !== 'scalar') return { known: false, at: tree.at, raw: '' }
  const { at, raw, value } = tree
  if (typeof value === 'boolean') return { known: true, value: value ? 'stop' : 'off', at, raw }
  if (value === 'off' || value === 'stop' || value === 'suspend') return { known: true, value, at, raw }
  return { known: false, at, raw }
}

function concurrency(tree: Tree | undefined): Concurrency | undefined {
  if (tree?.kind === 'scalar') return concurrencyPair(tree.at, tree.raw, tree.value)
  if (tree?.kind !== 'table') return undefined
  return {
    at: tree.at,
    type: textOf(field(tree, 'type')),
    softLimit: numberOf(field(tree, 'soft_limit')),
    hardLimit: numberOf(field(tree, 'hard_limit')),
  }
}

/** Legacy `concurrency = "soft,hard"`, which counts requests. */
function concurrencyPair(at: Location, raw: string, value: unknown): Concurrency | undefined {
  const pair = typeof value === 'string' ? /^\s{0,20}(\d{1,9})\s{0,20},\s{0,20}(\d{1,9})\s{0,20}$/.exec(value) : null
  if (!pair) return undefined
  const limit = (digits: string | undefined): Value<number> => ({ known: true, value: Number(digits), at, raw })
  return {
    at,
    type: { known: true, value: 'requests', at, raw },
    softLimit: limit(pair[1]),
    hardLimit: limit(pair[2]),
  }
}

/**
 * The empty place at which a new key of a TOML table under a header can be put: the end of the line of the table's last
 * own key (behind its comment, if any), or of the header when the table has none. The text to insert there is a line
 * break, then the indentation of that line, then `key = value`, and no line break behind it.
 *
 * `undefined` for inline tables, YAML and JSON: there a new key needs more than a line.
 */
function insertionPoint(table: Table, source: Source): Location | undefined {
  if (!isHeader(table.at.range.start, source)) return undefined
  let last = table.at.range.end
  for (const entry of table.entries) {
    if (isUnderHeader(entry.at.range.start, source)) continue
    if (isLater(entry.at.range.end, last)) last = entry.at.range.end
  }
  const end = { line: last.line, column: source.line(last.line).length + 1 }
  return { path: source.path, range: { start: end, end } }
}

function isHeader(at: Position, source: Source): boolean {
  return source.text[source.offset(at)] === '['
}

/** A subtable is also an entry: its line starts with the bracket of its header. */
function isUnderHeader(at: Position, source: Source): boolean {
  return source.line(at.line).trimStart().startsWith('[')
}

function isLater(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column)
}
