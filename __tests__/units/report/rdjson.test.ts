import { expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import type { Fix } from '../../../src/model/rule.ts'
import { renderRdjson } from '../../../src/report/rdjson.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const TEXTS = { 'fly.toml': 'app = "a"\n"ключ🔑" = 80\nport = 80\n', Dockerfile: 'FROM alpine\n' }
const introduced = (...findings: Finding[]) => ({ comparison: { introduced: findings, standing: [], fixed: [] } })
const read = (text: string): { source: unknown; diagnostics: Record<string, unknown>[] } => JSON.parse(text)
const suggestionsOf = (...findings: Finding[]) =>
  read(renderRdjson(reportOf(introduced(...findings), TEXTS), { all: false })).diagnostics[0]?.['suggestions']

test('findings with columns in bytes, what could not be judged, and notices', () => {
  const fix = { title: 'Redirect', safe: true, edits: [{ at: at('fly.toml:2:12-14'), text: '443' }] }
  const report = reportOf(
    {
      ...introduced(finding('fly.toml:2:12-14', { fix }), finding('gone.toml:2:3-4', { severity: 'medium' })),
      problems: [problem('', 'The list of files is cut.'), problem('Dockerfile:1:1-5', 'It is cut.', false)],
      notices: [{ at: at('fly.toml:1:1-4'), message: 'The ignore has no reason.' }],
    },
    TEXTS,
  )
  const message = 'Port 80 does not redirect.\n\nSet `force_https = true`.'
  const code = {
    value: 'plaintext-http',
    url: 'https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/plaintext-http.md',
  }
  const range = { start: { line: 2, column: 18 }, end: { line: 2, column: 20 } }
  expect(read(renderRdjson(report, { all: false }))).toEqual({
    source: { name: 'airworthy', url: 'https://github.com/airworthy/airworthy' },
    diagnostics: [
      {
        message,
        location: { path: 'fly.toml', range },
        severity: 'ERROR',
        code,
        suggestions: [{ range, text: '443' }],
      },
      {
        message,
        location: { path: 'gone.toml', range: { start: { line: 2 }, end: { line: 2 } } },
        severity: 'WARNING',
        code,
      },
      {
        message: 'The list of files is cut.',
        location: { path: '.' },
        severity: 'ERROR',
        code: { value: 'not-judged' },
      },
      {
        message: 'It is cut.',
        location: {
          path: 'Dockerfile',
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
        },
        severity: 'INFO',
        code: { value: 'not-judged' },
      },
      {
        message: 'The ignore has no reason.',
        location: { path: 'fly.toml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } } },
        severity: 'INFO',
        code: { value: 'notice' },
      },
    ],
  })
})

test('standing findings only where they are asked for, ignored ones never', () => {
  const report = reportOf({
    comparison: { introduced: [], standing: [finding('fly.toml:1')], fixed: [finding('fly.toml:2')] },
    suppressed: [{ finding: finding('fly.toml:3'), by: { at: at('fly.toml:2'), reason: 'Agreed.' } }],
  })
  expect(read(renderRdjson(report, { all: false })).diagnostics).toEqual([])
  expect(read(renderRdjson(report, { all: true })).diagnostics).toMatchObject([
    { location: { range: { start: { line: 1 } } } },
  ])
})

const edit = (place: string) => ({ at: at(place), text: 'x' })
test.each<[string, Omit<Fix, 'title'>]>([
  ['that is not safe', { safe: false, edits: [edit('fly.toml:3:1-2')] }],
  [
    'of several edits, since each would be applied alone',
    { safe: true, edits: [edit('fly.toml:3:1-2'), edit('fly.toml:1:1-2')] },
  ],
  ['in another file', { safe: true, edits: [edit('Dockerfile:1:1-2')] }],
  ['of no edits', { safe: true, edits: [] }],
])('no suggestion for a fix %s', (_, fix) => {
  expect(suggestionsOf(finding('fly.toml:3:1-2', { fix: { title: 'Mend', ...fix } }))).toBeUndefined()
})

test('no suggestion on a line with a secret, which the comment would repeat', () => {
  const fix = { title: 'Mend', safe: true, edits: [edit('fly.toml:3:1-2')] }
  const found = finding('fly.toml:3:1-2', { fix })
  expect(suggestionsOf(found)).toHaveLength(1)
  expect(suggestionsOf(found, finding('fly.toml:3:4-5', { practice: 'secrets' }))).toBeUndefined()
})

test('hostile words stay words, in the comment that becomes of them too', () => {
  const hostile = 'a\n::error::pwned @acme/admins ![x](https://evil.example/x.png) <img src=x>'
  const found = finding('fly.toml:1:1-2', { message: `\`${hostile}\` and ${hostile}`, remedy: hostile })
  const text = renderRdjson(reportOf(introduced({ ...found, at: { ...found.at, path: hostile } })), { all: false })
  const [diagnostic] = read(text).diagnostics
  expect(diagnostic?.['location']).toMatchObject({ path: hostile.replace('\n', ' ') })
  const [message = '', ...paragraphs] = String(diagnostic?.['message']).split('\n\n')
  for (const said of [message.replace(/`[^`]*`/, ''), ...paragraphs]) {
    expect(said).not.toMatch(/\n|@acme|!\[|<img|:\/\//)
  }
})
