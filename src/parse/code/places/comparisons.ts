import type { CodeContext } from '../named-context.ts'
import { chainStart, type Frame, isMark, type Structure } from '../structure.ts'
import { COMPARES, compared } from './branches.ts'
import { closeOf, endOfChain, MEMBERS, namedWithin } from './credential-names.ts'

/** Functions and methods that compare two texts or look for one in the other, in lower case and without signs. */
const COMPARING = new Set(
  `equals isequal equal strequal strictequal deepequal is eq ne eql equalfold fixedtimeequals constanttimecompare timingsafeequal compare
  compareto comparedigest securecompare hashequals equalsignorecase contentequals eqignoreasciicase localecompare strcmp strcasecmp strncmp
  strncasecmp casecmp startswith strstartswith startwith hasprefix endswith strendswith endwith hassuffix contains strcontains
  includes include strpos stripos strrpos index indexof lastindexof rindex find search match matches fullmatch regionmatches
  inarray member elem in`.split(/\s+/),
)
/** Methods of a list that look for their argument in it. */
const LOOKS_FOR = new Set('includes include indexof lastindexof has contains member some any index find in'.split(' '))
const SWITCHES = /^(?:switch|match|when|case)$/
/** Tokens of a program that are looked at for one literal, and brackets around it. */
const MOST_STEPS = 300
const MOST_BRACKETS = 3
const MOST_ALTERNATIVES = 20

/**
 * What a literal is compared with other than by a sign: in a list (`["x"].includes(token)`, `token in ("x", "y")`), by
 * a function (`Objects.equals(token, "x")`, `token.startsWith("x")`), or in a branch (`case "x":`). `undefined` for a
 * literal in another place, and where nothing on the other side is named as a credential.
 */
export function comparedElsewhere(
  structure: Structure,
  first: number,
  last: number,
  frame: Frame | undefined,
): CodeContext | undefined {
  const name =
    inBranch(structure, first, last, frame) ??
    besideLiteral(structure, first, last) ??
    (frame && inBrackets(structure, first, frame.open))
  return name && { ...name, compared: true }
}

/** `token.start_with? "x"` without brackets, `"x" in token`, and a pattern: `def f("x" = token)`, `if let "x" = token`. */
function besideLiteral(structure: Structure, first: number, last: number): CodeContext | undefined {
  const { tokens } = structure
  const method = tokens[first - 1]
  if (method?.kind === 'word' && isComparing(method.text) && MEMBERS.test(tokens[first - 2]?.text ?? ''))
    return namedWithin(structure, chainStart(structure, first - 1), first - 1)
  const next = tokens[last + 1]
  const other = tokens[last + 2]
  if (other?.kind !== 'word') return undefined
  if (next?.text === 'in') return namedWithin(structure, last + 2, endOfChain(structure, last + 2))
  const isPattern = isMark(tokens[first - 1], '(') || tokens[first - 1]?.text === 'let'
  return isMark(next, '=') && isPattern ? namedWithin(structure, last + 2, last + 3) : undefined
}

/** True for the name of a function that compares: `startsWith`, `starts_with`, `start_with?`. */
function isComparing(name: string): boolean {
  return COMPARING.has(plain(name))
}

function plain(name: string): string {
  return name.replace(/[_?!]/g, '').toLowerCase()
}

function inBrackets(structure: Structure, first: number, innermost: number): CodeContext | undefined {
  const { tokens, around } = structure
  // The value of a key or of a named argument is no side of a comparison.
  if (isMark(tokens[first - 1], ':') || isMark(tokens[first - 1], '=')) return undefined
  let open = innermost
  for (let depth = 0; open !== -1 && depth < MOST_BRACKETS; depth++, open = around[open] ?? -1) {
    const start = startOf(structure, open)
    if (COMPARES.has(tokens[start - 1]?.text ?? '')) {
      const other = compared(structure, start - 2, first)
      if (other.role !== 'plain') return other
    }
    const isIn = tokens[start - 1]?.text === 'in'
    const end = tokens[start - 2]?.text === 'not' ? start - 3 : start - 2
    const inside = isIn ? namedWithin(structure, chainStart(structure, end), end + 1) : undefined
    if (inside) return inside
    const close = closeOf(structure, open)
    if (close === -1) return undefined
    const isMacro = isMark(tokens[open - 1], '!') && tokens[open - 2]?.text === 'matches'
    if (isMacro) return namedWithin(structure, open + 1, close, first)
    const called = tokens[open - 1]
    if (isMark(tokens[open], '(') && called?.kind === 'word' && isComparing(called.text))
      return namedWithin(structure, start, open - 1) ?? namedWithin(structure, open + 1, close, first)
    const method = tokens[close + 2]
    if (!/^\??\.$/.test(tokens[close + 1]?.text ?? '') || !LOOKS_FOR.has(plain(method?.text ?? ''))) continue
    const argumentEnd = closeOf(structure, close + 3)
    return argumentEnd === -1 ? undefined : namedWithin(structure, close + 4, argumentEnd)
  }
  return undefined
}

/** The first token of what a bracket belongs to: `List` of `List.of(`, `[` of `[]string{`, the bracket of a list. */
function startOf(structure: Structure, open: number): number {
  const { tokens } = structure
  const isMethod = MEMBERS.test(tokens[open - 2]?.text ?? '')
  if (tokens[open - 1]?.kind !== 'word' || (!isMethod && SWITCHES.test(tokens[open - 1]?.text ?? ''))) return open
  if (/^(?:in|return|and|or|not|if)$/.test(tokens[open - 1]?.text ?? '')) return open
  const start = chainStart(structure, open - 1)
  if (isMark(tokens[start - 1], ']') && isMark(tokens[start - 2], '[')) return start - 2
  return tokens[start - 1]?.text === 'new' ? start - 1 : start
}

/** A branch of `switch`, `match`, `when` or `case`, which compares its subject with the literal. */
function inBranch(
  structure: Structure,
  first: number,
  last: number,
  frame: Frame | undefined,
): CodeContext | undefined {
  const { tokens } = structure
  const mark = tokens[last + 1]?.text ?? ''
  const leads = branchWord(structure, first)
  if (leads === -1 && mark !== '=>' && mark !== '->') return undefined
  if (frame && isMark(tokens[frame.open], '{')) return subjectBefore(structure, frame.open)
  const from = leads === -1 ? first : leads
  for (let at = from - 1, steps = 0; at >= 0 && steps < MOST_STEPS; at--, steps++) {
    const text = tokens[at]?.kind === 'word' ? tokens[at]?.text : undefined
    if (text !== 'case' && text !== 'match') continue
    const end = endOfSubject(structure, at)
    if (end !== -1) return namedWithin(structure, at + 1, end)
  }
  return undefined
}

/** The `case` or `when` in front of a literal and the alternatives before it; -1 without one. */
function branchWord({ tokens }: Structure, first: number): number {
  for (let at = first - 1, steps = 0; at >= 0 && steps < MOST_ALTERNATIVES; at--, steps++) {
    const token = tokens[at]
    if (token?.kind === 'word') return /^(?:case|when)$/.test(token.text) ? at : -1
    if (token?.kind === 'mark' && !/^[,|]$/.test(token.text)) return -1
  }
  return -1
}

/** Where the subject ends that `case` or `match` begins: at `when` of Ruby, `do` of Elixir, `:` of Python. */
function endOfSubject({ tokens }: Structure, keyword: number): number {
  for (let at = keyword + 1; at < keyword + MOST_ALTERNATIVES; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && /^(?:when|do)$/.test(token.text)) return at
    if (isMark(token, ':') && tokens[keyword]?.text === 'match') return at
  }
  return -1
}

/** `switch (x) {`, `match x {`, `x switch {`, `x match {`. */
function subjectBefore(structure: Structure, brace: number): CodeContext | undefined {
  const { tokens, opening } = structure
  const before = tokens[brace - 1]
  if (before?.text === 'switch' || before?.text === 'match')
    return namedWithin(structure, chainStart(structure, brace - 2), brace - 1)
  const open = isMark(before, ')') ? (opening[brace - 1] ?? -1) : -1
  if (open !== -1 && SWITCHES.test(tokens[open - 1]?.text ?? '')) return namedWithin(structure, open + 1, brace - 1)
  for (let at = brace - 1; at > brace - MOST_ALTERNATIVES && at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'word' && SWITCHES.test(token.text)) return namedWithin(structure, at + 1, brace)
    if (token?.kind === 'mark' && /^[;{}]$/.test(token.text)) return undefined
  }
  return undefined
}
