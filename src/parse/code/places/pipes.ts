import { isMark, type Structure } from '../structure.ts'

const MOST_STEPS = 24

/** The index of the last token of what the result of a pipe (`|>`) is assigned to; -1 where it is passed on otherwise. */
export function pipeTarget({ tokens, opening }: Structure, pipe: number): number {
  for (let at = pipe, steps = 0; at > 0 && steps < MOST_STEPS; at--, steps++) {
    if (isMark(tokens[at], '=')) return at - 1
    const open = opening[at] ?? -1
    if (open !== -1) at = open
    else if (/^[([{,;]$/.test(tokens[at]?.text ?? '')) return -1
  }
  return -1
}
