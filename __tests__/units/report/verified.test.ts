import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Report } from '../../../src/model/report.ts'
import type { Verified } from '../../../src/model/verified.ts'
import { renderAnnotations, renderWorkflowCommands } from '../../../src/report/github/annotations.ts'
import { renderCheckRun } from '../../../src/report/github/check-run.ts'
import { renderSummary } from '../../../src/report/github/summary.ts'
import { renderGitlab } from '../../../src/report/gitlab.ts'
import { renderHtml } from '../../../src/report/html/html.ts'
import { renderJson } from '../../../src/report/json.ts'
import { renderRdjson } from '../../../src/report/rdjson.ts'
import { renderSarif } from '../../../src/report/sarif/sarif.ts'
import { scorecardOf } from '../../../src/report/shared/scorecard.ts'
import { renderText } from '../../../src/report/text/text.ts'
import { widthOf } from '../../../src/report/text/width.ts'
import { finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'
import { readRun } from './sarif-schema.ts'

const SHOP: Verified = {
  name: 'shop',
  path: 'apps/shop/fly.toml',
  rows: [
    {
      practice: 'firewall',
      declared: 'publishes 80 and 443 and nothing else',
      observed: 'answers on 80, 443 and 6379, nothing speaks on 16 more ports',
      state: 'broken',
    },
    {
      practice: 'tls',
      declared: 'TLS on 443; 80 redirects to HTTPS',
      observed: "certificate of `Let's Encrypt` until 2026-03-01, TLS 1.2 and 1.3, http redirects to https",
      state: 'kept',
    },
    { practice: 'multi-region', declared: 'primary region `ams`', observed: undefined, state: 'unseen' },
  ],
}
const HOST: Verified = {
  name: 'www.example.com',
  path: undefined,
  rows: [{ practice: 'tls', declared: undefined, observed: '443 gives no answer', state: 'unseen' }],
}
const certificate = {
  rule: 'invalid-certificate',
  practice: 'tls',
  message: 'The certificate of `www.example.com` ran out on 2026-01-01.',
  subject: 'www.example.com: certificate',
} as const

function live(more: Partial<Report> = {}): Report {
  return reportOf({
    scope: 'all',
    commits: { base: undefined, head: 'work tree' },
    verified: [SHOP, HOST],
    ...more,
  })
}

const broken = live({ comparison: { introduced: [finding(':1', certificate)], standing: [], fixed: [] } })
const text = (report: Report, width = 100): string =>
  renderText(report, { color: false, links: false, all: false, width })

describe('the verdict', () => {
  test.each<[string, Report]>([
    ['The running apps match the files.', live()],
    ['Nothing found.', live({ verified: [HOST] })],
    ['1 finding, high or worse.', broken],
    ['Incomplete: 1 item could not be observed; no findings.', live({ problems: [problem(':1', 'It was silent.')] })],
  ])('%s', (sentence, report) => {
    expect(renderCheckRun(report).title).toBe(sentence)
    expect(renderSummary(report).split('\n')[0]).toBe(`**${sentence}**`)
    expect(renderHtml(report, { date: '2026-01-01' })).toContain(`<h1>${sentence}</h1>`)
  })

  test('in a terminal', () => {
    expect(text(live({ problems: [problem(':1', 'It was silent.')] }))).toMatch(
      /Failure: incomplete, some items could not be observed; 0 at or above high\.\n$/,
    )
  })

  test('a practice that nobody could look into is not clean', () => {
    const tls = { ...finding('a:1'), id: 'invalid-certificate', title: '', references: [], check: () => [] }
    const scores = scorecardOf(live({ rules: [tls] })).map(({ practice, state }) => `${practice}: ${state}`)
    expect(scores).toEqual([
      'secrets: not checked',
      'private-networking: not checked',
      'firewall: not checked',
      'tls: clean',
      'multi-region: not checked',
      'database: not checked',
    ])
  })
})

describe('promised and seen, in a terminal', () => {
  test('120 columns', () => {
    expect(text(live(), 120)).toContain(`  Declared and observed
                            Declared                                       Observed
  shop apps/shop/fly.toml
    Firewall      mismatch  publishes 80 and 443 and nothing else          answers on 80, 443 and 6379, nothing speaks
                                                                           on 16 more ports
    TLS           ok        TLS on 443; 80 redirects to HTTPS              certificate of \`Let's Encrypt\` until
`)
  })

  test('80 columns', () => {
    expect(text(live(), 80)).toContain(`
    Firewall      mismatch  publishes 80 and 443 and   answers on 80, 443 and
                            nothing else               6379, nothing speaks on
                                                       16 more ports
`)
    expect(text(live(), 80)).toContain(`
    Multi-region  unknown   primary region \`ams\`       —
  www.example.com
    TLS           partial   —                          443 gives no answer

`)
  })

  test('40 columns', () => {
    expect(text(live(), 40)).toContain(`
  shop apps/shop/fly.toml
    Firewall  mismatch
      declared publishes 80 and 443 and
        nothing else
      observed answers on 80, 443 and
        6379, nothing speaks on 16 more
        ports
`)
  })

  test.each([40, 60, 80, 100, 120, 300])('at %i columns no line is wider', width => {
    const long = 'a-very-long-host-name-that-nobody-would-type.'.repeat(4)
    const rows = [{ practice: 'tls' as const, declared: `東京 ${long}`, observed: long, state: 'kept' as const }]
    const lines = text(live({ verified: [SHOP, HOST, { name: 'x', path: undefined, rows }] }), width).split('\n')
    const allowed = width < 80 ? Math.max(width, long.length + 12) : width
    expect(lines.filter(line => widthOf(line) > allowed)).toEqual([])
  })

  test('colours change nothing but colours', () => {
    const painted = renderText(live(), { color: true, links: false, all: false, width: 100 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes of a terminal.
    expect(painted.replace(/\u001B\[[\d;]*m/g, '')).toBe(text(live()))
  })

  test('where nothing was promised, nothing is kept: it is fine', () => {
    const rows = [{ practice: 'tls' as const, declared: undefined, observed: 'TLS 1.3', state: 'kept' as const }]
    expect(text(live({ verified: [{ name: 'a.example', path: undefined, rows }] }))).toMatch(/^ {4}TLS {2}ok /m)
  })

  test('a look at nothing leaves nothing', () => {
    expect(text(live({ verified: [] }))).not.toContain('Promised')
  })
})

test('in JSON it is optional, and as the schema says', () => {
  const validate = new Ajv().compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')))
  const json = JSON.parse(renderJson(broken, { all: false })) as { verified: unknown }
  expect([validate(json), validate.errors]).toEqual([true, null])
  expect(json.verified).toMatchObject([
    { name: 'shop', path: 'apps/shop/fly.toml', rows: [{ state: 'broken' }, {}, { seen: null }] },
    { name: 'www.example.com', path: null, rows: [{ practice: 'tls', promised: null, state: 'unseen' }] },
  ])
  expect(JSON.parse(renderJson(reportOf(), { all: false }))).not.toHaveProperty('verified')
})

describe('the page of Markdown', () => {
  test('has the table', () => {
    expect(renderSummary(live())).toContain(`### Declared and observed

| App | Practice | Declared | Observed | |
|---|---|---|---|---|
| \`shop\` | Firewall | publishes 80 and 443 and nothing else | answers on 80, 443 and 6379, nothing speaks on 16 more ports | 🔴 mismatch |
| \`shop\` | TLS | TLS on 443; 80 redirects to HTTPS | certificate of \`Let's Encrypt\` until 2026-03-01, TLS 1.2 and 1.3, http redirects to https | ✅ ok |
| \`shop\` | Multi-region | primary region \`ams\` | — | ⚪ unknown |
| \`www.example.com\` | TLS | — | 443 gives no answer | ⚪ partial |
`)
  })

  test('keeps the limit of a check run, and room for findings', () => {
    const many = Array.from({ length: 800 }, (_, i) => ({ ...SHOP, name: `shop-${i}` }))
    const { summary } = renderCheckRun({ ...broken, verified: many })
    expect(Buffer.byteLength(summary)).toBeLessThan(65_535)
    expect(summary).toContain('ran out on 2026-01-01')
    expect(summary).toMatch(/✂️ Left out.*rows of “Declared and observed”/)
  })

  test('text of a server is escaped', () => {
    const observed = 'certificate of `<img src=x> | @everyone`, [x](https://evil.example) #1'
    const row = { practice: 'tls', declared: undefined, observed, state: 'kept' } as const
    const page = renderSummary(live({ verified: [{ name: 'a|b', path: undefined, rows: [row] }] }))
    expect(page).toContain('| <code>a&#124;b</code> | TLS | — |')
    expect(page).not.toMatch(/<img|[^\\]\]\(|@everyone/)
  })
})

describe('the page in HTML', () => {
  const page = renderHtml(broken, { date: '2026-01-01' })

  test('has the column', () => {
    expect(page).toContain('<th>Practice</th><th>Declared</th><th>Observed</th>')
    expect(page).toContain('<td data-of="Observed">443 gives no answer</td>')
    expect(page).toContain('<span class="badge failure">mismatch</span>')
    expect(renderHtml(reportOf(), { date: '2026-01-01' })).not.toContain('Observed</th>')
  })

  test('says what it is, and what it does not speak for', () => {
    expect(page).toContain('The running apps, compared with the files')
    expect(page).toContain('This report shows the running apps at that moment')
    expect(page).not.toContain('This report covers the files only')
  })

  test('text of a server is escaped', () => {
    const row = { practice: 'tls', declared: '<b>', observed: '`<script>alert(1)</script>`', state: 'kept' } as const
    const hostile = renderHtml(live({ verified: [{ name: '"><img>', path: '<i>', rows: [row] }] }), {
      date: '2026-01-01',
    })
    expect(hostile).not.toMatch(/<(?:script|img|i)>|data-of="Declared"><b>/)
    expect(hostile).toContain('<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>')
  })
})

describe('a finding about a host that belongs to no file', () => {
  test('stands below the host in a terminal, without a line', () => {
    expect(text(broken).split('\n').slice(0, 2)).toEqual([
      'www.example.com',
      '  high  The certificate of `www.example.com` ran out on 2026-01-01.',
    ])
    const two = [finding(':1', { ...certificate, subject: 'b.example: x' }), finding(':1', certificate)]
    const lines = text(live({ comparison: { introduced: two, standing: [], fixed: [] } })).split('\n')
    expect(lines.filter(line => /^\S+\.\S+$/.test(line))).toEqual(['b.example', 'www.example.com'])
  })

  test('an address in IPv6 is its own heading', () => {
    const one = finding(':1', { ...certificate, subject: '2a09:8280:1::a:b: certificate' })
    expect(text(live({ comparison: { introduced: [one], standing: [], fixed: [] } }))).toMatch(/^2a09:8280:1::a:b\n/)
  })

  test('is named on every page', () => {
    expect(renderSummary(broken)).toContain('| `www.example.com` | The certificate of')
    expect(renderHtml(broken, { date: '2026-01-01' })).toContain('<code class="place">www.example.com</code>')
  })

  test('is a workflow command without a file, and no annotation of the check, which wants one', () => {
    const [command] = renderWorkflowCommands(broken)
    expect(command).toMatch(/^::error title=invalid-certificate \(high\)::The certificate of/)
    expect(renderAnnotations(broken)).toEqual([])
    const [blind] = renderWorkflowCommands(live({ problems: [problem(':1', '`a.example`: It was silent.')] }))
    expect(blind).toBe('::error title=Not checked::`a.example`: It was silent.')
  })

  test('is a result at the root of the project, with the host beside it', () => {
    const { results, properties } = readRun(renderSarif(broken, { standing: true, ignored: true, pages: new Map() }))
    expect(results[0]).toMatchObject({
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: '.' } },
          logicalLocations: [{ fullyQualifiedName: 'www.example.com', kind: 'resource' }],
        },
      ],
    })
    expect(properties).toMatchObject({
      conclusion: 'failure',
      verified: [{ name: 'shop' }, { name: 'www.example.com' }],
    })
  })

  test('has the project as its path where a format wants one, and no line where it can', () => {
    expect(JSON.parse(renderGitlab(broken, { all: false }))).toMatchObject([
      { location: { path: '.', lines: { begin: 1 } }, description: expect.stringContaining('`www.example.com`') },
    ])
    const { diagnostics } = JSON.parse(renderRdjson(broken, { all: false })) as { diagnostics: { location: unknown }[] }
    expect(diagnostics[0]?.location).toEqual({ path: '.' })
  })
})
