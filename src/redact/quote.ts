import { redact } from './redact.ts'

const LONGEST = 80
/** Control, format (bidirectional marks) and line separator characters, and the back-quote that would end the code. */
const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu

/**
 * A word of the repository for a message: in back-quotes, at most 80 characters, without control characters and
 * back-quotes, and no key as a whole. Nothing else may carry text of a pull request into a message.
 */
export function code(text: string): string {
  const clean = redact(text.slice(0, 10 * LONGEST).replace(UNSAFE, '')).trim()
  if (clean === '') return '`(empty)`'
  const characters = [...clean]
  return characters.length > LONGEST ? `\`${characters.slice(0, LONGEST - 1).join('')}…\`` : `\`${clean}\``
}
