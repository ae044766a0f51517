import { describe, expect, test } from '@jest/globals'
import { check } from '../../../src/engine/check.ts'
import { NO_POLICY, type RulePolicy } from '../../../src/model/policy.ts'
import type { Draft, Rule } from '../../../src/model/rule.ts'
import { at, projectOf, short } from './literals.ts'

const PROJECT = projectOf({ 'fly.toml': '' })

function rule(id: string, drafts: () => Iterable<Draft>, more: Partial<Rule> = {}): Rule {
  const fixed = {
    practice: 'tls',
    title: id,
    severity: 'high',
    confidence: 'high',
    remedy: 'Do it.',
    references: [],
  } as const
  return { id, ...fixed, ...more, check: drafts }
}

function draft(place: string, more: Partial<Draft> = {}): Draft {
  return { message: 'It is so.', at: at(place), subject: 'port 80', ...more }
}

test('stamps what the rule says on its drafts', () => {
  const { findings } = check(PROJECT, [rule('a', () => [draft('fly.toml:3')])], NO_POLICY)
  expect(findings).toEqual([
    {
      ...draft('fly.toml:3'),
      rule: 'a',
      practice: 'tls',
      severity: 'high',
      confidence: 'high',
      remedy: 'Do it.',
      related: [],
      fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
    },
  ])
})

describe('severity', () => {
  const off: RulePolicy = { off: true }
  const set = (severity: 'critical' | 'low'): RulePolicy => ({ off: false, severity })
  test.each([
    ['the rule alone', undefined, undefined, 'high'],
    ['a case that stands lower', 'medium', undefined, 'medium'],
    ['a case that would stand higher', 'critical', undefined, 'high'],
    ['a policy that raises it', undefined, set('critical'), 'critical'],
    ['a policy that lowers it', undefined, set('low'), 'low'],
    ['a lower case under a raising policy', 'medium', set('critical'), 'medium'],
    ['a case above a lowering policy', 'medium', set('low'), 'low'],
    ['a rule that is off', undefined, off, undefined],
  ] as const)('%s', (_, own, policy, expected) => {
    const rules = [rule('a', () => [draft('fly.toml:1', own ? { severity: own } : {})])]
    const { findings } = check(PROJECT, rules, { ...NO_POLICY, rules: new Map(policy ? [['a', policy]] : []) })
    expect(findings.map(({ severity }) => severity)).toEqual(expected === undefined ? [] : [expected])
  })
})

test('orders by place, then severity, then rule, whatever the order of rules', () => {
  const rules = [
    rule('b', () => [draft('z.toml:1'), draft('fly.toml:9'), draft('fly.toml:2')]),
    rule('a', () => [draft('fly.toml:9'), draft('fly.toml:2', { severity: 'medium' })]),
  ]
  const { findings } = check(PROJECT, rules, NO_POLICY)
  expect(findings.map(finding => `${finding.rule} ${short(finding)}`)).toEqual([
    'b high fly.toml:2 port 80',
    'a medium fly.toml:2 port 80',
    'a high fly.toml:9 port 80',
    'b high fly.toml:9 port 80',
    'b high z.toml:1 port 80',
  ])
})

test('keeps the same subject at two places, but says one thing of one place once, the worst', () => {
  const drafts = [
    draft('fly.toml:2', { severity: 'medium' }),
    draft('fly.toml:2'),
    draft('fly.toml:5'),
    draft('fly.toml:5', { subject: 'port 81' }),
  ]
  const { findings } = check(PROJECT, [rule('a', () => drafts)], NO_POLICY)
  expect(findings.map(short)).toEqual(['high fly.toml:2 port 80', 'high fly.toml:5 port 80', 'high fly.toml:5 port 81'])
})

test('a rule that throws is a crash that quotes nothing; what it said before and all other rules still count', () => {
  const secret = ['hunter', '2'].join('')
  const rules = [
    rule('stops', function* () {
      yield draft('fly.toml:1')
      throw new TypeError(`cannot read ${secret}`)
    }),
    rule('refuses', () => {
      throw secret
    }),
    ...[`${secret} is wrong`, `wrong: ${secret}`, 'x'.repeat(41)].map(name =>
      rule('names', () => {
        throw Object.assign(new Error('no'), { name })
      }),
    ),
    rule('works', () => [draft('fly.toml:2')]),
  ]
  const { findings, crashes } = check(PROJECT, rules, NO_POLICY)
  expect(findings.map(finding => finding.rule)).toEqual(['stops', 'works'])
  expect(crashes).toEqual([
    { rule: 'stops', error: 'TypeError' },
    { rule: 'refuses', error: 'Error' },
    { rule: 'names', error: 'Error' },
    { rule: 'names', error: 'Error' },
    { rule: 'names', error: 'Error' },
  ])
})

test.each([
  [0, [], ['a', 'b']],
  [1, ['a 1'], ['a', 'b']],
  [2, ['a 1', 'a 2'], ['a', 'b']],
  [3, ['a 1', 'a 2'], ['b']],
  [9, ['a 1', 'a 2', 'b 3'], []],
])('time for %i questions', (questions, found, late) => {
  let left = questions
  const rules = [rule('a', () => [draft('fly.toml:1'), draft('fly.toml:2')]), rule('b', () => [draft('fly.toml:3')])]
  const { findings, crashes } = check(PROJECT, rules, NO_POLICY, () => left-- <= 0)
  expect(findings.map(finding => `${finding.rule} ${finding.at.range.start.line}`)).toEqual(found)
  expect(crashes).toEqual(late.map(id => ({ rule: id, error: 'OutOfTime' })))
})
