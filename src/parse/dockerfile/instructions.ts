import type { MappedText, Source } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import type { Heredoc, Instruction } from '../../model/project/dockerfile.ts'
import { type Piece, splice } from '../text/mapped-text.ts'
import { jsonText, readArguments } from './arguments.ts'
import { type HeredocReading, heredocMarks, readHeredoc } from './heredocs.ts'
import type { Escape, LogicalLine, PhysicalLine } from './lines.ts'
import { readFlags, type Span, skipSpace, wordValue } from './words.ts'

/** An instruction with the text that its settings and commands are read from. */
export interface InstructionReading {
  readonly instruction: Instruction
  /** The logical line and, behind a line break, the heredocs as written. */
  readonly text: MappedText
  /** Where the arguments begin, and where the logical line ends. */
  readonly from: number
  readonly to: number
  /** The words by their places. */
  readonly spans: readonly Span[]
  readonly escaper: Escape
  readonly heredocs: readonly HeredocReading[]
}

/** Every keyword of the reference. https://docs.docker.com/reference/dockerfile/#overview */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER ' +
    'VOLUME WORKDIR'
  ).split(' '),
)

/** These may stand alone: an empty command is none. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'RUN'])

const HEREDOC_KEYWORDS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN'])

/** In their JSON form the strings reach the program as they stand. */
const LITERAL_JSON: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN', 'SHELL'])

/** In their shell form a shell expands the words, not BuildKit. */
const SHELL_FORM: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN'])

/** Reads one instruction and the heredocs below it; `next` is the line to go on with. */
export function readInstruction(
  source: Source,
  lines: readonly PhysicalLine[],
  line: LogicalLine,
  escaper: Escape,
  stage: number,
  report: (problem: Problem) => void,
): { reading: InstructionReading; next: number } {
  const joined = line.text
  const outer = keywordAt(joined.text, 0)
  const onbuild = outer.keyword === 'ONBUILD'
  const inner = onbuild ? keywordAt(joined.text, outer.to) : outer
  const { flags, end } = readFlags(joined, inner.to, escaper)
  const { spans, json } = readArguments(joined.text, end, inner.keyword, escaper)

  let next = line.last + 1
  const heredocs: HeredocReading[] = []
  if (!json && HEREDOC_KEYWORDS.has(inner.keyword)) {
    for (const mark of heredocMarks(joined.text)) {
      const heredoc = readHeredoc(source, lines, next, mark)
      heredocs.push(heredoc)
      next = heredoc.next
      if (!heredoc.terminated) break
    }
  }

  const lineEnd = line.pieces.at(-1)?.to ?? 0
  const lastLine = lines[next - 1]
  const tail: Piece[] = heredocs.length > 0 && lastLine ? [{ from: lineEnd, to: lastLine.to }] : []
  const text = tail.length > 0 ? splice(source, [...line.pieces, ...tail]) : joined
  const instruction: Instruction = {
    keyword: inner.keyword,
    keywordAt: joined.locate(inner.from, inner.to),
    flags,
    args: spans.map(span => argumentValue(joined, span, inner.keyword, json, escaper)),
    json,
    heredocs: heredocs.map((reading): Heredoc => reading.heredoc),
    onbuild,
    stage: inner.keyword === 'FROM' && !onbuild ? stage + 1 : stage,
    at: text.locate(0, text.text.length),
  }
  const reading = {
    instruction,
    text,
    from: skipSpace(joined.text, end),
    to: joined.text.trimEnd().length,
    spans,
    escaper,
    heredocs,
  }
  for (const message of faultsOf(reading)) report({ at: instruction.keywordAt, message, blocking: true })
  return { reading, next }
}

function keywordAt(text: string, start: number): Span & { readonly keyword: string } {
  const from = skipSpace(text, start)
  let to = from
  while (to < text.length && skipSpace(text, to) === to) to++
  return { from, to, keyword: text.slice(from, to).toUpperCase() }
}

function argumentValue(text: MappedText, span: Span, keyword: string, json: boolean, escaper: Escape): Value<string> {
  const raw = text.text.slice(span.from, span.to)
  const at = text.locate(span.from, span.to)
  if (json && raw.startsWith('"')) {
    const value = jsonText(text, span).text
    const expands = !LITERAL_JSON.has(keyword) && value.includes('$')
    return expands ? { known: false, at, raw } : { known: true, value, at, raw }
  }
  if (SHELL_FORM.has(keyword) && /[`$]/.test(raw)) return { known: false, at, raw }
  return wordValue(text, span, escaper)
}

/** What keeps Docker from building this; never with the text in it. */
function faultsOf({ instruction, heredocs }: InstructionReading): string[] {
  const { keyword, args, onbuild } = instruction
  const faults: string[] = []
  if (heredocs.some(reading => !reading.terminated)) faults.push('The here-document of this instruction is not closed.')
  if (keyword === '') faults.push('ONBUILD needs an instruction.')
  else if (!KEYWORDS.has(keyword)) faults.push('Unknown Dockerfile instruction.')
  else if (onbuild && ['FROM', 'MAINTAINER', 'ONBUILD'].includes(keyword)) {
    faults.push(`Docker does not allow ${keyword} inside ONBUILD.`)
  } else if (args.length === 0 && !MAY_BE_EMPTY.has(keyword)) faults.push(`${keyword} needs a value.`)
  else if ((keyword === 'COPY' || keyword === 'ADD') && args.length === 1 && heredocs.length === 0) {
    faults.push(`${keyword} needs a source and a destination.`)
  } else if (keyword === 'FROM' && !isFrom(args))
    faults.push('FROM takes an image and, after AS, a name for the stage.')
  else if (keyword === 'SHELL' && !instruction.json) faults.push('SHELL takes a JSON list of strings.')
  return faults
}

function isFrom(args: readonly Value<string>[]): boolean {
  return args.length === 1 || (args.length === 3 && args[1]?.raw.toUpperCase() === 'AS')
}
