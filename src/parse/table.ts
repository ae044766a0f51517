import { nextLine } from './code/characters.ts'

/** A cell of a table with the offset of its text, quotes left out. */
export interface Cell {
  readonly value: string
  readonly from: number
}

/** The separators of a table, those of RFC 4180 and of spreadsheets, in the order in which a row is tried. */
export const SEPARATORS = ['\t', ';', '|', ','] as const

/** More cells of a row are not told. */
const MOST_CELLS = 200
/** A quote that does not close within so many characters is a character like others. */
const LONGEST_CELL = 10_000

/**
 * The rows of a table in CSV or TSV from an offset on, in linear time. A cell in double quotes may hold separators and
 * line breaks (RFC 4180); a quote in it is doubled.
 */
export function* rowsOf(text: string, start: number, separator: string): Generator<Cell[]> {
  for (let at = start; at < text.length; ) {
    const lineEnd = nextLine(text, at)
    const cells: Cell[] = []
    let end = lineEnd
    for (let isOpen = true; isOpen; ) {
      const close = text[at] === '"' ? closingQuote(text, at + 1) : -1
      const from = close === -1 ? at : at + 1
      // A quoted cell goes on over the end of its line.
      if (close >= end) end = nextLine(text, close)
      const next = separatorBefore(text, close === -1 ? at : close, end, separator)
      const to = close === -1 ? (next === -1 ? end : next) : close
      if (cells.length < MOST_CELLS) cells.push({ value: text.slice(from, to).trimEnd(), from })
      isOpen = next !== -1
      at = next + 1
    }
    yield cells
    at = end
  }
}

function closingQuote(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_CELL)
  for (let at = text.indexOf('"', from); at !== -1 && at < most; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function separatorBefore(text: string, from: number, end: number, separator: string): number {
  for (let at = from; at < end; at++) if (text[at] === separator) return at
  return -1
}
