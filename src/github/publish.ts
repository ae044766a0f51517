import type { CheckPage, Delivery, Skipped } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Client } from './client.ts'
import { type CommentWords, type PostedThread, planComments } from './comments.ts'
import { type CheckTarget, publishCheck } from './publish-check.ts'
import { type CommentOutcome, publishComments } from './publish-comments.ts'
import { PERMISSIONS_BLOCK, type Refusal } from './refusal.ts'
import { readThreads } from './threads.ts'

/** All that a run says, as functions of what is known by the time it is said. */
export interface Words extends CommentWords {
  review(findings: readonly Finding[]): string
  check(delivery: Delivery): CheckPage
  /** Workflow commands, which stand in for the check run's annotations. */
  commands(): readonly string[]
}

/** The conversation to take part in. */
interface CommentTarget {
  readonly pullRequest: number
  /** Our threads of earlier runs; `undefined` when the token may not see them. */
  readonly posted: readonly PostedThread[] | undefined
}

export interface Target extends CheckTarget {
  /** `undefined` where there is no pull request, or no wish for comments. */
  readonly comments: CommentTarget | undefined
}

/** One review of more comments is not read any more; the others stand in the check. */
const MAX_COMMENTS = 50

/**
 * Tells the report on the best surfaces that the token gives access to, best first: review, check run, workflow
 * commands. The verdict is the same on each. What was skipped is in the delivery and, with the cure, in the log.
 */
export async function publish(
  client: Client,
  target: Target,
  report: Report,
  words: Words,
  log: (line: string) => void,
): Promise<Delivery> {
  const skipped: Skipped[] = []
  const skip = (surface: Skipped['surface'], refusal: Refusal) => {
    skipped.push({ surface, reason: refusal.reason })
    log(`The ${surface === 'check' ? 'check run' : 'comments'} could not be written: ${refusal.reason}`)
    if (refusal.kind === 'permission') log(`Give the job these permissions:\n${PERMISSIONS_BLOCK}`)
  }
  let told: CommentOutcome['told'] = new Map()
  if (target.comments) {
    const outcome = await converse(client, target, target.comments, report, words)
    told = outcome.told
    if (outcome.refusal) skip('comments', outcome.refusal)
  }
  const delivery = deliveryOf(report, told, skipped)
  const refusal = await publishCheck(client, target, words.check(delivery))
  if (!refusal) return delivery
  skip('check', refusal)
  for (const command of words.commands()) log(command)
  return deliveryOf(report, told, skipped)
}

const UNREADABLE: Refusal = { kind: 'permission', reason: 'the token may not read the review threads.' }

async function converse(
  client: Client,
  target: Target,
  { pullRequest, posted }: CommentTarget,
  report: Report,
  words: Words,
): Promise<CommentOutcome> {
  // Without sight of the threads everything would be posted again on every push.
  if (!posted) return { told: new Map(), refusal: UNREADABLE }
  const planFor = (threads: readonly PostedThread[]) =>
    planComments(
      { placed: report.placed, posted: threads, complete: report.verdict.complete, limit: MAX_COMMENTS },
      words,
    )
  const lookAgain = async () => planFor((await readThreads(client, pullRequest)) ?? []).told
  const discussion = { pullRequest, head: target.head, readOnlyToken: target.readOnlyToken }
  return publishComments(client, discussion, planFor(posted), findings => words.review(findings), lookAgain)
}

function deliveryOf(report: Report, told: CommentOutcome['told'], skipped: readonly Skipped[]): Delivery {
  let onLines = 0
  let onFiles = 0
  for (const finding of report.comparison.introduced) {
    const on = told.get(finding)
    if (on === 'line') onLines++
    else if (on === 'file') onFiles++
  }
  const inCheck = report.comparison.introduced.length - onLines - onFiles
  return { onLines, onFiles, inCheck, skipped: [...skipped] }
}
