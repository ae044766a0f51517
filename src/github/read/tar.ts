const BLOCK = 512
/** Of a header in the format ustar (POSIX.1-1988, `pax(1)`): where each field begins, and its length. */
const SIZE = [124, 12] as const
const CHECKSUM = [148, 8] as const
const KIND = 156
const LINK_TARGET = [157, 100] as const

/**
 * The contents of an archive's regular files whose size in bytes `wants` admits, and the targets of its symbolic links,
 * in order. Names and modes are not read: who asks recognizes a content by its hash. For the same reason extended headers
 * (`x`, `g`, GNU's `L` and `K`) are skipped like any other content; only files of 8 GiB need one to be read.
 *
 * One block or one admitted content is in memory at a time. Throws an Error on what is not a header, on a size that is no
 * octal number, and on an archive that ends within an entry.
 */
export async function* readTar(
  archive: AsyncIterable<Uint8Array>,
  wants: (size: number) => boolean,
): AsyncGenerator<Buffer, void> {
  const pieces = archive[Symbol.asyncIterator]()
  let piece: Uint8Array = new Uint8Array(0)

  /** Fills `into` with the next bytes, or skips as many. Returns how many there are: fewer at the end of the archive. */
  async function read(length: number, into?: Buffer): Promise<number> {
    for (let done = 0; done < length; ) {
      if (piece.length === 0) {
        const next = await pieces.next()
        if (next.done) return done
        piece = next.value
        continue
      }
      const part = piece.subarray(0, length - done)
      into?.set(part, done)
      done += part.length
      piece = piece.subarray(part.length)
    }
    return length
  }

  try {
    const header = Buffer.alloc(BLOCK)
    for (;;) {
      const filled = await read(BLOCK, header)
      // Two blocks of zeros end an archive.
      if (filled === 0 || (filled === BLOCK && header.every(byte => byte === 0))) return
      if (filled < BLOCK) throw new Error('the archive ends within a header')
      const size = sizeOf(header)
      const padding = (BLOCK - (size % BLOCK)) % BLOCK
      const kind = header[KIND]
      const isFile = kind === 0 || kind === 0x30
      const content = isFile && wants(size) ? Buffer.allocUnsafe(size) : undefined
      if ((await read(size, content)) < size || (await read(padding)) < padding) {
        throw new Error('the archive ends within a file')
      }
      if (content) yield content
      else if (kind === 0x32) yield untilZero(header, LINK_TARGET)
    }
  } finally {
    await pieces.return?.()
  }
}

/** The size of the content behind a header, in bytes. */
function sizeOf(header: Buffer): number {
  const [start, length] = CHECKSUM
  let sum = 0
  for (const [at, byte] of header.entries()) sum += at >= start && at < start + length ? 0x20 : byte
  if (octal(header, CHECKSUM) !== sum) throw new Error('the archive has a damaged header')
  const size = octal(header, SIZE)
  if (size === undefined) throw new Error('the archive has a file without a size')
  return size
}

function octal(header: Buffer, field: readonly [number, number]): number | undefined {
  const text = untilZero(header, field).toString('latin1').trim()
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined
}

function untilZero(header: Buffer, [start, length]: readonly [number, number]): Buffer {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return Buffer.from(end === -1 ? field : field.subarray(0, end))
}
