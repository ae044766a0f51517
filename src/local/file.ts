import { isUtf8 } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { MAX_FILE_BYTES } from '../model/files/snapshot.ts'

/** What became of a file: its text, a reason why that is not to be had, or nothing when it is no regular file. */
export type Outcome = { readonly text: string } | { readonly reason: string } | undefined

export const TOO_LARGE = `The file is larger than ${MAX_FILE_BYTES / 1_000_000} MB, so it was not read.`
export const MISSING = 'The file is listed but cannot be read.'
const NOT_UTF8 = 'The file is not valid UTF-8, so it was not read.'

/**
 * Reads a file of the work tree; no link is followed out of the project, and no pipe is waited for. Synchronous: there is
 * nothing to do meanwhile, and Node's promises of files take longer to load than a small project to read.
 */
export function readFile(file: string): Outcome {
  try {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const found = fstatSync(handle)
      if (!found.isFile()) return undefined
      return found.size > MAX_FILE_BYTES ? { reason: TOO_LARGE } : decode(readFileSync(handle))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return isLink(error) ? undefined : { reason: MISSING }
  }
}

/** The text with its byte order mark. */
export function decode(bytes: Uint8Array): Outcome {
  if (!isUtf8(bytes)) return { reason: NOT_UTF8 }
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') }
}

/** What the system answers when O_NOFOLLOW meets a symbolic link. */
function isLink(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ELOOP' || error.code === 'EMLINK')
}
