import { describe, expect, test } from '@jest/globals'
import { baselineOf, holdAgainst } from '../../../src/engine/baseline.ts'
import { NOTHING_UNJUDGED } from '../../../src/engine/compare.ts'
import type { Baseline } from '../../../src/model/baseline.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { at, finding, short } from './literals.ts'

/** A baseline of findings, each entry on a line of its own from line 4 on. */
function baseline(findings: readonly Finding[], renames: Readonly<Record<string, string>> = {}): Baseline {
  const entries = baselineOf(findings).map((entry, i) => ({ ...entry, at: at(`baseline.json:${i + 4}`) }))
  return { entries, renames: new Map(Object.entries(renames)) }
}

function outline(head: readonly Finding[], known: Baseline, more: Partial<Parameters<typeof holdAgainst>[2]> = {}) {
  const paths = new Set(head.map(each => each.at.path))
  const held = holdAgainst(head, known, { headPaths: paths, unjudged: NOTHING_UNJUDGED, ...more })
  return {
    introduced: held.introduced.map(short),
    standing: held.standing.map(short),
    notices: held.notices.map(({ at, message }) => `${at.range.start.line} ${message}`),
  }
}

const GONE = 'This entry of the baseline finds nothing any more: `airworthy check --write-baseline` takes it out.'
const old = finding('fly.toml:3')

describe('what a baseline writes down', () => {
  test('is sorted, counted and free of lines and texts', () => {
    const findings = [
      finding('web/fly.toml:3'),
      finding('fly.toml:9', { subject: 'port 22', rule: 'raw-tcp-port' }),
      finding('fly.toml:7'),
      finding('fly.toml:3'),
      finding('fly.toml:4', { severity: 'critical', confidence: 'low', subject: 'a hint' }),
    ]
    const entries = baselineOf(findings).map(({ path, rule, severity, count }) => [path, rule, severity, count])
    expect(entries).toEqual([
      ['fly.toml', 'plaintext-http', 'low', 1],
      ['fly.toml', 'plaintext-http', 'high', 2],
      ['fly.toml', 'raw-tcp-port', 'high', 1],
      ['web/fly.toml', 'plaintext-http', 'high', 1],
    ])
    expect(baselineOf(findings.toReversed())).toEqual(baselineOf(findings))
    expect(Object.keys(baselineOf(findings)[0] ?? {})).toEqual(['rule', 'path', 'fingerprint', 'severity', 'count'])
  })
})

describe('what a baseline lets stand', () => {
  test('a finding wherever its lines went, and nothing else', () => {
    const other = finding('fly.toml:3', { subject: 'port 8080' })
    expect(outline([finding('fly.toml:90'), other], baseline([old]))).toEqual({
      introduced: ['high fly.toml:3 port 8080'],
      standing: ['high fly.toml:90 port 80'],
      notices: [],
    })
  })

  test('as many as were written down', () => {
    const { introduced, standing } = outline([old, finding('fly.toml:5'), finding('fly.toml:7')], baseline([old, old]))
    expect([standing.length, introduced]).toEqual([2, ['high fly.toml:7 port 80']])
  })

  test('none that got worse', () => {
    const before = finding('fly.toml:3', { severity: 'medium' })
    expect(outline([old], baseline([before]))).toMatchObject({ introduced: [short(old)], standing: [], notices: [] })
    expect(outline([before], baseline([old]))).toMatchObject({ introduced: [], standing: [short(before)] })
    const hint = finding('fly.toml:3', { confidence: 'low' })
    expect(outline([old], baseline([hint]))).toMatchObject({ introduced: [short(old)] })
  })

  test.each([
    ['moved as git tells', 'app/fly.toml', { 'fly.toml': 'app/fly.toml' }, true],
    ['moved under another name as git tells', 'deploy/web.toml', { 'fly.toml': 'deploy/web.toml' }, true],
    ['moved to another folder', 'app/fly.toml', {}, true],
    ['in another file', 'deploy/web.toml', {}, false],
  ])('in a file %s', (_, path, renames, stands) => {
    const moved = finding(`${path}:3`)
    expect(outline([moved], baseline([old], renames))).toEqual({
      introduced: stands ? [] : [short(moved)],
      standing: stands ? [short(moved)] : [],
      notices: stands ? [] : [`4 ${GONE}`],
    })
  })

  test('none that wanders between files that stay', () => {
    const wandered = finding('app/fly.toml:3')
    const headPaths = new Set(['fly.toml', 'app/fly.toml'])
    expect(outline([wandered], baseline([old]), { headPaths })).toMatchObject({ introduced: [short(wandered)] })
  })
})

describe('entries that find nothing any more', () => {
  test('are told at their line, the first few of them', () => {
    const many = Array.from({ length: 9 }, (_, i) => finding(`fly.toml:${i + 1}`, { subject: `port ${i}` }))
    const { notices } = outline([], baseline(many), { headPaths: new Set(['fly.toml']) })
    expect(notices.slice(0, 5)).toEqual([4, 5, 6, 7, 8].map(line => `${line} ${GONE}`))
    expect(notices.slice(5)).toEqual(['9 The same holds for 4 more of its entries from here on.'])
  })

  test.each([
    ['file', { paths: new Set(['fly.toml']), rules: new Set<string>() }],
    ['project', { paths: new Set(['']), rules: new Set<string>() }],
    ['rule', { paths: new Set<string>(), rules: new Set(['plaintext-http']) }],
  ])('are not told where the %s was not judged', (_, unjudged) => {
    expect(outline([], baseline([old]), { unjudged }).notices).toEqual([])
  })
})
