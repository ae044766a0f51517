import { MAX_FILES } from '../../src/project/discover.ts'
import type { Outcome } from './measure.ts'
import { renderPlot } from './plot.ts'

/** One program on one corpus. */
export interface Row {
  readonly tool: string
  readonly apps: number
  readonly outcome: Outcome
}

export interface Bench {
  readonly date: string
  readonly machine: string
  readonly node: string
  readonly runs: number
  /** By size, in apps. */
  readonly corpora: ReadonlyMap<number, { readonly files: number; readonly bytes: number }>
  readonly rows: readonly Row[]
  /** Cold starts by name, as multiples of `node -e 0`. */
  readonly starts: readonly { readonly name: string; readonly ratio: number; readonly goal: number | undefined }[]
  /** By path, in bytes. */
  readonly bundles: readonly { readonly path: string; readonly bytes: number }[]
  readonly tools: readonly {
    readonly name: string
    readonly version: string
    readonly reads: string
    readonly readsAll: boolean
  }[]
  readonly missing: readonly string[]
}

export const OWN = 'airworthy'

/** `docs/benchmarks.md`, and the plot in it. */
export function renderBench(bench: Bench): { readonly page: string; readonly plot: string } {
  const sizes = [...bench.corpora.keys()]
  const names = [OWN, ...bench.tools.map(({ name }) => name)]
  const page = `<!-- Written by \`npm run bench -- --write\`: do not edit. -->

# Benchmarks

Whole processes, cold, one after the other in one run: medians of ${bench.runs} (${bench.runs === 1 ? 'a single run each' : 'the largest corpus included'}). ${bench.machine}, Node ${bench.node}, ${bench.date}. Absolute times are
this machine's; the ratios are what to compare.

\`\`\`sh
npm run bench                       # prints; what is not on the PATH is left out
npm run bench -- --write            # writes this page and its plot
npm run bench -- --sizes 1,10,100
\`\`\`

The corpora come from a seeded script (\`scripts/bench/corpus.ts\`): ${sizes.map(size => sizeOf(bench, size)).join(', ')}.

## Beside what a team would run instead

| Program | Reads |
|---|---|
| ${OWN} | fly configs, Dockerfiles, ignore files, workflows, YAML, and the rest of the project; all six practices |
${bench.tools.map(({ name, version, reads }) => `| ${name} ${version} | ${reads} |\n`).join('')}
Wall seconds, and in brackets how many times Airworthy's:

| Apps | ${names.join(' | ')} |
|--:|${names.map(() => '--:|').join('')}
${sizes.map(size => `| ${size} | ${names.map(name => wallOf(bench, name, size)).join(' | ')} |\n`).join('')}
Peak memory in MB:

| Apps | ${names.join(' | ')} |
|--:|${names.map(() => '--:|').join('')}
${sizes.map(size => `| ${size} | ${names.map(name => memoryOf(bench, name, size)).join(' | ')} |\n`).join('')}
${bench.missing.length === 0 ? '' : `Not on this machine, so not measured: ${bench.missing.join(', ')}.\n\n`}![Wall time against the number of apps](images/benchmarks.svg)

${beyondCap(bench)}## Goals

| Goal | Measured | |
|---|---|---|
${goalsOf(bench, sizes)
  .map(([goal, measured, met]) => `| ${goal} | ${measured} | ${met ? 'met' : '**missed**'} |\n`)
  .join('')}
## Cold start and size

| Start | Times \`node -e 0\` |
|---|--:|
${bench.starts.map(({ name, ratio }) => `| ${name} | ${ratio.toFixed(1)} |\n`).join('')}
| Bundle | KiB |
|---|--:|
${bench.bundles.map(({ path, bytes }) => `| \`${path}\` | ${Math.round(bytes / 1024)} |\n`).join('')}`
  return { page, plot: renderPlot(bench.rows, names) }
}

function beyondCap({ corpora }: Bench): string {
  const files = Math.max(...[...corpora.values()].map(corpus => corpus.files))
  if (files <= MAX_FILES) return ''
  return `Of ${files} files Airworthy reads ${MAX_FILES}, says so, and ends *incomplete*: so many are read of one commit at most.\n\n`
}

function sizeOf({ corpora }: Bench, size: number): string {
  const { files, bytes } = corpora.get(size) ?? { files: 0, bytes: 0 }
  return `${size} ${size === 1 ? 'app' : 'apps'} (${files} files, ${(bytes / 1e6).toFixed(size < 100 ? 2 : 1)} MB)`
}

function find({ rows }: Bench, tool: string, apps: number): Outcome | undefined {
  return rows.find(row => row.tool === tool && row.apps === apps)?.outcome
}

function wallOf(bench: Bench, tool: string, apps: number): string {
  const outcome = find(bench, tool, apps)
  if (outcome?.kind !== 'measured') return outcome?.kind === 'cut' ? 'cut' : '—'
  const own = find(bench, OWN, apps)
  const seconds = outcome.figures.wall.toFixed(2)
  if (tool === OWN || own?.kind !== 'measured') return seconds
  return `${seconds} (${(outcome.figures.wall / own.figures.wall).toFixed(1)} ×)`
}

function memoryOf(bench: Bench, tool: string, apps: number): string {
  const outcome = find(bench, tool, apps)
  const memory = outcome?.kind === 'measured' ? outcome.figures.memory : undefined
  return memory === undefined ? '—' : String(Math.round(memory))
}

/** Each goal with what was measured, and whether that meets it. */
function goalsOf(bench: Bench, sizes: readonly number[]): (readonly [string, string, boolean])[] {
  const goals: (readonly [string, string, boolean])[] = []
  for (const { name, ratio, goal } of bench.starts) {
    if (goal !== undefined)
      goals.push([`${name}: at most ${goal} × \`node -e 0\``, `${ratio.toFixed(1)} ×`, ratio <= goal])
  }
  const largest = Math.max(...sizes)
  const own = find(bench, OWN, largest)
  if (own?.kind !== 'measured')
    return [...goals, [`${largest} apps: time, memory and growth`, own?.kind ?? 'not tried', false]]
  const rivals = bench.tools.flatMap(({ name, readsAll }) => {
    const outcome = readsAll ? find(bench, name, largest) : undefined
    return outcome?.kind === 'measured' ? [{ name, wall: outcome.figures.wall }] : []
  })
  const fastest = rivals.toSorted((a, b) => a.wall - b.wall)[0]
  if (fastest) {
    const ratio = own.figures.wall / fastest.wall
    goals.push([
      `${largest} apps: no longer than the fastest that reads all of them (${fastest.name})`,
      `${ratio.toFixed(2)} × its time`,
      ratio <= 1,
    ])
  }
  const memory = own.figures.memory
  if (memory !== undefined) goals.push([`${largest} apps: at most 200 MB`, `${Math.round(memory)} MB`, memory <= 200])
  const growth = growthOf(
    bench,
    sizes.filter(size => (bench.corpora.get(size)?.files ?? 0) <= MAX_FILES),
  )
  if (growth !== undefined)
    goals.push([
      'cost grows no faster than the number of apps',
      `${growth.toFixed(2)} × from one size to the next, per app`,
      growth <= 1.2,
    ])
  return goals
}

/** How much more an app costs on the largest of these corpora than on the one before, what every start costs taken off. */
function growthOf(bench: Bench, sizes: readonly number[]): number | undefined {
  const [first, before, last] = [sizes[0], sizes.at(-2), sizes.at(-1)]
  const wall = (size: number | undefined): number | undefined => {
    const outcome = size === undefined ? undefined : find(bench, OWN, size)
    return outcome?.kind === 'measured' ? outcome.figures.wall : undefined
  }
  const [start, less, more] = [wall(first), wall(before), wall(last)]
  if (start === undefined || less === undefined || more === undefined || sizes.length < 3) return undefined
  return (more - start) / (last ?? 1) / ((less - start) / (before ?? 1))
}
