import { relative, resolve, sep } from 'node:path'
import { type Home, OWN_HOME } from '../model/files/home.ts'
import type { Workspace } from '../model/files/workspace.ts'
import { DEFAULT_FAIL_ON, type FailOn, NO_POLICY } from '../model/policy.ts'
import type { PolicyInForce } from '../policy/in-force.ts'
import { readPolicy, type WorkspacePolicy } from '../review/policy.ts'
import type { CheckOptions } from './arguments.ts'
import type { Io } from './io.ts'
import { UsageError } from './options.ts'

/** The policy to judge by, and the severity to fail at: on the command line the option wins over the policy. */
export interface AskedPolicy {
  readonly policy: PolicyInForce
  readonly failOn: FailOn
}

/**
 * The policy that was named, else the project's own, at the merge base where there is one. Throws a
 * UsageError when the file that the user named does not exist.
 */
export async function findPolicy(
  workspace: Workspace,
  project: string,
  homes: readonly Home[],
  options: Pick<CheckOptions, 'policy' | 'failOn'>,
  io: Pick<Io, 'directory' | 'tell'>,
): Promise<AskedPolicy> {
  const { policy: named } = options
  const path = named === undefined ? undefined : relative(project, resolve(io.directory, named)).split(sep).join('/')
  const policy = path === undefined ? await nearestPolicy(workspace, homes) : await readPolicy(workspace, path)
  if (policy.status === 'absent' && named !== undefined) throw new UsageError(`no policy file at ${named}`)
  if (policy.status === 'pending')
    io.tell(`${policy.policy.path} is not on the base branch yet. It takes effect after the merge.`)
  return { policy, failOn: options.failOn ?? policy.policy.failOn ?? DEFAULT_FAIL_ON }
}

/** The project's own policy, else that of the nearest folder above it. */
async function nearestPolicy(workspace: Workspace, homes: readonly Home[]): Promise<WorkspacePolicy> {
  for (const home of homes.slice(0, -1)) {
    const policy = await readPolicy(workspace, `${home.up}${NO_POLICY.path}`, home)
    if (policy.status !== 'absent') return policy
  }
  const root = homes.at(-1) ?? OWN_HOME
  return readPolicy(workspace, `${root.up}${NO_POLICY.path}`, root)
}
