/**
 * The places of plain statements, as nearly all of a fly.toml are: headers and pairs of bare keys, strings without escapes,
 * whole or decimal numbers, booleans and lists of those. To load and to ask toml-eslint-parser takes many times as long; that
 * both say the same is a test.
 */
import type { HeaderSpan, KeySpan, StatementSpans, ValueSpan } from './toml-spans.ts'

const HEADER = /^(\[\[?)[ \t]*([\w-]+(?:\.[\w-]+)*)[ \t]*(\]\]?)[ \t]*(?:#.*)?$/
const PAIR = /^([\w-]+(?:\.[\w-]+)*)[ \t]*=[ \t]*/
/** What follows tells a number from a date, and an empty string from the quotes of a longer one. */
const SCALAR = /(?:"[^"\\\r\n]*"|'[^'\r\n]*'|[+-]?\d+(?:\.\d+)?|true|false)(?=[ \t\r\n,\]#]|$)/y
const SPACE = /[ \t\r\n]*/y
const REST = /[ \t]*(?:#.*)?$/y

/** The spans of a plain statement that smol-toml has read, and `undefined` for all others. */
export function plainSpans(text: string): StatementSpans | undefined {
  const statement = text.startsWith('[') ? headerSpan(text) : pairSpan(text)
  return statement && { kind: 'read', statement, toml10: true }
}

function headerSpan(text: string): HeaderSpan | undefined {
  const [, open, names, close] = HEADER.exec(text) ?? []
  if (open === undefined || names === undefined || close === undefined) return undefined
  const start = text.indexOf(names, open.length)
  const end = text.indexOf(close, start + names.length) + close.length
  return { kind: 'header', keys: keySpans(names, start), span: [0, end], array: open.length === 2 }
}

function pairSpan(text: string) {
  const [lead, names] = PAIR.exec(text) ?? []
  if (lead === undefined || names === undefined) return undefined
  const value = valueSpan(text, lead.length)
  if (!value || endOf(REST, text, value.span[1]) === undefined) return undefined
  return { kind: 'pair', keys: keySpans(names, 0), span: [0, value.span[1]], value } as const
}

function keySpans(names: string, offset: number): KeySpan[] {
  let start = offset
  return names.split('.').map(name => {
    const span = [start, start + name.length] as const
    start = span[1] + 1
    return { name, span }
  })
}

function valueSpan(text: string, start: number): ValueSpan | undefined {
  if (text[start] === '[') return listSpan(text, start)
  const end = endOf(SCALAR, text, start)
  return end === undefined ? undefined : { kind: 'scalar', span: [start, end] }
}

function listSpan(text: string, start: number): ValueSpan | undefined {
  const items: ValueSpan[] = []
  let at = afterSpace(text, start + 1)
  while (text[at] !== ']') {
    const item = valueSpan(text, at)
    if (!item) return undefined
    items.push(item)
    at = afterSpace(text, item.span[1])
    if (text[at] === ',') at = afterSpace(text, at + 1)
    else if (text[at] !== ']') return undefined
  }
  return { kind: 'list', span: [start, at + 1], items }
}

function afterSpace(text: string, at: number): number {
  return endOf(SPACE, text, at) ?? at
}

/** Where what the pattern finds at an offset ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
