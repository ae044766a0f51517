import { expect, test } from '@jest/globals'
import { compileGlob } from '../../../src/engine/policy-ignores.ts'

test.each<[string, string[], string[]]>([
  ['fly.toml', ['fly.toml'], ['web/fly.toml', 'fly.toml.bak']],
  ['/fly.toml', ['fly.toml'], []],
  ['./fly.toml', ['fly.toml'], []],
  ['.//./fly.toml', ['fly.toml'], []],
  ['*/fly.toml', ['web/fly.toml'], ['fly.toml', 'a/b/fly.toml']],
  ['**/fly.toml', ['fly.toml', 'a/b/fly.toml'], ['fly.web.toml']],
  ['config/*', ['config/a', 'config/.env'], ['config/a/b']],
  ['legacy/', ['legacy/fly.toml', 'legacy/web/.env'], ['legacy', 'other/legacy/fly.toml']],
  ['legacy/web/', ['legacy/web/fly.toml'], ['legacy/a/web']],
  ['fly.?oml', ['fly.toml'], ['fly.oml']],
  ['fly.[tj]*', ['fly.toml', 'fly.json'], ['fly.yaml']],
  ['{a,b}', ['{a,b}'], ['a', 'b']],
  ['+(a)', ['+(a)'], ['a', 'aa']],
  ['#a', ['#a'], []],
  ['!a', ['!a'], ['b']],
])('%s', (pattern, matching, others) => {
  const matches = compileGlob(pattern)
  expect([...matching, ...others].filter(path => matches?.(path))).toEqual(matching)
})

test.each([
  ['a name as long as can be', 'a'.repeat(200), true],
  ['a longer one', 'a'.repeat(201), false],
  ['a dozen stars', '*a'.repeat(12), true],
  ['a dozen double stars', `${'**/'.repeat(12)}a`, true],
  ['a star more', '*a'.repeat(13), false],
  ['nothing', '', false],
  ['the root', './', false],
])('%s', (_, pattern, compiles) => {
  expect(compileGlob(pattern) !== undefined).toBe(compiles)
})
