import type { MappedText, Source } from '../../model/files/text.ts'
import { type Piece, splice } from '../text/mapped-text.ts'

/** A line of the file: its text runs from `from` to `to`, the next line begins at `next`. */
export interface PhysicalLine {
  readonly from: number
  readonly to: number
  readonly next: number
}

/** An instruction's own lines joined to one, as BuildKit joins them; heredoc bodies are not part of it. */
export interface LogicalLine {
  readonly text: MappedText
  readonly pieces: readonly Piece[]
  /** Indices of the first and of the last physical line. */
  readonly first: number
  readonly last: number
}

/** `\` unless the `escape` directive says a backtick. */
export type Escape = '\\' | '`'

/** The lines of a text without their line breaks; a final line break opens no further line. */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    let to = feed === -1 ? text.length : feed
    const next = feed === -1 ? text.length : feed + 1
    while (to > from && text[to - 1] === '\r') to--
    lines.push({ from, to, next })
    from = next
  }
  return lines
}

// https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/directives.go
const DIRECTIVE = /^#\s*([a-z][a-z0-9]*)\s*=(.*)$/i
const DIRECTIVES: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])

/** Reads the parser directives, which come first; `fault` is called with the line of an invalid one. */
export function readEscape(
  source: Source,
  lines: readonly PhysicalLine[],
  fault: (line: PhysicalLine, message: string) => void,
): Escape {
  const named = new Set<string>()
  let escaper: Escape = '\\'
  for (const line of lines) {
    const match = DIRECTIVE.exec(source.text.slice(line.from, line.to).trim())
    const name = match?.[1]?.toLowerCase() ?? ''
    const value = match?.[2]?.trim() ?? ''
    if (!DIRECTIVES.has(name) || value === '') break
    if (named.has(name)) fault(line, 'A parser directive can appear only once in a Dockerfile.')
    else if (name === 'escape') {
      if (value === '`' || value === '\\') escaper = value
      else fault(line, 'The escape directive accepts only a backslash or a backtick.')
    }
    named.add(name)
  }
  return escaper
}

/** True for a line that is no instruction and, inside a continued one, is passed over. */
export function isCommentOrBlank(text: string): boolean {
  const body = text.trimStart()
  return body === '' || body.startsWith('#')
}

/** Joins the lines of the instruction that begins at line `first`, which is neither blank nor a comment. */
export function readLogicalLine(
  source: Source,
  lines: readonly PhysicalLine[],
  first: number,
  escaper: Escape,
): LogicalLine {
  const pieces: Piece[] = []
  let last = first
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    last = index
    const text = source.text.slice(line.from, line.to)
    if (index > first && isCommentOrBlank(text)) continue
    const from = index === first ? line.from + text.length - text.trimStart().length : line.from
    const end = continuationStart(text, escaper)
    pieces.push({ from, to: end === undefined ? line.to : Math.max(from, line.from + end) })
    if (end === undefined) break
  }
  return { text: splice(source, pieces), pieces, first, last }
}

/** Where the mark that continues the line stands. Two of them in a row are no mark, after BuildKit's own pattern. */
function continuationStart(text: string, escaper: Escape): number | undefined {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  if (text[end - 1] !== escaper || text[end - 2] === escaper) return undefined
  return end - 1
}
