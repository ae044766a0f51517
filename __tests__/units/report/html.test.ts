import { describe, expect, test } from '@jest/globals'
import type { AppExposure, Exposure } from '../../../src/model/exposure.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderHtml } from '../../../src/report/html/html.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const page = (more: Partial<Report> = {}, texts: Readonly<Record<string, string>> = {}): string =>
  renderHtml(reportOf({ scope: 'all', commits: { base: undefined, head: 'work tree' }, ...more }, texts), {
    date: '2026-11-23',
  })
const shown = (...introduced: Finding[]) => ({ comparison: { introduced, standing: [], fixed: [] } })
const text = (markup: string): string =>
  markup
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page', () => {
  test('needs nothing but itself', () => {
    const markup = page(shown(finding('fly.toml:2')), { 'fly.toml': 'a\nb' })
    expect(markup).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:">`,
    )
    expect(markup).not.toMatch(/<(?:script|link|img|iframe|object|form|base)\b|\son\w+=|@import|url\((?!#)/i)
  })

  test('tells the verdict, the practices and the date', () => {
    const words = text(page(shown(finding('fly.toml:2'), finding('fly.toml:3', { severity: 'medium' }))))
    expect(words).toContain('2 findings, 1 of them high or worse.')
    expect(words).toContain('failed The whole project at work tree · 2026-11-23 · Fails at high or higher')
    expect(words).toContain('TLS 1 high, 1 medium')
    expect(words).toContain('Secrets no findings')
  })

  test('shows a finding with its line, its remedy and where to read on', () => {
    const rule = {
      id: 'plaintext-http',
      practice: 'tls',
      title: 'Plain HTTP',
      severity: 'high',
      confidence: 'high',
      remedy: '',
      references: ['https://fly.io/docs/networking/services/#ports', 'javascript:alert(1)'],
      check: () => [],
    } as const
    const blamed = finding('fly.toml:2:8-10', { related: [{ at: at('Dockerfile:4'), note: 'It listens `here`.' }] })
    const markup = page({ ...shown(blamed), rules: [rule] }, { 'fly.toml': 'a\nport = 80 # <b>\n' })
    expect(markup).toContain('<span class="number">2</span>port = <mark>80</mark> # &lt;b&gt;</pre>')
    expect(markup).toContain('Set <code>force_https = true</code>.')
    expect(markup).toContain('docs/rules/tls/plaintext-http.md" rel="noreferrer">plaintext-http</a>')
    expect(markup).toContain('>fly.io/docs/networking/services</a>')
    expect(markup).toContain('<code class="place">Dockerfile:4:1</code> It listens <code>here</code>.')
    expect(markup).not.toContain('href="javascript')
  })

  test('shows a hint with its remedy, too', () => {
    const words = text(page(shown(finding('fly.toml:2', { confidence: 'low' }))))
    expect(words).toContain('They have low confidence and never fail the check.')
    expect(words).toContain('How to fix: Set force_https = true .')
  })

  test('keeps the rest apart: what was not judged, stands, is ignored, was fixed, and notices', () => {
    const words = text(
      page({
        comparison: { introduced: [], standing: [finding('old/fly.toml:1')], fixed: [finding('gone.toml:1')] },
        suppressed: [
          {
            finding: finding('legacy/fly.toml:3'),
            by: { at: at('policy.yml:8'), reason: 'agreed', owner: '@acme/web', expires: '2027-01-01' },
          },
        ],
        problems: [problem('a.toml:2', 'It is no TOML.'), problem('b.toml:1', 'It is too large.', false)],
        notices: [{ at: at('policy.yml:9'), message: 'This ignore covers no finding.' }],
      }),
    )
    expect(words).toContain('Not checked 2 a.toml:2:1 It is no TOML. b.toml:1:1 It is too large. It does not block.')
    expect(words).toContain('In the baseline 1 They were there when the baseline was written')
    expect(words).toContain('Fixed 1')
    expect(words).toContain(
      'legacy/fly.toml:3:1 high plaintext-http agreed, @acme/web, until 2027-01-01 policy.yml:8:1',
    )
    expect(words).toContain('policy.yml:9:1 This ignore covers no finding.')
    expect(words).toContain('0 findings, 0 hints, 1 in the baseline, 1 fixed, 1 ignored.')
    expect(words).toContain('TLS no new findings in what could be checked 1 in the baseline')
  })

  test('stays readable, and within bounds, with thousands of findings', () => {
    const many = Array.from({ length: 5000 }, (_, i) => finding(`apps/${i}/fly.toml:1`))
    const markup = page({ comparison: { introduced: many, standing: many, fixed: [] } })
    expect(markup.match(/<article/g)).toHaveLength(500)
    expect(text(markup)).toContain('4500 more are not shown here')
    expect(text(markup)).toContain('4000 more rows not shown.')
  })
})

describe('hostile text', () => {
  const HOSTILE = '"\'><script>alert(1)</script><b onx=\u202E\u0000`'

  test('stays text wherever it stands', () => {
    const bad = finding('x:1', {
      message: `It says ${HOSTILE}.`,
      remedy: HOSTILE,
      related: [{ at: { ...at('x:1'), path: HOSTILE }, note: HOSTILE }],
    })
    const there = { ...at('x:1'), path: HOSTILE }
    const app: AppExposure = {
      path: HOSTILE,
      name: HOSTILE,
      reach: 'unknown',
      origin: 'config',
      openedBy: [],
      ports: [{ start: 80, end: 80, service: 'HTTP' }],
      tls: HOSTILE,
      privateAddresses: [HOSTILE],
      dataStores: [{ kind: HOSTILE, name: HOSTILE, reached: 'public' }],
      regions: [HOSTILE],
    }
    const link = {
      from: HOSTILE,
      to: { kind: 'data store', store: HOSTILE, host: HOSTILE },
      network: 'public',
    } as const
    const markup = page(
      {
        comparison: { introduced: [{ ...bad, at: there }], standing: [bad], fixed: [bad] },
        suppressed: [{ finding: bad, by: { at: there, reason: HOSTILE, owner: HOSTILE } }],
        problems: [{ at: there, message: HOSTILE, blocking: true }],
        notices: [{ at: there, message: HOSTILE }],
        exposure: { before: { apps: [], links: [] }, after: { apps: [app], links: [{ ...link, places: [] }] } },
        commits: { base: undefined, head: HOSTILE },
      },
      { [HOSTILE]: HOSTILE, x: HOSTILE },
    )
    expect(markup).toContain('&lt;script&gt;')
    for (const bad of ['<script', '<b onx', '\u202E', '\u0000']) expect(markup).not.toContain(bad)
    // Every quote outside of tags is written as an entity, so none can end an attribute.
    expect(markup.replace(/<style>[^<]*<\/style>/, '').replace(/<[a-z!/][^<>]*>/gi, '')).not.toMatch(/["<>]/)
  })

  test('a secret is masked, also where another finding shows its line', () => {
    const secret = ['sk_live_', 'abcdefghijklmnop'].join('')
    const line = `KEY = "${secret}" # http`
    const leak = finding('fly.toml:1:1-40', {
      practice: 'secrets',
      rule: 'secret-in-fly-config',
      message: '`KEY` holds a key.',
    })
    const markup = page(shown(leak, finding('fly.toml:1:7-20')), { 'fly.toml': line })
    expect(markup).toContain('KEY = ')
    expect(markup).not.toContain(secret.slice(0, 14))
  })
})

describe('the map', () => {
  const app = (path: string, more: Partial<AppExposure> = {}): AppExposure => ({
    path,
    name: path.replace('/fly.toml', ''),
    reach: 'private',
    origin: 'config',
    openedBy: [],
    ports: [],
    tls: undefined,
    privateAddresses: [],
    dataStores: [],
    regions: [],
    ...more,
  })
  const link = (from: string, to: string, network: 'public' | 'private' = 'private') => ({
    from,
    to: { kind: 'app', path: to } as const,
    network,
    places: [],
  })
  const map = (after: Exposure): string => /<svg[\s\S]*<\/svg>/.exec(page({ exposure: { after } }))?.[0] ?? ''
  const boxes = (svg: string): string[] =>
    [...svg.matchAll(/<g class="node (\w+)"><title>([^<]*)<\/title><rect x="([\d.]+)"/g)]
      .map(([, kind, name, x]) => `${x} ${kind} ${name}`)
      .sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b))

  test('puts what is called to the right of its caller', () => {
    const ports = [{ start: 443, end: 443, service: 'HTTPS' as const }]
    const svg = map({
      apps: [app('api/fly.toml'), app('web/fly.toml', { reach: 'public', origin: 'config', openedBy: [], ports })],
      links: [
        link('web/fly.toml', 'api/fly.toml'),
        {
          from: 'api/fly.toml',
          to: { kind: 'data store', store: 'Fly Postgres', host: 'db.internal' },
          network: 'private',
          places: [],
        },
      ],
    })
    expect(boxes(svg).map(box => box.replace(/^[\d.]+ /, ''))).toEqual([
      'internet internet',
      'app web: 443 HTTPS',
      'app api',
      'store Fly Postgres: db.internal',
    ])
    expect(svg.match(/class="way private"/g)).toHaveLength(2)
    expect(svg.match(/class="way outside"/g)).toHaveLength(1)
  })

  test('draws circles and calls of an app to itself', () => {
    const svg = map({
      apps: [app('a/fly.toml'), app('b/fly.toml')],
      links: [
        link('a/fly.toml', 'b/fly.toml'),
        link('b/fly.toml', 'a/fly.toml', 'public'),
        link('a/fly.toml', 'a/fly.toml'),
      ],
    })
    expect(svg.match(/class="way/g)).toHaveLength(3)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('is not there where nobody talks', () => {
    expect(page({ exposure: { after: { apps: [app('a/fly.toml')], links: [] } } })).not.toContain('Connections')
  })

  test('leaves out what nobody could read, and says so', () => {
    const apps = Array.from({ length: 300 }, (_, i) => app(`app${i}/fly.toml`))
    const links = apps.flatMap(({ path }, i) =>
      [1, 2, 3].map(step => link(path, `app${(i * 7 + step) % 300}/fly.toml`)),
    )
    const markup = page({ exposure: { after: { apps, links } } })
    expect(markup.match(/<g class="node/g)?.length).toBeLessThanOrEqual(40)
    expect(markup).toMatch(/Not drawn, to keep it readable: \d+ of 900 connections\./)
    expect(markup).toContain('100 more apps not shown.')
  })
})

test('the exposure of a change marks what is new and what is gone', () => {
  const app = (name: string, port: number): AppExposure => ({
    path: `${name}/fly.toml`,
    name,
    reach: 'public',
    origin: 'config',
    openedBy: [],
    ports: [{ start: port, end: port, service: 'raw TCP' }],
    tls: undefined,
    privateAddresses: [],
    dataStores: [],
    regions: ['ams'],
  })
  const exposure = {
    before: { apps: [app('web', 80), app('old', 1)], links: [] },
    after: { apps: [app('web', 6379), app('new', 2)], links: [] },
  }
  const markup = page({ scope: 'introduced', exposure, commits: { base: 'b', head: 'h' } })
  expect(markup).toContain('<li><ins>6379 raw TCP</ins></li><li><del>80 raw TCP</del></li>')
  expect(markup).toMatch(/new <ins>new<\/ins>/)
  expect(markup).toMatch(/old <span class="faint">removed<\/span>/)
})
