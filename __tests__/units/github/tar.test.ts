import { describe, expect, test } from '@jest/globals'
import { readTar } from '../../../src/github/read/tar.ts'
import { type Entry, entryOf, tarOf } from '../../embedded-github/tarball.ts'

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function contentsOf(bytes: Buffer, wants: (size: number) => boolean = () => true, length = 1000) {
  const contents: string[] = []
  for await (const content of readTar(inPieces(bytes, length), wants)) contents.push(content.toString())
  return contents
}

const long = 'x'.repeat(600)
const ENTRIES: readonly Entry[] = [
  { name: 'pax_global_header', kind: 'g', content: '52 comment=0123456789012345678901234567890123456789\n' },
  { name: 'shop/', kind: '5' },
  { name: 'shop/empty' },
  { name: 'shop/fly.toml', content: 'app = "shop"\n' },
  { name: 'shop/link', kind: '2', target: 'fly.toml' },
  { name: 'pax', kind: 'x', content: `17 path=${'a'.repeat(8)}\n` },
  { name: 'shop/long', content: long },
  { name: '././@LongLink', kind: 'L', content: `${'b'.repeat(300)}\0` },
  { name: 'shop/block', content: 'y'.repeat(512) },
  { name: 'old', kind: '\0', content: 'an old file' },
]
const CONTENTS = ['', 'app = "shop"\n', 'fly.toml', long, 'y'.repeat(512), 'an old file']

describe('an archive', () => {
  test.each([1, 7, 512, 1000, 100_000])(
    'in pieces of %d bytes gives the files and the targets of links',
    async size => {
      expect(await contentsOf(tarOf(ENTRIES), undefined, size)).toEqual(CONTENTS)
    },
  )

  test('gives only files of a wanted size', async () => {
    expect(await contentsOf(tarOf(ENTRIES), size => size === 600)).toEqual(['fly.toml', long])
  })

  test('may end without blocks of zeros', async () => {
    expect(await contentsOf(entryOf({ name: 'a', content: 'b' }))).toEqual(['b'])
  })

  test('is not read on once its reader stops', async () => {
    let isClosed = false
    async function* endless(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield entryOf({ name: 'a', content: 'b' })
      } finally {
        isClosed = true
      }
    }
    for await (const content of readTar(endless(), () => true)) if (content.toString() === 'b') break
    expect(isClosed).toBe(true)
  })
})

describe('what is before the fault is read', () => {
  const first = { name: 'first', content: '1' }
  test.each<[string, Buffer]>([
    ['a wrong checksum', entryOf({ ...first, checksum: '0000000\0' })],
    ['no checksum', entryOf({ ...first, checksum: '        ' })],
    ['a size that is no number', entryOf({ ...first, size: 'many' })],
    ['a size below zero', entryOf({ ...first, size: '-0000000001\0' })],
    ['no size', entryOf({ ...first, size: '\0' })],
    ['a size in base 256', entryOf({ ...first, size: Buffer.from('800000000000000000000001', 'hex') })],
    ['a size that is too large', entryOf({ ...first, size: '77777777777\0' })],
    ['a size that is too small', entryOf({ name: 'a', content: 'z'.repeat(1024), size: '00000000001\0' })],
    ['an end within a file', entryOf({ name: 'a', content: 'z'.repeat(600) }).subarray(0, 900)],
    ['half a header', Buffer.alloc(300, 1)],
    ['another format', Buffer.from('<!doctype html>'.repeat(100))],
  ])('%s', async (_, bytes) => {
    const contents: string[] = []
    const read = async () => {
      const archive = inPieces(Buffer.concat([entryOf(first), bytes]), 100)
      // As who reads only files that are known.
      for await (const content of readTar(archive, size => size < 10_000)) contents.push(content.toString())
    }
    await expect(read()).rejects.toThrow(/^the archive /)
    expect(contents[0]).toBe('1')
  })
})
