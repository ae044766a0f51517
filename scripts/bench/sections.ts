import type { Goal } from './goals.ts'
import type { Shares } from './profile.ts'
import type { Bench } from './result.ts'

/** Rows of "where the time goes", besides the rest. */
const MAX_PARTS = 12

/** The goals as a table, and below it why some are missed. */
export function renderGoals(goals: readonly Goal[]): string {
  const rows = goals.map(({ goal, measured, isMet }) => `| ${goal} | ${measured} | ${isMet ? 'met' : '**missed**'} |\n`)
  const reasons = goals.flatMap(({ goal, isMet, reason }) => (isMet ? [] : [`- ${goal}: ${reason}\n`]))
  const why = reasons.length === 0 ? '' : `\nWhy some are missed:\n\n${reasons.join('')}`
  return `## Goals\n\n| Goal | Measured | |\n|---|---|---|\n${rows.join('')}${why}`
}

/** What a review costs GitHub and the runner. */
export function renderPullRequests({ pullRequests, runner }: Bench): string {
  const rows = pullRequests.map(
    ({ name, files, requests, budget, creating, wall, cpu }) =>
      `| ${name} | ${files} | ${requests} of ${budget} | ${creating} | ${wall.toFixed(2)} | ${cpu.toFixed(1)} |\n`,
  )
  return `## The action on a pull request

The built action, started as GitHub's runner starts it (Node ${runner}), on the GitHub that the tests embed. Each run has a pull request
of its own that nobody reviewed before. A usual one changes the \`fly.toml\` and the Dockerfile of one app; the small ones
are of a project that is one app of the corpora above. Medians of five runs up to 100 files, one run above. Wall time
includes what the embedded GitHub takes to answer, on the same processors; processor time is the action's own, beside
\`node -e 0\` by the same clock.

| Changed | Files that matter | Requests, of at most | that create | Wall seconds | Processor time, × \`node -e 0\` |
|---|--:|--:|--:|--:|--:|
${rows.join('')}`
}

/** The parts that take most of the time on any of the corpora, as shares of the whole. */
export function renderProfiles({ profiles }: Bench): string {
  const columns = [...profiles].map(([apps, shares]) => columnOf(apps, shares))
  const last = columns.at(-1)
  const most = (part: string): number => Math.max(...columns.map(({ shareOf }) => shareOf(part)))
  const shown = [...new Set(columns.flatMap(({ parts }) => parts))]
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MAX_PARTS)
    .toSorted((a, b) => (last?.shareOf(b) ?? 0) - (last?.shareOf(a) ?? 0))
  const row = (name: string, cellOf: (column: Column) => string): string =>
    `| ${name} | ${columns.map(cellOf).join(' | ')} |\n`
  const rows = [
    row('Part', ({ title }) => title),
    `|---|${columns.map(() => '--:|').join('')}\n`,
    ...shown.map(part => row(part, ({ shareOf }) => percent(shareOf(part)))),
    row('the rest', ({ shareOf }) => percent(shown.reduce((rest, part) => rest - shareOf(part), 1))),
    row('in all', ({ total }) => `${total.toFixed(2)} s`),
  ]
  return `## Where the time goes

One run of \`airworthy check\` on each corpus under Node's profiler, which makes it slower: the shares are what to compare.
A part's time is what its own functions take, without what they call: \`src/…\` are folders of this project, other names
those of packages. V8 reads a part of the bundle when it is loaded, and compiles most functions when they are first called;
that counts as time of the caller.

${rows.join('')}`
}

/** One corpus in the table. */
interface Column {
  readonly title: string
  readonly parts: readonly string[]
  /** In seconds. */
  readonly total: number
  readonly shareOf: (part: string) => number
}

function columnOf(apps: number, shares: Shares): Column {
  const total = [...shares.values()].reduce((sum, time) => sum + time, 0)
  const shareOf = (part: string): number => (shares.get(part) ?? 0) / total
  return { title: apps === 1 ? '1 app' : `${apps} apps`, parts: [...shares.keys()], total, shareOf }
}

/** No `-0.0 %` where sums of fractions end just below nothing. */
function percent(share: number): string {
  return `${(100 * Math.max(0, share)).toFixed(1)} %`
}
