import { MAX_FILES } from '../../src/project/discover/read-limits.ts'
import { type Bench, OWN, outcomeOf } from './result.ts'

/** Something that was to be reached, and whether it is. */
export interface Goal {
  readonly goal: string
  readonly measured: string
  readonly isMet: boolean
  /** Why it is missed, if it is. */
  readonly reason: string
}

const MAX_CPU = 4
const MAX_MEMORY = 200
const MAX_GROWTH = 1.2

/** What is known of why; told only of goals that are missed. */
const REASONS = {
  start:
    'Node’s own start is once the figure already. What comes on top is loading the rules, the engine and the parsers, and parsing and judging by functions that V8 compiles at their first call and has not optimised yet, as “Where the time goes” shows.',
  cpu: 'what any run does (starting Node and its HTTPS client, loading the bundle, asking GitHub) is the figure of README.md below. The rest is compiling the rules and the parsers at their first call, and judging by functions that V8 has not optimised yet.',
  requests: 'the action asked more often than the tests allow.',
  time: 'gitleaks searches bytes by regular expressions, in compiled Go on all processors, and parses nothing. Airworthy parses each file to positions, relates the apps with one another, judges them and judges again to prove each fix, in JavaScript on one processor; what the rules share (`src/rulekit`) and the YAML parser have the largest shares.',
  memory:
    'the documents of all files, with the position of each value, are held until the whole project is judged, for rules relate apps with one another.',
  growth: 'a part that has a larger share of the larger corpus below does more for each app, the more apps there are.',
  untried: 'it was left out of this run.',
  unmeasured: 'it did not come to its end there.',
} as const

/** Each goal with what was measured, and whether that meets it. */
export function goalsOf(bench: Bench): readonly Goal[] {
  return [...startGoals(bench), ...pullRequestGoals(bench), ...corpusGoals(bench)]
}

function startGoals({ starts }: Bench): readonly Goal[] {
  const goals: Goal[] = []
  for (const { name, ratio, goal } of starts) {
    if (goal === undefined) continue
    goals.push({
      goal: `${name}: at most ${goal} × \`node -e 0\``,
      measured: `${ratio.toFixed(1)} ×`,
      isMet: ratio <= goal,
      reason: REASONS.start,
    })
  }
  return goals
}

function pullRequestGoals({ pullRequests }: Bench): readonly Goal[] {
  const usual = pullRequests.filter(({ isUsual }) => isUsual)
  const cpu = usual.length === 0 ? undefined : Math.max(...usual.map(row => row.cpu))
  const beyond = pullRequests.filter(({ requests, budget }) => requests > budget)
  return [
    {
      goal: `the action on a usual pull request: processor time of at most ${MAX_CPU} × \`node -e 0\``,
      measured: cpu === undefined ? 'not tried' : `${cpu.toFixed(1)} ×`,
      isMet: cpu !== undefined && cpu <= MAX_CPU,
      reason: cpu === undefined ? REASONS.untried : REASONS.cpu,
    },
    {
      goal: 'the action on each of the pull requests below: requests within the budget',
      measured: `${pullRequests.length - beyond.length} of ${pullRequests.length} pull requests`,
      isMet: beyond.length === 0,
      reason: REASONS.requests,
    },
  ]
}

function corpusGoals(bench: Bench): readonly Goal[] {
  const sizes = [...bench.corpora.keys()]
  const largest = Math.max(...sizes)
  const own = outcomeOf(bench, OWN, largest)
  if (own?.kind !== 'measured') {
    const goal = `${largest} apps: time, memory and growth`
    return [{ goal, measured: own?.kind ?? 'not tried', isMet: false, reason: REASONS.unmeasured }]
  }
  const goals: Goal[] = []
  const fastest = fastestOf(bench, largest)
  if (fastest) {
    const ratio = own.figures.wall / fastest.wall
    goals.push({
      goal: `${largest} apps: no longer than the fastest that reads all of them (${fastest.name})`,
      measured: `${ratio.toFixed(2)} × its time${partOf(bench, largest)}`,
      isMet: ratio <= 1,
      reason: REASONS.time,
    })
  }
  const memory = own.figures.memory
  if (memory !== undefined)
    goals.push({
      goal: `${largest} apps: at most ${MAX_MEMORY} MB`,
      measured: `${Math.round(memory)} MB${partOf(bench, largest)}`,
      isMet: memory <= MAX_MEMORY,
      reason: REASONS.memory,
    })
  const read = sizes.filter(size => (bench.corpora.get(size)?.files ?? 0) <= MAX_FILES)
  const growth = growthOf(bench, read)
  if (growth !== undefined)
    goals.push({
      goal: 'cost grows no faster than the number of apps',
      measured: `${growth.toFixed(2)} × per app from ${read.at(-2)} to ${read.at(-1)} apps`,
      isMet: growth <= MAX_GROWTH,
      reason: REASONS.growth,
    })
  return goals
}

/** Of a corpus that is larger than what is read: the other figures are for all of it. */
function partOf({ corpora }: Bench, apps: number): string {
  const files = corpora.get(apps)?.files ?? 0
  return files <= MAX_FILES ? '' : `, for ${MAX_FILES} of its ${files} files`
}

/** Of the other programs that read all of a corpus. */
function fastestOf(bench: Bench, apps: number): { readonly name: string; readonly wall: number } | undefined {
  const rivals = bench.tools.flatMap(({ name, readsAll }) => {
    const outcome = readsAll ? outcomeOf(bench, name, apps) : undefined
    return outcome?.kind === 'measured' ? [{ name, wall: outcome.figures.wall }] : []
  })
  return rivals.toSorted((a, b) => a.wall - b.wall)[0]
}

/** How much more an app costs on the largest of these corpora than on the one before, what every start costs taken off. */
function growthOf(bench: Bench, sizes: readonly number[]): number | undefined {
  const [first, before, last] = [sizes[0], sizes.at(-2), sizes.at(-1)]
  const wall = (size: number | undefined): number | undefined => {
    const outcome = size === undefined ? undefined : outcomeOf(bench, OWN, size)
    return outcome?.kind === 'measured' ? outcome.figures.wall : undefined
  }
  const [start, less, more] = [wall(first), wall(before), wall(last)]
  if (start === undefined || less === undefined || more === undefined || sizes.length < 3) return undefined
  return (more - start) / (last ?? 1) / ((less - start) / (before ?? 1))
}
