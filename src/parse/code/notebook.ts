import type { Piece } from '../text/mapped-text.ts'

/** A cell's type precedes its lines: nbformat writes keys in the order of their names. */
const CELL = /"cell_type"\s{0,20}:\s{0,20}"(code|markdown|raw)"|"source"\s{0,20}:\s{0,20}(\[|")/g
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/gs
const ESCAPED = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

/** The program of a Jupyter notebook: the lines of its code cells without the quotes and escapes of JSON. */
export function notebookCode(text: string): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  let isCode = false
  for (const match of text.matchAll(CELL)) {
    const [found, type, open] = match
    if (type !== undefined) isCode = type === 'code'
    if (open === undefined || !isCode || match.index < done) continue
    let at = match.index + found.length - (open === '"' ? 1 : 0)
    for (;;) {
      const start = open === '"' ? at : nextString(text, at)
      if (start === -1) break
      at = addString(text, start, pieces)
      if (open === '"') break
    }
    done = at
    pieces.push({ from: at, to: at, text: '\n' })
  }
  return pieces
}

/** The offset of the next string of a list; -1 where the list ends. */
function nextString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return at
    if (text[at] === ']') return -1
  }
  return -1
}

/** Adds what a string of JSON says; the offset behind it. */
function addString(text: string, start: number, pieces: Piece[]): number {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  let at = start + 1
  ESCAPE.lastIndex = at
  for (let match = ESCAPE.exec(text); match && match.index < end; match = ESCAPE.exec(text)) {
    const [written, code, letter = ''] = match
    pieces.push({ from: at, to: match.index })
    at = match.index + written.length
    const character =
      code === undefined ? (ESCAPED.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(code, 16))
    pieces.push({ from: match.index, to: at, text: character })
  }
  pieces.push({ from: at, to: Math.max(at, end) })
  return end + 1
}
