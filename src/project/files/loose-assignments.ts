import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { nextLine } from '../../parse/code/characters.ts'
import { isDrawn } from '../../parse/code/relevance.ts'
import { readText } from '../values.ts'

/** Names that may belong to a secret; who judges credentials has the last word. */
const SECRET = 'secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login'
const SECRET_NAME = new RegExp(SECRET, 'i')
/** `PASSWORD = x`, `password <- "x"`, `-define(PASSWORD, "x")`, `"password": "x"`, `<password>x<`, `password "x"`, `key="Password" value="x"`, `requirepass x`. */
const ASSIGNED =
  /(?<![\w.-])(?!(?:key|name)=["'][\w.-]{1,80}["'][ \t]{1,8}value)([A-Za-z_][\w.-]{1,80})(?:["']?[ \t]{0,8}(?::?=>?|:|>|<{1,2}-)[ \t]{0,8}|(?<=define\(\w{2,80}),[ \t]{0,8}|["'][ \t]{1,8}value[ \t]?=[ \t]?|[ \t]{1,8}(?=["'])|(?<=^(?:requirepass|masterauth))[ \t]{1,8})(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|(?![A-Za-z_]\w{1,60}=)([^\s"'`<>,;)\]]{6,400}))/gm
const GATE = new RegExp(
  `(?:${SECRET})[\\w.-]{0,30}(?:["']?[ \\t]{0,8}[:=><,]|["']?[ \\t]{1,8}(?:["']|value)|[ \\t]{1,8}\\S{8})`,
  'i',
)
/** `dns cloudflare TOKEN` in the block `tls` of a Caddyfile (caddyserver.com: directives/tls). */
const DNS_TOKEN =
  /\b(dns[ \t]{1,8}(?:cloudflare|digitalocean|gandi|hetzner|vultr|linode|dnsimple|duckdns|netlify|vercel))[ \t]{1,8}([\w-]{16,200})(?![\w.-])/g
/** An address with a login in it, up to the next blank or quote. */
const LOGIN_URL =
  /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@"'`<>]{1,200}@(?:\{\{[^{}\r\n]{1,80}\}\}|[^\s"'`<>]){1,400}/gi
const LOGIN = /:\/\/[^\s/@"'`<>]{1,200}@/
/** Texts for people: a name and a value there are an example or a log entry. */
const PROSE = /\.(?:mdx?|mdc|markdown|rst|adoc|txt|log|html?|[ct]sv|ipynb|svg|po)$/i
/** More of one file are not told. */
const MOST = 5000

const TABLE = /\.[ct]sv$/i
const HEAD_OF_TABLE = new RegExp(
  `^(?:[^\\n]{0,1000}[,;\\t|])?[^\\n,;\\t|]{0,60}(?:${SECRET})[^\\n,;\\t|]{0,60}(?:[,;\\t|\\r]|$)`,
  'im',
)
const MOST_COLUMNS = 200

/** The columns of a table with a telling name: each value that a machine made, as `cell` is called with it. */
function eachSecretCell(
  { path, text }: Source,
  cell: (name: string, nameFrom: number, value: string, from: number) => void,
): void {
  if (!TABLE.test(path)) return
  const headEnd = nextLine(text, 0)
  const separator = /[,;\t|]/.exec(text.slice(0, headEnd))?.[0]
  if (separator === undefined) return
  const head = cellsOf(text, 0, headEnd, separator)
  const columns = head.flatMap(({ value }, column) => (SECRET_NAME.test(value) ? [column] : []))
  if (columns.length === 0) return
  for (let at = headEnd, rows = 0; at < text.length && rows < MOST; rows++) {
    const end = nextLine(text, at)
    const cells = cellsOf(text, at, end, separator)
    for (const column of columns) {
      const [name, found] = [head[column], cells[column]]
      if (name && found && isDrawn(found.value) && !/^[\da-f]+$/i.test(found.value)) {
        cell(name.value, name.from, found.value, found.from)
      }
    }
    at = end
  }
}

function cellsOf(text: string, from: number, to: number, separator: string): { value: string; from: number }[] {
  const line = text.slice(from, to).trimEnd()
  const cells: { value: string; from: number }[] = []
  for (let at = 0; at <= line.length && cells.length < MOST_COLUMNS; ) {
    const isQuoted = line[at] === '"'
    const start = isQuoted ? at + 1 : at
    const close = line.indexOf(isQuoted ? '"' : separator, start)
    const end = close === -1 ? line.length : close
    cells.push({ value: line.slice(start, end), from: from + start })
    const next = isQuoted ? line.indexOf(separator, end) : end
    at = next === -1 ? line.length + 1 : next + 1
  }
  return cells
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
  if (LOGIN.test(text) || (TABLE.test(path) && HEAD_OF_TABLE.test(text.slice(0, 2000)))) return true
  return !PROSE.test(path) && (GATE.test(text) || text.search(DNS_TOKEN) !== -1)
}

/**
 * The secrets that a text without a parser may give: an address with a login, and a value behind a telling name, however
 * the format separates the two. They are judged as the literals of programs are.
 */
export function looseAssignments(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  const { text } = source
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
  for (const match of PROSE.test(source.path) ? [] : text.matchAll(ASSIGNED)) {
    if (settings.length >= MOST) return settings
    const [written, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    if (!SECRET_NAME.test(name) || value.includes('://')) continue
    if (bare !== undefined && (bare.startsWith('=') || isExpression(source, match.index))) continue
    add(name, match.index, value, match.index + written.length - value.length - (bare === undefined ? 1 : 0))
  }
  for (const { 1: words = '', 2: token = '', 0: written, index } of text.matchAll(DNS_TOKEN)) {
    if (!PROSE.test(source.path)) add('token', index, token, index + written.length - token.length, words.length)
  }
  for (const { 0: url, index } of text.matchAll(LOGIN_URL)) {
    if (settings.length >= MOST) return settings
    add('', index, url, index)
  }
  return settings
}
