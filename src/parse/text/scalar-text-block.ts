import type { Piece } from './mapped-text.ts'

const HEADER = /^([|>])[-+]?[ \t]*(?:#[^\n]*)?\r?\n/

interface Line {
  /** Offset of the first character behind the indentation. */
  readonly from: number
  readonly text: string
}

/**
 * The pieces of a YAML block scalar from its indicator to its last character of content, without the line breaks
 * behind that. `undefined` for anything else, and where a digit tells the indentation: it counts from the parent's.
 */
export function readBlockScalar(raw: string): Piece[] | undefined {
  const header = HEADER.exec(raw)
  if (!header) return undefined
  const lines = linesOf(raw, header[0].length)
  const pieces: Piece[] = []
  for (const [i, line] of lines.entries()) {
    const to = line.from + line.text.length
    pieces.push({ from: line.from, to })
    const next = lines[i + 1]
    if (next) pieces.push({ from: to, to: next.from, text: header[1] === '|' ? '\n' : foldedBreak(lines, i) })
  }
  return pieces
}

function linesOf(raw: string, from: number): Line[] {
  const lines: Line[] = []
  let indent: number | undefined
  let start = from
  for (const written of raw.slice(from).split('\n')) {
    const text = written.endsWith('\r') ? written.slice(0, -1) : written
    const spaces = /^ */.exec(text)?.[0].length ?? 0
    if (spaces < text.length) indent ??= spaces
    const skipped = Math.min(indent ?? spaces, spaces)
    lines.push({ from: start + skipped, text: text.slice(skipped) })
    start += written.length + 1
  }
  return lines
}

/**
 * What the break behind a line of a folded scalar stands for: a space between two lines of text, nothing in front of
 * empty lines (which then stand for a break each), a break next to lines that are indented further.
 */
function foldedBreak(lines: readonly Line[], index: number): string {
  const text = lines[index]?.text ?? ''
  if (text === '' || isIndented(text)) return '\n'
  let next = index + 1
  while (lines[next]?.text === '') next++
  if (isIndented(lines[next]?.text ?? '')) return '\n'
  return next === index + 1 ? ' ' : ''
}

function isIndented(text: string): boolean {
  return text.startsWith(' ') || text.startsWith('\t')
}
