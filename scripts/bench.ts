/**
 * `npm run bench [-- --write] [--sizes 1,10,100,1000] [--runs 3]`: how long whole processes take and how much memory, beside
 * what a team would run instead. Each program gets two minutes a run.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { corpusOf, writeCorpus } from './bench/corpus.ts'
import { measure } from './bench/measure.ts'
import { type Bench, OWN, type Row, renderBench } from './bench/report.ts'
import { findTools } from './bench/tools.ts'

const SECONDS = 120
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1,10,100,1000' },
    runs: { type: 'string', default: '3' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)
const cli = resolve('dist/cli.js')
const { tools, missing } = findTools()
const rows: Row[] = []
const corpora = new Map<number, { files: number; bytes: number }>()
const scratch = mkdtempSync(join(tmpdir(), 'airworthy-bench-'))

try {
  for (const apps of sizes) {
    const folder = join(scratch, String(apps))
    mkdirSync(folder)
    const files = corpusOf(apps)
    corpora.set(apps, { files: files.size, bytes: writeCorpus(folder, files) })
    const paths = [...files.keys()]
    const note = (tool: string, command: readonly string[], statuses: readonly number[]): void => {
      console.error(`${apps} apps: ${tool} …`)
      rows.push({ tool, apps, outcome: measure(command, { runs, directory: folder, seconds: SECONDS, statuses }) })
    }
    // 2: there are more files than are read of one commit, which the page says.
    note(OWN, [process.execPath, cli, 'check', '--format', 'json', '--fail-on', 'never'], [0, 2])
    for (const tool of tools) note(tool.name, tool.command(paths), tool.statuses)
  }
  const { page, plot } = renderBench({
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    runs,
    corpora,
    rows,
    starts: startsOf(join(scratch, String(sizes[0]))),
    bundles: bundlesOf(),
    tools,
    missing,
  })
  if (values.write) {
    writeFileSync('docs/benchmarks.md', page)
    writeFileSync('docs/images/benchmarks.svg', plot)
  } else console.log(page)
} finally {
  rmSync(scratch, { recursive: true })
}

/** In pairs, A B A B, so that a machine that is slow for a while is slow for both. */
function startsOf(folder: string): Bench['starts'] {
  const bare = [process.execPath, '-e', '0']
  const ratio = (command: readonly string[]): number => {
    const ratios = Array.from({ length: 15 }, () => {
      const [own, other] = [command, bare].map(each =>
        measure(each, { runs: 1, directory: folder, seconds: SECONDS, statuses: [0] }),
      )
      return own?.kind === 'measured' && other?.kind === 'measured' ? own.figures.wall / other.figures.wall : Number.NaN
    })
    return ratios.filter(Number.isFinite).toSorted((a, b) => a - b)[ratios.length >> 1] ?? Number.NaN
  }
  return [
    { name: '`airworthy --version`', ratio: ratio([process.execPath, cli, '--version']), goal: undefined },
    {
      name: '`airworthy check` on one app',
      ratio: ratio([process.execPath, cli, 'check', '--format', 'json', '--fail-on', 'never']),
      goal: 2,
    },
  ]
}

function bundlesOf(): Bench['bundles'] {
  const sizeOf = (path: string): number => statSync(path).size
  const parts = readdirSync('dist/action').map(name => sizeOf(`dist/action/${name}`))
  return [
    ...['dist/cli.js', 'dist/see.js', 'dist/index.js'].map(path => ({ path, bytes: sizeOf(path) })),
    {
      path: `dist/action/ (${parts.length} parts, loaded as needed)`,
      bytes: parts.reduce((sum, size) => sum + size, 0),
    },
  ]
}
