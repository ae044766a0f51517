import { type Blob, fileField, takeFile } from '../github/blobs.ts'
import type { Client } from '../github/client.ts'
import type { Event } from '../github/event.ts'
import { loadCommits } from '../github/snapshot.ts'
import type { Access } from '../platform/access.ts'
import { buildProject } from '../project/build.ts'
import { rules } from '../rules/index.ts'
import { run } from '../run.ts'
import { see } from '../see.ts'
import type { Inputs } from './inputs.ts'
import { type Circumstances, clock, type Judged, parsersFor } from './judge.ts'
import { readPolicy } from './policy.ts'

/** Fetches the files of what is deployed, looks at what runs, and holds it against them. */
export async function verify(
  client: Client,
  event: Event,
  inputs: Inputs,
  around: Circumstances & { readonly access: Access | undefined },
): Promise<Judged> {
  let blob: Blob | undefined
  const [head] = await loadCommits(client, [event.head], 'all', {
    fields: fileField('policy', policyCommitOf(event), inputs.policy),
    take: answer => {
      blob = takeFile('policy', answer)
    },
  })
  if (!head) throw new TypeError('A commit is loaded or an error is thrown.')
  const { snapshot } = head
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob)
  const parsers = await parsersFor([snapshot])
  const { version, today, log, access } = around
  const project = buildProject(snapshot, policy, parsers)
  const seen = await see(project, { named: [], access, version, now: new Date(), progress: log })
  const report = run({
    head: snapshot,
    rules,
    seen,
    policy,
    policyProblems: problems,
    parsers,
    failOn: failOn(inputs.failOn),
    scope: 'all',
    today,
    version,
    isOver: clock(),
  })
  return { report, posted: undefined, filesRead: snapshot.texts.size }
}

/**
 * A deployment may be of any branch, and domains of its policy would be contacted: those of the default branch count.
 * The other events run on what somebody merged or chose.
 */
function policyCommitOf(event: Event): string {
  return event.kind === 'commit' && event.name === 'deployment_status' ? 'HEAD' : event.head
}
