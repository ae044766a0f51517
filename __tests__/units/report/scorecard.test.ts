import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import type { Rule } from '../../../src/model/rule.ts'
import type { Practice } from '../../../src/model/severity.ts'
import { renderSummary } from '../../../src/report/github/summary.ts'
import { renderHtml } from '../../../src/report/html/html.ts'
import { renderJson } from '../../../src/report/json.ts'
import { scorecardOf } from '../../../src/report/shared/scorecard.ts'
import { renderText } from '../../../src/report/text/text.ts'
import { finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const WHOLE = { scope: 'all', commits: { base: undefined, head: 'head' } } as const

function rule(id: string, practice: Practice): Rule {
  const words = { title: '', remedy: '', references: [] }
  return { id, practice, severity: 'high', confidence: 'high', ...words, check: () => [] }
}

function scores(more: Partial<Report>): string[] {
  return scorecardOf(reportOf({ ...WHOLE, ...more })).map(
    ({ practice, state, labels }) => `${practice}: ${state}, ${labels.join(' · ')}`,
  )
}

describe('a practice', () => {
  const high = finding('fly.toml:1')
  const medium = finding('fly.toml:2', { severity: 'medium' })
  const comparison = { introduced: [medium, high], standing: [high], fixed: [] }
  const rules = [rule('plaintext-http', 'tls'), rule('missing-hsts', 'tls'), rule('raw-tcp-port', 'firewall')]
  const crashes = [{ rule: 'missing-hsts', error: 'TypeError' }]

  test.each<[string, Partial<Report>, string]>([
    ['clean', {}, 'tls: clean, no findings'],
    ['with findings', { comparison }, 'tls: high, 1 high, 1 medium (new) · 1 in the baseline'],
    ['of a change', { comparison, scope: 'introduced' }, 'tls: high, 1 high, 1 medium (new) · 1 from before'],
    [
      'in the baseline alone',
      { comparison: { ...comparison, introduced: [] } },
      'tls: clean, no new findings · 1 in the baseline',
    ],
    ['with a rule that crashed', { rules, crashes }, 'tls: not checked, not checked'],
    [
      'with findings and a rule that crashed',
      { rules, crashes, comparison: { ...comparison, standing: [] } },
      'tls: high, 1 high, 1 medium · partly checked',
    ],
    [
      'of a file that cannot be read',
      { problems: [problem('a.toml:1', 'No.')] },
      'tls: partly checked, no findings in what could be checked',
    ],
    [
      'that the policy switches off',
      { rules, silenced: new Set(['plaintext-http', 'missing-hsts']) },
      'tls: switched off, turned off by the policy',
    ],
    [
      'that the policy switches off in part',
      { rules, silenced: new Set(['plaintext-http']) },
      'tls: clean, no findings',
    ],
  ])('%s', (_, more, words) => {
    expect(scores(more)).toContain(words)
  })

  test('of the six is always there, what does nothing only with findings', () => {
    expect(scores({})).toHaveLength(6)
    const idle = finding('fly.toml:1', { practice: 'configuration', severity: 'low' })
    expect(scores({ comparison: { introduced: [idle], standing: [], fixed: [] } })[6]).toBe('configuration: low, 1 low')
  })
})

const one = reportOf({
  ...WHOLE,
  comparison: { introduced: [finding('fly.toml:1')], standing: [finding('b/fly.toml:1')], fixed: [] },
})

test('in a terminal it stands before the last line', () => {
  const lines = renderText(one, { color: false, links: false, width: 100, all: false, scorecard: true }).split('\n')
  expect(lines.slice(-13)).toEqual([
    '  Scorecard 0 apps',
    '    Secrets             no findings',
    '    Private networking  no findings',
    '    Firewall            no findings',
    '    TLS                 1 high (new) · 1 in the baseline',
    '    Multi-region        no findings',
    '    Database            no findings',
    '',
    '  Rule pages (also: airworthy explain RULE)',
    '      https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/plaintext-http.md',
    '',
    '  1 finding (1 high) · 1 in the baseline · 0 ignored. Failure: 1 at or above high.'.trim(),
    '',
  ])
})

test('on a page of Markdown it stands first, with what adds up', () => {
  const page = renderSummary(one)
  expect(page).toContain('| TLS | 🔴 1 high (new) · 1 in the baseline |')
  expect(page).toContain('\n0 apps; 1 in the baseline, 0 ignored.\n')
})

describe('what a practice covers', () => {
  const coverage = { flyConfigs: 2, dockerfiles: 1, workflows: 0, otherFiles: 3, sourceFiles: 214 }
  const whole = reportOf({ ...WHOLE, coverage })

  test('is a label only of a practice that reads fewer files', () => {
    expect(scores({ coverage })).toEqual(
      expect.arrayContaining([
        'secrets: clean, no findings',
        'multi-region: clean, no findings · checked 2 fly configs, 3 other files',
      ]),
    )
    const off = { rules: [rule('missing-hsts', 'tls')], silenced: new Set(['missing-hsts']) }
    expect(scores({ coverage, ...off })).toContain('tls: switched off, turned off by the policy')
  })

  test('is said once in each report', () => {
    const words = '2 fly configs, 1 Dockerfile, 3 other files, 214 source files'
    const text = renderText(whole, { color: false, links: false, width: 100, all: false, scorecard: true })
    const html = renderHtml(whole, { date: '2026-05-01' })
    for (const page of [text, renderSummary(whole), html]) expect(page.split(`Checked: ${words}`)).toHaveLength(2)
    expect(text).toContain(`Scorecard 0 apps\n    Checked: ${words}\n`)
    const { coverage: written } = JSON.parse(renderJson(whole, { all: false })) as { coverage: unknown[] }
    expect(written[0]).toEqual({ practice: 'secrets', files: coverage })
  })
})

describe('its numbers add up to those of the report', () => {
  const introduced = [
    finding('fly.toml:1', { severity: 'critical', fix: { title: 'Fix', safe: true, edits: [] } }),
    finding('fly.toml:2', { practice: 'secrets', severity: 'critical', fix: { title: 'Fix', safe: false, edits: [] } }),
    finding('fly.toml:3', { practice: 'configuration', severity: 'low' }),
    finding('fly.toml:4', { practice: 'database', confidence: 'low', fix: { title: 'Fix', safe: false, edits: [] } }),
  ]
  const whole = reportOf({ ...WHOLE, comparison: { introduced, standing: [], fixed: [] } })
  const text = renderText(whole, { color: false, links: false, width: 100, all: false, scorecard: true })
  const numbers = (page: string, word: RegExp) => [...page.matchAll(word)].reduce((sum, [, n]) => sum + Number(n), 0)

  test.each([
    ['text', text.slice(text.indexOf('Scorecard'), text.indexOf('Rule pages'))],
    ['Markdown', renderSummary(whole).slice(0, renderSummary(whole).indexOf('###'))],
    ['HTML', renderHtml(whole, { date: '2026-05-01' }).split('class="scores"')[1]?.split('</section>')[0] ?? ''],
  ])('%s', (_, card) => {
    const practices = card.replace(/^\*\*.*\*\*$/gm, '')
    expect(numbers(practices, /\b(\d+) (?:critical|high|medium|low)\b/g)).toBe(3)
    expect(numbers(practices, /\b(\d+) hints?\b/g)).toBe(1)
  })

  test('so do those of what --fix can fix', () => {
    expect(text).toContain(
      '--fix can fix 1 of 3 findings. --fix=all can fix 2 of 3 findings and 1 of 1 hint.\n3 findings (2 critical, 1 low) · 1 hint',
    )
  })
})
