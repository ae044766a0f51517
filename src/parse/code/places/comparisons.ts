import { type CodeContext, named } from '../named-context.ts'
import { chainStart, chainText, type Frame, isMark, type Structure } from '../structure.ts'

/** Names of which one is on the other side of a comparison with a credential. */
const CREDENTIAL_NAME = /secret|passw|pwd|pass\b|token|key|auth|cred|cookie|jwt/i
/** Functions that compare their arguments, or look for one in a list. */
const COMPARING =
  /(?:^|\.)(?:equals|Equals|isEqual|strcmp|strcasecmp|strncmp|EqualFold|FixedTimeEquals|Object\.is|compare|Compare|in_array|[cC]ontains|includes|member\?|elem)$/
/** Methods of a list that look for their argument in it. */
const LOOKS_FOR = /^(?:includes|indexOf|lastIndexOf|has|contains|include\?|member\?|Contains|IndexOf|some|index)$/
const SWITCHES = /^(?:switch|match|when|case)$/
/** Tokens of a program that are looked at for one literal, and brackets around it. */
const MOST_STEPS = 300
const MOST_BRACKETS = 3
const MOST_ALTERNATIVES = 20

/**
 * What a literal is compared with other than by a sign: in a list (`["x"].includes(token)`, `token in ("x", "y")`), by
 * a function (`Objects.equals(token, "x")`), or in a branch (`case "x":`). `undefined` for a literal in another place,
 * and where nothing on the other side is named as a credential.
 */
export function comparedElsewhere(
  structure: Structure,
  first: number,
  last: number,
  frame: Frame | undefined,
): CodeContext | undefined {
  const name = inBranch(structure, first, last, frame) ?? (frame && inBrackets(structure, first, frame.open))
  return name && { ...name, compared: true }
}

function inBrackets(structure: Structure, first: number, innermost: number): CodeContext | undefined {
  const { tokens, around } = structure
  let open = innermost
  for (let depth = 0; open !== -1 && depth < MOST_BRACKETS; depth++, open = around[open] ?? -1) {
    const start = startOf(structure, open)
    const isIn = tokens[start - 1]?.text === 'in'
    const end = tokens[start - 2]?.text === 'not' ? start - 3 : start - 2
    const inside = isIn ? namedWithin(structure, chainStart(structure, end), end + 1) : undefined
    if (inside) return inside
    const close = closeOf(structure, open)
    if (close === -1) return undefined
    const isMacro = isMark(tokens[open - 1], '!') && tokens[open - 2]?.text === 'matches'
    if (isMacro || COMPARING.test(chainText(structure, start, open - 1))) {
      return namedWithin(structure, open + 1, close, first)
    }
    const method = tokens[close + 2]
    if (!/^\??\.$/.test(tokens[close + 1]?.text ?? '') || !LOOKS_FOR.test(method?.text ?? '')) continue
    const argumentEnd = closeOf(structure, close + 3)
    return argumentEnd === -1 ? undefined : namedWithin(structure, close + 4, argumentEnd)
  }
  return undefined
}

/** The first token of what a bracket belongs to: `List` of `List.of(`, `[` of `[]string{`, the bracket of a list. */
function startOf(structure: Structure, open: number): number {
  const { tokens } = structure
  if (tokens[open - 1]?.kind !== 'word' || SWITCHES.test(tokens[open - 1]?.text ?? '')) return open
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

/** `switch (x) {`, `match x {`, `x switch {`. */
function subjectBefore(structure: Structure, brace: number): CodeContext | undefined {
  const { tokens, opening } = structure
  const before = tokens[brace - 1]
  if (before?.text === 'switch') return namedWithin(structure, chainStart(structure, brace - 2), brace - 1)
  const open = isMark(before, ')') ? (opening[brace - 1] ?? -1) : -1
  if (open !== -1 && SWITCHES.test(tokens[open - 1]?.text ?? '')) return namedWithin(structure, open + 1, brace - 1)
  for (let at = brace - 1; at > brace - MOST_ALTERNATIVES && at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'word' && SWITCHES.test(token.text)) return namedWithin(structure, at + 1, brace)
    if (token?.kind === 'mark' && /^[;{}]$/.test(token.text)) return undefined
  }
  return undefined
}

/** The first name of a credential from one token up to another, without the functions that are called there. */
function namedWithin({ tokens, text }: Structure, from: number, to: number, but = -1): CodeContext | undefined {
  for (let at = Math.max(from, 0); at < Math.min(to, from + MOST_STEPS); at++) {
    const token = tokens[at]
    if (!token || at === but) continue
    if (token.kind === 'word' && CREDENTIAL_NAME.test(token.text) && !isMark(tokens[at + 1], '('))
      return named(token, 'assignment')
    if (token.kind !== 'string' || !token.body || token.holes.length > 0) continue
    const written = text.slice(token.body.from, token.body.to)
    if (/^[\w-]{1,60}$/.test(written) && CREDENTIAL_NAME.test(written) && !/\d{3}/.test(written))
      return named(token, 'assignment', undefined, written)
  }
  return undefined
}

/** The index of the bracket that closes another one, within bounds; -1 where none does. */
function closeOf({ tokens }: Structure, open: number): number {
  let depth = 0
  for (let at = open; at < open + MOST_STEPS && at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    if (/^[([{]$/.test(token.text)) depth++
    else if (/^[)\]}]$/.test(token.text) && --depth <= 0) return depth === 0 ? at : -1
  }
  return -1
}
