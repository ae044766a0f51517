import { type CodeContext, isTernary, keyed, named, PLAIN } from '../named-context.ts'
import { isDrawn } from '../relevance.ts'
import { chainStart, chainText, isMark, type Structure } from '../structure.ts'
import type { Token } from '../token.ts'
import { CREDENTIAL_NAME, endOfChain, MEMBERS, namedWithin } from './credential-names.ts'

const MOST_STEPS = 60
export const COMPARES = new Set(['==', '===', '!=', '!==', '=~', '!~', '<=>'])
/** Methods that compare a text with their argument. */
const EQUALS = /^(?:equals|equalsIgnoreCase|contentEquals|eql|eq)$/
const BEGINS = new Set(['=', ':=', ':', ',', '(', '[', '{', ';', '=>', '->', '||', '??', '??=', '||=', '?:'])
const BLOCKS = /^(?:if|for|while|switch|catch|elif|else|with|match|unless|when|foreach|synchronized|using|lock|do|try)$/
const TYPE_MARKS = /^(?:[&'<>|.?[\]:]|::|->)$/

/** True where a condition decides whether a value is used, or a comparison only looks at it. */
export function isConditional(structure: Structure, index: number): boolean {
  const before = structure.tokens[index - 1]
  if (!before) return false
  if (before.kind === 'word') return before.text === 'else' || before.text === 'return'
  if (before.kind !== 'mark') return false
  return before.text === '?' || COMPARES.has(before.text) || (before.text === ':' && isTernary(structure, index - 1))
}

/**
 * The first token of the whole expression of which the value behind `mark` is one branch: that behind `=` of
 * `x = condition ? a : "b"` and of `x = a if condition else "b"`. -1 where it is further away.
 */
export function expressionStart({ tokens, opening }: Structure, mark: number): number {
  let isColon = isMark(tokens[mark], ':')
  let inCondition = isMark(tokens[mark], '?')
  for (let at = mark - 1, steps = 0; at >= 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.text === 'return') return at + 1
    if (token?.kind !== 'mark') continue
    const inner = opening[at] ?? -1
    if (inner !== -1) at = inner
    else if (isColon && token.text === '?') {
      isColon = false
      inCondition = true
    } else if (inCondition && (token.text === '||' || token.text === '??')) continue
    else if (BEGINS.has(token.text)) return at + 1
  }
  return -1
}

/** They give the type of what they are passed. */
const TYPE_OF = new Set(['typeof', 'gettype', 'get_debug_type', 'type', 'class', 'pg_typeof'])
const TYPE_MEMBER = /(?:^|\.)(?:constructor|__class__|getClass|GetType)(?:\.|$)/
const TYPE_NAMES =
  /^["'`](?:string|str|object|function|number|int|integer|float|double|boolean|bool|symbol|bigint|undefined|null|array)["'`]$/i

/**
 * What a text is compared with: `password` of `req.body.password === "x"`, `X-Token` of `headers["X-Token"] == "x"`. `index`
 * is the last token of the other side, and `literal` that of the text. Nothing where the comparison asks for a type: `typeof password === "string"`.
 */
export function compared(structure: Structure, index: number, literal = index + 2): CodeContext {
  const { tokens, text } = structure
  const value = tokens[literal]
  if (value && TYPE_NAMES.test(text.slice(value.from, value.to))) return PLAIN
  const start = chainStart(structure, index)
  if (TYPE_OF.has(tokens[start - 1]?.text ?? '')) return PLAIN
  if (start < index && TYPE_OF.has(tokens[start]?.text ?? '')) return PLAIN
  if (TYPE_MEMBER.test(chainText(structure, start, index))) return PLAIN
  const context = withCredential(comparedName(structure, index), structure, value, start, index + 1)
  return context.role === 'plain' ? context : { ...context, compared: true }
}

/** What a machine made is no other member of a token than a part of it: `token.slice(7)`, `headers.get("token")`. */
function withCredential(
  context: CodeContext,
  structure: Structure,
  value: Token | undefined,
  from: number,
  to: number,
): CodeContext {
  if (CREDENTIAL_NAME.test(context.name) || !value?.body) return context
  const written = structure.text.slice(value.body.from, value.body.to).replace(/^(?:Bearer|Basic|Token) /, '')
  return isDrawn(written) ? (namedWithin(structure, from, to) ?? context) : context
}

/** They return the text that they are called on, changed in little. */
const TRANSFORMS =
  /^(?:trim|strip|chomp|to_?s|to_?[sS]tring|toLowerCase|toUpperCase|lower|upper|downcase|unwrap|as_str)$/

function comparedName(structure: Structure, index: number): CodeContext {
  const { tokens, opening } = structure
  const last = tokens[index]
  if (last?.kind === 'word') return named(last, 'assignment')
  const open = opening[index] ?? -1
  if (open === -1) return PLAIN
  if (open === index - 2) return keyed(structure, open + 1)
  const called = tokens[open - 1]
  // `(request.password) === "x"`
  if (called?.kind !== 'word') return isMark(last, ')') ? comparedName(structure, index - 1) : PLAIN
  if (!isMark(last, ')') || open !== index - 1) return PLAIN
  const isMember = MEMBERS.test(tokens[open - 2]?.text ?? '')
  return isMember && TRANSFORMS.test(called.text) ? comparedName(structure, open - 3) : named(called, 'assignment')
}

/** The same where the text stands in front: `"x" === req.body.password`, `"x".equals(password)`. */
export function comparedWith(structure: Structure, mark: number): CodeContext {
  const { tokens } = structure
  let at = mark + 1
  if (isMark(tokens[mark], '.')) {
    if (!EQUALS.test(tokens[mark + 1]?.text ?? '') || !isMark(tokens[mark + 2], '(')) return PLAIN
    at = mark + 3
  }
  const end = tokens[at]?.kind === 'word' ? endOfChain(structure, at) : at
  return withCredential(otherName(structure, at), structure, tokens[mark - 1], at, end)
}

function otherName(structure: Structure, start: number): CodeContext {
  const { tokens } = structure
  let at = start
  let name = PLAIN
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return PLAIN
    name = named(token, 'assignment')
    at++
    if (isMark(tokens[at], '[')) {
      const colon = isMark(tokens[at + 1], ':') ? 1 : 0
      return isMark(tokens[at + colon + 2], ']') ? keyed(structure, at + colon + 1) : PLAIN
    }
    if (!MEMBERS.test(tokens[at]?.text ?? '')) break
    at++
    if (isMark(tokens[at], '[')) return isMark(tokens[at + 2], ']') ? keyed(structure, at + 1) : PLAIN
  }
  return isMark(tokens[at], '(') ? PLAIN : name
}

/** The function that returns the value behind `return` at `index`. */
export function returnedBy(structure: Structure, index: number): CodeContext {
  const { tokens, around, opening } = structure
  for (let at = index - 1, steps = 0; at >= 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at]
    const name = tokens[at + 1]
    if (token?.kind === 'word' && token.text === 'def' && name?.kind === 'word') return named(name, 'assignment')
    if (isMark(token, '}')) at = Math.max(opening[at] ?? at, 0)
    if (!isMark(token, '{')) continue
    const found = functionOf(structure, at)
    if (found) return found
    if ((around[at] ?? -1) === -1) return PLAIN
  }
  return PLAIN
}

/** The function whose body a brace opens, behind its parameters and the type that it returns. */
export function functionOf({ tokens, opening }: Structure, brace: number): CodeContext | undefined {
  for (let at = brace - 1; at > brace - 8 && at > 0; at--) {
    const token = tokens[at]
    const open = isMark(token, ')') ? (opening[at] ?? -1) : -1
    if (open !== -1) {
      const name = tokens[open - 1]
      return name?.kind === 'word' && !BLOCKS.test(name.text) ? named(name, 'assignment') : undefined
    }
    if (token?.kind !== 'word' && !(token?.kind === 'mark' && TYPE_MARKS.test(token.text))) return undefined
  }
  return undefined
}
