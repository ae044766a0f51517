import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Spot } from '../../../src/model/report.ts'
import type { Fix } from '../../../src/model/rule.ts'
import { linksTo, NO_LINKS } from '../../../src/report/github/links.ts'
import { renderClosed, renderComment, renderReview } from '../../../src/report/github/review.ts'
import { at, finding, report } from './review-report.ts'

const links = linksTo({
  repository: 'https://example.com/acme/shop',
  commit: 'abc',
  pages: 'https://example.com/rules',
})
const line = (number: number, startLine?: number): Spot => ({
  on: 'line',
  path: 'fly.toml',
  side: 'RIGHT',
  line: number,
  ...(startLine === undefined ? {} : { startLine }),
})

function comment(
  found: Finding,
  spot: Spot = line(found.at.range.start.line),
  text = '',
  others: readonly Finding[] = [],
): string {
  const sources = new Map([['fly.toml', createSource('fly.toml', text)]])
  return renderComment(report([found, ...others], { sources }), [{ finding: found, spot }], NO_LINKS)
}

describe('a comment', () => {
  test('says how bad, what, what to do and why it is known', () => {
    const found = finding('fly.toml:4', 'Port `5432` is open to the internet.', {
      remedy: 'Remove the port, or bind it to Flycast: `fly ips allocate-v6 --private`.',
      related: [{ at: at('Dockerfile:2'), note: 'The image is a database.' }],
    })
    expect(
      renderComment(report([found]), [{ finding: found, spot: line(4) }], links),
    ).toBe(`**🔴 High** · Port \`5432\` is open to the internet.

**How to fix:** Remove the port, or bind it to Flycast: \`fly ips allocate-v6 --private\`.

\`\`\`sh
fly ips allocate-v6 --private
\`\`\`

<details><summary>Related lines</summary>

- [\`Dockerfile:2\`](https://example.com/acme/shop/blob/abc/Dockerfile#L2): The image is a database.

</details>

<sub>[\`raw-tcp-port\`](https://example.com/rules/firewall/raw-tcp-port.md) · Firewall</sub>`)
  })

  test('names the place where it stands elsewhere', () => {
    expect(comment(finding('.dockerignore:1', 'x'), line(9))).toContain('- `.dockerignore:1`: the finding itself')
  })

  test('on many lists them, each remedy once', () => {
    const many = [1, 2, 3].map(number => finding(`fly.toml:${number}`, `Port ${number} is open.`))
    const body = renderComment(
      report(many),
      many.map(each => ({ finding: each, spot: line(1) })),
      NO_LINKS,
    )
    expect(body).toContain('3 findings of the same kind: 3 high')
    expect(body).toContain('- `fly.toml:2`: Port 2 is open.')
    expect(body.match(/Close the port/g)).toHaveLength(1)
  })

  test('cannot be made to mention, link, run or hide anything', () => {
    const hostile = '@everyone ![x](https://example.com/i.png) <script>alert(1)</script> </details> <!-- #1 `@team`'
    const body = comment(
      finding('fly.toml:1', hostile, { remedy: hostile, related: [{ at: at('a`b](x).toml:1'), note: hostile }] }),
    )
    expect(body).not.toMatch(/<script|<!--|@everyone|!\[x\]\(/)
    expect(body.match(/<\/details>/g)).toHaveLength(1)
  })

  test('stays within what GitHub takes', () => {
    const many = Array.from({ length: 900 }, (_, i) =>
      finding(`fly.toml:${i}`, `Name ${'<|'.repeat(5000)} ${i}`, { remedy: `r${i} ${'&'.repeat(5000)}` }),
    )
    const body = renderComment(
      report(many),
      many.map(each => ({ finding: each, spot: line(1) })),
      links,
    )
    expect(body).toMatch(/and \d+ more, see the check/)
    // 65,536 characters, less the marker with its 900 fingerprints.
    expect(body.length).toBeLessThan(65_536)
  })
})

describe('a suggestion', () => {
  const text = 'app = "shop"\n[http_service]\n  internal_port = 8080\n  force_https = false\n'
  const replace = (place: string, by: string, safe = true): Fix => ({
    title: 'Turn it on',
    safe,
    edits: [{ at: at(place), text: by }],
  })
  const found = (fix: Fix) => finding('fly.toml:4:17-22', 'x', { fix })

  test.each<[string, Fix, Spot, string]>([
    ['replaces its line', replace('fly.toml:4:17-22', 'true'), line(4), '  force_https = true'],
    [
      'replaces its lines',
      replace('fly.toml:4:17-22', 'true'),
      line(4, 3),
      '  internal_port = 8080\n  force_https = true',
    ],
    ['adds a line after its own', replace('fly.toml:5', '  x = 1\n'), line(4), '  force_https = false\n  x = 1'],
    ['adds a line before its own', replace('fly.toml:4', '  x = 1\n'), line(4), '  x = 1\n  force_https = false'],
  ])('%s', (_, fix, spot, expected) => {
    expect(comment(found(fix), spot, text)).toContain(`\`\`\`suggestion\n${expected}\n\`\`\``)
  })

  test.each<[string, Fix, Spot]>([
    ['that is not safe', replace('fly.toml:4:17-22', 'true', false), line(4)],
    ['outside the comment', replace('fly.toml:3:19-23', '80'), line(4)],
    ['in another file', replace('Dockerfile:4:17-22', 'true'), line(4)],
    ['on a removed line', replace('fly.toml:4:17-22', 'true'), { on: 'line', path: 'fly.toml', side: 'LEFT', line: 4 }],
    ['on a whole file', replace('fly.toml:4:17-22', 'true'), { on: 'file', path: 'fly.toml' }],
  ])('is not made of a fix %s', (_, fix, spot) => {
    expect(comment(found(fix), spot, text)).not.toContain('suggestion')
  })

  test('never repeats a secret of its lines, but may take it out', () => {
    const secret = ['hunter', '2'].join('')
    const lines = `TOKEN = "${secret}" # force_https = false\n`
    const leak = finding(`fly.toml:1:9-${9 + secret.length + 1}`, 'A token.', { practice: 'secrets', rule: 'secret' })
    const edit = finding('fly.toml:1', 'x', { fix: replace('fly.toml:1:33-38', 'true') })
    expect(comment(edit, line(1), lines, [leak])).not.toContain(secret)
    const removal = finding('fly.toml:1', 'x', { fix: replace('fly.toml:1:1-40', '') })
    expect(comment(removal, line(1), lines, [leak])).toContain('suggestion')
  })

  test('cannot be ended by the text', () => {
    const fix = replace('fly.toml:1:1-2', 'b')
    expect(comment(finding('fly.toml:1', 'x', { fix }), line(1), 'a ```` x\n')).toContain(
      '`````suggestion\nb ```` x\n`````',
    )
  })
})

test('a review says what it holds', () => {
  const findings = [finding('a:1', 'x'), finding('a:2', 'y', { severity: 'critical' })]
  expect(renderReview(findings, 'Airworthy')).toBe(
    '**Airworthy** found 2 problems that this pull request introduces (1 critical, 1 high). See all results in the check “Airworthy”.',
  )
})

describe('a comment whose finding is gone', () => {
  const gone = finding('fly.toml:1', 'x')
  const by = { at: at('.github/airworthy.yml:1'), reason: 'known' }

  test.each([
    ['fixed', report([]), '✅ **Fixed** in aaaaaaaaaaaa.'],
    ['ignored', report([], { suppressed: [{ finding: gone, by }] }), '🔇 **Ignored**. The check shows the reason.'],
    [
      'in the base, too',
      report([], { comparison: { introduced: [], standing: [gone], fixed: [] } }),
      '➖ **No longer new**',
    ],
    ['told by another thread', report([gone]), '↩️ **Duplicate**: another thread covers it.'],
    ['of a rule that is off', report([], { silenced: new Set([gone.rule]) }), '🔇 **Disabled**'],
  ])('%s', (_, now, expected) => {
    const text = `**🔴 High** · x\n\n\`\`\`suggestion\ny\n\`\`\`\n\n<sub>\`${gone.rule}\` · TLS</sub>`
    const body = renderClosed(now, text, [gone.fingerprint])
    expect(body).toContain(expected)
    expect(body).toContain('> **🔴 High** · x')
    expect(body).not.toContain('suggestion')
  })
})
