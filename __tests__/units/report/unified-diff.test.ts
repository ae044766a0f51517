import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { diffLines } from '../../../src/model/files/line-diff.ts'
import { createStyle } from '../../../src/report/text/ansi.ts'
import { renderDiff } from '../../../src/report/text/unified-diff.ts'
import { createRepository, type LocalRepository } from '../../local-repository.ts'

const AS_IS = (_side: unknown, _path: unknown, _number: unknown, line: string) => line
const render = (path: string, before: string, after: string, color = false) =>
  renderDiff({ path, before, after, hunks: diffLines(before, after) ?? [] }, AS_IS, createStyle(color))

test('reads as git writes it', () => {
  const before = Array.from({ length: 12 }, (_, index) => `line ${index + 1}\n`).join('')
  const after = before.replace('line 2\n', 'LINE 2\nline 2½\n').replace('line 11\n', '')
  expect(render('a/fly.toml', before, after)).toBe(`diff --git a/a/fly.toml b/a/fly.toml
--- a/a/fly.toml
+++ b/a/fly.toml
@@ -1,5 +1,6 @@
 line 1
-line 2
+LINE 2
+line 2½
 line 3
 line 4
 line 5
@@ -8,5 +9,4 @@
 line 8
 line 9
 line 10
-line 11
 line 12
`)
  expect(render('a', 'same\n', 'same\n')).toBe('')
})

test('colours are codes around the same text', () => {
  const colored = render('a', 'x\ny\n', 'x\nz\n', true)
  expect(colored).toContain('\u001B[32m+z\u001B[0m')
  expect(colored.replace(/\p{Cc}\[[\d;]*m/gu, '')).toBe(render('a', 'x\ny\n', 'x\nz\n'))
})

describe('git applies it, byte for byte', () => {
  let repository: LocalRepository
  beforeEach(() => {
    repository = createRepository()
  })
  afterEach(() => repository.remove())

  test.each([
    ['CRLF', 'a', 'x\r\ny\r\n', 'x\r\nz\r\n'],
    ['a byte order mark', 'a', '\uFEFFx\ny\n', '\uFEFFz\ny\n'],
    ['no line break at the end', 'a', 'x\ny', 'x\nz'],
    ['a line break that comes at the end', 'a', 'x', 'x\n'],
    ['a line break that goes', 'a', 'x\n', 'x'],
    ['an empty file', 'a', '', 'x\n'],
    ['a file that becomes empty', 'a', 'x\n', ''],
    ['lines that look like headers', 'a', '-- x\n++ y\n', '-- x\n++ z\n@@ -1 +1 @@\n'],
    ['a path with a space', 'my app/fly.toml', 'x\n', 'y\n'],
    ['a path with quotes and control characters', 'a "b"\t\u0001é\\c', 'x\n', 'y\n'],
  ])('%s', (_, path, before, after) => {
    repository.write({ [path]: before, 'fix.patch': render(path, before, after) })
    repository.git('apply', '--whitespace=nowarn', 'fix.patch')
    expect(readFileSync(join(repository.directory, path), 'utf8')).toBe(after)
  })
})
