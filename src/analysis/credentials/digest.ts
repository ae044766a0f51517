import { createHash } from 'node:crypto'

/**
 * Twenty bits of a salted SHA-256, five hexadecimal digits: two secrets hardly share one, yet a million passwords do,
 * so that a published fingerprint cannot confirm a guess.
 */
export function digestOf(secret: string): string {
  return createHash('sha256').update(`airworthy credential\0${secret}`).digest('hex').slice(0, 5)
}
