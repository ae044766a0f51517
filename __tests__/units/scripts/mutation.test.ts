import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { AREAS, filesIn, LEFT_OUT, testFiles } from '../../../scripts/mutation/areas.ts'
import { createHarness } from '../../../scripts/mutation/harness.ts'
import { renderScores, scoreOf } from '../../../scripts/mutation/score.ts'

const root = resolve('.')

describe('what is mutated', () => {
  test.each([...AREAS])('%s is there', (_, paths) => {
    expect(filesIn(root, paths).length).toBeGreaterThan(0)
  })

  test('the tests are there, those that are left out too', () => {
    const tests = testFiles(root)
    expect(tests).toContain('__tests__/pages.test.ts')
    expect(tests.filter(path => LEFT_OUT.includes(path))).toEqual([])
  })
})

describe('the score', () => {
  const result = (status: string) => ({ fileName: '/a.ts', status })
  const scoreFor = (...statuses: string[]) => scoreOf(statuses.map(result))

  test('counts what ran for ever as noticed, and what no test reaches as not', () => {
    expect(scoreFor('Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage')).toEqual({
      mutants: 5,
      killed: 2,
      timeout: 1,
      survived: 1,
      noCoverage: 1,
      percent: 60,
    })
    expect(renderScores([{ name: 'engine', score: scoreFor('Killed', 'Survived', 'Survived') }])).toContain(
      '| engine | 3 | 1 | 0 | 2 | 0 | **33.3 %** |',
    )
  })

  test('is none where a mutant was not judged', () => {
    expect(() => scoreFor('Killed', 'RuntimeError')).toThrow('1 mutants were not judged')
  })
})

test('the harness runs tests as jest names them, but those with a stopwatch', async () => {
  const harness = createHarness(expect)
  const { describe: around, test: one } = harness.globals
  const ran: unknown[] = []
  harness.begin('__tests__/a.test.ts')
  around('outer', () => {
    one('plain', () => ran.push('plain'))
    one('plain', () => ran.push('again'))
    one('fast', () => ran.push(performance.now()))
    one.each(['x'])('fast %s', () => ran.push(performance.now()))
    around.each([['x']])('in %s', () => one('deep', () => ran.push('deep')))
    one.each([['a', 1]])('%s and %i', (...row) => ran.push(row))
    one.each([{ name: 'b' }])('$name, not $other', row => ran.push(row))
    one.each(['c'])('%s', each => ran.push(each))
  })
  for (const each of harness.tests) await each.run()
  expect(harness.tests.map(({ id }) => id)).toEqual([
    'a.test.ts › outer › plain',
    'a.test.ts › outer › plain (2)',
    'a.test.ts › outer › in x › deep',
    'a.test.ts › outer › a and 1',
    'a.test.ts › outer › b, not $other',
    'a.test.ts › outer › c',
  ])
  expect(ran).toEqual(['plain', 'again', 'deep', ['a', 1], { name: 'b' }, 'c'])
})
