import { describe, expect, test } from '@jest/globals'
import { PRACTICE_TEXTS } from '../scripts/practices.ts'
import { PRACTICES } from '../src/model/severity.ts'
import { rules } from './all-rules.ts'

const ids = new Set(rules.map(({ id }) => id))

test('every practice is told, in order', () => {
  expect(PRACTICE_TEXTS.map(({ practice }) => practice)).toEqual([...PRACTICES])
})

describe.each(PRACTICE_TEXTS.map(text => [text.practice, text] as const))('%s', (_practice, { demands, unseen }) => {
  test.each(demands.map(demand => [demand.words, demand.rules] as const))('%s is answered', (_, wanted) => {
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter(id => !ids.has(id))).toEqual([])
  })

  test('it says what no file tells, and how to look it up', () => {
    expect(unseen.length).toBeGreaterThan(0)
    for (const { commands } of unseen) expect(commands.length).toBeGreaterThan(0)
  })
})
