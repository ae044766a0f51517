import type { Piece } from '../../text/mapped-text.ts'

/** A backslash that no other one escapes, and the code of an ASCII character. */
const ESCAPE = /(?<!\\)(?:\\\\){0,100}\\u{1,20}00([0-7][0-9A-Fa-f])/g

/** True for a text with an escape that a language may read before its tokens. */
export function hasEarlyEscapes(text: string): boolean {
  return text.search(ESCAPE) !== -1
}

/** The text with the character in place of each such escape (JLS 3.3). */
export function withoutEarlyEscapes(text: string): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: written, 1: code = '', index } of text.matchAll(ESCAPE)) {
    const to = index + written.length
    const from = index + written.lastIndexOf('\\u')
    pieces.push({ from: done, to: from }, { from, to, text: String.fromCharCode(Number.parseInt(code, 16)) })
    done = to
  }
  pieces.push({ from: done, to: text.length })
  return pieces
}
