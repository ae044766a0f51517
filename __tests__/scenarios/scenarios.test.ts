/** Whole histories of pull requests on the embedded GitHub; each asserts the page that people see. */
import { describe, expect, test } from '@jest/globals'
import { branches } from './branches.ts'
import { comparisons } from './comparison.ts'
import { conversations } from './conversation.ts'
import { events } from './events.ts'
import { overlaps } from './overlap.ts'
import { people } from './people.ts'
import { policies } from './policy.ts'
import { rights } from './rights.ts'
import { replay, type Scenario } from './scenario.ts'
import { troubles } from './trouble.ts'

const chapters: readonly (readonly [string, readonly Scenario[]])[] = [
  ['what is new', comparisons],
  ['the conversation', conversations],
  ['people', people],
  ['branches', branches],
  ['events and inputs', events],
  ['rights', rights],
  ['the policy', policies],
  ['trouble', troubles],
  ['runs that overlap', overlaps],
]

describe.each(chapters)('%s', (_, scenarios) => {
  test.each(scenarios)('$name', async scenario => {
    const difference = await replay(scenario)
    // The words first: of an object Jest shows no line by line difference.
    expect(difference?.actual).toBe(difference?.expected)
    expect(difference).toBeUndefined()
  })
})
