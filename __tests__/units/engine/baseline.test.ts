import { describe, expect, test } from '@jest/globals'
import { baselineOf, holdAgainst } from '../../../src/engine/baseline.ts'
import { NONE_UNCHECKED } from '../../../src/engine/compare.ts'
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
  const held = holdAgainst(head, known, { headPaths: paths, unchecked: NONE_UNCHECKED, ...more })
  return {
    introduced: held.introduced.map(short),
    standing: held.standing.map(short),
    notices: held.notices.map(({ at, message }) => `${at.range.start.line} ${message}`),
  }
}

const NO_CONTEXT = { headPaths: new Set<string>(), unchecked: NONE_UNCHECKED }
const GONE = 'This baseline entry no longer matches a finding. Run `airworthy check --write-baseline` to remove it.'
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
  test('is told in the order of the text, as is the rest', () => {
    const [a, b] = [finding('a.toml:9', { severity: 'medium' }), finding('b.toml:1', { severity: 'critical' })]
    const [c, d] = [finding('c.toml:9', { severity: 'medium' }), finding('d.toml:1', { severity: 'critical' })]
    expect(outline([d, c, b, a], baseline([a, b]))).toEqual({
      introduced: [short(c), short(d)],
      standing: [short(a), short(b)],
      notices: [],
    })
  })

  test('the worst finding takes the worst entry', () => {
    const mild = finding('fly.toml:3', { severity: 'medium' })
    const bad = finding('fly.toml:9', { severity: 'critical' })
    for (const known of [
      [mild, bad],
      [bad, mild],
    ]) {
      expect(outline([mild, bad], baseline(known))).toMatchObject({ introduced: [], notices: [] })
    }
    const { entries, renames } = baseline([mild, bad])
    expect(outline([mild, bad], { entries: entries.toReversed(), renames })).toMatchObject({ introduced: [] })
  })

  test('in one of several files of a name that are gone, but not in one of very many', () => {
    const gone = (count: number) => Array.from({ length: count }, (_, index) => finding(`${index}/fly.toml:3`))
    const now = (index: number) => finding('new/fly.toml:3', { subject: `port ${index}` })
    const known = (count: number) =>
      baseline(gone(count).map((each, index) => finding(`${each.at.path}:3`, { subject: `port ${index}` })))
    expect(outline([now(1)], known(2))).toMatchObject({ standing: ['high new/fly.toml:3 port 1'] })
    expect(outline([now(19)], known(30)).standing.length + outline([now(29)], known(30)).standing.length).toBe(1)
  })

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
    expect(notices.slice(5)).toEqual(['9 The same applies to 4 more entries from here on.'])
  })

  test('are told in the order of the file', () => {
    const { entries } = baseline([finding('a.toml:1'), finding('b.toml:1')])
    const [a, b] = entries.map((entry, index) => ({ ...entry, at: at(`baseline.json:${9 - index}`) }))
    const [c, d] = entries.map((entry, index) => ({ ...entry, at: at(`baseline.json:5:${9 - index}-10`) }))
    const shown = (...known: (typeof a)[]) =>
      holdAgainst([], { entries: known.flatMap(entry => entry ?? []), renames: new Map() }, NO_CONTEXT).notices
    expect(shown(a, b).map(({ at: { range } }) => range.start.line)).toEqual([8, 9])
    expect(shown(c, d).map(({ at: { range } }) => range.start.column)).toEqual([8, 9])
  })

  test('are not told where there is still room for what was found', () => {
    expect(outline([old], baseline([old])).notices).toEqual([])
    expect(outline([old], baseline([old, old])).notices).toEqual([`4 ${GONE}`])
  })

  test.each([
    ['file', { paths: new Set(['fly.toml']), rules: new Set<string>() }],
    ['project', { paths: new Set(['']), rules: new Set<string>() }],
    ['rule', { paths: new Set<string>(), rules: new Set(['plaintext-http']) }],
  ])('are not told where the %s was not judged', (_, unchecked) => {
    expect(outline([], baseline([old]), { unchecked }).notices).toEqual([])
  })
})
