import { describe, expect, test } from '@jest/globals'
import { PRACTICE_TEXTS } from '../scripts/practices.ts'
import { PRACTICES } from '../src/model/severity.ts'
import { rules } from './all-rules.ts'

const known = PRACTICE_TEXTS.flatMap(({ requirements }) => requirements.map(({ id }) => id))

test('every practice is described, in order', () => {
  expect(PRACTICE_TEXTS.map(({ practice }) => practice)).toEqual([...PRACTICES])
})

test('every requirement has an id of its own', () => {
  expect(new Set(known).size).toBe(known.length)
})

test('rules name only requirements that exist, each once', () => {
  for (const { id, requirements = [] } of rules) {
    expect([id, requirements.filter((name, i) => !known.includes(name) || requirements.indexOf(name) < i)]).toEqual([
      id,
      [],
    ])
  }
})

describe.each(PRACTICE_TEXTS.map(text => [text.practice, text] as const))(
  '%s',
  (practice, { requirements, unseen }) => {
    test.each(requirements.map(({ id }) => id))('%s is checked by a rule', id => {
      expect(id).toMatch(new RegExp(`^${practice}\\.[a-z-]+$`))
      expect(rules.filter(rule => rule.requirements?.includes(id))).not.toEqual([])
    })

    test('what no file shows can be looked up', () => {
      expect(unseen.length).toBeGreaterThan(0)
      for (const { commands } of unseen) expect(commands.length).toBeGreaterThan(0)
    })
  },
)
