import { DEFAULT_FAIL_ON } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { parsers } from '../parse/index.ts'
import { narrow } from '../review/filter-report.ts'
import { MAX_RUN_TIME, type RunInput, run } from '../review/run.ts'
import { fileRules, liveRuleIds } from '../rules/file-rules.generated.ts'
import type { CheckOptions } from './arguments.ts'
import { NO_BASELINE, readBaseline } from './baseline.ts'
import type { Outside } from './outside.ts'
import { readPolicy } from './policy.ts'
import { readSides } from './sides.ts'
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
  outside.progress('Reading the project …')
  // In seconds. `performance` would tell it too, from a module that is long to load.
  const start = process.uptime()
  const { head, git, compared } = await readSides(target, options, outside)
  const place = { directory, at: compared && { git: compared.git, commit: compared.base.commit } }
  const named = options.policy === undefined ? undefined : { file: options.policy, from: outside.directory }
  const { policy, problems, note } = await readPolicy(place, named)
  if (note !== undefined) outside.tell(note)
  // A change answers for what it introduces, whatever is known of the rest.
  const reads = compared === undefined && known === 'with baseline'
  const held = reads ? await readBaseline(directory, head.paths, git) : NO_BASELINE
  const input: RunInput = {
    base: compared?.base,
    head,
    diff: compared?.diff,
    rules: fileRules,
    otherRules: liveRuleIds,
    policy,
    baseline: held.baseline,
    policyProblems: [...problems, ...held.problems],
    parsers,
    failOn: options.failOn ?? policy.failOn ?? DEFAULT_FAIL_ON,
    scope: compared ? 'introduced' : 'all',
    today: outside.today,
    version: outside.version,
    isOver: () => (process.uptime() - start) * 1000 > MAX_RUN_TIME,
  }
  outside.progress(`Judging ${head.texts.size} files …`, head.texts.size)
  const report = run(input)
  outside.progress(undefined)
  const governing = new Set(input.policyProblems.map(({ at }) => at.path))
  return { input, report, told: files ? narrow(report, files, governing) : report }
}
