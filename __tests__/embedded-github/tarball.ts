/** Tar archives byte by byte, so that tests can make those which no honest program makes. */
import { gzipSync } from 'node:zlib'

const BLOCK = 512

export interface Entry {
  readonly name: string | Buffer
  readonly content?: string | Buffer
  /** `0` for a file, `2` for a symbolic link, `5` for a folder, `x` and `g` for extended headers, `L` for a long name. */
  readonly kind?: string
  readonly target?: string
  /** The field as it is written, in place of the content's size. */
  readonly size?: string | Buffer
  /** In place of the right one. */
  readonly checksum?: string
}

/** One entry with its padding. */
export function entryOf({ name, content = '', kind = '0', target = '', size, checksum }: Entry): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(BLOCK)
  Buffer.from(name).copy(header, 0, 0, 100)
  header.write('0000644\0', 100)
  Buffer.from(size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`).copy(header, 124, 0, 12)
  header.write('        ', 148)
  header.write(kind, 156)
  header.write(target.slice(0, 100), 157)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])
}

/** All of them with the end of an archive. */
export function tarOf(entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.map(entryOf), Buffer.alloc(2 * BLOCK)])
}

export function tarballOf(entries: readonly Entry[]): Buffer {
  return gzipSync(tarOf(entries), { level: 1 })
}

/** Half a megabyte that unpacks to 600 MB: one file of 8 GiB. */
export function bomb(): Buffer {
  const zeros = gzipSync(Buffer.alloc(1_000_000))
  const header = gzipSync(entryOf({ name: 'zeros', size: '77777777777\0' }))
  return Buffer.concat([header, ...Array.from({ length: 600 }, () => zeros)])
}
