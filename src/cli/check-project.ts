import { openWorkspace } from '../local/workspace.ts'
import type { Report } from '../model/report.ts'
import { narrow } from '../review/filter-report.ts'
import { prepareRun, startClock } from '../review/prepare.ts'
import { type RunInput, run } from '../review/run.ts'
import type { CheckOptions } from './arguments.ts'
import type { Io } from './io.ts'
import { findPolicy } from './policy.ts'
import type { Target } from './target.ts'

export interface CheckResult {
  readonly input: RunInput
  /** Of the whole project. */
  readonly report: Report
  /** The report as far as it was asked for. */
  readonly reported: Report
}

/** Reads the project, and what it is compared with, and judges it. Throws a UsageError or a LocalError. */
export async function checkProject(
  target: Target,
  options: Pick<CheckOptions, 'base' | 'staged' | 'all' | 'policy' | 'failOn'>,
  io: Pick<Io, 'directory' | 'environment' | 'version' | 'today' | 'tell' | 'progress'>,
  known: 'with baseline' | 'without baseline' = 'with baseline',
): Promise<CheckResult> {
  const { directory, files, homes } = target
  const { today, version } = io
  io.progress('Reading the project …')
  const isOver = startClock()
  // pre-commit names the start of the change: `--from-ref`, or what the remote has before a push.
  const base = options.base === true ? io.environment['PRE_COMMIT_FROM_REF'] || true : options.base
  const workspace = await openWorkspace(target, { ...options, base }, io)
  const { policy, failOn } = await findPolicy(workspace, directory, homes, options, io)
  const { head, compared } = workspace.snapshots
  const scope = compared ? 'introduced' : 'all'
  const baseline = known === 'with baseline'
  const input = { ...(await prepareRun(workspace, { policy, failOn, scope, baseline, homes, today, version })), isOver }
  io.progress(`Checking ${head.texts.size} files …`, head.texts.size)
  const report = run(input)
  io.progress(undefined)
  const governing = new Set(input.policyProblems.map(({ at }) => at.path))
  // What is read through a link is reported at the file it leads to.
  const shown = files && new Set([...files].flatMap(path => [path, head.links?.get(path) ?? path]))
  return { input, report, reported: shown ? narrow(report, shown, governing) : report }
}
