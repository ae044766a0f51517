import type { Blob } from '../github/blobs.ts'
import { fileField, takeFile } from '../github/blobs.ts'
import { type Changes, readChanges, touchedPaths } from '../github/changes.ts'
import type { Client } from '../github/client.ts'
import { buildDiff } from '../github/diff.ts'
import type { Event } from '../github/event.ts'
import { type Changed, loadCommits } from '../github/snapshot.ts'
import { type Posted, readThreads, type ThreadPage, takeThreads, threadFields } from '../github/threads.ts'
import { BASELINE_PATH } from '../model/baseline.ts'
import { NO_POLICY } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { loadParsers } from '../parse/index.ts'
import { formatsOf, mayMatter } from '../project/discover.ts'
import { rules } from '../rules/index.ts'
import { MAX_RUN_TIME, run } from '../run.ts'
import { baselineNews, followMoves, readBaseline } from './baseline.ts'
import type { Inputs } from './inputs.ts'
import type { Moves } from './moves.ts'
import { readPolicy } from './policy.ts'

export interface Circumstances {
  readonly version: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly log: (line: string) => void
}

export interface Judged {
  readonly report: Report
  /** What earlier runs said on the pull request; `undefined` without one, or where the token may not see it. */
  readonly posted: Posted | undefined
  /** What the change did to the paths of files; `undefined` where nothing was compared. */
  readonly moves?: Moves
  /** How many files had to be read, on both sides together. */
  readonly filesRead: number
}

/** Fetches what the event is about, through the API alone, and judges it. */
export async function judge(client: Client, event: Event, inputs: Inputs, around: Circumstances): Promise<Judged> {
  const listing = event.kind === 'pull-request' ? event : undefined
  const pullRequest = listing?.number
  const byEvent = event.kind === 'pull-request' || event.name === 'merge_group' ? 'introduced' : 'all'
  let scope = inputs.scope ?? byEvent
  if (scope === 'introduced' && event.base === undefined) {
    around.log('There is nothing to compare with, so everything is judged.')
    scope = 'all'
  }
  // Without a comparison nothing can be new: a push is judged as it stands.
  const compares = event.base !== undefined && (scope === 'introduced' || pullRequest !== undefined)
  if (!compares || event.base === undefined) {
    const report = await judgeWhole(client, event.head, inputs, around)
    return { report, posted: undefined, filesRead: report.sources.size }
  }
  const changes = await readChanges(client, event.base, event.head, listing?.changedFiles)
  const touched = touchedPaths(changes.files)
  const relevant = [...touched].some(path => path === inputs.policy || mayMatter(path))
  if (scope === 'introduced' && changes.complete && !relevant) {
    around.log('The change touches nothing that could matter.')
    const posted = pullRequest === undefined ? undefined : await readThreads(client, pullRequest)
    // A finding that was told is fixed by now, or the base branch has it: only the files can tell.
    if (!posted?.threads.some(({ closed }) => !closed)) {
      return { report: await judgeNothing(changes.mergeBase, event.head, inputs, around), posted, filesRead: 0 }
    }
  }
  const changed = scope === 'all' ? 'all' : changes.complete ? touched : 'differing'
  return judgeChange(client, { event, changes, changed, scope, policyCommit: event.base, pullRequest }, inputs, around)
}

interface Change {
  readonly event: Event
  readonly changes: Changes
  readonly changed: Changed
  readonly scope: Report['scope']
  /** The base branch's tip: an old merge base may not bring an old policy back. */
  readonly policyCommit: string
  readonly pullRequest: number | undefined
}

async function judgeChange(client: Client, change: Change, inputs: Inputs, around: Circumstances): Promise<Judged> {
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
  const known = await followMoves(readBaseline(baselineBlob), client, tip, around.log)
  const news = baselineNews(base, head)
  const diff = buildDiff(changes, base, head)
  const report = run({
    base: base.snapshot,
    head: head.snapshot,
    diff,
    rules,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems, ...news.problems],
    parsers: await parsersFor([base.snapshot, head.snapshot]),
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

async function judgeWhole(client: Client, commit: string, inputs: Inputs, around: Circumstances): Promise<Report> {
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
  const known = await followMoves(readBaseline(baselineBlob), client, judged, around.log)
  return run({
    head: head.snapshot,
    rules,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems],
    parsers: await parsersFor([head.snapshot]),
    failOn: failOn(inputs.failOn),
    scope: 'all',
    today: around.today,
    version: around.version,
    isOver: clock(),
  })
}

/** A change that touches no file that matters leaves everything as it was. */
async function judgeNothing(base: string, head: string, inputs: Inputs, around: Circumstances): Promise<Report> {
  const empty = (commit: string): Snapshot => ({ commit, paths: new Set(), texts: new Map(), problems: [] })
  return run({
    base: empty(base),
    head: empty(head),
    rules,
    policy: NO_POLICY,
    policyProblems: [],
    parsers: await loadParsers([]),
    failOn: inputs.failOn,
    scope: 'introduced',
    today: around.today,
    version: around.version,
    isOver: clock(),
  })
}

/** Counts from now on, when everything is fetched. */
export function clock(): () => boolean {
  const start = performance.now()
  return () => performance.now() - start > MAX_RUN_TIME
}

/** Those for the formats of these snapshots. */
export async function parsersFor(snapshots: readonly Snapshot[]) {
  return loadParsers(formatsOf(snapshots.flatMap(({ texts }) => [...texts.keys()])))
}
