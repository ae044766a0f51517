import type { Goal } from './goals.ts'
import type { Bench } from './result.ts'

/** Rows of "where the time goes", besides the rest. */
const MOST_PARTS = 12

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
of its own that nobody reviewed before. A usual pull request changes the \`fly.toml\` and the Dockerfile of one app. Medians
of five runs up to 100 files, one run above. Wall time includes what the embedded GitHub takes to answer, on the same
processors; processor time is the action's own, beside \`node -e 0\` by the same clock.

| Changed | Files that matter | Requests, of at most | that create | Wall seconds | Processor time, × \`node -e 0\` |
|---|--:|--:|--:|--:|--:|
${rows.join('')}`
}

/** The parts that take most of the time on any of the corpora, as shares of the whole. */
export function renderProfiles({ profiles }: Bench): string {
  const all = [...profiles].map(([apps, shares]) => {
    const total = [...shares.values()].reduce((sum, time) => sum + time, 0)
    return { apps, total, shareOf: (part: string) => (shares.get(part) ?? 0) / total, parts: [...shares.keys()] }
  })
  const most = (part: string): number => Math.max(...all.map(({ shareOf }) => shareOf(part)))
  const last = (part: string): number => all.at(-1)?.shareOf(part) ?? 0
  const shown = [...new Set(all.flatMap(({ parts }) => parts))]
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MOST_PARTS)
    .toSorted((a, b) => last(b) - last(a))
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
  const row = (name: string, cells: readonly string[]): string => `| ${name} | ${cells.join(' | ')} |\n`
  const rest = all.map(({ shareOf }) => 1 - shown.reduce((sum, part) => sum + shareOf(part), 0))
  return `## Where the time goes

One run of \`airworthy check\` on each corpus under Node's profiler, which makes it slower: the shares are what to compare.
A part's time is what its own functions take, without what they call. V8 reads the whole bundle at once, and compiles
each function when it is first called: that counts as time of its caller. A rule and what the rules share, \`src/rulekit\`, are
parts of their own.

| Part | ${all.map(({ apps }) => `${apps} ${apps === 1 ? 'app' : 'apps'}`).join(' | ')} |
|---|${all.map(() => '--:|').join('')}
${shown
  .map(part =>
    row(
      part,
      all.map(({ shareOf }) => percent(shareOf(part))),
    ),
  )
  .join('')}${row('the rest', rest.map(percent))}${row(
  'in all',
  all.map(({ total }) => `${total.toFixed(2)} s`),
)}`
}
