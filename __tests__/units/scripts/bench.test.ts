import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { corpusOf, writeCorpus } from '../../../scripts/bench/corpus.ts'
import { measure, median } from '../../../scripts/bench/measure.ts'
import { type Bench, type Row, renderBench } from '../../../scripts/bench/report.ts'
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
  outcome: { kind: 'measured', figures: { wall, cpu: wall, memory, runs: 3 } },
})
const CUT = (kind: 'cut' | 'failed'): Row => ({ tool: 'airworthy', apps: 100, outcome: { kind } })
const BENCH: Bench = {
  date: '2026-01-01',
  machine: '2 processors, 24 GiB',
  node: '24.0.0',
  runs: 3,
  corpora: new Map([1, 10, 100].map(apps => [apps, { files: 5 * apps, bytes: 10_000 * apps }])),
  rows: [
    ...[row('airworthy', 1, 0.2, 60), row('airworthy', 10, 0.3, 80), row('airworthy', 100, 1.3, 250)],
    ...[row('gitleaks', 1, 0.1, 40), row('gitleaks', 10, 0.2, 40), row('gitleaks', 100, 2.6, 40)],
  ],
  starts: [{ name: '`airworthy check` on one app', ratio: 2.4, goal: 2 }],
  bundles: [{ path: 'dist/cli.js', bytes: 1_048_576 }],
  tools: [{ name: 'gitleaks', version: '8.0.0', reads: 'every file, for secrets', readsAll: true }],
  missing: ['trivy config'],
}

test('goals that are met and those that are missed are told, as ratios', () => {
  const { page } = renderBench(BENCH)
  expect(page).toContain('| 100 | 1.30 | 2.60 (2.0 ×) |')
  expect(page).toContain('| `airworthy check` on one app: at most 2 × `node -e 0` | 2.4 × | **missed** |')
  expect(page).toContain('(gitleaks) | 0.50 × its time | met |')
  expect(page).toContain('| 100 apps: at most 200 MB | 250 MB | **missed** |')
  expect(page).toContain('per app | met |')
  expect(page).toContain('Not on this machine, so not measured: trivy config.')
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

test('the plot has a line for each program', () => {
  const { plot } = renderBench(BENCH)
  expect(plot.match(/stroke-width="2"/g)).toHaveLength(2)
  expect(plot).toContain('>gitleaks</text>')
  expect(plot).not.toContain('NaN')
})

test('the page that is committed is of this form', () => {
  const headings = (text: string) => text.split('\n').filter(line => line.startsWith('#'))
  expect(headings(readFileSync('docs/benchmarks.md', 'utf8'))).toEqual(headings(renderBench(BENCH).page))
})
