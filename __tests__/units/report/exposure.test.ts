import { describe, expect, test } from '@jest/globals'
import { exposureOf } from '../../../src/exposure/exposure.ts'
import type { AppExposure, Exposure } from '../../../src/model/exposure.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import { renderExposure } from '../../../src/report/exposure/exposure.ts'
import { renderMap } from '../../../src/report/exposure/map.ts'
import { renderCheckRun } from '../../../src/report/github/check-run.ts'
import { renderSummary } from '../../../src/report/github/summary.ts'
import { projectOf } from '../project/listing.ts'
import { at, report } from './review-report.ts'

type Files = Readonly<Record<string, string>>

async function expose(files: Files): Promise<Exposure> {
  return exposureOf(await projectOf(new Map(Object.entries(files))))
}

const app = (name: string, ...lines: string[]) => `app = "${name}"\n${lines.map(line => `${line}\n`).join('')}`
const HTTPS = '[http_service]\ninternal_port = 8080\nforce_https = true'
const RAW_POSTGRES = '[[services]]\ninternal_port = 5432\n[[services.ports]]\nport = 5432'
const FOOTNOTE = '¹ Public once the app has a public IP address. The first deploy allocates one by default.'
const HEADER = `| App | Public ports | TLS | Private addresses that other apps use | Data stores | Regions |
|---|---|---|---|---|---|`

const DB = app('db', 'primary_region = "fra"', '[build]', 'image = "postgres:16"', '[mounts]', 'source = "pg"')
const BEFORE: Files = {
  'web/fly.toml': app('web', HTTPS, '[env]', 'DATABASE_URL = "postgres://u@db.internal:5432/x"'),
  'db/fly.toml': DB,
}

describe('before → after', () => {
  test.each<[what: string, before: Files, after: Files, page: string]>([
    [
      'a database port becomes public',
      BEFORE,
      { ...BEFORE, 'db/fly.toml': `${DB}${RAW_POSTGRES}\n` },
      `${HEADER}
| \`db\` ¹ | none → **\`5432\` raw TCP** | — → **on 5432 only if the app encrypts** | \`db.internal:5432\` | Postgres, volume \`pg\` | \`fra\` |
| \`web\` ¹ | \`80\` redirect to HTTPS, \`443\` HTTPS | everywhere | — | Fly Postgres \`db.internal:5432\` | — |

${FOOTNOTE}`,
    ],
    [
      'a database is reached over the internet',
      BEFORE,
      { ...BEFORE, 'web/fly.toml': app('web', '[env]', 'DATABASE_URL = "postgres://u@db.fly.dev:5432/x"') },
      `${HEADER}
| \`web\` ¹ | \`80\` redirect to HTTPS, \`443\` HTTPS → **none** | everywhere → **—** | — | Fly Postgres \`db.internal:5432\` → **Postgres \`db.fly.dev:5432\` (public)** | — |
| \`db\` | none | — | \`db.internal:5432\` → **—** | Postgres, volume \`pg\` | \`fra\` |

${FOOTNOTE}

New connections: \`web\` → \`db\` **over the internet**.`,
    ],
    [
      'apps come, go, and are renamed',
      { 'a/fly.toml': app('a'), 'b/fly.toml': app('b', HTTPS), 'c/fly.toml': app('c', 'primary_region = "ams"') },
      { 'moved/fly.toml': app('a'), 'c/fly.toml': app('d', 'primary_region = "ams"'), 'e/fly.toml': app('e') },
      `${HEADER}
| \`e\` **new** | none | — | — | — | — |
| \`b\` ¹ **removed** | \`80\` redirect to HTTPS, \`443\` HTTPS | everywhere | — | — | — |
| \`c\` → \`d\` | none | — | — | — | \`ams\` |
| \`a\` | none | — | — | — | — |

${FOOTNOTE}`,
    ],
    [
      'nothing changes',
      { 'fly.toml': app('a') },
      { 'fly.toml': app('a', 'kill_timeout = 5') },
      `This change does not affect the exposure of the app.

${HEADER}
| \`a\` | none | — | — | — | — |`,
    ],
  ])('%s', async (_, before, after, page) => {
    const lines = renderExposure({ before: await expose(before), after: await expose(after) })
    expect(lines.join('\n')).toBe(`### Exposure: before → after\n\n${page}`)
  })

  test('a side that was not wholly read says so', async () => {
    const change = { before: await expose(BEFORE), after: await expose(BEFORE) }
    const page = renderExposure(change, { unread: new Set(['db/fly.toml']) }).join('\n')
    expect(page).toContain('| `db` *(partly read)* |')
    expect(page).toContain('| `web` ¹ |')
  })

  test('without a side before, it is what there is', async () => {
    const page = renderExposure({ after: await expose({ 'fly.toml': app('a') }) })
    expect(page.join('\n')).toBe(`### Exposure\n\n${HEADER}\n| \`a\` | none | — | — | — | — |`)
  })

  test('without an app, nothing is said', async () => {
    expect(renderExposure({ after: await expose({ 'package.json': '{}' }) })).toEqual([])
  })
})

test('a command that opens a private app is named', async () => {
  const policy = { ...NO_POLICY, apps: new Map([['a', { private: true, domains: [] }]]) }
  const files = { 'fly.toml': app('a', HTTPS), 'bin/up': '#!/bin/sh\nfly ips allocate-v4 -a a\n' }
  const after = exposureOf(await projectOf(new Map(Object.entries(files)), policy))
  expect(renderExposure({ after }).join('\n')).toBe(`### Exposure

${HEADER}
| \`a\` ² | \`80\` redirect to HTTPS, \`443\` HTTPS | everywhere | — | — | — |

² This app is private, but a command in the repository opens these ports: \`bin/up:2\`.`)
})

describe('many apps', () => {
  const many = (lines: (i: number) => string): Promise<Exposure> =>
    expose(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}/fly.toml`, app(`app-${i}`, lines(i))])))

  test('unchanged ones are one line', async () => {
    const page = renderExposure({ before: await many(() => ''), after: await many(i => (i === 7 ? RAW_POSTGRES : '')) })
    expect(page.filter(line => line.startsWith('| `'))).toEqual([
      '| `app-7` ¹ | none → **`5432` raw TCP** | — → **on 5432 only if the app encrypts** | — | — | — |',
    ])
    expect(page.at(-1)).toBe('39 apps unchanged.')
  })

  test('rows are capped, those with a newly public port first', async () => {
    const before = await many(() => '')
    const after = await many(i => (i === 39 ? RAW_POSTGRES : 'primary_region = "fra"'))
    const page = renderExposure({ before, after }, { maxRows: 3 })
    expect(page.filter(line => line.startsWith('| `')).map(line => line.slice(0, 12))).toEqual([
      '| `app-39` ¹',
      '| `app-0` | ',
      '| `app-1` | ',
    ])
    expect(page.at(-1)).toBe('37 more apps not shown.')
  })

  test('bytes are capped', async () => {
    const page = renderExposure({ after: await many(() => HTTPS) }, { maxBytes: 500 })
    expect(Buffer.byteLength(page.filter(line => line.startsWith('| `')).join('\n'))).toBeLessThanOrEqual(500)
    expect(page.at(-1)).toMatch(/^3\d more apps not shown\.$/)
  })

  test('a long cell begins with what changed', async () => {
    const ports = (numbers: readonly number[]) =>
      `[[services]]\ninternal_port = 1\n${numbers.map(port => `[[services.ports]]\nport = ${port}\n`).join('')}`
    const old = [1, 2, 3, 4, 5, 6, 7, 8]
    const page = renderExposure({
      before: await expose({ 'fly.toml': app('a', ports(old)) }),
      after: await expose({ 'fly.toml': app('a', ports([...old, 5432])) }),
    }).join('\n')
    expect(page).toContain('**`5432` raw TCP, `1` raw TCP,')
    expect(page).toContain('`5` raw TCP and 3 more**')
  })
})

describe('the map', () => {
  const drawing = (lines: readonly string[]) => lines.slice(lines.indexOf('flowchart LR') + 1, lines.lastIndexOf('```'))

  test('who talks to whom, in public and in private', async () => {
    const exposure = await expose({
      ...BEFORE,
      'web/fly.toml': app(
        'web',
        HTTPS,
        '[env]',
        'DATABASE_URL = "postgres://u@db.internal:5432/x"',
        'API_URL = "https://api.fly.dev"',
        'REDIS_URL = "redis://fly-r.upstash.io:6379"',
        'PAYMENTS_API_URL = "https://pay.example.com"',
      ),
      'api/fly.toml': app('api', RAW_POSTGRES),
    })
    expect(renderMap(exposure).join('\n')).toBe(`### Connections

Thick and red: to another app or to a database over the internet. Dotted and green: over the private network. Thin: visitors, and other hosts outside Fly.io.

\`\`\`mermaid
flowchart LR
  n1(("internet"))
  n2["api"]
  n3["db"]
  n4["web"]
  n5[("Upstash Redis fly-r.upstash.io:6379")]
  n6(["pay.example.com"])
  n1 -->|"5432 raw TCP"| n2
  n1 -->|"80 redirect to HTTPS, 443 HTTPS"| n4
  n4 -.-> n3
  n4 ==> n2
  n4 -.-> n5
  n4 --> n6
  linkStyle 3 stroke:#cf222e
  linkStyle 2,4 stroke:#2da44e
\`\`\``)
  })

  test('is left out where nobody talks to anybody', async () => {
    expect(renderMap(await expose({ 'fly.toml': app('a') }))).toEqual([])
  })

  test('is bounded, and says so', async () => {
    const files = Array.from({ length: 100 }, (_, i) => [`${i}/fly.toml`, app(`app-${i}`, HTTPS)])
    const map = renderMap(await expose(Object.fromEntries(files)), { maxNodes: 10, maxWays: 80 })
    expect(drawing(map).filter(line => line.includes('["'))).toHaveLength(9)
    expect(drawing(map).filter(line => line.includes('-->'))).toHaveLength(9)
    expect(map.at(-1)).toBe('Not drawn, to keep it readable: 91 of 100 connections.')
  })
})

describe('names that want to be more than names', () => {
  const HOSTILE = [
    'a"] --> n9["b',
    '`<img src=x onerror=alert(1)>`',
    'x|y|**z** [l](https://evil.example) @team #1',
    '#quot;];click n1 "javascript:alert(1)"',
    'a\n```\n## Verdict: fine',
    '%%{init: {"securityLevel": "loose"}}%%',
    '1. a',
    '- a',
    'end\u202eelpmaxe',
    '$$\\href{javascript:alert(1)}{x}$$',
    'fa:fa-ban',
  ]
  const exposure: Exposure = {
    apps: HOSTILE.map(
      (name): AppExposure => ({
        path: `${name}/fly.toml`,
        name,
        reach: 'public',
        origin: 'config',
        openedBy: [at('fly.toml:1'), { ...at('fly.toml:1'), path: name }],
        ports: [{ start: 80, end: 80, service: 'HTTP' }],
        tls: 'not on 80',
        privateAddresses: [name],
        dataStores: [{ kind: 'volume', name, reached: 'here' }],
        regions: [name],
      }),
    ),
    links: HOSTILE.map(host => ({
      from: `${HOSTILE[0]}/fly.toml`,
      to: { kind: 'host', host },
      network: 'public',
      places: [],
    })),
  }

  test('stay inside their labels on the map', () => {
    const lines = renderMap(exposure)
    const inside = lines.slice(lines.indexOf('flowchart LR') + 1, lines.lastIndexOf('```'))
    const node = /^ {2}n\d+(?:\["[^"]*"\]|\(\["[^"]*"\]\)|\(\("internet"\)\))$/
    const edge = /^ {2}n\d+ (?:-->|==>|-\.->)(?:\|"[^"|]*"\|)? n\d+$/
    expect(inside.filter(line => !node.test(line) && !edge.test(line))).toEqual([])
    const labels = inside.flatMap(line => /"([^"]*)"/.exec(line)?.[1] ?? [])
    expect(labels.filter(label => /[^\p{L}\p{N} ./_…:,?-]|:(?!\d)|^(?:-|\d+\.) |\n/u.test(label))).toEqual([])
    expect(labels).toHaveLength(3 * HOSTILE.length + 1)
  })

  test('stay inside their cells in the table', () => {
    const page = renderExposure({ before: { apps: [], links: [] }, after: exposure })
    expect(page.join('\n').split('\n')).toHaveLength(page.length)
    const rows = page.filter(line => line.includes('**new**'))
    expect(rows.map(row => row.split('|').length)).toEqual(HOSTILE.map(() => 8))
    const bare = rows
      .join('\n')
      .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
      .replace(/<code>[^<]*<\/code>/g, '')
    expect(bare).not.toMatch(/[<`@#[]/)
  })
})

describe('on the page', () => {
  test('the table goes to both, the map to the job summary alone', async () => {
    const exposure = {
      before: await expose({ 'fly.toml': app('a') }),
      after: await expose({ 'fly.toml': app('a', HTTPS) }),
    }
    const given = report([], { exposure })
    const summary = renderSummary(given)
    expect(summary.indexOf('### Exposure: before → after')).toBeGreaterThan(summary.indexOf('| Practice | State |'))
    expect(summary).toContain('\n\n### Exposure: before → after\n\n| App |')
    expect(summary).toContain('\n\n### Connections\n\n')
    const check = renderCheckRun(given).summary
    expect(check).toContain('### Exposure: before → after')
    expect(check).not.toContain('mermaid')
  })

  test('what was not wholly read is marked', async () => {
    const after = await expose({ 'fly.toml': app('a') })
    const problems = [{ at: at('fly.toml:1'), message: 'x', blocking: true }]
    expect(renderSummary(report([], { exposure: { before: after, after }, problems }))).toContain('partly read')
  })
})
