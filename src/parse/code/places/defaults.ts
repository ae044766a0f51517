import { calleeBefore, looksUp } from '../look-ups.ts'
import { type CodeContext, isUpper, keyed, named } from '../named-context.ts'
import { type Frame, isMark, type Structure } from '../structure.ts'

const MOST_STEPS = 40

/**
 * What `default="x"` stands for, where the brackets around it say so themselves: the first text of a call
 * (`option("--password", default="x")`), the block of a variable of HCL, the property whose schema an object is, and the
 * field that an attribute of Rust belongs to.
 */
export function defaultOf(structure: Structure, frame: Frame): CodeContext | 'unnamed' | undefined {
  const { tokens, text } = structure
  const before = tokens[frame.open - 1]
  if (isMark(tokens[frame.open], '{')) {
    if (before?.kind === 'string' && tokens[frame.open - 2]?.text === 'variable') {
      return asFallback(keyed(structure, frame.open - 1))
    }
    return isMark(before, ':') ? asFallback(keyed(structure, frame.open - 2)) : undefined
  }
  if (!isMark(tokens[frame.open], '(') || before?.kind !== 'word') return undefined
  const first = tokens[frame.open + 1]
  if (first?.kind === 'string' && first.body) {
    const name = text.slice(first.body.from, first.body.to).replace(/^--?/, '')
    if (!/^[\w.-]{1,100}$/.test(name)) return undefined
    return named(first, 'fallback', isUpper(name) || looksUp(calleeBefore(structure, frame.open)), name)
  }
  if (isMark(tokens[frame.open - 2], '[') && isMark(tokens[frame.open - 3], '#')) return fieldBehind(structure, frame)
  return 'unnamed'
}

function asFallback(context: CodeContext): CodeContext | undefined {
  return context.role === 'assignment' ? { ...context, role: 'fallback', environment: false } : undefined
}

/** `#[arg(default_value = "x")] password: String`. */
function fieldBehind({ tokens }: Structure, frame: Frame): CodeContext | undefined {
  for (let at = frame.open + 1; at < frame.open + MOST_STEPS; at++) {
    const name = tokens[at]
    if (name?.kind === 'word' && isMark(tokens[at + 1], ':') && /^(?:\]|pub|\))$/.test(tokens[at - 1]?.text ?? '')) {
      return named(name, 'fallback', false)
    }
  }
  return undefined
}
