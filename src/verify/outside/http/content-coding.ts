import { brotliDecompressSync, constants, unzipSync } from 'node:zlib'

/** A small body may decompress to any size; at most this many bytes are read. */
const MAX_DECODED_BYTES = 1024 * 1024

/** Truncated bodies too. */
const unzip = (body: Buffer): Buffer =>
  unzipSync(body, { maxOutputLength: MAX_DECODED_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
const unbrotli = (body: Buffer): Buffer =>
  brotliDecompressSync(body, { maxOutputLength: MAX_DECODED_BYTES, finishFlush: constants.BROTLI_OPERATION_FLUSH })

const BY_CODING: ReadonlyMap<string, (body: Buffer) => Buffer> = new Map([
  ['gzip', unzip],
  ['deflate', unzip],
  ['br', unbrotli],
])

/**
 * The text of a body by its `Content-Encoding`, which some servers use without a request for it (RFC 9110, section 8.4).
 * `undefined` for an unknown coding, an invalid body, or one that is too large.
 */
export function textOfBody(body: Buffer, contentEncoding: string | undefined): string | undefined {
  const coding = contentEncoding?.trim().toLowerCase().replace(/^x-/, '') ?? ''
  if (coding === '' || coding === 'identity' || body.length === 0) return body.toString('utf8')
  try {
    return BY_CODING.get(coding)?.(body).toString('utf8')
  } catch {
    return undefined
  }
}
