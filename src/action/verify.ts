import type { Client } from '../github/api/client.ts'
import { type Blob, fileField, takeFile } from '../github/read/blobs.ts'
import type { VerifyEvent } from '../github/read/event.ts'
import { loadCommits } from '../github/read/snapshot.ts'
import type { Report } from '../model/report.ts'
import { parsers } from '../parse/index.ts'
import { buildProject } from '../project/build.ts'
import { MAX_RUN_TIME, run } from '../review/run.ts'
import { fileRules } from '../rules/file-rules.generated.ts'
import type { Inputs } from './inputs.ts'
import type { Circumstances } from './judged.ts'
import type { Outside } from './outside.ts'
import { readPolicy } from './policy.ts'

/** Looks at what runs, and holds it against the files of the commit. */
export async function verify(
  client: Client,
  { head: commit, policyCommit }: VerifyEvent,
  inputs: Inputs,
  around: Circumstances & Pick<Outside, 'see'>,
): Promise<Report> {
  const { liveRules } = await import('../rules/live-rules.generated.ts')
  let blob: Blob | undefined
  const [head] = await loadCommits(client, [commit], 'all', {
    fields: fileField('policy', policyCommit, inputs.policy),
    take: answer => {
      blob = takeFile('policy', answer)
    },
  })
  if (!head) throw new TypeError('A commit is loaded or an error is thrown.')
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob)
  // `run` builds it again, with what was seen: whom to ask has to be known before.
  const seen = await around.see(buildProject(head.snapshot, policy, parsers))
  // What the look took is not the judgement's.
  const start = performance.now()
  return run({
    head: head.snapshot,
    rules: [...fileRules, ...liveRules],
    seen,
    policy,
    policyProblems: problems,
    parsers,
    failOn: failOn(inputs.failOn),
    scope: 'all',
    today: around.today,
    version: around.version,
    isOver: () => performance.now() - start > MAX_RUN_TIME,
  })
}
