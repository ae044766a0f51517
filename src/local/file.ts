import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import {
  type Decoded,
  decodeText,
  IN_LARGE_FILE_STORAGE,
  isLargeFilePointer,
  isSealed,
  SEALED,
} from '../model/files/decode.ts'
import { fitsOnDisk, NOT_TEXT, TOO_LARGE_ON_DISK } from '../model/files/snapshot.ts'

/** What became of a file: its text, a reason why that is not to be had, or nothing when it is no regular file. */
export type Outcome = Decoded | { readonly reason: string } | undefined

export const MISSING = 'The file exists but cannot be read.'

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
      return fitsOnDisk(found.size) ? decode(bytesOf(handle, found.size)) : { reason: TOO_LARGE_ON_DISK }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return isLink(error) ? undefined : { reason: MISSING }
  }
}

function bytesOf(handle: number, size: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(handle, buffer, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return buffer.subarray(0, length)
}

/** The text with its byte order mark. */
export function decode(bytes: Uint8Array): Outcome {
  if (isSealed(bytes)) return { reason: SEALED }
  const decoded = decodeText(bytes)
  if (!decoded) return { reason: NOT_TEXT }
  return isLargeFilePointer(decoded.text) ? { reason: IN_LARGE_FILE_STORAGE } : decoded
}

/** What the system answers when O_NOFOLLOW meets a symbolic link. */
function isLink(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ELOOP' || error.code === 'EMLINK')
}
