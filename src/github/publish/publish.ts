import { type Finding, isHint } from '../../model/finding.ts'
import type { CheckPage, Delivery, Skipped } from '../../model/project/delivery.ts'
import type { Report } from '../../model/report.ts'
import { type ApiError, apiErrorOf, PERMISSIONS_BLOCK } from '../api/api-errors.ts'
import type { Client } from '../api/client.ts'
import { type CommentRenderers, type Conversation, type PostedThread, planComments } from './plan-comments.ts'
import { planDuplicates } from './plan-duplicates.ts'
import { type CheckTarget, publishCheck } from './publish-check.ts'
import { type CommentOutcome, type Discussion, editComments, publishComments } from './publish-comments.ts'
import { type Posted, readThreads } from './threads.ts'

/** All that a run says, as functions of what is known by the time it is said. */
export interface Renderers extends CommentRenderers {
  review(findings: readonly Finding[]): string
  check(delivery: Delivery): CheckPage
  /** Workflow commands, which replace the check run's annotations. */
  commands(): readonly string[]
}

/** The conversation to take part in. */
interface CommentTarget {
  readonly pullRequest: number
  /** What earlier runs said; `undefined` when the token may not see it. */
  readonly posted: Posted | undefined
  /** The most comments to post in this run. */
  readonly limit: number
  /** Whether threads whose findings are gone get resolved. */
  readonly resolve: boolean
  readonly formerly: Conversation['formerly']
}

export interface PublishTarget extends CheckTarget {
  /** `undefined` where there is no pull request, or no wish for comments. */
  readonly comments: CommentTarget | undefined
}

const SURFACES: Readonly<Record<Skipped['surface'], string>> = {
  comments: 'comments were not written',
  check: 'check run was not written',
  threads: 'threads were not resolved',
}

/**
 * Tells the report on the best surfaces that the token gives access to, best first: review, check run, workflow
 * commands. The verdict is the same on each. What was skipped is in the delivery and, with the cure, in the log.
 */
export async function publish(
  client: Client,
  target: PublishTarget,
  report: Report,
  renderers: Renderers,
  log: (line: string) => void,
): Promise<Delivery> {
  const skipped: Skipped[] = []
  const skip = (surface: Skipped['surface'], apiError: ApiError) => {
    skipped.push({ surface, reason: apiError.reason })
    log(`The ${SURFACES[surface]}: ${apiError.reason}`)
    if (apiError.kind === 'permission' && surface !== 'threads')
      log(`Give the job these permissions:\n${PERMISSIONS_BLOCK}`)
  }
  let reported: CommentOutcome['reported'] = new Map()
  if (target.comments) {
    const outcome = await converse(client, target, target.comments, report, renderers)
    reported = outcome.reported
    if (outcome.apiError) skip('comments', outcome.apiError)
    else if (target.comments.resolve) {
      const apiError = await resolveThreads(client, outcome.resolve, target.readOnlyToken)
      if (apiError) skip('threads', apiError)
    }
  }
  const delivery = deliveryOf(report, reported, skipped)
  const apiError = await publishCheck(client, target, renderers.check(delivery))
  if (!apiError) return delivery
  skip('check', apiError)
  for (const command of renderers.commands()) log(command)
  return deliveryOf(report, reported, skipped)
}

const UNREADABLE: ApiError = { kind: 'permission', reason: 'the token has no permission to read review threads.' }

/** Its comments would speak of lines that are gone, and close or open threads of the newer run. */
const OVERTAKEN: ApiError = { kind: 'overtaken', reason: 'a newer push arrived, and its run posts the comments.' }

async function converse(
  client: Client,
  target: PublishTarget,
  { pullRequest, posted, limit, formerly }: CommentTarget,
  report: Report,
  renderers: Renderers,
): Promise<CommentOutcome & { readonly resolve: readonly string[] }> {
  // Without sight of the threads everything would be posted again on every push.
  if (!posted) return { reported: new Map(), apiError: UNREADABLE, resolve: [] }
  if (posted.head !== target.head) return { reported: new Map(), apiError: OVERTAKEN, resolve: [] }
  const planFor = (threads: readonly PostedThread[]) =>
    planComments(
      { placed: report.placed, posted: threads, complete: report.verdict.complete, limit, formerly },
      renderers,
    )
  const reread = async () => planFor((await readThreads(client, pullRequest))?.threads ?? []).reported
  const { head, readOnlyToken, budget } = target
  const discussion = { pullRequest, head, readOnlyToken, budget }
  const plan = planFor(posted.threads)
  const outcome = await publishComments(client, discussion, plan, findings => renderers.review(findings), reread)
  const spare = target.budget - client.requestCount() > 1
  if (outcome.reported.size > plan.reported.size && spare) await closeDuplicates(client, discussion, renderers)
  return { ...outcome, resolve: plan.resolve }
}

/** Another run may have read and posted at the same time as this one. The one that reads last sees both. */
async function closeDuplicates(client: Client, discussion: Discussion, renderers: CommentRenderers): Promise<void> {
  try {
    const now = await readThreads(client, discussion.pullRequest)
    await editComments(client, discussion, planDuplicates(now?.threads ?? [], renderers))
  } catch (error) {
    // All findings are posted by now; the next run closes duplicates.
    if (!apiErrorOf(error, discussion.readOnlyToken)) throw error
  }
}

function deliveryOf(report: Report, reported: CommentOutcome['reported'], skipped: readonly Skipped[]): Delivery {
  let onLines = 0
  let onFiles = 0
  const counted = report.comparison.introduced.filter(finding => !isHint(finding))
  for (const finding of counted) {
    const on = reported.get(finding)
    if (on === 'line') onLines++
    else if (on === 'file') onFiles++
  }
  const inCheck = counted.length - onLines - onFiles
  return { onLines, onFiles, inCheck, skipped: [...skipped] }
}

const THREADS_IN_REQUEST = 50

/**
 * Resolves threads, which GitHub lets a token do that may write the repository's contents, and not only its pull
 * requests (https://github.com/orgs/community/discussions/204269). Returns why that was refused, if so.
 */
async function resolveThreads(
  client: Client,
  threads: readonly string[],
  readOnlyToken: boolean,
): Promise<ApiError | undefined> {
  for (let from = 0; from < threads.length; from += THREADS_IN_REQUEST) {
    const ids = threads.slice(from, from + THREADS_IN_REQUEST)
    const parameters = ids.map((_, i) => `$id${i}: ID!`).join(', ')
    const fields = ids.map((_, i) => `t${i}: resolveReviewThread(input: { threadId: $id${i} }) { clientMutationId }`)
    const variables = Object.fromEntries(ids.map((id, i) => [`id${i}`, id]))
    try {
      await client.octokit.graphql(`mutation(${parameters}) {\n  ${fields.join('\n  ')}\n}`, variables)
    } catch (error) {
      const apiError = apiErrorOf(error, readOnlyToken)
      if (!apiError) throw error
      return apiError.kind === 'permission' ? { ...apiError, reason: LACKS_CONTENTS } : apiError
    }
  }
  return undefined
}

const LACKS_CONTENTS =
  'the token lacks a permission. GitHub requires `contents: write` in addition to `pull-requests: write`.'
