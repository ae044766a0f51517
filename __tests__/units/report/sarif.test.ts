import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { pages } from '#rule-pages'
import type { Finding } from '../../../src/model/finding.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Rule } from '../../../src/model/rule.ts'
import {
  CODE_SCANNING_LIMITS,
  renderSarif,
  type SarifLimits,
  type SarifOptions,
} from '../../../src/report/sarif/sarif.ts'
import plaintextHttp from '../../../src/rules/tls/plaintext-http.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'
import { readRun, readSarif, type SarifLog } from './sarif-schema.ts'

type SarifRun = SarifLog['runs'][number]

const ALL: SarifOptions = { standing: true, ignored: true, pages }

const run = (report: Partial<Report>, options: Partial<SarifOptions> = {}, limits?: SarifLimits) =>
  readRun(renderSarif(reportOf({ rules: [plaintextHttp], ...report }), { ...ALL, ...options }, limits))

const introduced = (...findings: Finding[]) => ({ comparison: { introduced: findings, standing: [], fixed: [] } })

test('a finding with all that belongs to it', () => {
  const found = finding('apps/my shop/fly.toml:3:5-9', {
    related: [{ at: at('Dockerfile:1:1-4'), note: 'It listens here.' }],
    fix: {
      title: 'Redirect',
      safe: true,
      edits: [
        { at: at('apps/my shop/fly.toml:4:1-6'), text: '' },
        { at: at('apps/my shop/fly.toml:3:9-9'), text: '\nforce_https = true' },
      ],
    },
  })
  const file = { uri: 'apps/my%20shop/fly.toml', uriBaseId: '%SRCROOT%' }
  const place = {
    artifactLocation: file,
    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
  }
  expect(run(introduced(found)).results).toEqual([
    {
      ruleId: 'plaintext-http',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Port 80 does not redirect.\n\nSet `force_https = true`.\n\n[It listens here.](1)' },
      locations: [{ physicalLocation: place }],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
          },
          message: { text: 'It listens here.' },
        },
      ],
      partialFingerprints: { 'airworthy/v1': `${found.fingerprint}:1` },
      baselineState: 'new',
      fixes: [
        {
          description: { text: 'Redirect' },
          artifactChanges: [
            {
              artifactLocation: file,
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 9 },
                  insertedContent: { text: '\nforce_https = true' },
                },
                {
                  deletedRegion: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 6 },
                  insertedContent: { text: '' },
                },
              ],
            },
          ],
          properties: { safe: true },
        },
      ],
      properties: { severity: 'high', confidence: 'high' },
    },
  ])
})

test('a rule as its page tells it, without the examples', () => {
  const [rule] = run({}).tool.driver.rules
  expect(rule).toMatchObject({
    id: 'plaintext-http',
    name: 'PlaintextHttp',
    shortDescription: { text: plaintextHttp.title },
    helpUri: 'https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/plaintext-http.md',
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['security', 'tls', 'fly.io', 'external/cwe/cwe-319'],
      precision: plaintextHttp.confidence,
      'security-severity': '8.0',
    },
  })
  expect(rule?.help.markdown).toMatch(/## Why it matters\n.*## How to fix it\n.*Examples, bad and good/s)
  expect(rule?.help.markdown).not.toMatch(/^# |## (?:Bad|Good):/m)
})

test('a rule without a page is told by its title', () => {
  const [rule] = run({}, { pages: new Map() }).tool.driver.rules
  expect(rule?.fullDescription.text).toBe(plaintextHttp.title)
})

test('a rule counts as much as its worst finding, for code scanning knows no severity of findings', () => {
  const low = finding('fly.toml:1', { severity: 'low' })
  const medium = finding('fly.toml:2', { severity: 'medium' })
  const score = (report: Partial<Report>) => run(report).tool.driver.rules[0]?.properties['security-severity']
  expect(score(introduced(low))).toBe('2.0')
  expect(score(introduced(low, medium))).toBe('5.5')
  expect(score(introduced())).toBe('8.0')
})

test('a rule that the policy switches off says so, since it found nothing', () => {
  const [invocation] = run({ silenced: new Set(['plaintext-http']) }).invocations
  expect(invocation?.ruleConfigurationOverrides).toEqual([
    { descriptor: { id: 'plaintext-http', index: 0 }, configuration: { enabled: false } },
  ])
  expect(run({}).invocations[0]?.ruleConfigurationOverrides).toEqual([])
})

test.each([
  [{ severity: 'critical' }, 'error'],
  [{ severity: 'medium' }, 'warning'],
  [{ severity: 'low' }, 'note'],
  [{ severity: 'critical', confidence: 'low' }, 'note'],
] as const)('the level of %j', (more, level) => {
  expect(run(introduced(finding('fly.toml:1', more))).results[0]?.level).toBe(level)
})

describe('what a result stands for', () => {
  const report = {
    comparison: {
      introduced: [finding('fly.toml:1')],
      standing: [finding('fly.toml:2', { subject: 'port 81' })],
      fixed: [finding('fly.toml:3', { subject: 'port 82' })],
    },
    suppressed: [
      { finding: finding('fly.toml:4', { subject: 'inline' }), by: { at: at('fly.toml:3'), reason: 'Agreed.' } },
      {
        finding: finding('fly.toml:5', { subject: 'policy' }),
        by: { at: at('.github/airworthy.yml:3'), reason: 'Agreed', owner: '@acme/web', expires: '2027-03-01' },
      },
    ],
  }
  const states = (report: Partial<Report>, options: Partial<SarifOptions> = {}) =>
    run(report, options).results.map(({ baselineState, suppressions }) => [
      baselineState,
      ...(suppressions ?? []).map(({ kind, justification }) => `${kind}: ${justification}`),
    ])

  test('new, standing and ignored findings; fixed ones would open an alert again', () => {
    expect(states(report)).toEqual([
      ['new'],
      ['unchanged'],
      [undefined, 'inSource: Agreed.'],
      [undefined, 'external: Agreed (@acme/web, until 2027-03-01)'],
    ])
  })

  test('each only where it is asked for', () => {
    expect(states(report, { standing: false })).toHaveLength(3)
    expect(states(report, { ignored: false })).toEqual([['new'], ['unchanged']])
  })

  test('without a comparison there is no state', () => {
    expect(states({ ...introduced(finding('fly.toml:1')), commits: { base: undefined, head: 'head' } })).toEqual([
      [undefined],
    ])
    expect(states({ ...introduced(finding('fly.toml:1')), scope: 'all' })).toEqual([[undefined]])
  })
})

test('equal fingerprints are numbered, and code scanning gets one of its own name where it cannot make it', () => {
  const twins = introduced(finding('fly.toml:1'), finding('fly.toml:9'))
  const fingerprint = finding('fly.toml:1').fingerprint
  expect(run(twins, { ownLineHash: true }).results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
    [1, 2].map(number => ({
      'airworthy/v1': `${fingerprint}:${number}`,
      primaryLocationLineHash: `${fingerprint}:${number}`,
    })),
  )
})

test('what could not be judged, and notices, are told as notifications', () => {
  const { invocations, properties, results } = run({
    problems: [problem('a.toml:2:3-4', 'It is no TOML.', false), problem('', 'The list of files is cut.')],
    crashes: [{ rule: 'raw-tcp-port', error: 'TypeError' }],
    notices: [{ at: at('fly.toml:1'), message: 'The ignore has no reason.' }],
  })
  expect(results).toEqual([])
  expect(properties).toEqual({ conclusion: 'failure', complete: false, failOn: 'high', failing: 0 })
  expect(invocations[0]?.executionSuccessful).toBe(false)
  expect(invocations[0]?.toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`)).toEqual([
    'error: The rule raw-tcp-port stopped with TypeError, so some of its findings may be missing.',
    'warning: It is no TOML.',
    'error: The list of files is cut.',
    'note: The ignore has no reason.',
  ])
})

test.each([
  ['fly.toml:3:7-7', { startLine: 3, startColumn: 7 }],
  ['fly.toml:3-5:1', { startLine: 3, startColumn: 1, endLine: 4 }],
  ['apps/', undefined],
  ['', undefined],
])('the region of %s', (place, region) => {
  const [result] = run(introduced(finding(place))).results
  expect(result?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: place.split(':')[0] || '.', uriBaseId: '%SRCROOT%' },
        ...(region && { region }),
      },
    },
  ])
})

describe('limits of code scanning', () => {
  // The schema's own checks take seconds for that many.
  const parsed = (report: Partial<Report>): SarifRun => {
    const log: SarifLog = JSON.parse(renderSarif(reportOf({ rules: [plaintextHttp], ...report }), ALL))
    const [run] = log.runs
    if (!run) throw new Error('no run')
    return run
  }
  const many = (number: number) =>
    Array.from({ length: number }, (_, i) =>
      finding(`fly.toml:${i + 1}`, { subject: `port ${i}`, severity: i === number - 1 ? 'critical' : 'medium' }),
    )
  const leftOut = ({ invocations }: SarifRun) =>
    invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)

  test('25,000 results, the worst first', () => {
    const shown = parsed(introduced(...many(25_001)))
    expect(shown.results).toHaveLength(25_000)
    expect(shown.results[0]?.locations).toMatchObject([{ physicalLocation: { region: { startLine: 25_001 } } }])
    expect(leftOut(shown)).toEqual([
      '1 of 25001 results are omitted, the least severe ones, because of a limit of code scanning.',
    ])
    expect(shown.properties).toMatchObject({ conclusion: 'failure', failing: 1 })
  })

  test('the size of the compressed file', () => {
    const limits = { ...CODE_SCANNING_LIMITS, gzipBytes: 20_000 }
    const text = renderSarif(reportOf(introduced(...many(2000))), ALL, limits)
    expect(gzipSync(text).length).toBeLessThanOrEqual(limits.gzipBytes)
    const { results } = readRun(text)
    expect(results.length).toBeGreaterThan(100)
    expect(results[0]?.level).toBe('error')
    expect(leftOut(readRun(text))?.[0]).toContain(`${2000 - results.length} of 2000 results are omitted`)
  })

  test('a limit that nothing fits into ends all the same', () => {
    expect(run(introduced(...many(3)), {}, { results: 10, gzipBytes: 10 }).results).toEqual([])
  })

  test('1,000 locations of a result and 20 tags of a rule', () => {
    const related = Array.from({ length: 1500 }, (_, i) => ({ at: at(`fly.toml:${i + 1}`), note: 'Here.' }))
    const rule: Rule = { ...plaintextHttp, cwe: Array.from({ length: 30 }, (_, i) => i + 1) }
    const shown = parsed({ ...introduced(finding('fly.toml:1', { related })), rules: [rule] })
    expect(shown.results[0]?.relatedLocations).toHaveLength(999)
    expect(shown.tool.driver.rules[0]?.properties.tags).toHaveLength(20)
  })
})

test('hostile words stay words', () => {
  const hostile = 'a\n::error::pwned\r\u001B[31m\u202E[click](https://evil.example) ##[error]x'
  const half = String.fromCharCode(0xd800)
  const found = finding('fly.toml:1:1-2', {
    message: `\`${hostile}\` is public.`,
    remedy: hostile,
    subject: hostile,
    related: [{ at: { ...at('x:1:1-2'), path: `${hostile}${half}` }, note: hostile }],
    fix: { title: hostile, safe: true, edits: [{ at: at('fly.toml:1:1-2'), text: hostile }] },
  })
  const report = reportOf({
    ...introduced({ ...found, at: { ...found.at, path: `javascript:${hostile}` } }),
    suppressed: [{ finding: found, by: { at: at('fly.toml:1'), reason: hostile } }],
    problems: [problem('fly.toml:1', hostile)],
  })
  const text = renderSarif(report, ALL)
  // A runner reads commands at the beginnings of lines and legacy ones anywhere; terminals obey control characters.
  expect(text.split('\n').filter(line => /^\s*::/.test(line) || line.includes('##['))).toEqual([])
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
  const { runs } = readSarif(text)
  const said = JSON.stringify(runs[0]?.results.map(({ message, suppressions }) => [message, suppressions]))
  expect(said).not.toMatch(/\]\(https|\\n::|\\u001b/)
  // An edit is exact, or it would break the file.
  expect(JSON.stringify(runs)).toContain(JSON.stringify({ text: hostile }))
  expect(JSON.stringify(runs)).toContain('"uri":"javascript%3Aa%0A%3A%3Aerror%3A%3Apwned%0D%1B%5B31m')
})

test('a fix that needs another step says so', () => {
  const unsafe = finding('fly.toml:3:5-9', {
    fix: { title: 'Remove the port', safe: false, edits: [{ at: at('fly.toml:1:1-2'), text: '' }] },
  })
  expect(JSON.stringify(run(introduced(unsafe)).results)).toContain(
    'Remove the port (needs another step from you; review it first)',
  )
})
