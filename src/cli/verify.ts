import { LocalError } from '../local/git.ts'
import { known } from '../model/files/value.ts'
import { DEFAULT_FAIL_ON } from '../model/policy.ts'
import { parsers } from '../parse/index.ts'
import { buildProject } from '../project/build.ts'
import { MAX_RUN_TIME, run } from '../review/run.ts'
import { fileRules } from '../rules/file-rules.generated.ts'
import { accessOf } from '../verify/inside/access.ts'
import type { VerifyOptions } from './arguments.ts'
import { statusOf, writeReport } from './deliver.ts'
import { UsageError } from './options.ts'
import type { ExitStatus, Outside } from './outside.ts'
import { readPolicy } from './policy.ts'
import { readSides } from './sides.ts'
import { findTarget } from './target.ts'

/**
 * Looks at what runs, and holds it against the files of the folder in which the command runs. Throws a UsageError for a
 * word that is no host, and where there is no host to look at.
 */
export async function runVerify(options: VerifyOptions, outside: Outside): Promise<ExitStatus> {
  // Nothing else of the command line loads code that speaks to the network.
  const { parseNamed, see } = await import('../verify/observe.ts')
  const { liveRules } = await import('../rules/live-rules.generated.ts')
  // The word is not repeated: it may hold a password.
  if (options.hosts.some(host => !parseNamed(host)))
    throw new UsageError('verify takes hosts: HOST or HOST:PORT, without a path or a login')
  try {
    const target = await findTarget([], outside)
    const { head, compared } = await readSides(target, { base: undefined, staged: false, all: true }, outside)
    const place = { directory: target.directory, at: compared && { git: compared.git, commit: compared.base.commit } }
    const named = options.policy === undefined ? undefined : { file: options.policy, from: outside.directory }
    const { policy, problems, note } = await readPolicy(place, named)
    if (note !== undefined) outside.tell(note)
    // `run` builds it again, with what was seen: whom to ask has to be known before.
    const project = buildProject(head, policy, parsers)
    const hasHost = project.apps.some(({ name }) => known(name) !== undefined) || policy.apps.size > 0
    // What could not be read may have been a config: that is told, and the verdict incomplete.
    const isWhole = !project.problems.some(({ blocking }) => blocking)
    if (options.hosts.length === 0 && !hasHost && isWhole)
      throw new UsageError('no fly config here names an app; name a host, for example: airworthy verify shop.fly.dev')

    const seen = await see({
      project,
      named: options.hosts,
      version: outside.version,
      access: accessOf(outside.environment),
      now: new Date(),
      progress: outside.progress,
    })
    outside.progress(undefined)
    // What the look took is not the judgement's.
    const start = performance.now()
    const report = run({
      head,
      rules: [...fileRules, ...liveRules],
      seen,
      policy,
      policyProblems: problems,
      parsers,
      failOn: options.failOn ?? policy.failOn ?? DEFAULT_FAIL_ON,
      scope: 'all',
      today: outside.today,
      version: outside.version,
      isOver: () => performance.now() - start > MAX_RUN_TIME,
    })
    await writeReport(report, target, { ...options, all: false }, outside)
    return statusOf(report)
  } catch (error) {
    outside.progress(undefined)
    if (!(error instanceof LocalError)) throw error
    outside.tell(`airworthy: ${error.message}`)
    return 2
  }
}
