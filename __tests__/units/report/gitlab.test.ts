import { expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import { renderGitlab } from '../../../src/report/gitlab.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const introduced = (...findings: Finding[]) => ({ comparison: { introduced: findings, standing: [], fixed: [] } })
const read = (text: string): Record<string, unknown>[] => JSON.parse(text)

test('findings, what could not be judged, and notices', () => {
  const found = finding('apps/web/fly.toml:3:5-9')
  const report = reportOf({
    ...introduced(found, finding('apps/web/fly.toml:9:1-2')),
    problems: [problem('', 'The list of files is cut.'), problem('a.toml:2:3-4', 'It is no TOML.', false)],
    notices: [{ at: at('fly.toml:1'), message: 'The ignore has no reason.' }],
  })
  const fingerprint = expect.stringMatching(/^[0-9a-f]{20}$/)
  const said = {
    description: 'Port 80 does not redirect. Set `force_https = true`.',
    check_name: 'plaintext-http',
    severity: 'critical',
  }
  expect(read(renderGitlab(report, { all: false }))).toEqual([
    { ...said, fingerprint: found.fingerprint, location: { path: 'apps/web/fly.toml', lines: { begin: 3 } } },
    // GitLab shows but the first of equal fingerprints.
    { ...said, fingerprint: `${found.fingerprint}-2`, location: { path: 'apps/web/fly.toml', lines: { begin: 9 } } },
    {
      description: 'The list of files is cut.',
      check_name: 'not-judged',
      fingerprint,
      severity: 'blocker',
      location: { path: '.', lines: { begin: 1 } },
    },
    {
      description: 'It is no TOML.',
      check_name: 'not-judged',
      fingerprint,
      severity: 'info',
      location: { path: 'a.toml', lines: { begin: 2 } },
    },
    {
      description: 'The ignore has no reason.',
      check_name: 'notice',
      fingerprint,
      severity: 'info',
      location: { path: 'fly.toml', lines: { begin: 1 } },
    },
  ])
})

test.each([
  [{ severity: 'critical' }, 'blocker'],
  [{ severity: 'high' }, 'critical'],
  [{ severity: 'medium' }, 'major'],
  [{ severity: 'low' }, 'minor'],
  [{ severity: 'critical', confidence: 'low' }, 'info'],
] as const)('the severity of %j', (more, severity) => {
  expect(read(renderGitlab(reportOf(introduced(finding('fly.toml:1', more))), { all: false }))).toMatchObject([
    { severity },
  ])
})

test('what a finding tells already is not told as a problem again', () => {
  const found = finding('fly.toml:3:5-9', { message: 'It is no TOML.' })
  const report = reportOf({ ...introduced(found), problems: [problem('fly.toml:3:5-9', 'It is no TOML.')] })
  expect(read(renderGitlab(report, { all: false }))).toHaveLength(1)
})

test('hostile words stay on their line', () => {
  const hostile = 'a\n::error::pwned\u001B[31m\u202E'
  const found = finding('fly.toml:1', { message: hostile })
  const text = renderGitlab(reportOf(introduced({ ...found, at: { ...found.at, path: hostile } })), { all: false })
  expect(read(text)).toMatchObject([
    {
      description: expect.stringMatching(/^a ::error::pwned\uFFFD\[31m\uFFFD Set/),
      location: { path: 'a ::error::pwned\uFFFD[31m\uFFFD' },
    },
  ])
})
