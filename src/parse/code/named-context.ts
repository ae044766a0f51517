import type { Span } from '../../model/files/spans.ts'
import { isMark, type Structure } from './structure.ts'
import type { Token } from './token.ts'

/** What gives a value in code its meaning. */
export interface CodeContext {
  /**
   * `assignment` names the value (a variable, a property, a keyword argument, a header), `call` passes it to a function,
   * `fallback` uses it where a variable is not set, `plain` says nothing.
   */
  readonly role: 'assignment' | 'call' | 'fallback' | 'plain'
  /** The name of the variable, property, function or environment variable; '' for `plain`. */
  readonly name: string
  /** Where the name is written. */
  readonly nameSpan: Span | undefined
  /** `fallback` only: true where the name is that of an environment variable. */
  readonly environment?: boolean
  /** The words of the function that is given the value, joined by dots: `axios.get`. */
  readonly callee?: string
  /** The place of the value among the arguments of that function, or in a list, counted from 0. */
  readonly place?: number
  /** True for a text that the program only compares with what has the name. */
  readonly compared?: true
  /** `fallback` only: what the whole expression is assigned to. */
  readonly assigned?: CodeContext
}

/** Nothing is known of the value but what it is. */
export const PLAIN: CodeContext = { role: 'plain', name: '', nameSpan: undefined }

const MOST_STEPS = 12

/** The context that a token names. */
export function named(token: Token, role: CodeContext['role'], environment?: boolean, text = token.text): CodeContext {
  const name = text.replace(/^[$@#:]+|[?!]{1,9}$/g, '')
  const nameSpan = { from: token.from, to: token.to }
  return environment === undefined ? { role, name, nameSpan } : { role, name, nameSpan, environment }
}

/** The name in front of `:` or `=>`: a word or a text. */
export function keyed(structure: Structure, index: number): CodeContext {
  const token = structure.tokens[index]
  if (token?.kind === 'word') return named(token, 'assignment', undefined, hyphenated(structure, index))
  if (token?.kind === 'string' && token.body && token.holes.length === 0) {
    const text = structure.text.slice(token.body.from, token.body.to)
    if (/^[\w.:/-]{1,100}$/.test(text)) return named(token, 'assignment', undefined, text)
  }
  if (isMark(token, '?')) return keyed(structure, index - 1)
  if (isMark(token, ']')) return keyed(structure, index - 1)
  return PLAIN
}

/** `data-api-key` of markup: words that touch a hyphen on both sides. */
export function hyphenated({ text, tokens }: Structure, index: number): string {
  const last = tokens[index]
  if (!last) return ''
  let from = last.from
  for (let at = index; at >= 2 && isMark(tokens[at - 1], '-'); at -= 2) {
    const dash = tokens[at - 1]
    const word = tokens[at - 2]
    if (word?.kind !== 'word' || word.to !== dash?.from || dash.to !== tokens[at]?.from) break
    from = word.from
  }
  return from === last.from ? last.text : text.slice(from, last.to)
}

/** True for the colon of `condition ? a : b`. */
export function isTernary({ tokens, opening }: Structure, colon: number): boolean {
  for (let at = colon - 1, steps = 0; at >= 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    const open = opening[at] ?? -1
    if (open !== -1) {
      at = open
      continue
    }
    if (token.text === '?') return at !== colon - 1
    if (/^[,;{}([=]$/.test(token.text)) return false
  }
  return false
}

/** True for a name as environment variables and constants have it. */
export function isUpper(name: string): boolean {
  return /^[A-Z][A-Z0-9_]{2,100}$/.test(name)
}

/** The value that a variable has where nothing else gives it one. */
export function asFallback(context: CodeContext): CodeContext {
  return { ...context, role: 'fallback', environment: isUpper(context.name) }
}

/** A fallback with the context of the expression that it ends. */
export function withAssigned(context: CodeContext, outer: CodeContext): CodeContext {
  const assigned = outer.role === 'assignment' ? outer : outer.assigned
  if (assigned === undefined) return context
  return context.role === 'fallback' ? { ...context, assigned } : { ...assigned, role: 'fallback', environment: false }
}
