import type { Span } from '../../model/files/spans.ts'
import { BACKSLASH, isNameStart, LINE_FEED } from './characters.ts'
import type { StringForm } from './language.ts'
import { string, type Token } from './token.ts'

/** Reads the code of an interpolation from an offset up to its closing mark; the offset of that mark, or -1. */
export type ReadHole = (from: number, close: string) => number

/**
 * A quoted text may span so many lines at most where a lone quote also occurs in prose: an apostrophe in a template must
 * not swallow the rest of a file.
 */
const MOST_LINES = 40

/** The string whose opening quote begins at `from`; `undefined` where it does not close and so is no string. */
export function readString(text: string, from: number, form: StringForm, readHole: ReadHole): Token | undefined {
  const close = form.close ?? form.open
  const start = from + form.open.length
  if (form.character) return readCharacter(text, from)
  const first = close.charCodeAt(0)
  const backslash = (form.escape ?? 'backslash') === 'backslash'
  const hole = form.interpolation
  const holeFirst = hole ? hole.open.charCodeAt(0) : -1
  const most = form.multiline ? (close.length === 1 && close !== '`' ? MOST_LINES : Number.POSITIVE_INFINITY) : 0
  const holes: Span[] = []
  let lines = 0
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === holeFirst && hole && text.startsWith(hole.open, at)) {
      if (hole.open === '{' && text.charCodeAt(at + 1) === holeFirst) {
        at += 2
        continue
      }
      const end = readHole(hole.open.endsWith('$') ? at + 1 : at + hole.open.length, hole.close)
      if (end === -1) return undefined
      holes.push({ from: at, to: end + hole.close.length })
      at = end + hole.close.length
    } else if (code === BACKSLASH && backslash) at += 2
    else if (code === first && text.startsWith(close, at)) {
      if (form.escape === 'doubled' && text.startsWith(close, at + close.length)) at += close.length * 2
      else return string({ from, to: at + close.length }, { from: start, to: at }, holes, backslash)
    } else if (code === LINE_FEED && ++lines > most) return undefined
    else if (code === 36 && form.variables && isNameStart(text.charCodeAt(at + 1))) {
      holes.push({ from: at, to: at + 2 })
      at += 2
    } else at++
  }
  return undefined
}

/** `'a'` or `'\n'`: an empty string, for a character says nothing. */
function readCharacter(text: string, from: number): Token | undefined {
  if (text.charCodeAt(from + 1) !== BACKSLASH) {
    const length = text.charCodeAt(from + 2) === 39 ? 2 : text.charCodeAt(from + 3) === 39 ? 3 : 0
    return length === 0 || text.charCodeAt(from + 1) === 39 ? undefined : character(from, from + length + 1)
  }
  const end = text.indexOf("'", from + 3)
  return end === -1 || end - from > 12 ? undefined : character(from, end + 1)
}

function character(from: number, to: number): Token {
  return string({ from, to }, { from: to - 1, to: to - 1 }, [], false)
}
