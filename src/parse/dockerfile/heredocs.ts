import type { MappedText, Source } from '../../model/files/text.ts'
import type { Heredoc } from '../../model/project/dockerfile.ts'
import { windowOf, withoutTabs } from '../text/mapped-text.ts'
import type { PhysicalLine } from './lines.ts'
import { isSpace, skipSpace, unquote } from './words.ts'

/** What a word such as `3<<-'EOF'` opens. */
export interface HeredocMark {
  readonly name: string
  /** `<<-`: leading tabs do not count. */
  readonly chomp: boolean
  readonly expands: boolean
}

// https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go (reHeredoc)
const MARK = /^\d*<<(-?)([^<]*)$/

/** The heredocs that a logical line opens, in order. None when BuildKit could not split that line into words. */
export function heredocMarks(line: string): HeredocMark[] {
  if (!line.includes('<<')) return []
  const marks: HeredocMark[] = []
  for (const word of lexTokens(line) ?? []) {
    const mark = heredocMark(word)
    if (mark) marks.push(mark)
  }
  return marks
}

/** The heredoc that a single word opens, if it is one. */
export function heredocMark(word: string): HeredocMark | undefined {
  const match = MARK.exec(word)
  const rest = match?.[2]?.trimStart() ?? ''
  if (rest === '' || lexTokens(rest)?.length !== 1) return undefined
  const name = unquote(rest.trim(), '\\', 'kept')
  if (name === '') return undefined
  const withoutEscapes = rest.replace(/\\./gs, '')
  return { name, chomp: match?.[1] === '-', expands: !/['"]/.test(withoutEscapes) }
}

/** Thrown and caught here alone: BuildKit stops at such a line, too. */
class Unsplittable extends Error {}

/** The words as BuildKit's `shell.Lex` parts them, quotes and escapes kept; a `<<` takes the blanks behind it along. */
function lexTokens(line: string): string[] | undefined {
  const tokens: string[] = []
  let start = -1
  try {
    for (let at = 0; at < line.length; ) {
      if (isSpace(line[at])) {
        if (start !== -1) tokens.push(line.slice(start, at))
        start = -1
        at++
        continue
      }
      if (start === -1) start = at
      at = line.startsWith('<<', at) ? skipSpace(line, at + 2) : skipElement(line, at, 0)
    }
  } catch (error) {
    if (error instanceof Unsplittable) return undefined
    throw error
  }
  if (start !== -1) tokens.push(line.slice(start))
  return tokens
}

/** BuildKit knows no bound; a line nested deeper than this is nothing that people write. */
const MAX_NESTING = 50

/** The offset behind the quoted text, expansion, escaped or plain character at `at`. */
function skipElement(line: string, at: number, depth: number): number {
  switch (line[at]) {
    case '\\':
      return Math.min(at + 2, line.length)
    case "'":
      return after(line.indexOf("'", at + 1))
    case '"':
      return skipDoubleQuotes(line, at + 1, depth)
    case '$':
      return line[at + 1] === '{' ? skipExpansion(line, at + 2, depth) : at + 1
    default:
      return at + 1
  }
}

function after(found: number): number {
  if (found === -1) throw new Unsplittable()
  return found + 1
}

function skipDoubleQuotes(line: string, start: number, depth: number): number {
  for (let at = start; at < line.length; ) {
    const character = line[at]
    if (character === '"') return at + 1
    if (character === '\\') at += 2
    else if (character === '$') at = skipElement(line, at, depth)
    else at++
  }
  throw new Unsplittable()
}

/** `${name}` and `${name` with one of BuildKit's modifiers; bash knows more of them, BuildKit refuses the line. */
function skipExpansion(line: string, start: number, depth: number): number {
  if (depth >= MAX_NESTING || /[{}:]/.test(line[start] ?? '{')) throw new Unsplittable()
  let at = start
  if (/[@*#?\-$!]/.test(line[at] ?? '')) at++
  else if (/\d/.test(line[at] ?? '')) while (/\d/.test(line[at] ?? '')) at++
  else while (/[\p{L}\p{Nd}_]/u.test(line[at] ?? '')) at++
  const modifier = line[at] ?? ''
  if (modifier === '}') return at + 1
  if (modifier === ':') return skipUntil(line, at + 2, '}', depth)
  if (modifier === '/') {
    const pattern = line[at + 1] === '/' ? at + 2 : at + 1
    return skipUntil(line, skipUntil(line, pattern, '/', depth), '}', depth)
  }
  if (modifier !== '' && '+-?#%'.includes(modifier)) return skipUntil(line, at + 1, '}', depth)
  throw new Unsplittable()
}

function skipUntil(line: string, start: number, stop: string, depth: number): number {
  for (let at = start; at < line.length; ) {
    if (line[at] === stop) return at + 1
    at = skipElement(line, at, depth + 1)
  }
  throw new Unsplittable()
}

/** A heredoc with the physical line behind its terminator. */
export interface HeredocReading {
  readonly heredoc: Heredoc
  readonly body: MappedText
  readonly next: number
  readonly terminated: boolean
}

/** Reads the body of a heredoc whose first line is line `first`; without its terminator it takes all that is left. */
export function readHeredoc(
  source: Source,
  lines: readonly PhysicalLine[],
  first: number,
  mark: HeredocMark,
): HeredocReading {
  let next = first
  let terminated = false
  for (; next < lines.length && !terminated; next++) {
    const line = lines[next]
    if (!line) break
    const text = source.text.slice(line.from, line.to)
    terminated = (mark.chomp ? text.replace(/^\t+/, '') : text) === mark.name
  }
  const end = terminated ? next - 1 : next
  const from = lines[first]?.from ?? source.text.length
  const to = lines[end]?.from ?? source.text.length
  const body = mark.chomp ? withoutTabs(source, from, to) : windowOf(source, from, to)
  const at = source.locate(from, end > first ? (lines[end - 1]?.to ?? from) : from)
  return { heredoc: { name: mark.name, text: body.text, at, expands: mark.expands }, body, next, terminated }
}
