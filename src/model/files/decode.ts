/**
 * The text of a file's bytes, with its byte order mark; `undefined` for what is no text. UTF-8 and UTF-16 are recognized.
 * Other bytes are read as Latin-1, so that what is written in them in ASCII is judged in its place.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes)
  const zeros = zerosOf(bytes)
  // Most characters of a configuration are ASCII: in UTF-16 every other byte of it is zero.
  if (zeros.odd > bytes.length / 4 && zeros.even * 8 < zeros.odd) return decode('utf-16le', bytes)
  if (zeros.even > bytes.length / 4 && zeros.odd * 8 < zeros.even) return decode('utf-16be', bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return zeros.odd + zeros.even > 0 ? undefined : new TextDecoder('latin1').decode(bytes)
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Zero bytes at odd and at even places of the beginning. */
function zerosOf(bytes: Uint8Array): { odd: number; even: number } {
  const zeros = { odd: 0, even: 0 }
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2 === 1 ? 'odd' : 'even']++
  return zeros
}
