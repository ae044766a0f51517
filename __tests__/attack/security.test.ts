/** `docs/security.md` names tests that exist. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const named = [...readFileSync('docs/security.md', 'utf8').matchAll(/`([\w/.-]+\.test\.ts)` › “([^”]+)”/g)]

test('every threat names a test', () => {
  const threats = readFileSync('docs/security.md', 'utf8')
    .split('\n## Attacks')[1]
    ?.split('\n')
    .filter(line => /^\| (?!Attempt)[^-]/.test(line))
  expect(threats?.length).toBeGreaterThan(12)
  expect(threats?.filter(line => !line.includes('.test.ts` › “'))).toEqual([])
})

test.each(named.map(([, file = '', title = '']) => [file, title] as const))('%s › %s', (file, title) => {
  const path = `__tests__/${file}`
  expect(existsSync(path) && titlesIn(readFileSync(path, 'utf8')).has(title)).toBe(true)
})

/** The first words in quotes behind `test(` or behind the table of `test.each(…)`. */
function titlesIn(text: string): Set<string> {
  const titles = text.matchAll(/(?:^|\s|\))(?:test)?\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1/gm)
  return new Set([...titles].map(([, , title = '']) => title))
}
