import { describe, expect, test } from '@jest/globals'
import { createSource, type Source } from '../../../src/model/files/text.ts'
import type { ShellContext } from '../../../src/model/project/command.ts'
import { type Format, parsers } from '../../../src/parse/index.ts'
import { readTree } from '../../../src/parse/tree-document.ts'

const FORMATS: readonly Format[] = ['toml', 'yaml', 'json', 'ini', 'env', 'dockerfile', 'ignore', 'makefile', 'shell']

test.each(FORMATS)('%s: its parser takes an empty file', format => {
  const source = createSource('a', '')
  const parse = parsers[format] as (source: Source, context: ShellContext) => unknown
  expect(() => parse(source, { origin: 'script', reader: 'ci', key: 'k' })).not.toThrow()
})

test('every parser reads its format', () => {
  for (const name of ['toml', 'yaml', 'json', 'ini', 'env'] as const) {
    expect(parsers[name](createSource('a', ''))).toMatchObject({ kind: 'tree', format: name, problems: [] })
  }
  const dockerfile = 'FROM alpine AS a\nFROM a AS b\nFROM scratch'
  expect(
    parsers.dockerfile(createSource('Dockerfile', dockerfile), { target: 'b' }).stages.map(s => s.shipped),
  ).toEqual([true, true, false])
  expect(parsers.ignore(createSource('.dockerignore', '.env')).ignores('.env')).toBe(true)
  expect(parsers.script(createSource('a.sh', 'fly deploy')).commands).toHaveLength(1)
  expect(parsers.makefile(createSource('Makefile', 'a:\n\tfly deploy')).commands).toHaveLength(1)
  const text = createSource('a', 'fly deploy; true')
  expect(parsers.shell(text, { origin: 'script', reader: 'ci', key: 'k' })?.commands).toHaveLength(2)
})

describe('a file that is too large', () => {
  test('is a blocking problem', () => {
    const source = createSource('a', '#'.repeat(1_000_001))
    const problem = { blocking: true, message: 'This file is too large to parse as configuration.' }
    for (const name of ['toml', 'yaml', 'json', 'ini', 'env', 'dockerfile', 'script'] as const) {
      expect(parsers[name](source).problems).toMatchObject([problem])
    }
    expect(parsers.ignore(source).ignores('a')).toBeUndefined()
  })
})

test.each([
  [new Error(['hunter', '2'].join('')), 'This file could not be read.'],
  [new RangeError('Maximum call stack size exceeded'), 'This file is too deeply nested to parse.'],
])('%p of a library becomes a blocking problem in our words', (error, message) => {
  const document = readTree('toml', createSource('a', ''), () => {
    throw error
  })
  expect(document).toMatchObject({ roots: [], problems: [{ blocking: true, message }] })
})
