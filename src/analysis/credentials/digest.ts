import { createHash } from 'node:crypto'

/** What tells secrets apart without holding them. */
export interface Digests {
  /**
   * For subjects: twenty bits, five hexadecimal digits. Two secrets hardly share one, yet a million passwords do, so that a
   * published fingerprint cannot confirm a guess.
   */
  readonly digest: string
  /** Never published: the whole hash, by which equal values are found. Of thousands in a file some share a digest. */
  readonly identity: string
}

/** The digests of a secret, by a salted SHA-256. A key block is the same with the line ends of Windows. */
export function digestsOf(secret: string): Digests {
  const text = secret.replaceAll('\r\n', '\n')
  const identity = createHash('sha256').update(`airworthy credential\0${text}`).digest('hex')
  return { digest: identity.slice(0, 5), identity }
}
