import { expect, test } from '@jest/globals'
import { problemsOf } from '../../../src/report/shared/problems.ts'

const crash = (rule: string, error = 'OutOfTime') => ({ rule, error })

test('that the time ran out is one problem, however many rules it left unfinished', () => {
  const told = (...crashes: readonly ReturnType<typeof crash>[]) =>
    problemsOf({ problems: [], crashes }).map(({ message, blocking }) => `${blocking} ${message}`)

  expect(told(crash('a'))).toEqual([
    'true The time of this check ran out before the rule a finished, so some findings may be missing.',
  ])
  expect(told(crash('a'), crash('b', 'TypeError'), crash('c'), crash('d'))).toEqual([
    'true The rule b stopped with TypeError, so some of its findings may be missing.',
    'true The time of this check ran out before the rules a, c, d finished, so some findings may be missing.',
  ])
  expect(told(crash('a'), crash('b'), crash('c'), crash('d'), crash('e'))).toEqual([
    'true The time of this check ran out before the rules a, b, c and 2 others finished, so some findings may be missing.',
  ])
})
