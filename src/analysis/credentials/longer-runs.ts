/** Data in Base64 goes on for so long around four letters that a key begins with; a path or a name does not. In characters. */
const SHORTEST_REST = 48
/** Keys of the longest format have more parts than one. In characters. */
const LONGEST_BOUNDED = 400
/** So far a run is followed to each side. In characters. */
const REACH = 200
const IN_DATA = /[A-Za-z0-9+/_-]/
/** A block that everyone may read: its Base64 holds every sequence of letters. */
const PUBLIC_BLOCK =
  /-----BEGIN (?:TRUSTED |X509 )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|PGP PUBLIC KEY BLOCK|PGP SIGNATURE)-----[^-]{0,20000}/g

/** The text with blanks in place of its certificates, public keys and signatures. */
export function withoutPublicBlocks(text: string): string {
  return text.includes('-----BEGIN ') ? text.replace(PUBLIC_BLOCK, block => ' '.repeat(block.length)) : text
}

/**
 * True where what looks like a key is only a part of something longer: of data in Base64 (a certificate, a picture, a
 * signature), or of a run of letters and digits that goes on behind the longest key of its format.
 */
export function isPartOfLonger(text: string, from: number, length: number): boolean {
  const to = from + length
  if (length < LONGEST_BOUNDED && /[A-Za-z0-9]/.test(text.charAt(to))) return true
  let start = from
  while (start > from - REACH && start > 0 && IN_DATA.test(text.charAt(start - 1))) start--
  let end = to
  while (end < to + REACH && IN_DATA.test(text.charAt(end))) end++
  const rest = text.slice(start, from) + text.slice(to, end)
  if (rest.length < SHORTEST_REST) return false
  return /\d/.test(rest) && /[a-z]/.test(rest) && /[A-Z]/.test(rest)
}
