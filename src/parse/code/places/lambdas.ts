import { type CodeContext, named, PLAIN } from '../named-context.ts'
import { type Frame, isMark, type Structure } from '../structure.ts'
import type { ReadContext } from './arguments.ts'

/** Types of a text in front of the name of what has it. */
export const TYPE_WORDS = new Set(['string', 'String', 'str', 'byte', 'text'])
const MOST_STEPS = 4

/** `|error| "x"` of Rust: the context of the closure. */
export function throughClosure(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  read: ReadContext,
): CodeContext {
  for (let at = index; at >= index - MOST_STEPS && at > 0; at--) {
    if (isMark(structure.tokens[at], '|')) return read(at, frame)
  }
  return PLAIN
}

/** `(…) => "x"`: what the function returns is what it stands for. */
export function throughLambda(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  read: ReadContext,
): CodeContext {
  const open = structure.opening[index] ?? -1
  const property = structure.tokens[index]
  // `public string Password => "x"` of C#.
  if (property?.kind === 'word' && TYPE_WORDS.has(structure.tokens[index - 1]?.text ?? ''))
    return named(property, 'assignment')
  return read(open === -1 ? index : open, frame)
}
