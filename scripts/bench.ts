/**
 * `npm run bench [-- --write] [--sizes 1,10,100,1000] [--runs 3] [--most-files 3000]`: how long whole processes take and how
 * much memory, beside what a team would run instead; and the action on pull requests of at most so many files. Each program
 * gets two minutes a run.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { runnerVersion } from '../__tests__/embedded-github/runner.ts'
import { MAX_FILES } from '../src/project/discover/read-limits.ts'
import { corpusOf, writeCorpus } from './bench/corpus.ts'
import { measure, median } from './bench/measure.ts'
import { measurePullRequests } from './bench/pull-requests.ts'
import { renderBench } from './bench/report.ts'
import { type Bench, OWN, type Row } from './bench/result.ts'
import { runProfile } from './bench/run-profile.ts'
import { findTools } from './bench/tools.ts'

const SECONDS = 120
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1,10,100,1000' },
    runs: { type: 'string', default: '3' },
    'most-files': { type: 'string', default: '3000' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)
const CHECK = ['check', '--format', 'json', '--fail-on', 'never']
const cli = resolve('dist/cli.js')
const { tools, missing } = findTools()
const rows: Row[] = []
const corpora = new Map<number, { files: number; bytes: number }>()
const scratch = mkdtempSync(join(tmpdir(), 'airworthy-bench-'))

// Where it is set, Node 20 reads those certificates at each start, which takes longer than the start itself: on every
// side of a comparison it would hide what is compared.
delete process.env['NODE_EXTRA_CA_CERTS']

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
    note(OWN, [process.execPath, cli, ...CHECK], [0, 2])
    for (const tool of tools) note(tool.name, tool.command(paths), tool.statuses)
  }
  const { page, plot } = renderBench({
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    runs,
    seconds: SECONDS,
    corpora,
    rows,
    starts: startsOf(),
    runner: runnerVersion().replace(/^v/, ''),
    pullRequests: await measurePullRequests(Number(values['most-files']), name =>
      console.error(`Pull request: ${name} …`),
    ),
    profiles: profilesOf(),
    bundles: bundlesOf(),
    tools,
    missing,
  })
  if (values.write) {
    writeFileSync('docs/development/benchmarks.md', page)
    writeFileSync('docs/images/benchmarks.svg', plot)
  } else console.log(page)
} finally {
  rmSync(scratch, { recursive: true })
}

/** In pairs, A B A B, so that a machine that is slow for a while is slow for both. */
function startsOf(): Bench['starts'] {
  const app = join(scratch, 'app')
  const file = join(scratch, 'file')
  for (const [path, text] of corpusOf(1)) {
    writeCorpus(app, new Map([[path, text]]))
    if (path.endsWith('fly.toml')) writeCorpus(file, new Map([['fly.toml', text]]))
  }
  const bare = [process.execPath, '-e', '0']
  const ratio = (args: readonly string[], folder = scratch): number => {
    const command = [process.execPath, cli, ...args]
    const ratios = Array.from({ length: 20 }, () => {
      const [own, other] = [command, bare].map(each =>
        measure(each, { runs: 1, directory: folder, seconds: SECONDS, statuses: [0] }),
      )
      return own?.kind === 'measured' && other?.kind === 'measured' ? own.figures.wall / other.figures.wall : Number.NaN
    })
    return median(ratios.filter(Number.isFinite))
  }
  return [
    { name: '`airworthy --version`', ratio: ratio(['--version']), goal: undefined },
    { name: '`airworthy check` on one `fly.toml`', ratio: ratio(CHECK, file), goal: 3 },
    { name: '`airworthy check` on one app', ratio: ratio(CHECK, app), goal: 2 },
  ]
}

/** Of the smallest corpus, and of the largest that is read to its end. */
function profilesOf(): Bench['profiles'] {
  const read = sizes.filter(apps => (corpora.get(apps)?.files ?? 0) <= MAX_FILES)
  const ends = read.length === 0 ? [] : [Math.min(...read), Math.max(...read)]
  return new Map(ends.map(apps => [apps, runProfile([cli, ...CHECK], join(scratch, String(apps)))]))
}

function bundlesOf(): Bench['bundles'] {
  const sizeOf = (path: string): number => statSync(path).size
  const partsOf = (folder: string) => {
    const sizes = readdirSync(folder).map(name => sizeOf(`${folder}/${name}`))
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    return { path: `${folder}/ (${sizes.length} chunks, loaded as needed)`, bytes }
  }
  const starts = ['dist/cli.js', 'dist/index.js'].map(path => ({ path, bytes: sizeOf(path) }))
  return [...starts, partsOf('dist/cli'), partsOf('dist/action'), partsOf('dist/lib')]
}
