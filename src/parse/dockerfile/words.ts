import type { MappedText } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Flag } from '../../model/project/dockerfile.ts'
import type { Escape } from './lines.ts'

/** A word of a logical line by its offsets, quotes included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** True for what parts the words of an instruction. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/** The offset of the first character from `from` on that is no blank. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text[at])) at++
  return at
}

/** The next word; blanks within quotes or behind the escape character do not end it. */
export function nextWord(text: string, start: number, escaper: Escape): Span | undefined {
  const from = skipSpace(text, start)
  if (from >= text.length) return undefined
  let quote = ''
  let at = from
  for (; at < text.length; at++) {
    const character = text[at]
    if (character === escaper && quote !== "'") at++
    else if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (isSpace(character)) break
  }
  return { from, to: Math.min(at, text.length) }
}

/** All words from an offset on. */
export function splitWords(text: string, from: number, escaper: Escape): Span[] {
  const spans: Span[] = []
  for (let word = nextWord(text, from, escaper); word; word = nextWord(text, word.to, escaper)) spans.push(word)
  return spans
}

/** The `--flags` in front of the arguments, and the offset behind them. */
export function readFlags(text: MappedText, from: number, escaper: Escape): { flags: Flag[]; end: number } {
  const flags: Flag[] = []
  let end = from
  for (;;) {
    const word = nextWord(text.text, end, escaper)
    if (!word || !text.text.startsWith('--', word.from)) return { flags, end }
    end = word.to
    const raw = text.text.slice(word.from, word.to)
    if (raw === '--') return { flags, end }
    const equals = raw.indexOf('=')
    const name = equals === -1 ? raw.slice(2) : raw.slice(2, equals)
    const value = equals === -1 ? word.to : word.from + equals + 1
    flags.push({ name, value: wordValue(text, { from: value, to: word.to }, escaper) })
  }
}

/** A word's value as BuildKit sees it; not known when a build argument or variable is in it. */
export function wordValue(text: MappedText, { from, to }: Span, escaper: Escape): Value<string> {
  const at = text.locate(from, to)
  const raw = text.text.slice(from, to)
  const value = unquote(raw, escaper)
  return value === undefined ? { known: false, at, raw } : { known: true, value, at, raw }
}

// A name, a positional or special parameter, or `${`: https://docs.docker.com/reference/dockerfile/#environment-replacement
const EXPANSION = /^[\p{L}\p{Nd}_@*#?\-$!{]/u

/**
 * Removes quotes and escapes after BuildKit's `shell.Lex`: single quotes keep everything, `$X` included; in double
 * quotes only `"`, `$` and the escape character can be escaped. `undefined` where a variable is expanded, unless
 * those are kept as written.
 */
export function unquote(raw: string, escaper: Escape): string | undefined
export function unquote(raw: string, escaper: Escape, expansions: 'kept'): string
export function unquote(raw: string, escaper: Escape, expansions?: 'kept'): string | undefined {
  const parts: string[] = []
  let quote = ''
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? ''
    const next = raw[at + 1] ?? ''
    if (quote === "'") {
      if (character === "'") quote = ''
      else parts.push(character)
    } else if (character === escaper) {
      if (quote === '"' && next !== '"' && next !== '$' && next !== escaper) parts.push(next === '' ? '' : character)
      else {
        parts.push(next)
        at++
      }
    } else if (expansions !== 'kept' && character === '$' && EXPANSION.test(raw.slice(at + 1, at + 3))) return undefined
    else if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else parts.push(character)
  }
  return parts.join('')
}
