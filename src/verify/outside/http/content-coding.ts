import { brotliDecompressSync, constants, unzipSync } from 'node:zlib'

/** A small body may swell without end; what is more than this stays unread. In bytes. */
const MAX_DECODED_BYTES = 1024 * 1024

/** Also of a body that breaks off. */
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
 * The text of a body by its `Content-Encoding`, which some servers choose unasked (RFC 9110, section 8.4); `undefined`
 * where that is none of the usual ones, or the body is not what it says, or is too much.
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
