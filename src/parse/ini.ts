import type { TreeDocument } from '../model/files/document.ts'
import { fileStart, type Source } from '../model/files/text.ts'
import type { Entry, Scalar, Table } from '../model/files/tree.ts'
import { lineEnd } from './text/line-end.ts'
import { readTree } from './tree-document.ts'

/**
 * An INI or, by its name, a Java properties file as one table: keys in front of any section, then a table a section.
 * A section that is opened again goes on; repeated keys are kept. Escapes stay as written.
 */
export function parseIni(source: Source): TreeDocument {
  const dialect = source.path.endsWith('.properties') ? PROPERTIES : INI
  return readTree('ini', source, () => [readSections(source, dialect)])
}

interface Dialect {
  /** Offset and length of the first separator in a line, or `undefined`. */
  separator(line: string): number | undefined
  /** A backslash at a line's end goes on with the next line. */
  readonly continues: boolean
  /** Sections, quotes around values and comments behind them. */
  readonly decorated: boolean
}

/** A key ends at the first `=`, `:` or blank; an `=` or `:` may follow the blanks (java.util.Properties.load). */
const PROPERTIES: Dialect = {
  separator: line => {
    const end = line.search(/(?<!\\)[=:\s]/)
    if (end === -1) return undefined
    const mark = /^\s{1,1000}(?=[=:])/.exec(line.slice(end))?.[0].length ?? 0
    return end + mark
  },
  continues: true,
  decorated: false,
}

/** A colon counts only where it reads as one: `//registry/:_authToken=…` of `.npmrc` is one key. */
const INI: Dialect = {
  separator: line => found(line.search(/=|:(?=\s|$)/)) ?? found(line.indexOf(':')),
  continues: false,
  decorated: true,
}

function found(index: number): number | undefined {
  return index === -1 ? undefined : index
}

const COMMENT_LINE = /[ \t\f]*[;#!]/y
const SECTION = /^\[([^\]]*)\][ \t]*(?:[;#].*)?$/

function readSections(source: Source, dialect: Dialect): Table {
  const rootEntries: Entry[] = []
  const sections = new Map<string, Entry[]>()
  let entries = rootEntries
  for (const { start, end } of logicalLines(source.text, dialect)) {
    const line = source.text.slice(start, end)
    const name = dialect.decorated ? SECTION.exec(line)?.[1] : undefined
    if (name === undefined) {
      const entry = readPair(source, dialect, line, start)
      if (entry) entries.push(entry)
      continue
    }
    entries = sections.get(name.trim()) ?? []
    if (sections.has(name.trim())) continue
    sections.set(name.trim(), entries)
    const at = source.locate(start, start + line.indexOf(']') + 1)
    const keyAt = source.locate(start + 1, start + 1 + name.length)
    rootEntries.push({ key: name.trim(), keyAt, at, value: { kind: 'table', at, entries } })
  }
  return { kind: 'table', at: fileStart(source.path), entries: rootEntries }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Lines with something in them, without the blanks around and without comments; continued ones as one. */
function* logicalLines(text: string, dialect: Dialect): Generator<Span> {
  let at = 0
  while (at < text.length) {
    COMMENT_LINE.lastIndex = at
    const isComment = COMMENT_LINE.test(text)
    let end = lineEnd(text, at)
    while (dialect.continues && !isComment && end < text.length && isContinued(text, at, end))
      end = lineEnd(text, end + 1)
    const line = text.slice(at, end)
    const start = at + line.length - line.trimStart().length
    if (!isComment && start < end) yield { start, end: at + line.trimEnd().length }
    at = end + 1
  }
}

/** An odd number of backslashes in front of the line break: each pair is a backslash itself. */
function isContinued(text: string, start: number, end: number): boolean {
  let at = text[end - 1] === '\r' ? end - 1 : end
  let backslashes = 0
  while (at > start && text[at - 1] === '\\') {
    backslashes++
    at--
  }
  return backslashes % 2 === 1
}

function readPair(source: Source, dialect: Dialect, line: string, start: number): Entry | undefined {
  const separator = dialect.separator(line)
  if (separator === undefined) return undefined
  const written = line.slice(0, separator).trimEnd()
  const key = dialect.decorated ? written : unescaped(written)
  if (key === '') return undefined
  const behind = line.slice(separator + 1)
  const valueStart = start + line.length - behind.trimStart().length
  const value = readValue(source, dialect, valueStart, start + line.length)
  return {
    key,
    keyAt: source.locate(start, start + written.length),
    at: source.locate(start, valueStart + value.raw.length),
    value,
  }
}

/** A key of properties may hide its letters: `p\\u0061ssword`. */
function unescaped(key: string): string {
  return key.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

const QUOTED = /^("[^"]*"|'[^']*')[ \t]*(?:[;#].*)?$/
const COMMENT = /(?:^|[ \t])[;#]/

function readValue(source: Source, dialect: Dialect, start: number, end: number): Scalar {
  const written = source.text.slice(start, end)
  const quoted = dialect.decorated ? QUOTED.exec(written)?.[1] : undefined
  const comment = dialect.decorated ? written.search(COMMENT) : -1
  const raw = quoted ?? (comment === -1 ? written : written.slice(0, comment).trimEnd())
  const value = quoted ? quoted.slice(1, -1) : dialect.continues ? raw.replace(/\\\r?\n[ \t]*/g, '') : raw
  return { kind: 'scalar', at: source.locate(start, start + raw.length), raw, value }
}
