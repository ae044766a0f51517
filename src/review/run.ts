import { credentialPlaces } from '../analysis/credentials/locations.ts'
import { holdAgainst } from '../engine/baseline.ts'
import { check, OutOfTime } from '../engine/check.ts'
import { compare, introduceAll, type Unchecked } from '../engine/compare.ts'
import { placeAll } from '../engine/place.ts'
import { pathsOf, weighProblems, withoutRepeats } from '../engine/problems.ts'
import { type CheckOutcome, keepProvenFixes, withoutFix } from '../engine/prove-fixes.ts'
import { suppress } from '../engine/suppress.ts'
import { countBySeverity, decide } from '../engine/verdict.ts'
import { exposureOf } from '../exposure/exposure.ts'
import { problemsOfGaps, verifiedOf } from '../exposure/verified.ts'
import type { Baseline } from '../model/baseline.ts'
import { type Diff, renamesOf } from '../model/files/diff.ts'
import type { Snapshot } from '../model/files/snapshot.ts'
import { fileStart } from '../model/files/text.ts'
import type { Comparison, Finding } from '../model/finding.ts'
import { lazy } from '../model/memoize.ts'
import type { Observed } from '../model/observed.ts'
import type { FailOn, Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import { appsByPath } from '../model/project/app-lookup.ts'
import type { Project } from '../model/project/project.ts'
import type { Crash, Report } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'
import type { Parsers } from '../parse/index.ts'
import { buildProject } from '../project/build.ts'
import { unfollowedProblems } from '../project/discover/unfollowed.ts'
import { withReachInForce } from '../project/fly/reach-in-force.ts'
import { createParseCache, type ParseCache } from '../project/parse-cache.ts'
import { coverageOf } from './coverage.ts'
import { unknownApps } from './policy-notices.ts'
import { takenUp } from './taken-up.ts'

export interface RunInput {
  /** The side before a change; without it everything at the head counts as introduced. */
  readonly base?: Snapshot | undefined
  readonly head: Snapshot
  /** From base to head; without it nothing can be placed on lines. */
  readonly diff?: Diff | undefined
  /** Those that have the evidence they judge by are asked. */
  readonly rules: readonly Rule[]
  /** The names of rules that were left out, since there is nothing for them to judge by. */
  readonly otherRules?: readonly string[]
  /** The running project. With it the rules that judge by what was seen are asked, and they alone. */
  readonly observed?: Observed | undefined
  /** The policy in force: of a change the base's. */
  readonly policy: Policy
  /** What the team lets stand where everything is judged; of a change the base's. */
  readonly baseline?: Baseline | undefined
  /** What is wrong with the files of the policy and of the baseline; they count as they are. */
  readonly policyProblems: readonly Problem[]
  /** Those for the formats of both snapshots. */
  readonly parsers: Parsers
  readonly failOn: FailOn
  readonly scope: Report['scope']
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Of this program. */
  readonly version: string
  /** Asked between files and between findings: what is left then stays unjudged, and the verdict incomplete. */
  readonly isOver?: (() => boolean) | undefined
}

/** What a run may take until its verdict; a large project takes a few seconds. In milliseconds. */
export const MAX_RUN_TIME = 120_000

/** Judges the head, or what the change from base to head makes of it. Pure. */
export function run(input: RunInput): Report {
  const rules = input.rules.filter(rule => isAsked(rule, input.observed))
  const unasked = input.rules.filter(rule => !rules.includes(rule)).map(({ id }) => id)
  return runRules({ ...input, rules }, [...unasked, ...(input.otherRules ?? [])])
}

/** Whether a rule has something to judge by: of what was seen only where someone looked there. */
function isAsked({ evidence = 'files' }: Rule, observed: Observed | undefined): boolean {
  switch (evidence) {
    case 'files':
      return observed === undefined
    case 'outside':
      return observed !== undefined
    case 'inside':
      return observed !== undefined && observed.apps.length > 0
  }
}

/** Of `unasked` rules nothing is known: their ignores are neither used nor unused. */
function runRules(input: RunInput, unasked: readonly string[]): Report {
  const parseCache = createParseCache()
  const base = input.base && checkSnapshot(withUnfollowed(input.base), input, parseCache)
  const head = checkSnapshot(withUnfollowed(input.head, input.base), input, parseCache, base?.project)
  const diff = input.diff ?? NO_DIFF

  const { kept, suppressed, notices } = suppress({
    comparison: compareSnapshots(base, head, diff),
    head: head.project,
    policy: input.policy,
    knownRules: new Set([...input.rules.map(({ id }) => id), ...unasked]),
    unchecked: { ...head.unchecked, rules: new Set([...head.unchecked.rules, ...unasked]) },
    today: input.today,
    before: base && { project: base.project, findings: base.findings, diff },
  })
  const held = input.scope === 'all' ? letStand(introduceAll(kept), head, input) : { comparison: kept, notices: [] }
  const comparison = keepProvenFixes(held.comparison, {
    paths: input.head.paths,
    texts: input.head.texts,
    now: outcomeOf(head),
    count: head.count,
    check: texts => outcomeOf(checkSnapshot({ ...input.head, texts }, input, parseCache, base?.project)),
  })

  const weighed = weighProblems(head.project.problems, base && { problems: base.project.problems, diff })
  const gaps = input.observed ? problemsOfGaps(input.observed, head.project) : []
  const problems = withoutRepeats([...input.policyProblems, ...weighed, ...gaps])
  // A rule that crashed on one side alone leaves the comparison incomplete too.
  const crashes = [...head.crashes, ...(base?.crashes ?? []).filter(({ rule }) => !head.unchecked.rules.has(rule))]
  const verdict = decide({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes })
  const exposure = lazy(() => ({ before: base && exposureOf(base.project), after: exposureOf(head.project) }))

  const credentials = lazy(() => credentialPlaces(head.project))

  return {
    version: input.version,
    scope: input.scope,
    comparison,
    placed: placeAll(comparison.introduced, diff, base?.project.sources),
    suppressed: suppressed.map(({ finding, by }) => ({ finding: withoutFix(finding), by })),
    notices: [...notices, ...unknownApps(input.policy, head.project), ...held.notices],
    problems,
    crashes,
    verdict,
    introducedBySeverity: countBySeverity(comparison.introduced),
    apps: head.project.apps.length,
    ...(input.scope === 'all' && { coverage: coverageOf(input.head, head.project) }),
    // Few reports draw it, and it takes its time.
    get exposure() {
      return exposure()
    },
    ...(input.observed && { verified: verifiedOf(head.project, input.observed, head.findings) }),
    rules: input.rules,
    silenced: new Set(input.rules.flatMap(({ id }) => (input.policy.rules.get(id)?.off ? [id] : []))),
    sources: head.project.sources,
    get credentials() {
      return credentials()
    },
    commits: { base: input.base?.commit, head: input.head.commit },
  }
}

const NO_DIFF: Diff = { files: new Map() }

function withUnfollowed(snapshot: Snapshot, before?: Snapshot): Snapshot {
  const problems = unfollowedProblems(snapshot, before)
  return problems.length === 0 ? snapshot : { ...snapshot, problems: [...snapshot.problems, ...problems] }
}

interface CheckedSnapshot {
  readonly project: Project
  readonly findings: readonly Finding[]
  readonly count: number
  readonly crashes: readonly Crash[]
  readonly unchecked: Unchecked
}

function checkSnapshot(
  snapshot: Snapshot,
  { policy, parsers, rules, observed, isOver }: RunInput,
  parseCache: ParseCache,
  before?: Project,
): CheckedSnapshot {
  const read = build(snapshot, policy, isOver ? timed(parsers, isOver) : parsers, parseCache)
  const project = { ...read, apps: withReachInForce(read.apps, before), observed, before }
  const { findings, count, crashes } = check(project, rules, policy, isOver)
  const unchecked = { paths: pathsOf(project.problems), rules: new Set(crashes.map(({ rule }) => rule)) }
  return { project, findings, count, crashes, unchecked }
}

/** A project that cannot be read in time is empty, with a problem that makes the verdict incomplete. */
function build(snapshot: Snapshot, policy: Policy, parsers: Parsers, parseCache: ParseCache): Project {
  try {
    return buildProject(snapshot, policy, parsers, parseCache)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    const problems = [...snapshot.problems, { at: fileStart(''), message: TOO_SLOW, blocking: true }]
    return buildProject({ ...snapshot, texts: new Map(), problems }, policy, parsers, parseCache)
  }
}

const TOO_SLOW = 'Reading the project took too long, so it was not checked.'

function timed(parsers: Parsers, isOver: () => boolean): Parsers {
  const inTime =
    <Args extends unknown[], Result>(parse: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (isOver()) throw new OutOfTime()
      return parse(...args)
    }
  const { toml, yaml, json, ini, env, dockerfile, ignore, script, makefile, procfile, shell } = parsers
  return {
    toml: inTime(toml),
    yaml: inTime(yaml),
    json: inTime(json),
    ini: inTime(ini),
    env: inTime(env),
    dockerfile: inTime(dockerfile),
    ignore: inTime(ignore),
    script: inTime(script),
    makefile: inTime(makefile),
    procfile: inTime(procfile),
    shell: inTime(shell),
  }
}

/** Moves what the baseline knows of to what stands. */
function letStand(comparison: Comparison, head: CheckedSnapshot, { baseline, diff }: RunInput) {
  if (!baseline) return { comparison, notices: [] }
  const moved = diff ? renamesOf(diff) : new Map<string, string>()
  // What moved since the baseline was written may move once more in the change.
  const renames = new Map([
    ...moved,
    ...[...baseline.renames].map(([then, now]) => [then, moved.get(now) ?? now] as const),
  ])
  const context = { headPaths: head.project.paths, unchecked: head.unchecked }
  const { introduced, standing, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context)
  return { comparison: { introduced, standing, fixed: comparison.fixed }, notices }
}

function outcomeOf({ project, findings, crashes }: CheckedSnapshot): CheckOutcome {
  return { findings, problems: project.problems, crashes }
}

function compareSnapshots(base: CheckedSnapshot | undefined, head: CheckedSnapshot, diff: Diff): Comparison {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] }
  return compare(base.findings, head.findings, {
    diff,
    basePaths: base.project.paths,
    headPaths: head.project.paths,
    appsAtBase: appsByPath(base.project),
    appsAtHead: appsByPath(head.project),
    uncheckedAtBase: base.unchecked,
    uncheckedAtHead: head.unchecked,
    takenUp: takenUp(base.project, head.project),
  })
}
