import type { Home } from '../model/files/home.ts'
import type { Workspace } from '../model/files/workspace.ts'
import type { FailOn } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { parsers } from '../parse/index.ts'
import type { PolicyInForce } from '../policy/in-force.ts'
import { fileRules, liveRuleIds } from '../rules/file-rules.generated.ts'
import { NO_BASELINE, readBaseline } from './baseline.ts'
import { MAX_RUN_TIME, type RunInput } from './run.ts'

/** What a review is held against. */
export interface ReviewOptions {
  readonly policy: PolicyInForce
  readonly failOn: FailOn
  readonly scope: Report['scope']
  /** Whether the baseline lets its findings stand; yes if not given. Of what a change introduces it never does. */
  readonly baseline?: boolean
  /** Where it may lie; the project's own folder if not given. */
  readonly homes?: readonly Home[]
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Of this program. */
  readonly version: string
}

/** Brings together what `run` needs to review the files of a workspace; its clock is started by the caller. */
export async function prepareRun(workspace: Workspace, options: ReviewOptions): Promise<RunInput> {
  const { policy, scope } = options
  const { head, compared } = workspace.snapshots
  const reads = scope === 'all' && options.baseline !== false
  const { baseline, problems } = reads ? await readBaseline(workspace, options.homes) : NO_BASELINE
  return {
    base: compared?.base,
    head,
    diff: compared?.diff,
    rules: fileRules,
    otherRules: liveRuleIds,
    policy: policy.policy,
    baseline,
    policyProblems: [...policy.problems, ...problems],
    parsers,
    failOn: options.failOn,
    scope,
    today: options.today,
    version: options.version,
  }
}

/**
 * A clock that starts now, and is over once this process has computed for as long as a run may take. What other programs
 * take of a busy machine does not count.
 */
export function startClock(): () => boolean {
  const begun = performance.now()
  const start = process.cpuUsage()
  return () => {
    // It is asked before each rule, and the processor's time costs a system call: one eighth of a small check.
    if (performance.now() - begun < MAX_RUN_TIME) return false
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000 > MAX_RUN_TIME
  }
}
