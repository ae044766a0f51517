import { expect, test } from '@jest/globals'
import { groupSecrets } from '../../../src/engine/equal-secrets.ts'
import type { Finding } from '../../../src/model/finding.ts'

const ALIAS = 'a'.repeat(64)

function finding(path: string, line: number, over: Partial<Finding> = {}): Finding {
  const position = { line, column: 1 }
  return {
    rule: 'secret-in-code',
    practice: 'secrets',
    severity: 'critical',
    confidence: 'high',
    remedy: '',
    message: '',
    at: { path, range: { start: position, end: position } },
    subject: '',
    alias: ALIAS,
    related: [],
    fingerprint: `${path} ${line}`,
    ...over,
  }
}

const shown = (findings: readonly Finding[]) =>
  groupSecrets(findings).map(
    ({ at, severity, related }) =>
      `${at.path} ${severity}${related.map(each => ` + ${each.at.path}:${each.at.range.start.line}`).join('')}`,
  )

test.each<[what: string, second: Finding, wanted: string[]]>([
  ['one secret in two files is one finding', finding('b', 2), ['a critical + b:2']],
  ['… of two rules', finding('b', 2, { rule: 'secret-in-config-file' }), ['a critical + b:2']],
  ['another secret is another one', finding('b', 2, { alias: 'b'.repeat(64) }), ['a critical', 'b critical']],
  [
    'a variable of that name is not that value',
    finding('b', 2, { alias: 'TOKEN by reference' }),
    ['a critical', 'b critical'],
  ],
  ['a hint stays a hint', finding('b', 2, { confidence: 'low' }), ['a critical', 'b critical']],
  ['a rule about something else', finding('b', 2, { rule: 'unknown-fly-key' }), ['a critical', 'b critical']],
])('%s', (_, second, wanted) => {
  expect(shown([finding('a', 1), second])).toEqual(wanted)
})

test('the worst of them stays, with the places of all', () => {
  const first = finding('a', 1, { severity: 'high' })
  const second = finding('b', 2, { related: [{ at: finding('b', 7).at, note: 'The same value is also here.' }] })
  expect(shown([first, second, finding('c', 3)])).toEqual(['b critical + b:7 + a:1 + c:3'])
})

test('one default of a secret in two files is one finding, and no leak of that value', () => {
  const fallback = (path: string) => finding(path, 1, { rule: 'secret-with-fallback', severity: 'high' })
  expect(shown([fallback('a'), fallback('b'), finding('c', 1)])).toEqual(['a high + b:1', 'c critical'])
})

test('one variable that several commands pass on is one finding', () => {
  const passed = (path: string, over: Partial<Finding> = {}) =>
    finding(path, 1, { rule: 'secret-in-build-arg', alias: 'TOKEN by reference', ...over })
  const other = passed('c', { alias: 'KEY by reference' })
  expect(shown([passed('a'), passed('b'), other])).toEqual(['a critical + b:1', 'c critical'])
})
