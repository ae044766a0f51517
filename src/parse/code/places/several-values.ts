import { type CodeContext, keyed, named } from '../named-context.ts'
import { isMark, type Structure } from '../structure.ts'
import type { Token } from '../token.ts'

const MOST_STEPS = 80
const ASSIGNS = new Set(['=', ':='])
const TYPE_WORDS = new Set(['string', 'String', 'str', 'var', 'val', 'let', 'const', 'final'])

/** How many commas stand between a bracket (or any other token) and a value, those of inner brackets left out. */
export function placeBehind({ tokens, opening }: Structure, from: number, index: number): number {
  let place = 0
  for (let at = index - 1, steps = 0; at > from && steps < MOST_STEPS; at--, steps++) {
    const inner = tokens[at]?.kind === 'mark' ? (opening[at] ?? -1) : -1
    if (inner > from) at = inner
    else if (isMark(tokens[at], ',')) place++
  }
  return place
}

/**
 * The name that a value of a list is assigned to: `password` of `user, password = "shop", "x"`, and of
 * `[$user, $password] = ['shop', 'x']`. `start` is the first token of the list, which may be its bracket.
 */
export function targetOf(structure: Structure, start: number, index: number): CodeContext | undefined {
  const { tokens, opening } = structure
  const assigns = tokens[start - 1]
  if (assigns?.kind !== 'mark' || !ASSIGNS.has(assigns.text)) return undefined
  const isBracket = isMark(tokens[start], '(') || isMark(tokens[start], '[')
  const place = placeBehind(structure, isBracket ? start : start - 1, index)
  const names = namesBefore(structure, start - 2, opening[start - 2] ?? -1)
  const name = names.length > 1 ? names[place] : undefined
  return name === undefined ? undefined : { ...named(name, 'assignment'), place }
}

/** The names of a list that ends at `last`: inside of a bracket, or separated by commas alone. */
function namesBefore({ tokens }: Structure, last: number, open: number): Token[] {
  const names: Token[] = []
  let at = open === -1 ? last : last - 1
  if (tokens[at]?.kind === 'word' && tokens[at - 1]?.kind === 'word' && TYPE_WORDS.has(tokens[at]?.text ?? '')) at--
  for (let steps = 0; at > open && steps < MOST_STEPS; steps++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    names.unshift(token)
    at--
    if (tokens[at]?.kind === 'word' && TYPE_WORDS.has(tokens[at]?.text ?? '')) at--
    if (!isMark(tokens[at], ',')) break
    at--
  }
  return names
}

/** The first token of a list without brackets that the value at `index` belongs to, behind its `=`; -1 without one. */
export function listStart({ tokens, opening }: Structure, index: number): number {
  for (let at = index - 1, steps = 0; at > 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    const inner = opening[at] ?? -1
    if (inner !== -1) at = inner
    else if (ASSIGNS.has(token.text)) return at + 1
    else if (/^[;{}([\])]$|^=>$/.test(token.text)) return -1
  }
  return -1
}

/** The second of two texts in brackets, named by the first: `['password', 'x']` of a map. */
export function pairOf(structure: Structure, open: number, index: number): CodeContext | undefined {
  const { tokens } = structure
  if (tokens[open + 1]?.kind !== 'string' || index !== open + 3) return undefined
  if (!/^[[({,]$/.test(tokens[open - 1]?.text ?? '')) return undefined
  const next = tokens[index + 1]
  if (!isMark(next, ']') && !isMark(next, ')')) return undefined
  const context = keyed(structure, open + 1)
  return context.role === 'assignment' ? { ...context, place: 1 } : undefined
}
