import { describe, expect, test } from '@jest/globals'
import { weighProblems, withoutRepeats } from '../../../src/engine/problems.ts'
import { countBySeverity, decide } from '../../../src/engine/verdict.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { FailOn } from '../../../src/model/policy.ts'
import { diffOf, finding, problem } from './literals.ts'

const at = (severity: Finding['severity'], confidence: Finding['confidence'] = 'high') =>
  finding('fly.toml:1', { severity, confidence })

describe('decide', () => {
  test.each<[string, Finding[], FailOn, 'success' | 'failure', number]>([
    ['nothing', [], 'high', 'success', 0],
    ['below the threshold', [at('medium')], 'high', 'success', 0],
    ['at the threshold', [at('high'), at('medium')], 'high', 'failure', 1],
    ['above the threshold', [at('critical')], 'high', 'failure', 1],
    ['a hint', [at('critical', 'low')], 'high', 'success', 0],
    ['medium confidence', [at('critical', 'medium')], 'critical', 'failure', 1],
    ['advice at low', [at('low')], 'low', 'failure', 1],
    ['advice at medium', [at('low')], 'medium', 'success', 0],
    ['a hint at low', [at('low', 'low')], 'low', 'success', 0],
    ['medium at low', [at('medium')], 'low', 'failure', 1],
    ['never', [at('critical')], 'never', 'success', 0],
  ])('%s', (_, deciding, failOn, conclusion, failing) => {
    const verdict = decide({ deciding, failOn, problems: [], crashes: [] })
    expect(verdict).toEqual({ conclusion, complete: true, failOn, failing })
  })

  test.each<[string, Parameters<typeof decide>[0], boolean]>([
    ['a blocking problem', { deciding: [], failOn: 'never', problems: [problem('a', 'no')], crashes: [] }, false],
    [
      'a problem that is only told',
      { deciding: [], failOn: 'never', problems: [problem('a', 'no', false)], crashes: [] },
      true,
    ],
    ['a crash', { deciding: [], failOn: 'never', problems: [], crashes: [{ rule: 'a', error: 'Error' }] }, false],
  ])('%s, even with never', (_, input, complete) => {
    const { conclusion, complete: told } = decide(input)
    expect([told, conclusion]).toEqual([complete, complete ? 'success' : 'failure'])
  })
})

test('countBySeverity counts every severity', () => {
  expect(countBySeverity([at('high'), at('low'), at('high')])).toEqual({ critical: 0, high: 2, medium: 0, low: 1 })
})

describe('weighProblems', () => {
  const BAD = 'This is not TOML.'
  const shown = (problems: readonly { at: { path: string }; blocking: boolean }[]) =>
    problems.map(({ at: { path }, blocking }) => `${path} ${blocking ? 'blocks' : 'told'}`)

  test.each([
    ['without a base all count', [problem('a:3', BAD)], undefined, {}, ['a blocks']],
    ['a new one', [problem('a:3', BAD)], [], {}, ['a blocks']],
    ['an old one in a file left alone', [problem('a:3', BAD)], [problem('a:9', BAD)], {}, ['a told']],
    ['an old one in a file of the change', [problem('a:3', BAD)], [problem('a:9', BAD)], { a: '' }, ['a blocks']],
    ['another one in a file left alone', [problem('a:3', BAD)], [problem('a:3', 'Else.')], {}, ['a blocks']],
    [
      'a second one of its kind',
      [problem('a:3', BAD), problem('a:4', BAD)],
      [problem('a:3', BAD)],
      {},
      ['a told', 'a blocks'],
    ],
    ['a head that was not read as a whole', [problem('.', BAD)], [problem('.', BAD)], {}, ['. blocks']],
    ['a file that the change mends', [], [problem('a', BAD)], { a: '' }, ['a told']],
    [
      'a file that the change mends and renames',
      [],
      [problem('a', BAD)],
      { b: { previousPath: 'a', patch: '' } },
      ['b told'],
    ],
    ['a broken file that the change removes', [], [problem('a', BAD)], { a: { status: 'removed' as const } }, []],
    ['a base that was not read as a whole', [], [problem('', BAD)], {}, [' blocks']],
    ['neither side, for one reason', [problem('', BAD)], [problem('', BAD)], {}, [' blocks']],
    ['neither side read as a whole', [problem('.', BAD)], [problem('', BAD)], {}, ['. blocks']],
    [
      'an old one in a file that moved',
      [problem('b', BAD)],
      [problem('a', BAD)],
      { b: { previousPath: 'a', status: 'renamed' as const, patch: '' } },
      ['b blocks'],
    ],
    ['what never blocked', [problem('a', BAD, false)], [problem('b', BAD, false)], {}, ['a told']],
  ])('%s', (_, head, base, diff, expected) => {
    expect(shown(weighProblems(head, base && { problems: base, diff: diffOf(diff) }))).toEqual(expected)
  })

  test('says why a base that was not read matters', () => {
    const messagesOf = (path: string) =>
      weighProblems([], { problems: [problem(path, BAD)], diff: diffOf({}) }).map(({ message }) => message)
    expect(messagesOf('')).toEqual([
      'Some files of the base could not be read, so new findings cannot be separated from old ones.',
    ])
    expect(messagesOf('a')).toEqual([
      'The base version of this file could not be checked, so findings outside the changed lines count as standing.',
    ])
  })
})

test('problems are told once a place and message, the blocking one of two', () => {
  const [first, second, third] = [problem('a:3', 'No.'), problem('a:3', 'Else.'), problem('a:4', 'No.')]
  const shown = problem('a:3', 'No.', false)
  expect(withoutRepeats([shown, first, second, third, first, shown])).toEqual([first, second, third])
})
