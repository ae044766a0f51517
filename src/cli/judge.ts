import { openWorkspace } from '../local/workspace.ts'
import type { Report } from '../model/report.ts'
import { narrow } from '../review/filter-report.ts'
import { prepareRun, startClock } from '../review/prepare.ts'
import { type RunInput, run } from '../review/run.ts'
import type { CheckOptions } from './arguments.ts'
import type { Outside } from './outside.ts'
import { findPolicy } from './policy.ts'
import type { Target } from './target.ts'

export interface Judged {
  readonly input: RunInput
  /** Of the whole project. */
  readonly report: Report
  /** The report as far as it was asked for. */
  readonly told: Report
}

/** Reads the project, and what it is compared with, and judges it. Throws a UsageError or a LocalError. */
export async function judge(
  target: Target,
  options: Pick<CheckOptions, 'base' | 'staged' | 'all' | 'policy' | 'failOn'>,
  outside: Pick<Outside, 'directory' | 'environment' | 'version' | 'today' | 'tell' | 'progress'>,
  known: 'with baseline' | 'without baseline' = 'with baseline',
): Promise<Judged> {
  const { directory, files } = target
  const { today, version } = outside
  outside.progress('Reading the project …')
  const isOver = startClock()
  const workspace = await openWorkspace(target, options, outside)
  const { policy, failOn } = await findPolicy(workspace, directory, options, outside)
  const { head, compared } = workspace.snapshots
  const scope = compared ? 'introduced' : 'all'
  const baseline = known === 'with baseline'
  const input = { ...(await prepareRun(workspace, { policy, failOn, scope, baseline, today, version })), isOver }
  outside.progress(`Judging ${head.texts.size} files …`, head.texts.size)
  const report = run(input)
  outside.progress(undefined)
  const governing = new Set(input.policyProblems.map(({ at }) => at.path))
  return { input, report, told: files ? narrow(report, files, governing) : report }
}
