import { expect, test } from '@jest/globals'
import { levelSecrets } from '../../../src/engine/equal-secrets.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Severity } from '../../../src/model/severity.ts'

const ALIAS = 'a'.repeat(64)

function finding(over: Partial<Finding>): Finding {
  const position = { line: 1, column: 1 }
  return {
    rule: 'secret-in-code',
    practice: 'secrets',
    severity: 'medium',
    confidence: 'high',
    remedy: '',
    message: '',
    at: { path: 'a', range: { start: position, end: position } },
    subject: '',
    alias: ALIAS,
    related: [],
    fingerprint: '',
    ...over,
  }
}

const shown = (findings: readonly Finding[], most: Severity = 'critical') =>
  levelSecrets(findings, () => most).map(({ severity }) => severity)

test.each<[what: string, second: Partial<Finding>, wanted: Severity[]]>([
  ['one secret in two files has the worse severity', { severity: 'critical' }, ['critical', 'critical']],
  ['… of two rules', { severity: 'high', rule: 'secret-in-command' }, ['high', 'high']],
  ['another secret keeps its own', { severity: 'critical', alias: 'b'.repeat(64) }, ['medium', 'critical']],
  ['a hint counts for nothing', { severity: 'critical', confidence: 'low' }, ['medium', 'critical']],
  ['a rule about something else', { severity: 'critical', rule: 'plaintext-url' }, ['medium', 'critical']],
  ['a name alone is no secret', { severity: 'critical', alias: 'TOKEN by reference' }, ['medium', 'critical']],
])('%s', (_, second, wanted) => {
  expect(shown([finding({}), finding(second)])).toEqual(wanted)
})

test('no finding rises above what the policy makes of its rule', () => {
  const both = [finding({}), finding({ severity: 'critical', rule: 'secret-in-command' })]
  const most = (rule: string): Severity => (rule === 'secret-in-code' ? 'low' : 'critical')
  expect(levelSecrets([finding({ severity: 'low' }), ...both.slice(1)], most).map(({ severity }) => severity)).toEqual([
    'low',
    'critical',
  ])
})
