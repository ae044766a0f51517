/**
 * Where each part of a statement is. smol-toml has judged the statement and gives its values, but no positions, so this
 * reader only measures what is known to be valid. A test compares it with toml-eslint-parser.
 */
import { parse } from 'smol-toml'
import { nextInk, stringEnd } from './split.ts'

/** From an offset in the statement to the one after its end. */
export type Span = readonly [start: number, end: number]

export interface KeySpan {
  readonly name: string
  readonly span: Span
}

export type ValueSpan =
  | { readonly kind: 'scalar'; readonly span: Span }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly ValueSpan[] }
  | { readonly kind: 'table'; readonly span: Span; readonly pairs: readonly PairSpan[] }

export interface PairSpan {
  readonly kind: 'pair'
  readonly keys: readonly KeySpan[]
  readonly span: Span
  readonly value: ValueSpan
}

export interface HeaderSpan {
  readonly kind: 'header'
  readonly keys: readonly KeySpan[]
  readonly span: Span
  readonly array: boolean
}

export interface StatementSpans {
  readonly statement: HeaderSpan | PairSpan
  /** False for syntax that only TOML 1.1 knows. */
  readonly toml10: boolean
}

interface Cursor {
  readonly text: string
  at: number
  toml10: boolean
}

const BLANKS = /[ \t]*/y
const BARE_KEY = /[\w-]+/y
/** A number, a boolean, a date or a time. A space may separate a date from its time. */
const UNQUOTED = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y
const TIME_WITHOUT_SECONDS = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/
const ESCAPE = /\\[\s\S]/g

/** The spans of one statement that smol-toml reads, or `undefined` for text that is not a single statement. */
export function statementSpans(text: string): StatementSpans | undefined {
  const cursor = { text, at: 0, toml10: true }
  const statement = text.startsWith('[') ? readHeader(cursor) : readPair(cursor)
  if (!statement || nextInk(text, cursor.at) < text.length) return undefined
  return { statement, toml10: cursor.toml10 }
}

function readHeader(cursor: Cursor): HeaderSpan | undefined {
  const array = cursor.text.startsWith('[[')
  cursor.at = array ? 2 : 1
  const keys = readKeys(cursor)
  if (!keys || !skip(cursor, array ? ']]' : ']')) return undefined
  return { kind: 'header', keys, span: [0, cursor.at], array }
}

function readPair(cursor: Cursor): PairSpan | undefined {
  const start = cursor.at
  const keys = readKeys(cursor)
  if (!keys || !skip(cursor, '=')) return undefined
  skipPattern(cursor, BLANKS)
  const value = readValue(cursor)
  return value && { kind: 'pair', keys, span: [start, cursor.at], value }
}

function readKeys(cursor: Cursor): KeySpan[] | undefined {
  const keys: KeySpan[] = []
  do {
    skipPattern(cursor, BLANKS)
    const start = cursor.at
    const isQuoted = skipString(cursor)
    if (!isQuoted && !skipPattern(cursor, BARE_KEY)) return undefined
    const raw = cursor.text.slice(start, cursor.at)
    keys.push({ name: isQuoted ? unquote(raw) : raw, span: [start, cursor.at] })
    skipPattern(cursor, BLANKS)
  } while (skip(cursor, '.'))
  return keys
}

/** smol-toml decodes escapes, so that a key has the same name here as in the values. */
function unquote(raw: string): string {
  if (raw.startsWith("'") || !raw.includes('\\')) return raw.slice(1, -1)
  const { name } = parse(`name = ${raw}`)
  return typeof name === 'string' ? name : raw
}

function readValue(cursor: Cursor): ValueSpan | undefined {
  const start = cursor.at
  if (skip(cursor, '[')) return readList(cursor, start)
  if (skip(cursor, '{')) return readInlineTable(cursor, start)
  if (!skipString(cursor)) {
    if (!skipPattern(cursor, UNQUOTED)) return undefined
    if (TIME_WITHOUT_SECONDS.test(cursor.text.slice(start, cursor.at))) cursor.toml10 = false
  }
  return { kind: 'scalar', span: [start, cursor.at] }
}

function readList(cursor: Cursor, start: number): ValueSpan | undefined {
  const items: ValueSpan[] = []
  for (;;) {
    skipVoid(cursor)
    if (skip(cursor, ']')) return { kind: 'list', span: [start, cursor.at], items }
    const item = readValue(cursor)
    if (!item) return undefined
    items.push(item)
    skipVoid(cursor)
    if (!skip(cursor, ',') && cursor.text[cursor.at] !== ']') return undefined
  }
}

/** TOML 1.0 has no line breaks between the parts of an inline table, and no comma after the last one. */
function readInlineTable(cursor: Cursor, start: number): ValueSpan | undefined {
  const pairs: PairSpan[] = []
  let afterComma = false
  for (;;) {
    if (skipVoid(cursor)) cursor.toml10 = false
    if (skip(cursor, '}')) {
      if (afterComma) cursor.toml10 = false
      return { kind: 'table', span: [start, cursor.at], pairs }
    }
    const pair = readPair(cursor)
    if (!pair) return undefined
    pairs.push(pair)
    if (skipVoid(cursor)) cursor.toml10 = false
    afterComma = skip(cursor, ',')
    if (!afterComma && cursor.text[cursor.at] !== '}') return undefined
  }
}

/** Skips a string of any kind, if there is one. */
function skipString(cursor: Cursor): boolean {
  const { text, at } = cursor
  const quote = text[at]
  if (quote !== '"' && quote !== "'") return false
  cursor.at = stringEnd(text, at)
  if (quote === '"' && hasNewEscape(text.slice(at, cursor.at))) cursor.toml10 = false
  return true
}

function hasNewEscape(raw: string): boolean {
  for (const [written] of raw.matchAll(ESCAPE)) if (written === '\\e' || written === '\\x') return true
  return false
}

/** Skips spaces, line breaks and comments, and returns whether there was a line break. */
function skipVoid(cursor: Cursor): boolean {
  const start = cursor.at
  cursor.at = nextInk(cursor.text, start)
  return cursor.text.slice(start, cursor.at).includes('\n')
}

function skip(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false
  cursor.at += word.length
  return true
}

function skipPattern(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at
  if (!pattern.test(cursor.text)) return false
  cursor.at = pattern.lastIndex
  return true
}
