import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import { pageOf } from '../../../src/report/shared/rule-urls.ts'
import { renderText } from '../../../src/report/text/text.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const PLAIN = { color: false, links: false, width: 80, all: false }
const introduced = (...findings: Finding[]) => ({ comparison: { introduced: findings, standing: [], fixed: [] } })

test('a page of findings', () => {
  const report = reportOf(
    {
      comparison: {
        introduced: [
          finding('fly.toml:2:3-12', {
            message: `Port 80 of \`shop\` answers in plain text, ${'so anyone can read it. '.repeat(3)}`,
            related: [{ at: at('web/fly.toml:1:1-2'), note: 'It is reached here.' }],
            fix: { title: 'Redirect', safe: true, edits: [] },
          }),
          finding('fly.toml:3:1-4', { fix: { title: 'Remove', safe: false, edits: [] } }),
          finding('web/fly.toml:1:1-2', { severity: 'medium', confidence: 'low', rule: 'raw-tcp-port' }),
        ],
        standing: [finding('fly.toml:4:2-4')],
        fixed: [finding('old.toml:1')],
      },
      suppressed: [{ finding: finding('fly.toml:4:1-4'), by: { at: at('fly.toml:4'), reason: 'agreed' } }],
      problems: [problem('a.toml:2:3-4', 'It is no TOML.', false)],
      notices: [{ at: at('fly.toml:9'), message: 'This ignore is unused. You can remove it.' }],
    },
    { 'fly.toml': '[http]\n  port = 80\nfoo\nbar', 'web/fly.toml': 'x = 1' },
  )
  expect(renderText(report, PLAIN)).toBe(`fly.toml
  2:3  high  Port 80 of \`shop\` answers in plain text, so anyone can read it. so
      anyone can read it. so anyone can read it.
      2 │   port = 80
        │   ^^^^^^^^^
      · web/fly.toml:1:1  It is reached here.
      → Set \`force_https = true\`.
      plaintext-http · TLS · fixable with --fix

  3:1  high  Port 80 does not redirect.
      3 │ foo
        │ ^^^
      → Set \`force_https = true\`.
      plaintext-http · TLS · fixable with --fix=all

Hints (low confidence; they never fail the check)
web/fly.toml
  1:1  medium (hint)  Port 80 does not redirect.
      1 │ x = 1
        │ ^
      → Set \`force_https = true\`.
      raw-tcp-port · TLS

a.toml:2:3  unread  It is no TOML.
fly.toml:9:1  note  This ignore is unused. You can remove it.

  Rule pages (also: airworthy explain RULE)
      https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/plaintext-http.md
      https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/raw-tcp-port.md

--fix can fix 1 of 2 findings. --fix=all can fix 2 of 2 findings.
2 introduced (2 high) · 1 hint · 1 from before · 1 fixed · 1 ignored.
Failure: 2 at or above high.
`)
  const all = renderText(report, { ...PLAIN, all: true })
  expect(all).toContain('  4:2  high  Port 80 does not redirect.\n      from before\n')
  expect(all).toContain('  4:1  high  Port 80 does not redirect.\n      ignored: agreed\n')
})

test('what several rules say of one line, with one list of steps', () => {
  const report = reportOf(
    introduced(
      finding('fly.toml:1:1-4', { message: 'It is public.', remedy: 'Use `shop.internal`.' }),
      finding('fly.toml:1:9-12', {
        severity: 'critical',
        rule: 'secret-in-fly-config',
        practice: 'secrets',
        message: 'It holds a password.',
        remedy: 'Set a secret.',
      }),
      finding('fly.toml:1:13-15', { rule: 'plaintext-url', message: 'It is plain.', remedy: 'Use `shop.internal`.' }),
    ),
    { 'fly.toml': 'a = "http://x:y@shop.fly.dev"' },
  )
  expect(renderText(report, PLAIN).split('\n').slice(0, 11).join('\n')).toBe(`fly.toml
  1:9  critical  It holds a password.
  1:1  high  It is public.
  1:13  high  It is plain.
      1 │ a = "htt•••
        │         ^^^
      → Set a secret.
      → Use \`shop.internal\`.
      secret-in-fly-config · Secrets
      plaintext-http · TLS
      plaintext-url · TLS`)
})

describe('the last line adds up', () => {
  const last = (report: ReturnType<typeof reportOf>) =>
    renderText(report, { ...PLAIN, width: 200 })
      .trimEnd()
      .split('\n')
      .at(-1)
  test.each([
    ['nothing', reportOf(), '0 introduced · 0 from before · 0 fixed · 0 ignored. Success: 0 at or above high.'],
    [
      'the whole project',
      reportOf({ ...introduced(finding('a:1')), scope: 'all', commits: { base: undefined, head: 'head' } }),
      '1 finding (1 high) · 0 ignored. Failure: 1 at or above high.',
    ],
    [
      'incomplete',
      reportOf({ problems: [problem('a:1', 'No.')] }),
      '0 introduced · 0 from before · 0 fixed · 0 ignored. Failure: incomplete, some items could not be checked; 0 at or above high.',
    ],
    [
      'never',
      reportOf({ verdict: { conclusion: 'success', complete: true, failOn: 'never', failing: 0 } }),
      '0 introduced · 0 from before · 0 fixed · 0 ignored. Success.',
    ],
  ])('%s', (_, report, line) => {
    expect(last(report)).toBe(line)
  })
})

describe('a secret is not shown', () => {
  const key = ['sk_live_', 'a4Bc9dEf2gHi7jKl5mNo8pQr'].join('')
  const secret = (place: string) => finding(place, { practice: 'secrets', rule: 'secret-in-config' })
  const excerpt = (text: string, ...findings: Finding[]) =>
    renderText(reportOf(introduced(...findings), { a: text }), PLAIN)
      .split('\n')
      .filter(line => line.includes(' │ '))

  test.each([
    [
      'its value is blamed',
      `KEY = "${key}" # x`,
      [secret('a:1:8-40')],
      ['      1 │ KEY = "sk_l•••', '        │        ^^^^^^^'],
    ],
    ['its name is blamed', `KEY = "${key}"`, [secret('a:1:1-4')], ['      1 │ •••', '        │ ^^^']],
    [
      'its name is blamed, which the message says',
      `KEY = "${key}"`,
      [{ ...secret('a:1:1-4'), message: '`KEY` holds a credential.' }],
      ['      1 │ KEY = "•••', '        │ ^^^'],
    ],
    ['it is short', 'KEY = hunter7', [secret('a:1:7-14')], ['      1 │ KEY = •••', '        │       ^^^']],
    [
      'another finding shows its line',
      `KEY = "${key}"`,
      [finding('a:1:1-4', { subject: 'x' }), secret('a:1:8-40')],
      ['      1 │ KEY = "sk_l•••', '        │ ^^^'],
    ],
    [
      'two stand in a line',
      `A=${key} B=${key}`,
      [secret('a:1:3-35'), secret('a:1:38-70')],
      ['      1 │ A=sk_l•••', '        │   ^^^^^^^'],
    ],
    [
      'it goes over several lines',
      `-----BEGIN\n${key}\n-----END`,
      [secret('a:1-3:1-9'), finding('a:2:1-4')],
      ['      1 │ •••', '        │ ^^^', '      2 │ sk_l•••', '        │ ^^^'],
    ],
    [
      'it stands in an address',
      'URL = "redis://me:pa/ss@w@cache.example:6379" # @x',
      [finding('a:1:27-40')],
      ['      1 │ URL = "redis://•••@cache.example:6379" # @x', '        │                    ^^^^^^^^^^^^^'],
    ],
  ])('when %s', (_, text, findings, lines) => {
    expect(excerpt(text, ...findings)).toEqual(lines)
  })
})

describe('hostile text', () => {
  const render = (report: ReturnType<typeof reportOf>) => renderText(report, PLAIN)
  test.each([
    [
      'escapes in a message',
      reportOf(introduced(finding('a:1', { message: 'a\u001B[2Jb\u202Ec\nd' }))),
      'a\uFFFD[2Jb\uFFFDc d',
    ],
    ['escapes in a path', reportOf(introduced(finding('a\u001B]0;x\u0007:1'))), 'a\uFFFD]0;x\uFFFD'],
    [
      'escapes in a line',
      reportOf(introduced(finding('a:1:1-2')), { a: 'x\u001B[31m\u009By\tz' }),
      'x\uFFFD[31m\uFFFDy z',
    ],
    ['commands of the runner in a path', reportOf(introduced(finding('::error::x/y'))), '\n'],
  ])('%s', (_, report, shown) => {
    const text = render(report)
    expect(text).toContain(shown)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(text).not.toMatch(/^\s*::|##\[/m)
  })

  test('a line of a hundred thousand characters is cut around the place', () => {
    const line = `${'x'.repeat(50_000)}PORT${'y'.repeat(50_000)}`
    const lines = render(reportOf(introduced(finding('a:1:50001-50005')), { a: line })).split('\n')
    const [shown = '', caret = ''] = lines.filter(text => text.includes(' │ '))
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('PORT')
  })
})

test('a problem that a finding tells already is not told again', () => {
  const both = {
    ...introduced(finding('a:1:2-3', { message: 'It is no TOML.' })),
    problems: [problem('a:1:2-3', 'It is no TOML.')],
  }
  expect(renderText(reportOf(both), PLAIN)).not.toContain('not checked')
  expect(renderText(reportOf({ problems: both.problems }), PLAIN)).toContain('a:1:2  not checked  It is no TOML.')
})

describe('the caret stands under what is blamed', () => {
  const width = (text: string) =>
    [...text].reduce((sum, each) => sum + (/[\u2E80-\uFFFF\u{1F000}-\u{1FFFF}]/u.test(each) ? 2 : 1), 0)
  test.each([
    ['plain', 'port = 80', 'a:1:8-10', 80],
    ['behind wide characters', 'name = "東京" # 80', 'a:1:15-17', 80],
    ['behind an emoji', '🚀 = 80', 'a:1:6-8', 80],
    ['in a line cut on the right', `port = 80 # ${'x'.repeat(200)}`, 'a:1:8-10', 60],
    ['in a line cut on both sides', `${'東'.repeat(200)}80${'京'.repeat(200)}`, 'a:1:201-203', 60],
    ['in a line cut inside of emoji', `${'🚀'.repeat(200)}80${'🚀'.repeat(200)}`, 'a:1:401-403', 60],
    ['in a narrow terminal', `${'x'.repeat(100)}80${'y'.repeat(100)}`, 'a:1:101-103', 10],
  ])('%s', (_, text, place, columns) => {
    const lines = renderText(reportOf(introduced(finding(place)), { a: text }), { ...PLAIN, width: columns }).split(
      '\n',
    )
    const [shown = '', caret = ''] = lines.filter(line => line.includes(' │ '))
    expect(shown.slice(0, shown.indexOf('80'))).toHaveLength(shown.indexOf('80'))
    expect(caret).toBe(`${caret.slice(0, 10)}${' '.repeat(width(shown.slice(10, shown.indexOf('80'))))}^^`)
    expect(width(shown)).toBeLessThanOrEqual(Math.max(40, columns))
    expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
  })
})

test('a rule is a link where the terminal follows one, and no line is wider for it', () => {
  const report = reportOf(
    introduced(finding('a:1:1-2', { rule: 'missing-connection-limit', practice: 'private-networking' })),
  )
  const linked = renderText(report, { ...PLAIN, width: 40, links: true })
  const end = '\u001B\\'
  const page = `\u001B]8;;${pageOf({ practice: 'private-networking', rule: 'missing-connection-limit' })}${end}`
  expect(linked).toContain(`${page}missing-connection-limit\u001B]8;;${end}`)
  const withoutPages = renderText(report, { ...PLAIN, width: 40 }).replace(/ {2}Rule pages .*\n {6}https.*\n\n/, '')
  expect(linked.replace(/\p{Cc}\]8;;[^\p{Cc}]*\p{Cc}\\/gu, '')).toBe(withoutPages)
})

test('colours are codes around the same text', () => {
  const report = reportOf(introduced(finding('a:1:1-2')), { a: 'xyz' })
  const colored = renderText(report, { ...PLAIN, color: true })
  expect(colored).toContain('\u001B[31mhigh\u001B[0m')
  expect(colored.replace(/\p{Cc}\[[\d;]*m/gu, '')).toBe(renderText(report, PLAIN))
})
