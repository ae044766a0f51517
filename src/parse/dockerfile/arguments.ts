import { parse } from 'docker-file-parser'
import type { MappedText } from '../../model/files/text.ts'
import { MissingChunkError } from '../../model/missing-chunk.ts'
import { type Piece, splice, windowOf } from '../text/mapped-text.ts'
import type { Escape } from './lines.ts'
import { type Span, skipSpace, splitWords } from './words.ts'

/** The words behind keyword and flags by their places; for the JSON form the strings with their quotes. */
export interface Arguments {
  readonly spans: readonly Span[]
  readonly json: boolean
}

/** Instructions that may be written as a JSON array. https://docs.docker.com/reference/dockerfile/#shell-and-exec-form */
const JSON_FORM: ReadonlySet<string> = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'])

/** Instructions whose lists docker-file-parser reads as BuildKit does; those that it misreads are split here. */
const LISTS: ReadonlySet<string> = new Set(['ADD', 'ARG', 'COPY', 'EXPOSE', 'VOLUME'])

/** Instructions whose one argument may hold blanks. */
const TEXTS: ReadonlySet<string> = new Set(['MAINTAINER', 'STOPSIGNAL', 'USER', 'WORKDIR'])

/** Reads the arguments that begin at offset `from` of a logical line; HEALTHCHECK goes on behind its `CMD`. */
export function readArguments(text: string, from: number, keyword: string, escaper: Escape): Arguments {
  const end = text.trimEnd().length
  const start = skipSpace(text, from)
  const rest = text.slice(start, end)
  if (keyword === 'HEALTHCHECK') return readHealthcheck(text, start, escaper)
  if (JSON_FORM.has(keyword) && isStringList(rest)) return { spans: jsonStrings(text, start, end), json: true }
  return { spans: literalSpans(text, start, keyword, rest) ?? splitWords(text, start, escaper), json: false }
}

function readHealthcheck(text: string, start: number, escaper: Escape): Arguments {
  const args = splitWords(text, start, escaper)
  const first = args[0]
  if (!first || text.slice(first.from, first.to).toUpperCase() !== 'CMD') return { spans: args, json: false }
  const command = readArguments(text, first.to, 'CMD', escaper)
  return { spans: [first, ...command.spans], json: command.json }
}

function literalSpans(text: string, start: number, keyword: string, rest: string): Span[] | undefined {
  if (LISTS.has(keyword)) {
    const args = ask(keyword, rest)
    return Array.isArray(args) ? placesOf(text, start, args) : undefined
  }
  if (keyword !== 'FROM' && !TEXTS.has(keyword)) return undefined
  const argument = ask(keyword, rest)
  if (typeof argument !== 'string') return undefined
  return placesOf(text, start, keyword === 'FROM' ? argument.split(/\s+/) : [argument])
}

/** What docker-file-parser makes of one logical line. It throws on none; its messages quote the source and stay here. */
function ask(keyword: string, rest: string): unknown {
  // A line that ends in a backslash would be taken for a continued one and dropped, unless another escape is set.
  const directive = rest.endsWith('\\') ? '# escape=`\n' : ''
  try {
    return parse(`${directive}${keyword} ${rest}`)[0]?.args
  } catch (error) {
    if (error instanceof MissingChunkError) throw error
    return undefined
  }
}

/** CMD stands for all that have this form: docker-file-parser knows neither SHELL's nor HEALTHCHECK's. */
function isStringList(rest: string): boolean {
  return rest.startsWith('[') && Array.isArray(ask('CMD', rest))
}

function placesOf(text: string, start: number, args: readonly string[]): Span[] | undefined {
  const spans: Span[] = []
  let at = start
  for (const word of args) {
    if (word === '') continue
    const from = text.indexOf(word, at)
    if (from === -1) return undefined
    at = from + word.length
    spans.push({ from, to: at })
  }
  return spans
}

/** The strings of a list that is known to be JSON, with their quotes. */
function jsonStrings(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let open = -1
  for (let at = from; at < to; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') {
      if (open !== -1) spans.push({ from: open, to: at + 1 })
      open = open === -1 ? at : -1
    }
  }
  return spans
}

/** The text of a JSON string whose quotes are at the ends of the span; every escape leads back to its place. */
export function jsonText(base: MappedText, { from, to }: Span): MappedText {
  // Cut out first: of a long line each string would else be searched to the line's end.
  const string = base.text.slice(from, to - 1)
  if (!string.includes('\\')) return windowOf(base, from + 1, to - 1)
  const pieces: Piece[] = []
  let literalFrom = 1
  for (let at = string.indexOf('\\', literalFrom); at !== -1; at = string.indexOf('\\', literalFrom)) {
    const next = string[at + 1] === 'u' ? at + 6 : at + 2
    pieces.push({ from: from + literalFrom, to: from + at })
    pieces.push({ from: from + at, to: from + next, text: decode(string.slice(at, next)) })
    literalFrom = next
  }
  pieces.push({ from: from + literalFrom, to: to - 1 })
  return splice(base, pieces)
}

function decode(escaped: string): string {
  const value: unknown = JSON.parse(`"${escaped}"`)
  return typeof value === 'string' ? value : ''
}
