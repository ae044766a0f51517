import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { corpusOf, writeCorpus } from '../../../scripts/bench/corpus.ts'
import { cpuOf, createCpuWatch } from '../../../scripts/bench/cpu.ts'
import { measure, median } from '../../../scripts/bench/measure.ts'
import { renderBench } from '../../../scripts/bench/report.ts'
import type { Bench, PullRequestRow, Row } from '../../../scripts/bench/result.ts'
import { readFolder } from '../../../src/local/snapshot.ts'

test('the corpus is the same for the same seed, and another one for another', () => {
  expect([...corpusOf(7)]).toEqual([...corpusOf(7)])
  expect([...corpusOf(7, 2)]).not.toEqual([...corpusOf(7)])
  expect([...corpusOf(7).keys()]).toHaveLength(35)
})

test('all of it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'airworthy-corpus-'))
  try {
    const files = corpusOf(20)
    writeCorpus(folder, files)
    const { texts, problems } = await readFolder(folder)
    expect([...texts.keys()].sort()).toEqual([...files.keys()].sort())
    expect(problems).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  [[3], 3],
  [[1, 9, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected))

const row = (tool: string, apps: number, wall: number, memory: number): Row => ({
  tool,
  apps,
  outcome: { kind: 'measured', figures: { wall, cpu: 2 * wall, memory, runs: 3 } },
})
const CUT = (kind: 'cut' | 'failed'): Row => ({ tool: 'airworthy', apps: 100, outcome: { kind } })
const pull = (name: string, cpu: number, isUsual = true): PullRequestRow => ({
  ...{ name, files: 2, isUsual, requests: 7, budget: 8, creating: 2, wall: 0.5, cpu },
})
const BENCH: Bench = {
  date: '2026-01-01',
  machine: '2 processors, 24 GiB',
  node: '24.0.0',
  runs: 3,
  seconds: 120,
  corpora: new Map([1, 10, 100].map(apps => [apps, { files: 5 * apps, bytes: 10_000 * apps }])),
  rows: [
    ...[row('airworthy', 1, 0.2, 60), row('airworthy', 10, 0.3, 80), row('airworthy', 100, 1.3, 250)],
    ...[row('gitleaks', 1, 0.1, 40), row('gitleaks', 10, 0.2, 40), row('gitleaks', 100, 2.6, 40)],
  ],
  starts: [{ name: '`airworthy check` on one app', ratio: 2.4, goal: 2 }],
  runner: '24.1.0',
  pullRequests: [pull('an app', 3.8), pull('an app, with a finding', 4.2), pull('300 Dockerfiles', 50, false)],
  profiles: new Map([
    [1, new Map(Object.entries({ 'Node itself': 0.15, yaml: 0.05 }))],
    [100, new Map(Object.entries({ yaml: 1, 'src/rules': 0.75, 'Node itself': 0.25 }))],
  ]),
  bundles: [{ path: 'dist/cli.js', bytes: 1_048_576 }],
  tools: [{ name: 'gitleaks', version: '8.0.0', reads: 'every file, for secrets', readsAll: true }],
  missing: ['trivy config'],
}

test('goals that are met and those that are missed are told, as ratios', () => {
  const { page } = renderBench(BENCH)
  expect(page).toContain('| 100 | 1.30 | 2.60 (2.0 ×) |')
  expect(page).toContain('Processor seconds, of all processors together:')
  expect(page).toContain('| 100 | 2.60 | 5.20 |')
  expect(page).toContain('| `airworthy check` on one app: at most 2 × `node -e 0` | 2.4 × | **missed** |')
  expect(page).toContain('(gitleaks) | 0.50 × its time | met |')
  expect(page).toContain('| 100 apps: at most 200 MB | 250 MB | **missed** |')
  expect(page).toContain('per app from 10 to 100 apps | met |')
  expect(page).toContain('Not on this machine, so not measured: trivy config.')
})

test('why a goal is missed is told, and of those that are met nothing', () => {
  const reasons = (bench: Bench) => renderBench(bench).page.match(/^- .*node -e 0.*: .*\.$/gm)
  expect(reasons(BENCH)).toEqual([
    expect.stringMatching(/^- `airworthy check` on one app: at most 2 × `node -e 0`: /),
    expect.stringMatching(/^- the action on a usual pull request: .*: /),
  ])
  const met = { ...BENCH, starts: [], pullRequests: [pull('an app', 3.9)] }
  expect(reasons(met)).toBeNull()
  const { page } = renderBench({ ...met, corpora: new Map([...BENCH.corpora].slice(0, 2)), tools: [] })
  expect(page).not.toContain('missed')
})

test('of the usual pull requests the dearest counts, and the others not at all', () => {
  const { page } = renderBench(BENCH)
  expect(page).toContain('processor time of at most 4 × `node -e 0` | 4.2 × | **missed** |')
  expect(page).toContain('requests within the budget | 3 of 3 pull requests | met |')
  expect(page).toContain('| 300 Dockerfiles | 2 | 7 of 8 | 2 | 0.50 | 50.0 |')
})

test('without a usual pull request its goal is not met', () => {
  const { page } = renderBench({ ...BENCH, pullRequests: [pull('README.md', 2, false)] })
  expect(page).toContain('processor time of at most 4 × `node -e 0` | not tried | **missed** |')
})

test('one request above its budget is a goal missed', () => {
  const { page } = renderBench({ ...BENCH, pullRequests: [{ ...pull('an app', 3), requests: 9 }, pull('two', 3)] })
  expect(page).toContain('requests within the budget | 1 of 2 pull requests | **missed** |')
})

test('where the time goes is told in shares, in the order of the largest corpus', () => {
  const { page } = renderBench(BENCH)
  expect(page).toContain(
    [
      '| Part | 1 app | 100 apps |',
      '|---|--:|--:|',
      '| yaml | 25.0 % | 50.0 % |',
      '| src/rules | 0.0 % | 37.5 % |',
      '| Node itself | 75.0 % | 12.5 % |',
      '| the rest | 0.0 % | 0.0 % |',
      '| in all | 0.20 s | 2.00 s |',
    ].join('\n'),
  )
})

test('a corpus that was not read to its end tells nothing of growth', () => {
  const corpora = new Map([...BENCH.corpora, [1000, { files: 5000, bytes: 10_000_000 }] as const])
  const rows = [...BENCH.rows, row('airworthy', 1000, 1.4, 300)]
  const growth = (page: string) => page.split('\n').find(line => line.includes('cost grows'))
  expect(growth(renderBench({ ...BENCH, corpora, rows }).page)).toBe(growth(renderBench(BENCH).page))
})

test.each(['cut', 'failed'] as const)('goals that nobody could measure, as it was %s, are missed', kind => {
  const rows = BENCH.rows.map(each => (each.tool === 'airworthy' && each.apps === 100 ? CUT(kind) : each))
  expect(renderBench({ ...BENCH, rows }).page).toContain(`| 100 apps: time, memory and growth | ${kind} | **missed** |`)
})

test('what a cut is stands below a table that has one', () => {
  const words = '*cut*: not done after 120 seconds.'
  expect(renderBench(BENCH).page).not.toContain(words)
  expect(renderBench({ ...BENCH, rows: [...BENCH.rows.slice(1), CUT('cut')] }).page).toContain(words)
})

test('a program that is cut leaves nothing behind, and is told from one that fails', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'airworthy-measure-'))
  const one = { runs: 1, directory, seconds: 1, statuses: [0] }
  expect(measure(['sh', '-c', '(sleep 3; echo late > late) & wait'], one).kind).toBe('cut')
  expect(measure(['sh', '-c', 'exit 3'], one).kind).toBe('failed')
  expect(measure(['sh', '-c', 'exit 3'], { ...one, statuses: [3] }).kind).toBe('measured')
  await delay(3_000)
  expect(readdirSync(directory)).toEqual([])
  rmSync(directory, { recursive: true })
})

test('the processor time of a command is its own, and what it prints goes its way', () => {
  const watch = createCpuWatch()
  const busy =
    'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end) {}; console.error("x")'
  try {
    expect(cpuOf(watch, ['sleep', '0.3'])).toBeLessThan(0.2)
    expect(cpuOf(watch, [process.execPath, '-e', busy])).toBeGreaterThan(0.3)
    expect(() => cpuOf(watch, ['false'])).toThrow('false ended with 1.')
    const [program = '', ...args] = [...watch.wrapper, 'sh', '-c', 'echo out; echo err >&2; exit 3']
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([3, 'out\n', 'err\n'])
  } finally {
    watch.close()
  }
})

test('the plot has a line for each program', () => {
  const { plot } = renderBench(BENCH)
  expect(plot.match(/stroke-width="2"/g)).toHaveLength(2)
  expect(plot).toContain('>gitleaks</text>')
  expect(plot).not.toContain('NaN')
})

test('the page that is committed is of this form', () => {
  const headings = (text: string) => text.split('\n').filter(line => line.startsWith('#'))
  expect(headings(readFileSync('docs/development/benchmarks.md', 'utf8'))).toEqual(headings(renderBench(BENCH).page))
})
