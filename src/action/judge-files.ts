import type { Client } from '../github/api/client.ts'
import { readThreads, type ThreadPage, takeThreads, threadFields } from '../github/publish/threads.ts'
import { type Blob, fileField, takeFile } from '../github/read/blobs.ts'
import { buildDiff } from '../github/read/diff.ts'
import { loadCommits } from '../github/read/snapshot.ts'
import { BASELINE_PATH } from '../model/baseline.ts'
import type { Report } from '../model/report.ts'
import { parsers } from '../parse/index.ts'
import { MAX_RUN_TIME, run } from '../review/run.ts'
import { fileRules, liveRuleIds } from '../rules/file-rules.generated.ts'
import { baselineNews, followMoves, readBaseline } from './baseline.ts'
import type { Inputs } from './inputs.ts'
import type { Change, Circumstances, Judged } from './judged.ts'
import { readPolicy } from './policy.ts'

export { fileRules }

/** Judges what a change makes of the files that matter. */
export async function judgeChange(
  client: Client,
  change: Change,
  inputs: Inputs,
  around: Circumstances,
): Promise<Judged> {
  const { event, changes, pullRequest } = change
  let page: ThreadPage | undefined
  let blob: Blob | undefined
  let after: Blob | undefined
  let baselineBlob: Blob | undefined
  const fields = [
    fileField('policy', change.policyCommit, inputs.policy),
    fileField('policyAfter', event.head, inputs.policy),
  ]
  // A change answers for what it introduces, whatever is known of the rest.
  if (change.scope === 'all') fields.push(fileField('baseline', change.policyCommit, BASELINE_PATH))
  if (pullRequest !== undefined) fields.push(threadFields(pullRequest))
  const [base, head] = await loadCommits(client, [changes.mergeBase, event.head], change.changed, {
    fields: fields.join('\n'),
    take: answer => {
      blob = takeFile('policy', answer)
      after = takeFile('policyAfter', answer)
      baselineBlob = takeFile('baseline', answer)
      page = takeThreads(answer)
    },
  })
  if (!base || !head) throw new TypeError('Both sides of a change are loaded together.')
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob, { base, head, after })
  const tip = { id: change.policyCommit, paths: base.snapshot.paths }
  const known = await followMoves(await readBaseline(baselineBlob), client, tip, around.log)
  const news = await baselineNews(base, head)
  const diff = buildDiff(changes, base, head)
  const report = run({
    base: base.snapshot,
    head: head.snapshot,
    diff,
    rules: fileRules,
    otherRules: liveRuleIds,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems, ...news.problems],
    parsers,
    failOn: failOn(inputs.failOn),
    scope: change.scope,
    today: around.today,
    version: around.version,
    isOver: clock(),
  })
  const posted = page && pullRequest !== undefined ? await readThreads(client, pullRequest, page) : undefined
  return {
    report: { ...report, notices: [...news.notices, ...report.notices] },
    posted,
    moves: { diff, headPaths: head.snapshot.paths },
    filesRead: new Set([...base.snapshot.texts.keys(), ...head.snapshot.texts.keys()]).size,
  }
}

/** Judges all files of a commit. */
export async function judgeWhole(
  client: Client,
  commit: string,
  inputs: Inputs,
  around: Circumstances,
): Promise<Report> {
  let blob: Blob | undefined
  let baselineBlob: Blob | undefined
  const [head] = await loadCommits(client, [commit], 'all', {
    fields: [fileField('policy', commit, inputs.policy), fileField('baseline', commit, BASELINE_PATH)].join('\n'),
    take: answer => {
      blob = takeFile('policy', answer)
      baselineBlob = takeFile('baseline', answer)
    },
  })
  if (!head) throw new TypeError('A commit is loaded or an error is thrown.')
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob)
  const judged = { id: commit, paths: head.snapshot.paths }
  const known = await followMoves(await readBaseline(baselineBlob), client, judged, around.log)
  return run({
    head: head.snapshot,
    rules: fileRules,
    otherRules: liveRuleIds,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems],
    parsers,
    failOn: failOn(inputs.failOn),
    scope: 'all',
    today: around.today,
    version: around.version,
    isOver: clock(),
  })
}

/** Counts from now on, when everything is fetched. */
function clock(): () => boolean {
  const start = performance.now()
  return () => performance.now() - start > MAX_RUN_TIME
}
