import type { Workspace } from '../model/files/workspace.ts'
import type { Observed } from '../model/observed.ts'
import type { Project } from '../model/project/project.ts'
import type { Report } from '../model/report.ts'
import { parsers } from '../parse/index.ts'
import { buildProject } from '../project/build.ts'
import { fileRules } from '../rules/file-rules.generated.ts'
import { type ReviewOptions, startClock } from './prepare.ts'
import { run } from './run.ts'

/** What verification needs in addition to the files: the function that observes the running project. */
export interface VerifyOptions extends Omit<ReviewOptions, 'scope' | 'baseline'> {
  observe(project: Project): Promise<Observed>
}

/** Observes the running project and compares it with the files of the head. */
export async function verify(workspace: Workspace, options: VerifyOptions): Promise<Report> {
  const { policy, failOn, today, version } = options
  const { head } = workspace.snapshots
  const { liveRules } = await import('../rules/live-rules.generated.ts')
  // `run` builds the project again with the observations. The hosts must be known before.
  const observed = await options.observe(buildProject(head, policy.policy, parsers))
  return run({
    head,
    rules: [...fileRules, ...liveRules],
    observed,
    policy: policy.policy,
    policyProblems: policy.problems,
    parsers,
    failOn,
    scope: 'all',
    today,
    version,
    // The time of the observation does not count against the rules' limit.
    isOver: startClock(),
  })
}
