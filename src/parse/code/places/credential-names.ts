import { type CodeContext, named } from '../named-context.ts'
import { isMark, type Structure } from '../structure.ts'

/** Names of which one is on the other side of a comparison with a credential. */
export const CREDENTIAL_NAME = /secret|passw|pwd|pass\b|token|key|auth|cred|cookie|jwt/i
/** The marks between a value and its member. */
export const MEMBERS = /^(?:\.|\?\.|::|->)$/
/** Tokens of a program that are looked at for one literal. */
const MOST_STEPS = 300
const MOST_MEMBERS = 20

/** The first name of a credential from one token up to another, without the functions that are called there. */
export function namedWithin({ tokens, text }: Structure, from: number, to: number, but = -1): CodeContext | undefined {
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
export function closeOf({ tokens }: Structure, open: number): number {
  let depth = 0
  for (let at = open; at < open + MOST_STEPS && at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    if (/^[([{]$/.test(token.text)) depth++
    else if (/^[)\]}]$/.test(token.text) && --depth <= 0) return depth === 0 ? at : -1
  }
  return -1
}

/** The token behind the members and calls that follow the word at `index`. */
export function endOfChain(structure: Structure, index: number): number {
  const { tokens } = structure
  let at = index + 1
  for (let steps = 0; steps < MOST_MEMBERS; steps++) {
    const text = tokens[at]?.text ?? ''
    if (MEMBERS.test(text)) at += 2
    else if (text === '[' || text === '(') at = closeOf(structure, at) + 1
    else break
    if (at === 0) return index + 1
  }
  return at
}
