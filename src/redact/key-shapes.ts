import type { Span } from '../model/files/spans.ts'
import { findKeySpans } from './redact.ts'

/**
 * No key is shorter, and most words of a message are: it saves the look at every pattern. Passwords may be, and the head
 * of a key has blanks in it.
 */
const MAY_HOLD_ONE = /[\w+/=.:$-]{14}|:\/\/|-----BEGIN|password|pwd/i

/**
 * The parts of one line that look like keys, whatever they are called and whether or not a rule blames them, in order
 * and apart; the few characters that may be shown are not in them.
 */
export function keySpans(line: string): Span[] {
  return MAY_HOLD_ONE.test(line) ? findKeySpans(line) : []
}

/** The text with an ellipsis in place of all but the beginning of what looks like a key. */
export function withoutKeys(text: string): string {
  let clean = ''
  let at = 0
  for (const { from, to } of keySpans(text)) {
    clean += `${text.slice(at, from)}…`
    at = to
  }
  return clean + text.slice(at)
}
