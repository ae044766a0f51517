import type { Client } from '../github/api/client.ts'
import { type Posted, readThreads, type ThreadPage, takeThreads, threadFields } from '../github/publish/threads.ts'
import type { Changes } from '../github/read/changes.ts'
import type { Changed } from '../github/read/snapshot.ts'
import { openWorkspace } from '../github/read/workspace.ts'
import { BASELINE_PATH } from '../model/baseline.ts'
import type { Revision } from '../model/files/workspace.ts'
import type { Report } from '../model/report.ts'
import { checkBaselineEdit } from '../review/baseline.ts'
import { readPolicy } from '../review/policy.ts'
import { prepareRun, startClock } from '../review/prepare.ts'
import { run } from '../review/run.ts'
import type { Inputs } from './inputs.ts'
import type { Moves } from './moves.ts'

export { fileRules } from '../rules/file-rules.generated.ts'

export interface RunContext {
  readonly version: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly log: (line: string) => void
}

/** Files of a commit that have to be read, and those of its merge base where it is compared. */
export interface Target {
  readonly head: string
  readonly changes: Changes | undefined
  readonly changed: Changed
  readonly scope: Report['scope']
  /** Where the policy and the baseline are read. */
  readonly base: string
  readonly pullRequest: number | undefined
}

export interface CheckResult {
  readonly report: Report
  /** What earlier runs said on the pull request; `undefined` without one, or where the token may not see it. */
  readonly posted: Posted | undefined
  /** What the change did to the paths of files; `undefined` where nothing was compared. */
  readonly moves?: Moves | undefined
  /** How many files had to be read, on both sides together. */
  readonly filesRead: number
}

/** Judges all files of a commit, or what a change makes of those that matter. */
export async function checkFiles(
  client: Client,
  target: Target,
  inputs: Inputs,
  { today, version, log }: RunContext,
): Promise<CheckResult> {
  const { scope, pullRequest } = target
  let page: ThreadPage | undefined
  const workspace = await openWorkspace(client, {
    ...target,
    files: filesToRead(target, inputs),
    extraFields:
      pullRequest === undefined
        ? undefined
        : {
            fields: threadFields(pullRequest),
            take: answer => {
              page = takeThreads(answer)
            },
          },
    log,
  })
  const policy = await readPolicy(workspace, inputs.policy)
  const edit = await checkBaselineEdit(workspace)
  const input = await prepareRun(workspace, { policy, failOn: policy.failOn(inputs.failOn), scope, today, version })
  const policyProblems = [...input.policyProblems, ...edit.problems]
  // The clock starts when everything is fetched.
  const report = run({ ...input, policyProblems, isOver: startClock() })
  const posted = page && pullRequest !== undefined ? await readThreads(client, pullRequest, page) : undefined
  const { head, compared } = workspace.snapshots
  return {
    report: { ...report, notices: [...edit.notices, ...report.notices] },
    posted,
    moves: compared && { diff: compared.diff, headPaths: head.paths },
    filesRead: new Set([...head.texts.keys(), ...(compared?.base.texts.keys() ?? [])]).size,
  }
}

/** The files that govern the run, which come with the first request. */
function filesToRead({ scope, changes }: Target, { policy }: Inputs): { path: string; revision: Revision }[] {
  return [
    { path: policy, revision: 'base' },
    ...(changes ? [{ path: policy, revision: 'head' } as const] : []),
    // A change answers for what it introduces, whatever the baseline lets stand.
    ...(scope === 'all' ? [{ path: BASELINE_PATH, revision: 'base' } as const] : []),
  ]
}
