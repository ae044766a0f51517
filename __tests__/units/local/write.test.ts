import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFiles } from '../../../src/local/write.ts'
import { createRepository, type LocalRepository } from '../../local-repository.ts'

let folder: LocalRepository
let directory: string
beforeEach(() => {
  folder = createRepository(false)
  directory = realpathSync(folder.directory)
})
afterEach(() => folder.remove())

const read = (path: string) => readFileSync(join(directory, path), 'utf8')

test('writes every file with its mode, and leaves nothing beside it', async () => {
  folder.write({ 'fly.toml': 'a\r\n', 'bin/start': '\uFEFFx' })
  chmodSync(join(directory, 'bin/start'), 0o754)
  await writeFiles(directory, [
    { path: 'fly.toml', before: 'a\r\n', after: 'b\r\n' },
    { path: 'bin/start', before: '\uFEFFx', after: '\uFEFFy' },
  ])
  expect([read('fly.toml'), read('bin/start')]).toEqual(['b\r\n', '\uFEFFy'])
  expect(lstatSync(join(directory, 'bin/start')).mode & 0o777).toBe(0o754)
  expect([readdirSync(directory).toSorted(), readdirSync(join(directory, 'bin'))]).toEqual([
    ['bin', 'fly.toml'],
    ['start'],
  ])
})

describe('writes nothing at all', () => {
  test.each<[string, string, () => void, RegExp]>([
    [
      'through a link',
      'link',
      () => symlinkSync(join(directory, 'other'), join(directory, 'link')),
      /is not a regular file/,
    ],
    [
      'in a folder that is a link',
      'at/other',
      () => symlinkSync(directory, join(directory, 'at')),
      /is not a regular file/,
    ],
    ['outside of the project', '../other', () => {}, /outside of the project/],
    ['that is a folder', 'folder', () => mkdirSync(join(directory, 'folder')), /is not a regular file/],
    ['that is gone', 'gone', () => {}, /is not a regular file/],
    ['that somebody changed since', 'other', () => folder.write({ other: 'new' }), /another program changed/],
  ])('%s', async (_, path, prepare, reason) => {
    folder.write({ 'fly.toml': 'a', other: 'old' })
    prepare()
    const before = read('other')
    const rewrites = [
      { path: 'fly.toml', before: 'a', after: 'b' },
      { path, before: 'old', after: 'fixed' },
    ]
    await expect(writeFiles(directory, rewrites)).rejects.toThrow(reason)
    expect([read('fly.toml'), read('other')]).toEqual(['a', before])
    expect(readdirSync(directory).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})
