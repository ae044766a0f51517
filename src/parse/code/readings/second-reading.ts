import { joined, type Span } from '../../../model/files/spans.ts'
import { nextLine } from '../characters.ts'
import type { Language } from '../language.ts'
import { type Lexed, tokenize } from '../lexer.ts'
import type { CodeContext } from '../named-context.ts'
import { CREDENTIAL_WORD, hasDrawnText, isDrawn } from '../relevance.ts'
import type { TokenRun } from '../token.ts'

/** A value, as far as the second reading knows it. */
interface Value {
  readonly context: CodeContext
  readonly value: string | undefined
  readonly span: Span
  readonly body: Span
  readonly alone: boolean
}

/** Works out the values of the tokens of a line. */
type ReadLine<V> = (line: string, runs: readonly TokenRun[], language: Language) => V[]

const TRIPLE_QUOTE = /^\w{0,3}(?:"""|''')/
const LONGEST_LINE = 2000

/**
 * Where a lexer goes astray, for example at a quote in a regular expression, it takes code for the content of a string.
 * So the lines of strings that span lines, of comments that do not end and of the text in JSX are read once more, each
 * by itself and without comments. Only values that a machine made count, under a name that gives them a meaning.
 */
export function secondReading<V extends Value>(
  text: string,
  lexed: Lexed,
  language: Language,
  known: readonly V[],
  read: ReadLine<V>,
): V[] {
  const spans = [...lexed.doubtful, ...longStrings(text, lexed.runs)]
  if (spans.length === 0) return []
  const named = new Set<number>()
  for (const { context, body } of known) if (context.role !== 'plain') named.add(body.from)
  const values: V[] = []
  const plain = lineLanguage(language)
  for (const { from, to } of joined(spans.map(span => wholeLines(text, span)))) {
    for (let start = from; start < to; ) {
      const end = nextLine(text, start)
      const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
      if (CREDENTIAL_WORD.test(line) && hasDrawnText(line)) {
        for (const value of read(line, tokenize(line, plain).runs, plain)) {
          if (value.value === undefined || value.context.role === 'plain' || !isDrawn(value.value)) continue
          if (!named.has(value.body.from + start)) values.push(moved(value, start))
        }
      }
      start = end
    }
  }
  return values
}

/** Strings over several lines that one quote opens; three of them are no slip. */
function longStrings(text: string, runs: readonly TokenRun[]): Span[] {
  const spans: Span[] = []
  for (const tokens of runs) {
    let feed = -1
    for (const { kind, from, to } of tokens) {
      if (kind !== 'string') continue
      if (feed < from) {
        const next = text.indexOf('\n', from)
        feed = next === -1 ? text.length : next
      }
      if (feed < to && !TRIPLE_QUOTE.test(text.slice(from, from + 6))) spans.push({ from, to })
    }
  }
  return spans
}

function wholeLines(text: string, { from, to }: Span): Span {
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: nextLine(text, Math.max(from, to - 1)) }
}

const lineLanguages = new Map<Language, Language>()

function lineLanguage(language: Language): Language {
  const made = lineLanguages.get(language)
  if (made) return made
  const { blockComments: _, lineStartComments: __, jsx: ___, outside: ____, embedded: _____, ...rest } = language
  const plain = { ...rest, lineComments: [] }
  lineLanguages.set(language, plain)
  return plain
}

function moved<V extends Value>(value: V, by: number): V {
  const move = ({ from, to }: Span): Span => ({ from: from + by, to: to + by })
  const moveContext = (context: CodeContext): CodeContext => ({
    ...context,
    ...(context.nameSpan ? { nameSpan: move(context.nameSpan) } : {}),
    ...(context.assigned ? { assigned: moveContext(context.assigned) } : {}),
  })
  return {
    ...value,
    span: move(value.span),
    body: move(value.body),
    context: moveContext(value.context),
    alone: false,
  }
}
