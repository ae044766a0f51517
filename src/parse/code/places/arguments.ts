import type { Language } from '../language.ts'
import { calleeBefore, calleeIndex, FIRST_OF, fallback, GETS, looksUp, SETS } from '../look-ups.ts'
import { type CodeContext, isUpper, keyed, named, PLAIN, withAssigned } from '../named-context.ts'
import { chainStart, type Frame, isMark, type Structure } from '../structure.ts'
import { listStart, pairOf, placeBehind, targetOf } from './several-values.ts'

/** The context of the value whose first token has that index, inside of those brackets. */
export type ReadContext = (index: number, frame: Frame | undefined) => CodeContext

/** A later value of a list: named by what is in front of it, by its place, or by the function that takes it. */
export function afterComma(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  read: ReadContext,
): CodeContext {
  const { tokens, text, around } = structure
  const previous = tokens[index - 2]
  const open = frame && tokens[frame.open]
  const called = frame === undefined ? -1 : calleeIndex(structure, frame.open)
  const callee = tokens[called]
  const isBlock = isMark(open, '{') || /^(?:var|const)$/.test(callee?.text ?? '')
  const isCall = !isBlock && isMark(open, '(') && callee?.kind === 'word'
  if (frame && !isCall && !isBlock) {
    const place = placeBehind(structure, frame.open, index)
    const target = pairOf(structure, frame.open, index) ?? targetOf(structure, frame.open, index)
    if (target) return target
    if (isMark(open, '[')) return { ...read(frame.open + 1, frame), place }
    const outer = around[frame.open] ?? -1
    const outside = outer === -1 ? undefined : { open: outer }
    return { ...read(frame.open, outside), place }
  }
  const chain = calleeBefore(structure, called + 1)
  const call =
    frame && callee && isCall
      ? { ...named(callee, 'call'), callee: chain, place: placeBehind(structure, frame.open, index) }
      : undefined
  if (isMark(previous, '=') && tokens[index - 3]?.kind === 'word' && isCall) return keyed(structure, index - 3)
  if (previous?.kind === 'word') {
    const colon = tokens[index - 3]
    const isPair = isMark(tokens[index - 4], '{') || tokens[index - 4]?.to !== colon?.from
    if (isMark(colon, ':') && colon?.to === previous.from && isPair) return named(previous, 'assignment')
    if (call && isUpper(previous.text)) return { ...call, ...named(previous, 'assignment') }
  }
  if (!frame || !callee || !call) return ofStatement(structure, index, language)
  if (FIRST_OF.test(chain)) {
    return withAssigned(fallback(structure, index - 2), read(chainStart(structure, called), frame))
  }
  const isSecond = previous === tokens[frame.open + 1] || SETS.test(callee.text)
  if (previous?.kind !== 'string' || !isSecond || !previous.body) return call
  const name = text.slice(previous.body.from, previous.body.to)
  if (!/^[\w.:-]{1,100}$/.test(name)) return call
  if (looksUp(chain)) return named(previous, 'fallback', true, name)
  if (GETS.test(chain)) return named(previous, 'fallback', isUpper(name), name)
  return { ...call, ...named(previous, 'assignment', undefined, name) }
}

/** A value behind a comma without brackets: of `user, password = "shop", "x"`, or of `basic_auth "shop", "x"` in Ruby. */
function ofStatement(structure: Structure, index: number, language: Language): CodeContext {
  const { tokens } = structure
  const start = listStart(structure, index)
  const target = start === -1 ? undefined : targetOf(structure, start, index)
  if (target) return target
  const callee = tokens[index - 3]
  const isCommand = language.special?.includes('percent-literal') && tokens[index - 2]?.kind === 'string'
  if (!isCommand || callee?.kind !== 'word') return PLAIN
  return { ...named(callee, 'call'), callee: calleeBefore(structure, index - 2), place: 1 }
}
