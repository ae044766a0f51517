import type { Span } from '../../model/files/spans.ts'
import { contextAt } from './context.ts'
import type { Language } from './language.ts'
import { type CodeContext, PLAIN } from './named-context.ts'
import { COMPARES, comparedWith, isConditional } from './places/branches.ts'
import { comparedElsewhere } from './places/comparisons.ts'
import { readingsOf } from './readings/readings.ts'
import { secondReading } from './readings/second-reading.ts'
import { chainStart, isMark, type Structure, walk } from './structure.ts'
import type { Token, TokenRun } from './token.ts'
import { unescaped } from './unescape.ts'

/** A value that is written in a program: a text, or a constant that switches something. */
export interface CodeValue {
  readonly kind: 'text' | 'constant'
  readonly context: CodeContext
  /** The text as the program sees it; `undefined` where a run decides a part of it. */
  readonly value: string | undefined
  /** As written, quotes included; of a joined text from the first quote to the last. */
  readonly span: Span
  /** What stands between the quotes; of a joined text the whole of it. */
  readonly body: Span
  /** True for one literal that is not joined to anything: it can be replaced by an expression. */
  readonly alone: boolean
}

const JOINS = new Set(['+', '.', '<>', '..', '~', '&'])
/** Parts of a text that a formatting function fills in. */
const FORMATTED =
  /%[sdvq](?!\w)|%\(\w{1,40}\)s|%\{\w{1,40}\}|(?<![$#{])\{(?:\d{0,2}|[a-z_]\w{0,40})(?::[^{}]{0,20})?\}(?!\})/
const CONSTANTS = new Set(
  `true false True False nil null None YES NO VERIFY_NONE CERT_NONE SSL_VERIFY_NONE verify_none verify_peer
  DangerousAcceptAnyServerCertificateValidator NoopHostnameVerifier ALLOW_ALL_HOSTNAME_VERIFIER
  _create_unverified_context`.split(/\s+/),
)

/**
 * Every text and constant of a program with its context, in the order of the text. Texts that `mayMatter` does not let
 * through (it is given what stands between the quotes) are left out before their context is worked out.
 */
export function readLiterals(
  text: string,
  language: Language,
  mayMatter: (from: number, to: number) => boolean = () => true,
): CodeValue[] {
  if (language.patterns)
    return readPatterns(text, language.patterns).filter(({ body }) => mayMatter(body.from, body.to))
  const values: CodeValue[] = []
  for (const { text: part, language: own, lexed } of readingsOf(text, language)) {
    const read = valuesOf(part, lexed.runs, own, mayMatter)
    for (const value of read) values.push(value)
    const again = (line: string, runs: readonly TokenRun[], plain: Language) => valuesOf(line, runs, plain, () => true)
    for (const value of secondReading(part, lexed, own, read, again)) values.push(value)
  }
  return values.sort((a, b) => a.span.from - b.span.from)
}

function valuesOf(
  text: string,
  runs: readonly TokenRun[],
  language: Language,
  mayMatter: (from: number, to: number) => boolean,
): CodeValue[] {
  const values: CodeValue[] = []
  const wanted = ({ kind, from, to, text: written, body }: Token): boolean => {
    if (kind === 'string') return body !== undefined && mayMatter(body.from, body.to)
    return kind === 'word' ? CONSTANTS.has(written) : to - from === 1
  }
  for (const tokens of runs) {
    let joinedTo = -1
    walk(text, tokens, wanted, (structure, index, frame) => {
      const token = tokens[index]
      if (!token || index <= joinedTo) return
      if (token.kind === 'string') {
        const first = joinedStart(structure, index, language)
        joinedTo = joinedEnd(structure, index, language)
        const context =
          comparedElsewhere(structure, first, joinedTo, frame) ??
          (isKeyText(structure, first, joinedTo, language)
            ? PLAIN
            : beside(structure, joinedTo, contextAt(structure, first, frame, language)))
        values.push(textValue(structure, first, joinedTo, context))
        return
      }
      const start = chainStart(structure, index)
      if (isConditional(structure, start)) return
      const isAtom = isMark(tokens[start - 1], ':') && tokens[start - 1]?.to === tokens[start]?.from
      const context = contextAt(structure, isAtom && !isKey(structure, start - 1) ? start - 1 : start, frame, language)
      // A constant in a list switches nothing.
      const isListed = context.role === 'assignment' && context.place !== undefined && context.callee === undefined
      if (context.role === 'plain' || isListed) return
      const span = { from: token.from, to: token.to }
      values.push({ kind: 'constant', context, value: token.text, span, body: span, alone: true })
    })
  }
  return values
}

/** What a text is compared with behind it: that says what it is, whatever stands in front. */
function beside(structure: Structure, last: number, context: CodeContext): CodeContext {
  const next = structure.tokens[last + 1]
  const isCompared = next?.kind === 'mark' && (COMPARES.has(next.text) || next.text === '.')
  if (!isCompared) return context
  const other = comparedWith(structure, last + 1)
  return other.role === 'plain' ? context : { ...other, compared: true }
}

/** The index of the first text that is joined to the one at `index` without anything between. */
function joinedStart({ tokens }: Structure, index: number, language: Language): number {
  let first = index
  for (;;) {
    const before = tokens[first - 1]
    if (before?.kind === 'string' && !language.adjacentPairs) first -= 1
    else if (before?.kind === 'mark' && JOINS.has(before.text) && tokens[first - 2]?.kind === 'string') first -= 2
    else return first
  }
}

/** True where the colon ends a key (`key: value`) and is no part of an atom (`:value`). */
function isKey({ tokens }: Structure, colon: number): boolean {
  const key = tokens[colon - 1]
  return key !== undefined && key.to === tokens[colon]?.from && key.kind !== 'mark'
}

/** True for the text in front of `:` or `=>`: a key, unless it is a branch of a condition. */
function isKeyText({ tokens }: Structure, index: number, last: number, language: Language): boolean {
  const next = tokens[last + 1]
  if (next?.kind !== 'mark') return false
  // The colon behind an attribute begins the next one: `key="x" :name="y"`.
  if (language.markup && next.from !== tokens[last]?.to) return false
  const before = tokens[index - 1]
  if (before?.kind === 'word' && /^(?:is|in|eq)$/.test(before.text)) return false
  if (before?.kind === 'mark' && (before.text === '?' || COMPARES.has(before.text))) return false
  if (next.text === ':') return !language.adjacentPairs
  return next.text !== ':=' && (language.pairMarks?.includes(next.text) ?? false)
}

/** The index of the last text that is joined to the one at `index` without anything between. */
function joinedEnd({ tokens }: Structure, index: number, language: Language): number {
  let last = index
  for (;;) {
    const next = tokens[last + 1]
    if (next?.kind === 'string' && !language.adjacentPairs) last += 1
    else if (next?.kind === 'mark' && JOINS.has(next.text) && tokens[last + 2]?.kind === 'string') last += 2
    else return last
  }
}

function textValue({ text, tokens }: Structure, index: number, last: number, context: CodeContext): CodeValue {
  const parts = tokens.slice(index, last + 1).filter(({ kind }) => kind === 'string')
  const first = tokens[index]
  const final = tokens[last]
  const span = { from: first?.from ?? 0, to: Math.max(final?.to ?? 0, final?.body?.to ?? 0) }
  const body = parts.length === 1 && first?.body ? first.body : span
  const before = tokens[index - 1]
  const after = tokens[last + 1]
  const isJoined = isJoin(before) || isJoin(after) || (isMark(after, '.') && isVariable(tokens[last + 2]))
  const isOpen =
    isJoined || (isMark(after, '%') && !isMark(tokens[last + 2], '>')) || parts.some(({ holes }) => holes.length > 0)
  const value = parts
    .map(part => unescaped(text.slice(part.body?.from ?? 0, part.body?.to ?? 0), part.escapes))
    .join('')
  const settled = isOpen || FORMATTED.test(value.slice(0, 2000)) ? undefined : value
  const isHeredoc = first?.body !== undefined && first.body.from > first.to
  return {
    kind: 'text',
    context,
    value: settled,
    span: isHeredoc ? { from: first.from, to: first.to } : span,
    body,
    // A word of a list has no quotes that an expression could take the place of.
    alone: parts.length === 1 && !isOpen && !isHeredoc && first?.from !== body.from,
  }
}

/** `.` also begins a member, so it only joins in front of a variable of PHP. */
function isJoin(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^(?:\+|<>|\.\.)$/.test(token.text)
}

function isVariable(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.startsWith('$')
}

/**
 * The values of a language without quotes: what the groups `name` and `value` of its patterns match. A value with
 * `{{…}}`, `${…}` or `$(…)` depends on a variable.
 */
function readPatterns(text: string, patterns: readonly RegExp[]): CodeValue[] {
  const values: CodeValue[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}dg`))) {
      const value = match.groups?.['value']
      const name = match.groups?.['name']
      const [from, to] = match.indices?.groups?.['value'] ?? []
      const named = match.indices?.groups?.['name']
      if (value === undefined || name === undefined || from === undefined || to === undefined || !named) continue
      const span = { from, to }
      const context = { role: 'assignment', name, nameSpan: { from: named[0], to: named[1] } } as const
      const settled = /\{\{|\$[{(]|%\(/.test(value) ? undefined : value
      values.push({ kind: 'text', context, value: settled, span, body: span, alone: false })
    }
  }
  return values.sort((a, b) => a.span.from - b.span.from)
}
