import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeInside } from '../../../src/local/write-inside.ts'

let home: string
const at = (...names: string[]): string => join(home, ...names)
const write = (...names: string[]) => writeInside([at('workspace'), at('temp')], at(...names), 'data')

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'airworthy-write-'))
  for (const folder of ['workspace', 'temp', 'elsewhere']) mkdirSync(at(folder))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

test.each([
  [['workspace', 'report.sarif']],
  [['workspace', 'some', 'new', 'folder', 'report.sarif']],
  [['temp', 'report.sarif']],
  [['workspace', '..name', 'report.sarif']],
])('writes %j', async names => {
  expect(await write(...names)).toBeUndefined()
  expect(readFileSync(at(...names), 'utf8')).toBe('data')
})

test('what stood there is replaced as a whole', async () => {
  writeFileSync(at('workspace', 'report.sarif'), 'something longer')
  expect(await write('workspace', 'report.sarif')).toBeUndefined()
  expect(readFileSync(at('workspace', 'report.sarif'), 'utf8')).toBe('data')
})

test.each([
  [['elsewhere', 'report.sarif']],
  [['workspace', '..', 'elsewhere', 'report.sarif']],
  [['workspace-two', 'report.sarif']],
])('refuses %j, which lies outside', async names => {
  expect(await write(...names)).toMatch(/outside of the workspace/)
  expect(readdirSync(home)).toEqual(['elsewhere', 'temp', 'workspace'])
  expect(readdirSync(at('elsewhere'))).toEqual([])
})

test('follows no link out of the folder: not of a folder, not of a missing one, not of the file', async () => {
  symlinkSync(at('elsewhere'), at('workspace', 'out'))
  symlinkSync(at('elsewhere', 'missing'), at('workspace', 'dangling'))
  symlinkSync(at('elsewhere', 'stolen'), at('workspace', 'report.sarif'))
  expect(await write('workspace', 'out', 'report.sarif')).toMatch(/outside of the workspace/)
  expect(await write('workspace', 'out', 'new', 'report.sarif')).toMatch(/outside of the workspace/)
  expect(await write('workspace', 'dangling', 'report.sarif')).toMatch(/^the operating system refused it/)
  expect(await write('workspace', 'report.sarif')).toBe('it is a symbolic link')
  expect(readdirSync(at('elsewhere'))).toEqual([])
})

test('says why in words that quote nothing', async () => {
  writeFileSync(at('workspace', 'file'), '')
  expect(await write('workspace', 'file', 'report.sarif')).toMatch(/^the operating system refused it \(E\w+\)$/)
  expect(await write('workspace')).toMatch(/./)
  expect(existsSync(at('workspace', 'file', 'report.sarif'))).toBe(false)
})
