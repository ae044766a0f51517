import { LocalError } from '../local/git.ts'
import { openWorkspace } from '../local/workspace.ts'
import { known } from '../model/files/value.ts'
import type { Project } from '../model/project/project.ts'
import { verify } from '../review/verify.ts'
import { accessOf } from '../verify/inside/access.ts'
import type { VerifyOptions } from './arguments.ts'
import { statusOf, writeReport } from './deliver.ts'
import type { ExitStatus, Io } from './io.ts'
import { UsageError } from './options.ts'
import { findPolicy } from './policy.ts'
import { findTarget } from './target.ts'

/**
 * Checks the running project against the files of the current folder. Throws a UsageError for an argument that is not a
 * host, and if there is no host to check.
 */
export async function runVerify(options: VerifyOptions, io: Io): Promise<ExitStatus> {
  // Only this command loads code that uses the network.
  const { parseNamed, observe } = await import('../verify/observe.ts')
  // The argument is not repeated, because it may contain a password.
  if (options.hosts.some(host => !parseNamed(host)))
    throw new UsageError('verify takes hosts as HOST or HOST:PORT, without a path or a user name')
  const { today, version, progress } = io
  try {
    const target = await findTarget([], io)
    const workspace = await openWorkspace(target, { base: undefined, staged: false, all: true }, io)
    const { policy, failOn } = await findPolicy(workspace, target.directory, target.homes, options, io)
    const report = await verify(workspace, {
      policy,
      failOn,
      today,
      version,
      observe: async project => {
        if (options.hosts.length === 0) assertHost(project)
        const access = accessOf(io.environment)
        const observed = await observe({ project, named: options.hosts, version, access, now: new Date(), progress })
        progress(undefined)
        return observed
      },
    })
    await writeReport(report, target, { ...options, all: false }, io)
    return statusOf(report)
  } catch (error) {
    io.progress(undefined)
    if (!(error instanceof LocalError)) throw error
    io.tell(`airworthy: ${error.message}`)
    return 2
  }
}

/** Throws a UsageError if the project names no host to check. */
function assertHost({ apps, policy, problems }: Project): void {
  const hasHost = apps.some(({ name }) => known(name) !== undefined) || policy.apps.size > 0
  // An unreadable file may be a config. It is reported, and the verdict is incomplete.
  const isComplete = !problems.some(({ blocking }) => blocking)
  if (!hasHost && isComplete)
    throw new UsageError('no fly config here names an app; pass a host, for example: airworthy verify shop.fly.dev')
}
