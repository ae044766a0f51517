import { describe, expect, test } from '@jest/globals'
import { RULE_PAGES } from '../../../src/model/home.ts'
import type { Report } from '../../../src/model/report.ts'
import { RULE_LINKS } from '../../../src/report/github/links.ts'
import { renderSummary } from '../../../src/report/github/summary.ts'
import { at, finding, INCOMPLETE, report } from './review-report.ts'

function verdict(overrides: Partial<Report['verdict']>): Partial<Report> {
  return { verdict: { conclusion: 'failure', complete: true, failOn: 'high', failing: 0, ...overrides } }
}

const high = finding('fly.toml:3', 'Port 22 is open.')
const medium = finding('fly.toml:9', 'No region.', {
  severity: 'medium',
  practice: 'multi-region',
  rule: 'missing-primary-region',
})

describe('the verdict in one sentence', () => {
  const problems = [{ at: at('fly.toml:1'), message: 'Not TOML.', blocking: true }]
  test.each<[string, Report]>([
    ['This change introduces no findings.', report([])],
    ['Nothing found.', report([], { scope: 'all' })],
    ['1 new finding, high or worse.', report([high])],
    ['2 new findings, 1 of them high or worse.', report([high, medium])],
    ['1 new finding, none of them high or worse.', report([medium])],
    ['1 finding, high or worse.', report([high], { scope: 'all' })],
    ['1 new finding; none of them blocks.', report([high], verdict({ conclusion: 'success', failOn: 'never' }))],
    ['Incomplete: 1 item could not be checked; 1 new finding.', report([high], { problems, verdict: INCOMPLETE })],
  ])('%s', (sentence, given) => {
    expect(renderSummary(given).split('\n')[0]).toBe(`**${sentence}**`)
  })
})

test('the page of a change', () => {
  const ignored = finding('legacy/fly.toml:2', 'Plain HTTP.', { practice: 'tls', rule: 'plaintext-http' })
  const page = renderSummary(
    report([high, medium], {
      comparison: {
        introduced: [high, medium],
        standing: [finding('db/fly.toml:1', 'x', { practice: 'database' })],
        fixed: [finding('fly.toml:7', 'A secret.', { practice: 'secrets', rule: 'secret-in-fly-config' })],
      },
      suppressed: [
        {
          finding: ignored,
          by: { at: at('.github/airworthy.yml:8'), reason: 'TLS ends at our proxy', owner: '@acme/web' },
        },
      ],
      notices: [{ at: at('.github/airworthy.yml:12'), message: 'This ignore is not needed any more.' }],
    }),
    {
      delivery: {
        onLines: 1,
        onFiles: 0,
        inCheck: 1,
        skipped: [{ surface: 'comments', reason: 'the token is read-only' }],
      },
    },
  )
  expect(page).toBe(`**2 new findings, 1 of them high or worse.**

| Practice | State |
|---|---|
| Secrets | ✅ no new findings |
| Private networking | ✅ no new findings |
| Firewall | 🔴 1 high (new) |
| TLS | ✅ no new findings |
| Multi-region | 🟠 1 medium (new) |
| Database | ✅ no new findings · 1 from before |

2 introduced = 1 on lines + 0 on files + 1 in the check.
1 from before, 1 fixed, 1 ignored.

⚠️ No comments: the token is read-only

### 🔴 High (1)

| Place | Finding | Rule |
|---|---|---|
| \`fly.toml:3\` | Port 22 is open.<br>**How to fix:** Close the port. | \`raw-tcp-port\` |

### 🟠 Medium (1)

| Place | Finding | Rule |
|---|---|---|
| \`fly.toml:9\` | No region.<br>**How to fix:** Close the port. | \`missing-primary-region\` |

### ✅ Fixed (1)

| Place | Finding | Rule |
|---|---|---|
| \`fly.toml:7\` | A secret. | \`secret-in-fly-config\` |

### Ignored (1)

| Place | Rule | Reason | Ignored at |
|---|---|---|---|
| \`legacy/fly.toml:2\` | \`plaintext-http\` | TLS ends at our proxy, @&#8203;acme/web | \`.github/airworthy.yml:8\` |

### Notices (1)

- \`.github/airworthy.yml:12\`: This ignore is not needed any more.
`)
})

describe('what was not judged', () => {
  const problems = [
    { at: at('fly.toml:4'), message: 'A string is not closed.', blocking: true },
    { at: at('big.json:1'), message: 'The file is larger than 1 MB.', blocking: false },
  ]
  const page = renderSummary(
    report([], { problems, crashes: [{ rule: 'raw-tcp-port', error: 'TypeError' }], verdict: INCOMPLETE }),
  )

  test('is listed first, with what it decides', () => {
    expect(page).toContain(`### ⚪ Not checked (3)

- The rule raw-tcp-port stopped with TypeError, so some of its findings may be missing.
- \`fly.toml:4\`: A string is not closed.
- \`big.json:1\`: The file is larger than 1 MB. *(does not block)*`)
  })

  test('never looks like a clean bill', () => {
    expect(page).not.toContain('✅')
  })
})

describe('a page that is too long', () => {
  const many = Array.from({ length: 3000 }, (_, i) => finding(`apps/${i}/fly.toml:${i + 1}`, `Größe ${i} ist offen.`))

  test('is cut between rows within its bytes, and adds up', () => {
    const page = renderSummary(report(many), { limitBytes: 65_535 })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_535)
    const rows = page.match(/^\| `apps\/.*\|$/gm)?.length ?? 0
    const [, cut] = /(\d+) rows of “🔴 High \(3000\)”/.exec(page) ?? []
    expect(rows).toBeGreaterThan(100)
    expect(rows + Number(cut)).toBe(3000)
  })

  test('shows what was not judged all the same', () => {
    const problems = [{ at: at('fly.toml:4'), message: 'A string is not closed.', blocking: true }]
    const page = renderSummary(report(many, { problems, verdict: INCOMPLETE }), { limitBytes: 4000 })
    expect(page).toContain('A string is not closed.')
  })
})

describe('how to fix it', () => {
  const remedy = 'Run `fly secrets set TOKEN=NEW_VALUE --app shop`, and remove the line.'
  const shown = '<br>**How to fix:** Run `fly secrets set TOKEN=NEW_VALUE --app shop`, and remove the line. |'
  const many = Array.from({ length: 400 }, (_, i) => finding(`apps/${i}/fly.toml:1`, `Port ${i}.`, { remedy }))

  test('is below the message of a finding and of a hint, which links to the page of its rule', () => {
    const hint = finding('fly.toml:4', 'Perhaps.', { remedy, confidence: 'low' })
    const page = renderSummary(report([finding('fly.toml:3', 'A token.', { remedy }), hint]), { links: RULE_LINKS })
    const rule = `[\`raw-tcp-port\`](${RULE_PAGES}/firewall/raw-tcp-port.md) |`
    expect(page).toContain(`| \`fly.toml:3\` | A token.${shown} ${rule}`)
    expect(page).toContain(`| \`fly.toml:4\` | Perhaps.${shown} ${rule}`)
  })

  test('is left out before a finding is', () => {
    const page = renderSummary(report(many), { limitBytes: 40_000 })
    expect(page).not.toContain('How to fix')
    expect(page.match(/^\| `apps\/.*\|$/gm)).toHaveLength(400)
    expect(page).toContain('limit: how to fix each finding (see the pages of the rules).')
  })

  test('fits into a job summary for thousands of findings', () => {
    const findings = Array.from({ length: 5000 }, (_, i) => many[i % many.length] ?? finding('a:1', ''))
    const page = renderSummary(report(findings), { links: RULE_LINKS })
    expect(Buffer.byteLength(page)).toBeLessThan(1_048_576)
    expect(page).toContain('5000 new findings')
  })

  test('is cut where it is endless, and stays in its cell', () => {
    const long = finding('fly.toml:3', 'A token.', { remedy: `a|b\n${'x'.repeat(5000)}` })
    const row =
      renderSummary(report([long]))
        .split('\n')
        .find(line => line.startsWith('| `fly.toml:3`')) ?? ''
    expect(row.length).toBeLessThan(1200)
    expect(row.split('|')).toHaveLength(5)
  })
})
