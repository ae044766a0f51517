import { lazy } from '../memoize.ts'

/** A place in a text, both counted from 1; columns in UTF-16 code units, a leading byte order mark not counted. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A range in a file; `path` is relative to the project's root and uses forward slashes. */
export interface Location {
  readonly path: string
  readonly range: Range
}

/** A file's text with the index that turns offsets into places. */
export interface Source {
  readonly path: string
  /** The text without a leading byte order mark; offsets count from its first character. */
  readonly text: string
  /** Number of lines; a final line break opens no further line. */
  readonly lineCount: number
  /** The place of an offset; one past the end is clamped to the end. */
  position(offset: number): Position
  /** The place of the characters from offset `from` up to, not including, `to`. */
  locate(from: number, to: number): Location
  /** The offset of a place; a column past the line's end is clamped to that end. */
  offset(position: Position): number
  /** The text of a line, counted from 1, without its line break; '' when there is no such line. */
  line(number: number): string
}

const BYTE_ORDER_MARK = '\uFEFF'

/** The text as every position counts it: without a leading byte order mark. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

/** The text with its index; `text` may begin with a byte order mark and may use LF or CRLF. */
export function createSource(path: string, text: string): Source {
  const body = withoutByteOrderMark(text)
  // Of many files nobody asks for a place: 25 of 379 MB went into the index of 13,000 files.
  const startsOfLines = lazy(() => lineStarts(body))

  const position = (offset: number): Position => {
    const starts = startsOfLines()
    const wanted = Math.max(0, Math.min(offset, body.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 }
  }
  const lineEnd = (number: number): number => {
    const next = startsOfLines()[number]
    if (next === undefined) return body.length
    return body[next - 2] === '\r' ? next - 2 : next - 1
  }

  return {
    path,
    text: body,
    lineCount: countLines(body),
    position,
    locate: (from, to) => ({ path, range: { start: position(from), end: position(Math.max(from, to)) } }),
    offset: ({ line, column }) => {
      const start = startsOfLines()[line - 1]
      if (start === undefined) return body.length
      return Math.min(start + column - 1, lineEnd(line))
    },
    line: number => {
      const start = startsOfLines()[number - 1]
      return start === undefined ? '' : body.slice(start, lineEnd(number))
    },
  }
}

/** A final line break opens no further line. */
function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** The offset that each line begins at. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The first character of a file: where a statement about the whole file is placed. */
export function fileStart(path: string): Location {
  return { path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } }
}

/** Orders texts by code units: negative, zero or positive. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders places by path, then line, then column: negative, zero or positive. */
export function compareLocations(a: Location, b: Location): number {
  if (a.path !== b.path) return compareText(a.path, b.path)
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column
}

/**
 * A text that stands somewhere in a file, perhaps joined from several lines or unescaped: offsets in `text` still
 * lead to exact places. Every `Source` is one.
 */
export interface MappedText {
  readonly text: string
  locate(from: number, to: number): Location
}
