import type { CodeContext } from '../named-context.ts'
import { chainStart, type Frame, isMark, type Structure } from '../structure.ts'

const MOST_STEPS = 300
const CHOICES = /^(?:case|cond|match|when|switch|if)$/

/**
 * What a value is as an arm of a choice: it stands for what the whole of it is assigned to, as in
 * `password = match x { A => "x" }`. `undefined` for a value that is no arm, or of a choice that nothing names. `read`
 * gives the context of a token.
 */
export function armOf(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  read: (index: number, frame: Frame | undefined) => CodeContext,
): CodeContext | undefined {
  const { tokens, opening, around } = structure
  const text = tokens[index - 1]?.text ?? ''
  const isBlock = frame !== undefined && isMark(tokens[frame.open], '{')
  const outer = isBlock ? (around[frame.open] ?? -1) : -1
  const outside = !isBlock ? frame : outer === -1 ? undefined : { open: outer }
  const ofStart = (start: number, of: Frame | undefined): CodeContext | undefined => {
    const context = start === -1 ? undefined : read(start, of)
    return context?.role === 'assignment' ? { ...context, role: 'fallback', environment: false } : undefined
  }
  if (text === '=>' || text === '->') return ofStart(choiceOf(structure, index, frame), outside)
  if (text === '{') return ofStart(choiceBefore(structure, index - 1), outside)
  if (text === ':') return ofStart(keywordChoice(structure, index), frame)
  // `if (a) "x" else …` of Kotlin and Scala.
  const condition = text === ')' ? (opening[index - 1] ?? -1) : -1
  return condition !== -1 && tokens[condition - 1]?.text === 'if' ? ofStart(condition - 1, frame) : undefined
}

/**
 * The first token of the choice that the value behind `index` is an arm of: `match` of `match x { A => "x" }`, `case` of
 * `case x do … -> "x"`. -1 where the value is no arm.
 */
function choiceOf(structure: Structure, index: number, frame: Frame | undefined): number {
  const { tokens } = structure
  if (frame && isMark(tokens[frame.open], '{')) return choiceBefore(structure, frame.open)
  // `case x do` of Elixir, which no bracket encloses.
  for (let at = index - 1; at >= 0 && at > index - MOST_STEPS; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (token.text === 'fn' || token.text === 'def' || token.text === 'defp') return -1
    if (token.text === 'case' || token.text === 'cond') return at
  }
  return -1
}

/** The first token of the expression whose block a brace opens: `match` of `match x {`, `if` of `if a {`, `x` of `x switch {`. */
function choiceBefore(structure: Structure, brace: number): number {
  const { tokens, opening } = structure
  const before = tokens[brace - 1]
  if (before?.kind === 'word' && /^(?:switch|match)$/.test(before.text)) return chainStart(structure, brace - 2)
  if (before?.text === 'else') {
    const closed = isMark(tokens[brace - 2], '}') ? (opening[brace - 2] ?? -1) : -1
    return closed === -1 ? -1 : choiceBefore(structure, closed)
  }
  for (let at = brace - 1; at >= 0 && at > brace - MOST_STEPS; at--) {
    const token = tokens[at]
    if (token?.kind === 'word' && CHOICES.test(token.text)) return tokens[at - 1]?.text === 'else' ? -1 : at
    const open = token?.kind === 'mark' ? (opening[at] ?? -1) : -1
    if (open !== -1) at = open
    else if (token?.kind === 'mark' && /^[;{}=]$/.test(token.text)) return -1
  }
  return -1
}

/** The `if` of `if x, do: a, else: "x"` in Elixir, by the index of the value; -1 for another value behind `do:` and `else:`. */
function keywordChoice({ tokens }: Structure, index: number): number {
  const key = tokens[index - 2]?.text
  if ((key !== 'do' && key !== 'else') || !isMark(tokens[index - 3], ',')) return -1
  for (let at = index - 3; at >= 0 && at > index - MOST_STEPS; at--) {
    const text = tokens[at]?.kind === 'word' ? tokens[at]?.text : ''
    if (text === 'if' || text === 'unless') return at
    if (text === 'def' || text === 'defp') return -1
  }
  return -1
}
