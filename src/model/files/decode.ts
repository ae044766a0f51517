/** So many bytes tell whether a file is in UTF-16: a large one in another format may be full of zeros. */
const SAMPLE = 65_536

/**
 * The text of a file's bytes, with its byte order mark; `undefined` for what is no text. UTF-8 and UTF-16 are recognized.
 * Other bytes are read as Latin-1, so that what is written in them in ASCII is judged in its place.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes)
  const start = bytes.subarray(0, SAMPLE)
  const zeros = zerosOf(start)
  // Most characters of a configuration are ASCII: in UTF-16 every other byte of it is zero.
  if (zeros.odd > start.length / 4 && zeros.even * 8 < zeros.odd) return decode('utf-16le', bytes)
  if (zeros.even > start.length / 4 && zeros.odd * 8 < zeros.even) return decode('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return bytes.includes(0) ? undefined : { text: new TextDecoder('latin1').decode(bytes) }
  }
}

/** A file's text. `isWide` for UTF-16, which Docker, a shell and Go take for bytes. */
export interface Decoded {
  readonly text: string
  readonly isWide?: true
}

function decode(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isWide: true }
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
export const SEALED = 'The file is encrypted, a compiled program or binary data, so it was not checked.'

/** ELF, Mach-O, PE and WebAssembly, by the bytes that the system goes by. */
const MACHINE_CODE = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x4d, 0x5a, 0x90, 0x00],
  [0x00, 0x61, 0x73, 0x6d],
]
/** A database of SQLite (`SQLite format 3\0`), PNG, ZIP and gzip, by the bytes in front of their zeros. */
const DATA = [
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00],
  [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00],
  [0x1f, 0x8b, 0x08, 0x00],
]
/** What git-crypt puts in front of each file that it encrypts: `\0GITCRYPT\0`. */
const GIT_CRYPT = [0, 0x47, 0x49, 0x54, 0x43, 0x52, 0x59, 0x50, 0x54, 0]

/**
 * True for bytes that no reader of configuration takes for text, whatever they are called: a compiled program, a database,
 * a picture or an archive, and what git-crypt encrypted. There is nothing in them to judge, unless a deploy needs the file as a text.
 */
export function isSealed(bytes: Uint8Array): boolean {
  return [GIT_CRYPT, ...DATA, ...MACHINE_CODE].some(magic => magic.every((byte, index) => bytes[index] === byte))
}

/** Why a file that `isLargeFilePointer` recognizes was not judged. */
export const IN_LARGE_FILE_STORAGE = 'The file is stored in Git LFS, so its content was not checked.'

/** The addresses that Git LFS has used in its pointers (git-lfs: lfs/pointer.go). */
const POINTER = /^version https?:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec|git-media\.io)\/v/

/** True for a text that stands for a file in Git LFS: what a checkout writes is not in the repository. */
export function isLargeFilePointer(text: string): boolean {
  return POINTER.test(text)
}
