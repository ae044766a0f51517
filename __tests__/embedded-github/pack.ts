import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { GitObject } from './objects.ts'

/** Numbers of the kinds of objects (git: Documentation/gitformat-pack.txt). */
const TYPES = new Map([
  ['commit', 1],
  ['tree', 2],
  ['blob', 3],
])

interface Pack {
  /** Of both files, without their endings. */
  readonly name: string
  readonly pack: Buffer
  readonly index: Buffer
}

/** These objects, by their ids, as a pack and its index, both of version 2. Nothing in it is compressed. */
export function packOf(objects: ReadonlyMap<string, GitObject>): Pack {
  const parts = [Buffer.from('PACK'), numbers(2, objects.size)]
  const entries: { readonly id: Buffer; readonly offset: number; readonly crc: number }[] = []
  let offset = 12
  for (const [id, { type, bytes }] of objects) {
    const part = Buffer.concat([headerOf(type, bytes.length), deflateSync(bytes, { level: 0 })])
    entries.push({ id: Buffer.from(id, 'hex'), offset, crc: crc32(part) })
    parts.push(part)
    offset += part.length
  }
  const pack = withChecksum(parts)
  const checksum = pack.subarray(-20)
  const sorted = entries.sort((one, other) => one.id.compare(other.id))
  const upTo = Array.from({ length: 256 }, () => 0)
  for (const { id } of sorted) upTo[id[0] ?? 0] = (upTo[id[0] ?? 0] ?? 0) + 1
  for (let first = 1; first < 256; first++) upTo[first] = (upTo[first] ?? 0) + (upTo[first - 1] ?? 0)
  const index = withChecksum([
    numbers(0xff744f63, 2, ...upTo),
    ...sorted.map(({ id }) => id),
    numbers(...sorted.map(({ crc }) => crc)),
    numbers(...sorted.map(each => each.offset)),
    checksum,
  ])
  return { name: `pack-${checksum.toString('hex')}`, pack, index }
}

/** Its type and its size, the lowest four bits first, then seven a byte. */
function headerOf(type: string, size: number): Buffer {
  const bytes = [((TYPES.get(type) ?? 0) << 4) | (size & 15)]
  for (let rest = size >>> 4; rest > 0; rest >>>= 7) {
    bytes.push((bytes.pop() ?? 0) | 0x80, rest & 0x7f)
  }
  return Buffer.from(bytes)
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index)
  return bytes
}

function withChecksum(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return Buffer.concat([...parts, hash.digest()])
}
