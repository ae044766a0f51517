/** `docs/development/peers.md` leaves no fault of a peer out, and names tests that exist. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const rows = readFileSync('docs/development/peers.md', 'utf8')
  .split('\n')
  .filter(line => /^\| [A\d]/.test(line))
  .map(line => {
    const [, numbers = '', , , tests = ''] = line.split(/ ?\| ?/)
    return { numbers: numbers.split(', '), tests: [...tests.matchAll(/`([^`]+\.ts)` › “([^”]+)”/g)] }
  })

test('every fault is listed once', () => {
  const code = Array.from({ length: 7 }, (_, i) => `A${i + 1}`)
  const reports = Array.from({ length: 38 }, (_, i) => `${i + 1}`)
  expect(rows.flatMap(({ numbers }) => numbers).toSorted()).toEqual(
    [...code, ...reports, '6b', '20b', '30b'].toSorted(),
  )
})

test.each(rows)('$numbers is shown by tests that exist', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0)
  const missing = tests.filter(([, file = '', name = '']) => !namesIn(`__tests__/${file}`).has(name))
  expect(missing.map(([reference]) => reference)).toEqual([])
})

/** The titles of a file's tests, or of its histories. */
function namesIn(file: string): Set<string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const titles = text.matchAll(/^\s*(?:name: |test(?:\.each)?\(|\](?: as const)?\)\()'((?:[^'\\\n]|\\.)+)'/gm)
  return new Set([...titles].map(([, title = '']) => title))
}
