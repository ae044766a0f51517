import { MAX_FILES } from '../../src/project/discover/read-limits.ts'
import { goalsOf } from './goals.ts'
import { renderPlot } from './plot.ts'
import { type Bench, OWN, outcomeOf } from './result.ts'
import { renderGoals, renderProfiles, renderPullRequests } from './sections.ts'

/** `docs/development/benchmarks.md`, and the plot in it. */
export function renderBench(bench: Bench): { readonly page: string; readonly plot: string } {
  const sizes = [...bench.corpora.keys()]
  const names = namesOf(bench)
  const page = `<!-- Written by \`npm run bench -- --write\`: do not edit. -->

# Benchmarks

Whole processes, cold, one after the other in one run: medians of ${bench.runs} (${bench.runs === 1 ? 'a single run each' : 'the largest corpus included'}). ${bench.machine}, Node ${bench.node}, ${bench.date}. Absolute times are
this machine's; the ratios are what to compare.

\`\`\`sh
npm run bench                       # prints; what is not on the PATH is left out
npm run bench -- --write            # writes this page and its plot
npm run bench -- --sizes 1,10,100 --most-files 20   # a short one, the pull requests included
\`\`\`

The corpora come from a seeded script (\`scripts/bench/corpus.ts\`): ${sizes.map(size => sizeOf(bench, size)).join(', ')}.

Precision and recall on program code are on [another page](code.md#precision).

## Beside what a team would run instead

| Program | Reads |
|---|---|
| ${OWN} | fly configs, Dockerfiles, ignore files, workflows, YAML, and the rest of the project; all six practices |
${bench.tools.map(({ name, version, reads }) => `| ${name} ${version} | ${reads} |\n`).join('')}
${tableOf(bench, "Wall seconds, and in brackets how many times Airworthy's:", wallOf)}
${tableOf(bench, 'Processor seconds, of all processors together:', figureOf('cpu', 2))}
${tableOf(bench, 'Peak memory in MB:', figureOf('memory', 0))}
${bench.missing.length === 0 ? '' : `Not on this machine, so not measured: ${bench.missing.join(', ')}.\n\n`}![Wall time against the number of apps](../images/benchmarks.svg)

${aboutCuts(bench)}${beyondCap(bench)}${renderGoals(goalsOf(bench))}
${renderPullRequests(bench)}
${renderProfiles(bench)}
## Cold start and size

| Start | Times \`node -e 0\` |
|---|--:|
${bench.starts.map(({ name, ratio }) => `| ${name} | ${ratio.toFixed(1)} |\n`).join('')}
| Bundle | KiB |
|---|--:|
${bench.bundles.map(({ path, bytes }) => `| \`${path}\` | ${Math.round(bytes / 1024)} |\n`).join('')}`
  return { page, plot: renderPlot(bench.rows, names) }
}

function namesOf({ tools }: Bench): readonly string[] {
  return [OWN, ...tools.map(({ name }) => name)]
}

type CellOf = (bench: Bench, tool: string, apps: number) => string

/** A row for each corpus and a column for each program. */
function tableOf(bench: Bench, title: string, cellOf: CellOf): string {
  const names = namesOf(bench)
  const rows = [...bench.corpora.keys()].map(
    apps => `| ${apps} | ${names.map(name => cellOf(bench, name, apps)).join(' | ')} |\n`,
  )
  return `${title}\n\n| Apps | ${names.join(' | ')} |\n|--:|${names.map(() => '--:|').join('')}\n${rows.join('')}`
}

function aboutCuts({ rows, seconds }: Bench): string {
  if (rows.every(({ outcome }) => outcome.kind !== 'cut')) return ''
  return `*cut*: not done after ${seconds} seconds.\n\n`
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

function wallOf(bench: Bench, tool: string, apps: number): string {
  const outcome = outcomeOf(bench, tool, apps)
  if (outcome?.kind !== 'measured') return outcome?.kind === 'cut' ? 'cut' : '—'
  const own = outcomeOf(bench, OWN, apps)
  const seconds = outcome.figures.wall.toFixed(2)
  if (tool === OWN || own?.kind !== 'measured') return seconds
  return `${seconds} (${(outcome.figures.wall / own.figures.wall).toFixed(1)} ×)`
}

/** A figure that not every machine can measure. */
function figureOf(figure: 'cpu' | 'memory', digits: number): CellOf {
  return (bench, tool, apps) => {
    const outcome = outcomeOf(bench, tool, apps)
    const measured = outcome?.kind === 'measured' ? outcome.figures[figure] : undefined
    return measured === undefined ? '—' : measured.toFixed(digits)
  }
}
