import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { isDrawn } from '../../parse/code/relevance.ts'
import { type Cell, rowsOf, SEPARATORS } from '../../parse/table.ts'
import { readText } from '../values.ts'
import { directives, mayHoldDirectives } from './directives.ts'

/** Names that may belong to a secret; who judges credentials has the last word. */
const SECRET = 'secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login'
const SECRET_NAME = new RegExp(SECRET, 'i')
/** `PASSWORD = x`, `password <- "x"`, `-define(PASSWORD, "x")`, `putenv("PASSWORD", "x")`, `{password, <<"x">>}`, `"password": "x"`, `<password>x<`, `password "x"`, `key="Password" value="x"`, `requirepass x`. */
const ASSIGNED =
  /(?<![\w.-])(?!(?:key|name)=["'][\w.-]{1,80}["'][ \t]{1,8}value)([A-Za-z_][\w.-]{1,80})(?:["']?[ \t]{0,8}(?::?=>?|:|>|<{1,2}-)[ \t]{0,8}|(?<=define\(\w{2,80}),[ \t]{0,8}|(?<=[pP]ut_?[eE]nv\(["']\w{2,80})["'],[ \t]{0,8}|(?<=\{\w{2,80}),[ \t]{0,8}(?:<<)?(?=")|["'][ \t]{1,8}value[ \t]?=[ \t]?|[ \t]{1,8}(?=["'])|(?<=^(?:requirepass|masterauth))[ \t]{1,8})(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|(?![A-Za-z_]\w{1,60}=)([^\s"'`<>,;)\]]{6,400}))/gm
const GATE = new RegExp(
  `(?:${SECRET})[\\w.-]{0,30}(?:["']?[ \\t]{0,8}[:=><,]|["']?[ \\t]{1,8}(?:["']|value)|[}"')]{0,3}[ \\t]{1,8}(?:\\S{8}|\\w{1,7}[ \\t]{1,4}\\S{16}|[!=~]|-m ))`,
  'i',
)
/** `dns cloudflare TOKEN` in the block `tls` of a Caddyfile (caddyserver.com: directives/tls). */
const DNS_TOKEN =
  /\b(dns[ \t]{1,8}(?:cloudflare|digitalocean|gandi|hetzner|vultr|linode|dnsimple|duckdns|netlify|vercel))[ \t]{1,8}([\w-]{16,200})(?![\w.-])/g
/**
 * A comparison in the configuration of a proxy: `$http_x_api_key != "x"` of nginx, `{header.X-Api-Key} == "x"` of Caddy,
 * `%{HTTP:X-Api-Key} != 'x'` of Apache, `req.http.X-Api-Key == "x"` of Varnish, `req.hdr(x-api-key) -m str x` of HAProxy.
 */
const COMPARED =
  /(?<![\w.-])([A-Za-z][\w.-]{1,80})[}"')]{0,3}[ \t]{1,8}(?:[!=]==?|!?~\*?|-m str)[ \t]{1,8}["']?\^?((?:(?:Bearer|Basic|Token) )?[^\s"'$^(){}[\]*?|\\;]{8,400})/g
/** A matcher of a header or of the query in a Caddyfile, in the block of a matcher too. */
const MATCHER =
  /^[ \t]{0,40}(?:@\w{1,40}[ \t]{1,9})?(?:header|query)[ \t]{1,9}([A-Za-z][\w.-]{1,80})[ \t=]{1,9}"?((?:(?:Bearer|Basic|Token) )?[^\s"{}]{8,400})/gm
/** A directive with its value behind blanks, and what it is for between them: `remote_password x`, `stats auth admin:x`, `auth-pass main x`. */
const DIRECTIVE = new RegExp(
  `^[ \\t]{0,40}(?:[\\w-]{1,30}[ \\t]{1,4}){0,3}?([\\w.-]{0,40}(?:${SECRET})[\\w.-]{0,40})[ \\t]{1,9}(?:[\\w-]{1,40}[ \\t]{1,4})?(?:[\\w.@-]{1,40}:)?([^\\s"'\`<>,;:]{16,400});?[ \\t\\r]{0,9}$`,
  'gim',
)
const SCHEME = /^(?:Bearer|Basic|Token) /
/** An option of a command line: `--db-password=x`, `--db-password x`, `-Ddb.password=x` of Java. */
const OPTION =
  /(?<![\w-])(--[A-Za-z][\w-]{1,80}(?=[= \t])|-D[A-Za-z][\w.-]{1,80}(?==))(?:=|[ \t]{1,4})(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|(?!-)([^\s"'`<>,;)\]]{6,400}))/g
/** An address with a login in it, up to the next blank or quote. */
const LOGIN_URL =
  /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@"'`<>]{1,200}@(?:\{\{[^{}\r\n]{1,80}\}\}|[^\s"'`<>]){1,400}/gi
const LOGIN = /:\/\/[^\s/@"'`<>]{1,200}@/
/** Texts for people: a name and a value there are an example or a log entry. */
const PROSE = /\.(?:mdx?|mdc|markdown|rst|adoc|txt|log|html?|[ct]sv|psv|tab|ipynb|svg|po)$|(?:^|\/)nohup\.out$/i
/** More of one file are not told. */
const MOST = 5000

const TABLE = /\.(?:[ct]sv|psv|tab)$/i
/** The head of a table is looked for in so many of its first rows: comments, a title and `sep=;` may precede it. */
const ROWS_BEFORE_HEAD = 20
/** A row of more cells is no pair of a name and a value. */
const MOST_CELLS_OF_PAIR = 6
/** The names of columns and of variables. */
const CELL_NAME = /^[\w .()/-]{1,60}$/
/** A table of logins, as password managers export it. */
const OF_LOGINS = [
  /^(?:login_)?password$/i,
  /^(?:login_)?(?:url|uri|website)s?$/i,
  /^(?:login_)?(?:user ?name|login|email)$/i,
]

interface Head {
  readonly cells: readonly Cell[]
  /** The columns with a telling name. */
  readonly columns: readonly number[]
  readonly isOfLogins: boolean
}

type OnCell = (name: string, nameFrom: number, value: string, from: number) => void

/** The cells that a machine made, in columns with a telling name and behind one: `cell` is called with each. */
function eachSecretCell({ path, text }: Source, cell: OnCell): void {
  if (!TABLE.test(path)) return
  const separator = separatorOf(text)
  if (separator === undefined) return
  let head: Head | undefined
  let row = 0
  for (const cells of rowsOf(text, text.startsWith('\uFEFF') ? 1 : 0, separator)) {
    row++
    const own: Head | undefined = head === undefined && row <= ROWS_BEFORE_HEAD ? headOf(cells) : undefined
    for (const column of head?.columns ?? []) {
      const [name, found] = [head?.cells[column], cells[column]]
      if (name && found && (isSecret(found.value) || (head?.isOfLogins && isTyped(found.value))))
        cell(name.value, name.from, found.value, found.from)
    }
    if (cells.length <= MOST_CELLS_OF_PAIR) eachPair(cells, cell)
    head ??= own
  }
}

/** `db_password,x`: the name of the value is the cell in front of it. */
function eachPair(cells: readonly Cell[], cell: OnCell): void {
  for (const [index, { value, from }] of cells.entries()) {
    const next = cells[index + 1]
    if (next && SECRET_NAME.test(value) && CELL_NAME.test(value) && isSecret(next.value))
      cell(value, from, next.value, next.from)
  }
}

function headOf(cells: readonly Cell[]): Head | undefined {
  const isName = (value: string) => SECRET_NAME.test(value) && CELL_NAME.test(value) && !isDrawn(value)
  const columns = cells.flatMap(({ value }, column) => (isName(value) ? [column] : []))
  if (columns.length === 0) return undefined
  return { cells, columns, isOfLogins: OF_LOGINS.every(word => cells.some(({ value }) => word.test(value))) }
}

/** The separator of the first row that has a telling name among several cells, else that of the first rows. */
function separatorOf(text: string): string | undefined {
  const start = text.slice(0, 20_000).replace(/^\uFEFF/, '')
  const lines = start.split('\n', ROWS_BEFORE_HEAD)
  const head = lines.find(line => SECRET_NAME.test(line) && SEPARATORS.some(mark => line.includes(mark)))
  const candidates = head === undefined ? [start] : [head, start]
  for (const part of candidates) {
    const split = SEPARATORS.filter(mark => part.includes(mark))
    const [telling] = split.filter(mark =>
      part.split(mark).some(cell => SECRET_NAME.test(cell) && CELL_NAME.test(cell.trim())),
    )
    if (telling ?? split[0]) return telling ?? split[0]
  }
  return undefined
}

/** Random, and no digest. */
function isSecret(value: string): boolean {
  return isDrawn(value) && !/^[\da-f]+$/i.test(value)
}

function isTyped(value: string): boolean {
  return value.length >= 8 && /\d/.test(value) && /[^\w\s]/.test(value) && !value.includes('://')
}

/** True for a value that another pattern has read. */
function isRead(settings: readonly Setting[], source: Source, from: number): boolean {
  const { line, column } = source.locate(from, from).range.start
  return settings.some(({ value }) => value.at.range.start.line === line && value.at.range.start.column === column)
}

const CELL = /[^\s,;|"]{8,400}/g

/** True for a table, or a part of one, with a cell that may be a secret: its head may be elsewhere. */
function mayHoldSecretCell(text: string): boolean {
  for (const [cell] of text.matchAll(CELL)) if (isSecret(cell) || isTyped(cell)) return true
  return false
}

/** A comment or a command of psql, in which a value needs no quotes. */
const UNQUOTED_IN_SQL = /^\s{0,40}(?:--|#|\\)/

/** True in a statement of SQL: without quotes there stands a column, a variable or a call. */
function isExpression(source: Source, from: number): boolean {
  if (!/\.sql$/i.test(source.path)) return false
  return !UNQUOTED_IN_SQL.test(source.line(source.locate(from, from).range.start.line))
}

/** True for a text in which `looseAssignments` may find something. */
export function mayHoldAssignments(path: string, text: string): boolean {
  if (LOGIN.test(text) || (TABLE.test(path) && mayHoldSecretCell(text))) return true
  if (PROSE.test(path)) return false
  return GATE.test(text) || text.search(DNS_TOKEN) !== -1 || mayHoldDirectives(path, text)
}

/** What is assigned to a telling name. Behind any other name, its value is read again: `Environment="DB_PASSWORD=x"`. */
function* assignmentsIn(text: string): Generator<RegExpExecArray> {
  ASSIGNED.lastIndex = 0
  for (let match = ASSIGNED.exec(text); match; match = ASSIGNED.exec(text)) {
    const { 1: name = '', index } = match
    const end = ASSIGNED.lastIndex
    if (SECRET_NAME.test(name)) yield match
    // Another search may have run meanwhile.
    ASSIGNED.lastIndex = SECRET_NAME.test(name) ? end : index + name.length
  }
}

/**
 * The secrets that a text without a parser may give: an address with a login, and a value behind a telling name, however
 * the format separates the two. They are judged as the literals of programs are.
 */
export function looseAssignments(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  const { text } = source
  const taken = new Set<number>()
  const add = (name: string, nameFrom: number, value: string, from: number, nameLength = name.length): void => {
    const at = source.locate(from, from + value.length)
    const nameAt = name === '' ? at : source.locate(nameFrom, nameFrom + nameLength)
    const code = { role: name === '' ? 'plain' : 'assignment', alone: false } as const
    const read = readText(value, value, at, 'template')
    settings.push({ origin: 'code', reader, name, nameAt, key: name, value: read, at, code })
  }
  eachSecretCell(source, (name, nameFrom, value, from) => {
    if (settings.length < MOST) add(name, nameFrom, value, from)
  })
  for (const match of PROSE.test(source.path) ? [] : assignmentsIn(text)) {
    if (settings.length >= MOST) return settings
    const [written, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    if (value.includes('://')) continue
    if (bare !== undefined && (bare.startsWith('=') || isExpression(source, match.index))) continue
    const from = match.index + written.length - value.length - (bare === undefined ? 1 : 0)
    taken.add(from)
    add(name, match.index, value, from)
  }
  for (const match of PROSE.test(source.path) ? [] : text.matchAll(OPTION)) {
    if (settings.length >= MOST) return settings
    const [written, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    if (!SECRET_NAME.test(name) || value.includes('://')) continue
    add(name, match.index, value, match.index + written.length - value.length - (bare === undefined ? 1 : 0))
  }
  for (const pattern of PROSE.test(source.path) ? [] : [COMPARED, MATCHER, DIRECTIVE]) {
    for (const { 0: written, 1: name = '', 2: value = '', index } of text.matchAll(pattern)) {
      if (settings.length >= MOST) return settings
      const from = index + written.length - value.length
      // A proxy compares with patterns and words, too.
      if (SECRET_NAME.test(name) && isDrawn(value.replace(SCHEME, '')) && !isRead(settings, source, from))
        add(name, index + written.indexOf(name), value, from)
    }
  }
  for (const { 1: words = '', 2: token = '', 0: written, index } of text.matchAll(DNS_TOKEN)) {
    if (!PROSE.test(source.path)) add('token', index, token, index + written.length - token.length, words.length)
  }
  for (const { name, nameFrom, value, from } of PROSE.test(source.path) ? [] : directives(source)) {
    if (settings.length >= MOST) return settings
    if (!taken.has(from)) add(name, nameFrom, value, from)
  }
  for (const { 0: url, index } of text.matchAll(LOGIN_URL)) {
    if (settings.length >= MOST) return settings
    add('', index, url, index)
  }
  return settings
}
