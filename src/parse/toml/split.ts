import { lineEnd } from '../text/line-end.ts'

/** The offsets of one TOML statement: a `[header]` or a `key = value`, without the line break behind it. */
export interface StatementSpan {
  readonly start: number
  readonly end: number
}

const SPECIAL = /["'#[\]{}\n]/g
const INK = /[^ \t\r\n]/g
const BASIC_STRING_STOP = /\\.|["\n]/g
const LITERAL_STRING_STOP = /['\n]/g
const BASIC_TEXT_STOP = /\\[\s\S]|"""/g
const LITERAL_TEXT_STOP = /'''/g

/**
 * The next statement at or after an offset that is at a line's start, or `undefined` at the end of the text.
 * A statement is cut without judging it: brackets and strings may span lines, and an unclosed one runs to the end.
 */
export function nextStatement(text: string, from: number): StatementSpan | undefined {
  const start = nextInk(text, from)
  if (start === text.length) return undefined
  const end = text[start] === '[' ? lineEnd(text, start) : pairEnd(text, start)
  return { start, end: text[end - 1] === '\r' ? end - 1 : end }
}

/** The offset of what comes after spaces, line breaks and comments: the length of the text if there is nothing more. */
export function nextInk(text: string, from: number): number {
  INK.lastIndex = from
  for (let found = INK.exec(text); found; found = INK.exec(text)) {
    if (found[0] !== '#') return found.index
    INK.lastIndex = lineEnd(text, found.index)
  }
  return text.length
}

function pairEnd(text: string, start: number): number {
  let depth = 0
  let at = start
  for (;;) {
    SPECIAL.lastIndex = at
    const found = SPECIAL.exec(text)
    if (!found) return text.length
    at = found.index + 1
    const character = found[0]
    if (character === '\n') {
      if (depth === 0) return found.index
    } else if (character === '#') at = lineEnd(text, at)
    else if (character === '"' || character === "'") at = stringEnd(text, found.index)
    else if (character === '[' || character === '{') depth++
    else depth = Math.max(0, depth - 1)
  }
}

/** The offset after a string's closing quotes. An unclosed one-line string ends with its line. */
export function stringEnd(text: string, start: number): number {
  const quote = text[start] === '"' ? '"' : "'"
  if (!text.startsWith(quote.repeat(3), start)) {
    const stop = firstStop(quote === '"' ? BASIC_STRING_STOP : LITERAL_STRING_STOP, text, start + 1)
    if (!stop) return text.length
    return stop[0] === '\n' ? stop.index : stop.index + 1
  }
  const stop = firstStop(quote === '"' ? BASIC_TEXT_STOP : LITERAL_TEXT_STOP, text, start + 3)
  if (!stop) return text.length
  let end = stop.index + 3
  // Up to two quotes may stand right in front of the three that close.
  for (let extra = 0; extra < 2 && text[end] === quote; extra++) end++
  return end
}

/** The first match that is not an escaped character. */
function firstStop(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  let found = pattern.exec(text)
  while (found?.[0].startsWith('\\')) found = pattern.exec(text)
  return found
}
