import type { Client } from '../github/api/client.ts'
import type { VerifyEvent } from '../github/read/event.ts'
import { openWorkspace } from '../github/read/workspace.ts'
import type { Report } from '../model/report.ts'
import { readPolicy } from '../review/policy.ts'
import { verify } from '../review/verify.ts'
import type { RunContext } from './check-files.ts'
import type { Inputs } from './inputs.ts'
import type { RunnerIo } from './runner-io.ts'

/** Looks at what runs, and holds it against the files of the commit. */
export async function verifyCommit(
  client: Client,
  { head, policyCommit }: VerifyEvent,
  inputs: Inputs,
  { today, version, log, observe }: RunContext & Pick<RunnerIo, 'observe'>,
): Promise<Report> {
  const workspace = await openWorkspace(client, {
    head,
    changes: undefined,
    changed: 'all',
    base: policyCommit,
    files: [{ path: inputs.policy, revision: 'base' }],
    log,
  })
  const policy = await readPolicy(workspace, inputs.policy)
  return verify(workspace, { policy, failOn: policy.failOn(inputs.failOn), today, version, observe: observe })
}
