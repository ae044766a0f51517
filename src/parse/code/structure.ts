import type { Token, TokenRun } from './token.ts'

/** A bracket that is open where a token stands. */
export interface Frame {
  /** The index of the bracket. */
  readonly open: number
}

/** The tokens of a run with the brackets that enclose and close them. */
export interface Structure {
  readonly text: string
  readonly tokens: TokenRun
  /** By the index of a closing bracket: that of its opening one; -1 for any other token. */
  readonly opening: Int32Array
  /** By the index of an opening bracket: that of the bracket around it, -1 at the top. */
  readonly around: Int32Array
}

const OPENING = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])

/**
 * Calls `visit` for each token that `wanted` lets through, with the innermost bracket around it, in one pass. What
 * closes before the token is known by then.
 */
export function walk(
  text: string,
  tokens: TokenRun,
  wanted: (token: Token) => boolean,
  visit: (structure: Structure, index: number, frame: Frame | undefined) => void,
): void {
  const opening = new Int32Array(tokens.length).fill(-1)
  const around = new Int32Array(tokens.length).fill(-1)
  const structure = { text, tokens, opening, around }
  const stack: { open: number; bracket: string }[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    if (token.kind !== 'mark') {
      if (wanted(token)) visit(structure, index, stack.at(-1))
      continue
    }
    const written = token.text
    if (written === '(' || written === '[' || written === '{') {
      around[index] = stack.at(-1)?.open ?? -1
      stack.push({ open: index, bracket: written })
    } else if (written === ')' || written === ']' || written === '}') {
      const top = stack.at(-1)
      if (top?.bracket !== OPENING.get(written)) continue
      stack.pop()
      if (top) opening[index] = top.open
    }
  }
}

/** True for a mark of that text. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text
}

const MEMBER = new Set(['.', '?.', '::', '->'])

/** The index where the chain of members and calls begins that ends at `index`: `z` of `z.string().min(1).default`. */
export function chainStart({ tokens, opening }: Structure, index: number): number {
  let at = index
  for (let steps = 0; steps < 30; steps++) {
    const token = tokens[at]
    const open = token?.kind === 'mark' ? (opening[at] ?? -1) : -1
    if (open !== -1) {
      // `name(…)` and `name[…]`: go on at the name; a bracket without one begins the chain.
      if (!isOperand(tokens[open - 1], opening, open - 1)) return open
      at = open - 1
      continue
    }
    const before = tokens[at - 1]
    if (before?.kind !== 'mark' || !MEMBER.has(before.text)) return at
    if (!isOperand(tokens[at - 2], opening, at - 2)) return before.text === '::' || before.text === '.' ? at - 1 : at
    at -= 2
  }
  return at
}

const NO_OPERAND = new Set([
  'return',
  'in',
  'of',
  'and',
  'or',
  'not',
  'if',
  'unless',
  'await',
  'new',
  'case',
  'when',
  'else',
])

function isOperand(token: Token | undefined, opening: Int32Array, index: number): boolean {
  if (token?.kind === 'word') return !NO_OPERAND.has(token.text)
  return token?.kind === 'mark' && (opening[index] ?? -1) !== -1
}

/** The words of a chain from its start up to `end`, joined by dots: `import.meta.env.API_KEY`. */
export function chainText({ tokens }: Structure, start: number, end: number): string {
  const words: string[] = []
  for (let i = start; i <= end && words.length < 12; i++) {
    const token = tokens[i]
    if (token?.kind === 'word') words.push(token.text)
  }
  return words.join('.')
}
