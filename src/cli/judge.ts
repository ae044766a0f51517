import type { Report } from '../model/report.ts'
import { loadParsers } from '../parse/index.ts'
import { DEFAULT_FAIL_ON } from '../policy/in-force.ts'
import { formatsOf } from '../project/discover.ts'
import type { RunInput } from '../run.ts'
import { NO_BASELINE, readBaseline } from './baseline.ts'
import type { CheckOptions } from './check-options.ts'
import { narrow } from './narrow.ts'
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

type Asked = Pick<CheckOptions, 'base' | 'staged' | 'all' | 'policy' | 'failOn'>
type Surroundings = Pick<Outside, 'directory' | 'environment' | 'version' | 'today' | 'tell' | 'progress'>

/** Reads the project, and what it is compared with, and judges it. Throws a UsageError or a LocalError. */
export async function judge(
  target: Target,
  options: Asked,
  outside: Surroundings,
  known: 'with baseline' | 'without baseline' = 'with baseline',
): Promise<Judged> {
  const start = performance.now()
  const { input: gathered, run, MAX_RUN_TIME } = await gather(target, options, outside, known)
  const input = { ...gathered, isOver: () => performance.now() - start > MAX_RUN_TIME }
  const { size } = input.head.texts
  outside.progress(`Judging ${size} files …`, size)
  const report = run(input)
  outside.progress(undefined)
  const governing = new Set(input.policyProblems.map(({ at }) => at.path))
  return { input, report, told: target.files ? narrow(report, target.files, governing) : report }
}

/** All that a judgement needs, and who judges. Throws a UsageError or a LocalError. */
export async function gather(
  target: Target,
  options: Asked,
  outside: Surroundings,
  known: 'with baseline' | 'without baseline',
): Promise<{ readonly input: RunInput } & Pick<Awaited<ReturnType<typeof loadEngine>>, 'run' | 'MAX_RUN_TIME'>> {
  const { directory } = target
  outside.progress('Reading the project …')
  const [{ head, git, compared }, { rules, run, MAX_RUN_TIME }] = await Promise.all([
    readSides(target, options, outside),
    loadEngine(),
  ])
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
    rules,
    policy,
    baseline: held.baseline,
    policyProblems: [...problems, ...held.problems],
    parsers: await loadParsers(formatsOf([...head.texts.keys(), ...(compared?.base.texts.keys() ?? [])])),
    failOn: options.failOn ?? policy.failOn ?? DEFAULT_FAIL_ON,
    scope: compared ? 'introduced' : 'all',
    today: outside.today,
    version: outside.version,
  }
  return { input, run, MAX_RUN_TIME }
}

/** Loaded while git is at work. One after the other: jest cannot link two graphs that share a module at once. */
async function loadEngine() {
  const { rules } = await import('../rules/index.ts')
  const { run, MAX_RUN_TIME } = await import('../run.ts')
  return { rules, run, MAX_RUN_TIME }
}
