import { isBlank, LINE_FEED } from '../characters.ts'
import type { Token, TokenRun } from '../token.ts'

const OPERAND_FOLLOWS = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'if',
  'when',
  'unless',
  'and',
  'or',
  'not',
  'then',
  'else',
  'do',
  'await',
  'yield',
])
/** Their condition is in parentheses, and a statement may follow it. */
const HAS_CONDITION = new Set(['if', 'while', 'for', 'with'])
/** In characters and lines; what is longer is no regular expression. */
const LONGEST_REGEX = 2000
const MOST_LINES = 40
/** What a statement does with a regular expression that begins it. */
const CALLED_REGEX = /[a-z]{0,8}\./y

/** True where a value begins next, and so a slash opens a regular expression. */
export function isOperandNext(last: Token | undefined): boolean {
  if (!last) return true
  if (last.kind === 'word') return OPERAND_FOLLOWS.has(last.text)
  return last.kind === 'mark' && !/^[)\]}<]$/.test(last.text)
}

/** True for the word in front of an opening parenthesis, if a statement may follow the closing one. */
export function opensCondition(run: TokenRun): boolean {
  const last = run.at(-1)
  const before = run.at(-2)
  return last?.kind === 'word' && HAS_CONDITION.has(last.text) && before?.text !== '.' && before?.text !== '?.'
}

/**
 * True where Ruby and Groovy read an argument of a call without parentheses: `gsub /"/`, `puts %w(a)`, with a blank in
 * front of the mark and none behind it.
 */
export function isCommandArgument(text: string, at: number, last: Token | undefined): boolean {
  if (last?.kind !== 'word' || last.to >= at) return false
  const next = text.charCodeAt(at + 1)
  return !isBlank(next) && next !== 61
}

/** The offset behind the regular expression that begins at a slash; -1 where it does not close. */
export function regexEnd(text: string, from: number, multiline: boolean): number {
  let inClass = false
  let lines = 0
  const most = Math.min(text.length, from + LONGEST_REGEX)
  for (let at = from + 1; at < most; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED && (!multiline || ++lines > MOST_LINES)) return -1
    if (code === 92) at++
    else if (code === 91) inClass = true
    else if (code === 93) inClass = false
    else if (code === 47 && !inClass) return at + 1
  }
  return -1
}

/** The same behind a closing brace: only where a statement begins there, on a line that calls a method of it. */
export function statementRegexEnd(text: string, from: number, last: Token | undefined): number {
  if (last?.text !== '}' || !text.slice(last.to, from).includes('\n')) return -1
  const end = regexEnd(text, from, false)
  CALLED_REGEX.lastIndex = end
  return end !== -1 && CALLED_REGEX.test(text) ? end : -1
}
