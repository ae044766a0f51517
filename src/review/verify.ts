import type { Workspace } from '../model/files/workspace.ts'
import type { Observed } from '../model/observed.ts'
import type { Project } from '../model/project/project.ts'
import type { Report } from '../model/report.ts'
import { parsers } from '../parse/index.ts'
import { buildProject } from '../project/build.ts'
import { fileRules } from '../rules/file-rules.generated.ts'
import { type ReviewOptions, startClock } from './prepare.ts'
import { run } from './run.ts'

/** What a verification needs besides the files: who looks at the running project. */
export interface VerifyOptions extends Omit<ReviewOptions, 'scope' | 'baseline'> {
  observe(project: Project): Promise<Observed>
}

/** Looks at what runs, and holds it against the files of the head. */
export async function verify(workspace: Workspace, options: VerifyOptions): Promise<Report> {
  const { policy, failOn, today, version } = options
  const { head } = workspace.snapshots
  const { liveRules } = await import('../rules/live-rules.generated.ts')
  // `run` builds it again, with what was observed: whom to ask has to be known before.
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
    // The time that the look took is not the judgement's.
    isOver: startClock(),
  })
}
