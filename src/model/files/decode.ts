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

/** Zero bytes at odd and at even places. */
function zerosOf(bytes: Uint8Array): { odd: number; even: number } {
  const zeros = { odd: 0, even: 0 }
  // The search of the runtime is many times as fast as a loop, and text has none.
  for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1)) {
    zeros[index % 2 === 1 ? 'odd' : 'even']++
  }
  return zeros
}

/** Why a file that `isSealed` recognizes was not judged. */
export const SEALED = 'The file is encrypted or a compiled program, so it was not checked.'

/** ELF, Mach-O, PE and WebAssembly, by the bytes that the system goes by. */
const MACHINE_CODE = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x4d, 0x5a, 0x90, 0x00],
  [0x00, 0x61, 0x73, 0x6d],
]
/** What git-crypt puts in front of each file that it encrypts: `\0GITCRYPT\0`. */
const GIT_CRYPT = [0, 0x47, 0x49, 0x54, 0x43, 0x52, 0x59, 0x50, 0x54, 0]

/**
 * True for bytes that no reader of configuration takes for text, whatever they are called: a compiled program, and what
 * git-crypt encrypted. There is nothing in them to judge, unless a deploy needs the file as a text.
 */
export function isSealed(bytes: Uint8Array): boolean {
  return [GIT_CRYPT, ...MACHINE_CODE].some(magic => magic.every((byte, index) => bytes[index] === byte))
}
