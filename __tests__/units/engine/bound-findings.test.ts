import { expect, test } from '@jest/globals'
import { boundFindings, MAX_FINDINGS_PER_FILE } from '../../../src/engine/bound-findings.ts'
import type { Finding } from '../../../src/model/finding.ts'

const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'secret-in-config-file',
  practice: 'secrets',
  severity: 'low',
  confidence: 'high',
  message: 'x',
  remedy: 'y',
  subject: `K${line}`,
  related: [],
  fingerprint: `${line}`,
  at: { path: '.env', range: { start: { line, column: 1 }, end: { line, column: 2 } } },
  ...more,
})
const many = (count: number) => Array.from({ length: count }, (_, index) => finding(index + 1))

test('as many as are allowed stay as they are', () => {
  const findings = many(MAX_FINDINGS_PER_FILE)
  expect(boundFindings(findings)).toEqual(findings)
})

test('the rest is counted, the worst are kept', () => {
  const worst = finding(1000, { severity: 'critical' })
  const bounded = boundFindings([...many(500), worst])
  expect(bounded).toHaveLength(MAX_FINDINGS_PER_FILE)
  expect(bounded).toContain(worst)
  expect(
    bounded.filter(({ subject }) => subject.startsWith('rest ')).map(({ message, severity }) => [message, severity]),
  ).toEqual([['This file has 302 more findings of this rule. The first one is here.', 'low']])
})

test('the one that counts is as severe as the worst of the rest, and hints come last', () => {
  const findings = many(300).map(each => ({ ...each, severity: 'critical' as const }))
  const hint = finding(400, { severity: 'critical', confidence: 'low' })
  const rest = boundFindings([hint, ...findings]).find(({ subject }) => subject.startsWith('rest '))
  expect([rest?.severity, rest?.confidence]).toEqual(['critical', 'high'])
})

test('a change to one of the rest makes another finding, a moved one does not', () => {
  const restOf = (findings: readonly Finding[]) =>
    boundFindings(findings).find(({ subject }) => subject.startsWith('rest '))?.fingerprint
  const findings = many(500)

  expect(restOf(findings.map((each, index) => (index === 450 ? { ...each, subject: 'new' } : each)))).not.toBe(
    restOf(findings),
  )
  expect(restOf(findings.map(each => ({ ...each, at: finding(each.at.range.start.line + 7).at })))).toBe(
    restOf(findings),
  )
})

test('other rules and files are counted apart', () => {
  const findings = many(150)
  const others = findings.map(each => ({ ...each, rule: 'other' }))
  expect(boundFindings([...findings, ...others])).toHaveLength(300)
})
