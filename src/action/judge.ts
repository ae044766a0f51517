import type { Blob } from '../github/blobs.ts'
import { policyFields, takePolicy } from '../github/blobs.ts'
import { type Changes, readChanges, touchedPaths } from '../github/changes.ts'
import type { Client } from '../github/client.ts'
import type { PostedThread } from '../github/comments.ts'
import { buildDiff } from '../github/diff.ts'
import type { Event } from '../github/event.ts'
import { type Changed, type Loaded, loadCommits } from '../github/snapshot.ts'
import { readThreads, type ThreadPage, takeThreads, threadFields } from '../github/threads.ts'
import { NO_POLICY, type Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import type { Notice, Report } from '../model/report.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { createSource, fileStart } from '../model/text.ts'
import { loadParsers } from '../parse/index.ts'
import { loadPolicy } from '../policy/load.ts'
import { formatsOf, mayMatter } from '../project/discover.ts'
import { REGIONS } from '../rulekit/regions.ts'
import { rules } from '../rules/index.ts'
import { run } from '../run.ts'
import type { Inputs } from './inputs.ts'

export interface Circumstances {
  readonly version: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly log: (line: string) => void
}

export interface Judged {
  readonly report: Report
  /** Our threads on the pull request; `undefined` without one, or where the token may not see them. */
  readonly posted: readonly PostedThread[] | undefined
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
    return { report: await judgeWhole(client, event.head, inputs, around), posted: undefined }
  }
  const changes = await readChanges(client, event.base, event.head, listing)
  const touched = touchedPaths(changes.files)
  const relevant = [...touched].some(path => path === inputs.policy || mayMatter(path))
  if (scope === 'introduced' && changes.complete && !relevant) {
    around.log('The change touches nothing that could matter.')
    const posted = pullRequest === undefined ? undefined : await readThreads(client, pullRequest)
    return { report: await judgeNothing(changes.mergeBase, event.head, inputs, around), posted }
  }
  const changed = scope === 'all' || !changes.complete ? 'all' : touched
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
  const fields = [policyFields(change.policyCommit, inputs.policy)]
  if (pullRequest !== undefined) fields.push(threadFields(pullRequest))
  const [base, head] = await loadCommits(client, [changes.mergeBase, event.head], change.changed, {
    fields: fields.join('\n'),
    take: answer => {
      blob = takePolicy(answer)
      page = takeThreads(answer)
    },
  })
  if (!base || !head) throw new TypeError('Both sides of a change are loaded together.')
  const policy = await readPolicy(inputs.policy, blob)
  const news = await policyNews(inputs.policy, base, head)
  const report = run({
    base: base.snapshot,
    head: head.snapshot,
    diff: buildDiff(changes, base, head),
    rules,
    policy: policy.policy,
    policyProblems: [...policy.problems, ...news.problems],
    parsers: await parsersFor([base.snapshot, head.snapshot]),
    failOn: policy.policy.failOn ?? inputs.failOn,
    scope: change.scope,
    today: around.today,
    version: around.version,
  })
  const posted = page && pullRequest !== undefined ? await readThreads(client, pullRequest, page) : undefined
  return { report: { ...report, notices: [...news.notices, ...report.notices] }, posted }
}

async function judgeWhole(client: Client, commit: string, inputs: Inputs, around: Circumstances): Promise<Report> {
  let blob: Blob | undefined
  const [head] = await loadCommits(client, [commit], 'all', {
    fields: policyFields(commit, inputs.policy),
    take: answer => {
      blob = takePolicy(answer)
    },
  })
  if (!head) throw new TypeError('A commit is loaded or an error is thrown.')
  const { policy, problems } = await readPolicy(inputs.policy, blob)
  return run({
    head: head.snapshot,
    rules,
    policy,
    policyProblems: problems,
    parsers: await parsersFor([head.snapshot]),
    failOn: policy.failOn ?? inputs.failOn,
    scope: 'all',
    today: around.today,
    version: around.version,
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
  })
}

async function parsersFor(snapshots: readonly Snapshot[]) {
  return loadParsers(formatsOf(snapshots.flatMap(({ texts }) => [...texts.keys()])))
}

interface ReadPolicy {
  readonly policy: Policy
  /** A policy that can't be read decides nothing, so the verdict is incomplete. */
  readonly problems: readonly Problem[]
}

async function readPolicy(path: string, blob: Blob | undefined): Promise<ReadPolicy> {
  if (!blob) return { policy: { ...NO_POLICY, path }, problems: [] }
  if ('trouble' in blob) {
    const problem = { at: fileStart(path), message: blob.trouble, blocking: true }
    return { policy: { ...NO_POLICY, path }, problems: [problem] }
  }
  const { yaml } = await loadParsers(['yaml'])
  const names = { rules: rules.map(({ id }) => id), regions: REGIONS.map(({ code }) => code) }
  const loaded = loadPolicy(yaml(createSource(path, blob.text)), names)
  if ('policy' in loaded) return { policy: loaded.policy, problems: [] }
  return {
    policy: { ...NO_POLICY, path },
    problems: loaded.errors.map(({ at, message }) => ({ at, message, blocking: true })),
  }
}

/** What to say of a policy that the change itself writes: it is checked, but not yet in force. */
async function policyNews(path: string, base: Loaded, head: Loaded) {
  const notices: Notice[] = []
  const before = base.tree.files.get(path)?.oid
  const now = head.tree.files.get(path)?.oid
  if (before === now) return { notices, problems: [] }
  const message = now === undefined ? 'Its removal takes effect after the merge.' : 'It takes effect after the merge.'
  notices.push({ at: fileStart(path), message: `This change edits the policy. ${message}` })
  const text = head.snapshot.texts.get(path)
  if (text === undefined) return { notices, problems: [] }
  return { notices, problems: (await readPolicy(path, { text })).problems }
}
