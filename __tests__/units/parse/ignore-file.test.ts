import { describe, expect, test } from '@jest/globals'
import { createSource, type Location } from '../../../src/model/files/text.ts'
import { parseIgnoreFile } from '../../../src/parse/ignore/ignore-file.ts'
import { processorTime } from '../../processor-time.ts'

const read = (text: string) => parseIgnoreFile(createSource('.dockerignore', text))
const place = ({ range: { start, end } }: Location) => `${start.line}:${start.column}-${end.line}:${end.column}`

describe('one pattern, as moby/patternmatcher reads it', () => {
  test.each<[string, string, boolean | undefined]>([
    ['**', 'file', true],
    ['**/', 'file', true],
    ['**', 'dir/file', true],
    ['**/**', 'dir/file', true],
    ['dir/**', 'dir/file', true],
    ['dir/**', 'dir/dir2/file', true],
    ['dir/**', 'dir', false],
    ['**/dir', 'dir', true],
    ['**/dir', 'dir/file', true],
    ['**/dir2/*', 'dir/dir2/file', true],
    ['**/dir2/**', 'dir/dir2/dir3/file', true],
    ['**file', 'file', true],
    ['**file', 'dir/file', true],
    ['**file', 'dir/myfile', true],
    ['**/file', 'dir/myfile', false],
    ['**/file', 'dir/dir/file', true],
    ['**/file*', 'dir/dir/file.txt', true],
    ['**/file*txt', 'dir/dir/file.txt', true],
    ['**/file*.txt*', 'dir/dir/file.txt', true],
    ['**/**/*.txt', 'dir/dir/file.txt', true],
    ['**/**/*.txt2', 'dir/dir/file.txt', false],
    ['**/*.txt', 'file.txt', true],
    ['**/**/*.txt', 'file.txt', true],
    ['a**/*.txt', 'a/dir/dir/file.txt', true],
    ['a/*.txt', 'a/dir/file.txt', false],
    ['a/*.txt', 'a/file.txt', true],
    ['a/*.txt**', 'a/file.txt', true],
    ['a[b-d]e', 'ae', false],
    ['a[b-d]e', 'ace', true],
    ['a[b-d]e', 'aae', false],
    ['a[^b-d]e', 'aze', true],
    ['.*', '.foo', true],
    ['.*', 'foo', false],
    ['abc.def', 'abcZdef', false],
    ['abc?def', 'abcZdef', true],
    ['abc?def', 'abcdef', false],
    ['**/foo/bar', 'dir/dir2/foo/bar', true],
    ['abc/**', 'abc/def/ghi', true],
    ['**/.foo', 'bar.foo', false],
    ['a(b)c/def', 'a(b)c/def', true],
    ['a.|)$(}+{bc', 'a.|)$(}+{bc', true],
    ['dist/*.whl', 'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'ab', false],
    ['*', 'a/b', true],
    ['*c', 'abc', true],
    ['a*', 'ab/c', true],
    ['a*/b', 'a/c/b', false],
    ['a*b*c*d*e*/f', 'axbxcxdxexxx/f', true],
    ['a*b*c*d*e*/f', 'axbxcxdxe/xxx/f', false],
    ['a*b?c*x', 'abxbbxdbxebxczzx', true],
    ['a*b?c*x', 'abxbbxdbxebxczzy', false],
    ['a?b', 'a☺b', true],
    ['a?b', 'a😀b', true],
    ['a???b', 'a☺b', false],
    ['[a-ζ]*', 'α', true],
    ['a?b', 'a/b', false],
    ['a*b', 'a/b', false],
    ['[\\]a]', ']', true],
    ['[\\-x]', '-', true],
    ['[\\-x]', 'a', false],
    ['[]a]', ']', undefined],
    ['[x-]', 'x', undefined],
    ['[-x]', 'x', undefined],
    ['[a-b-c]', 'a', undefined],
    ['[', 'a', undefined],
    ['[^bc', 'a', undefined],
    ['a\\', 'a', undefined],
    ['!', 'a', undefined],
    // The root and the folders
    ['.env', '.env', true],
    ['.env', 'a/.env', false],
    ['*.env', 'a/x.env', false],
    ['**/.env', '.env', true],
    ['**/.env', 'a/b/.env', true],
    ['.env*', '.env.local', true],
    ['.env', '.env.local', false],
    ['.ENV', '.env', false],
    ['node_modules', 'node_modules/a/b', true],
    ['node_modules', 'a/node_modules/b', false],
    ['/.env', '.env', true],
    ['./.env', '.env', true],
    ['docs/', 'docs/a', true],
    ['a//b/../c', 'a/c', true],
    ['.', 'a', false],
    ['/', 'a', false],
    ['../a', 'a', false],
    ['.env', './.env', true],
    ['.env', '/', false],
    ['*', '.', false],
  ])('%s on %s', (pattern, path, expected) => expect(read(pattern).ignores(path)).toBe(expected))
})

describe('several patterns: the last that matches decides', () => {
  test.each<[string, string, boolean]>([
    ['**\n!util/docker/web', 'util/docker/web/foo', false],
    ['**\n!util/docker/web\nutil/docker/web/foo', 'util/docker/web/foo', true],
    ['**\n!dist/*.whl', 'dist/a.whl', false],
    ['!a\n*', 'a', true],
    ['docs\n!docs/README.md', 'docs/README.md', false],
    ['docs/*\n!docs/README.md', 'docs/a.md', true],
    ['*\n!src\n!package.json', '.env', true],
    ['*\n!src\n!package.json', 'src/.env', false],
    ['# .env', '.env', false],
    ['  # .env', '# .env', true],
    ['  .env  ', '.env', true],
    ['*\n! .env', '.env', false],
    ['\uFEFF.env\r\nb\r\n', '.env', true],
    ['\n\n', 'a', false],
    ['', 'a', false],
  ])('%j on %s', (text, path, expected) => expect(read(text).ignores(path)).toBe(expected))
})

test('patterns with their places', () => {
  const { patterns } = read('\uFEFF# c\r\n  .env \r\n\r\n! ./a/\r\n')
  expect(patterns.map(({ pattern, negated, at }) => [pattern, negated, place(at)])).toEqual([
    ['.env', false, '2:3-2:7'],
    ['a', true, '4:1-4:7'],
  ])
})

describe('hostile patterns take no time', () => {
  test.each<[string, string, string]>([
    ['many stars', `${'*a'.repeat(400)}*b`, 'a'.repeat(4_000)],
    ['many globstars', `${'**/a/'.repeat(400)}b`, 'a/'.repeat(2_000)],
    ['many files', '**/*a*b\n'.repeat(6_000), 'ab'.repeat(200)],
    ['too much', 'a\n'.repeat(400_000), 'b'],
  ])('%s', (_, text, path) => {
    const elapsed = processorTime()
    read(text).ignores(path)
    expect(elapsed()).toBeLessThan(5_000)
  })

  test('beyond the budget there is no answer', () => expect(read('a\n'.repeat(60_000)).ignores('a')).toBeUndefined())
})
