import type { Finding } from '../../model/finding.ts'
import { type ApiError, apiErrorOf } from '../api/api-errors.ts'
import type { Client } from '../api/client.ts'
import { ONCE } from '../api/client.ts'
import type { CommentEdit, CommentPlan, NewComment } from './plan-comments.ts'

/** The pull request that the comments go to. */
export interface Discussion {
  readonly pullRequest: number
  readonly head: string
  readonly readOnlyToken: boolean
  /** How many requests the run should get by with; see `requestBudget`. */
  readonly budget: number
}

/** What came of a plan. */
export interface CommentOutcome {
  readonly reported: ReadonlyMap<Finding, 'line' | 'file'>
  /** Why some or all of it could not be done. */
  readonly apiError: ApiError | undefined
}

/** A review is all or nothing and does not say which comment was wrong: so many tries are worth finding it. */
const MAX_REVIEW_TRIES = 16
/** Comments on whole files are one request each. */
const MAX_FILE_COMMENTS = 10
const EDITS_IN_REQUEST = 40

/**
 * Carries out a plan. Comments on lines go out as one review; where GitHub refuses it, halves of it, until the wrong
 * anchor is found and told on its file instead. Whatever finds no place is simply not in `reported`.
 *
 * `reread` returns which findings have threads now; it is asked when a request may or may not have been carried out.
 */
export async function publishComments(
  client: Client,
  discussion: Discussion,
  plan: CommentPlan,
  reviewBody: (findings: readonly Finding[]) => string,
  reread: () => Promise<ReadonlyMap<Finding, 'line' | 'file'>>,
): Promise<CommentOutcome> {
  const reported = new Map(plan.reported)
  const post = poster(client, discussion, reviewBody)
  const onFiles = plan.create.filter(({ spot }) => spot.on === 'file')
  const onLines = plan.create.filter(({ spot }) => spot.on === 'line')
  const pending: Task[] = onLines.length > 0 ? [{ kind: 'review', comments: onLines, again: true }] : []
  // Room for the review, for the edits and for the check itself.
  const room = discussion.budget - client.requestCount() - pending.length - Number(plan.edit.length > 0) - 1
  pending.push(
    ...onFiles
      .slice(0, Math.max(1, room))
      .map(comment => ({ kind: 'file', comments: [comment], again: true }) as const),
  )
  let reviewTries = MAX_REVIEW_TRIES
  let fileComments = MAX_FILE_COMMENTS
  for (let task = pending.shift(); task; task = pending.shift()) {
    const mayTry = task.kind === 'review' ? reviewTries-- > 0 : fileComments-- > 0
    if (!mayTry) continue
    const apiError = await post(task)
    if (!apiError) {
      for (const finding of findingsOf(task)) reported.set(finding, task.kind === 'review' ? 'line' : 'file')
    } else if (apiError.kind === 'invalid') {
      pending.unshift(...smaller(task))
    } else if (apiError.kind === 'unavailable' && task.again) {
      for (const [finding, on] of await reread()) reported.set(finding, on)
      const unreported = task.comments.filter(({ findings }) => !findings.every(finding => reported.has(finding)))
      if (unreported.length > 0) pending.unshift({ ...task, comments: unreported, again: false })
    } else {
      return { reported, apiError }
    }
  }
  return { reported, apiError: await editComments(client, discussion, plan.edit) }
}

interface Task {
  readonly kind: 'review' | 'file'
  readonly comments: readonly NewComment[]
  /** False for the second try after an error that leaves open what happened. */
  readonly again: boolean
}

function findingsOf(task: Task): Finding[] {
  return task.comments.flatMap(({ findings }) => findings)
}

/** What to try once GitHub calls the content invalid: the halves of a review, then the file, then nothing. */
function smaller({ kind, comments, again }: Task): Task[] {
  if (kind === 'file') return []
  if (comments.length === 1) return [{ kind: 'file', comments, again }]
  const middle = comments.length >> 1
  return [comments.slice(0, middle), comments.slice(middle)].map(half => ({ kind, comments: half, again }))
}

type Post = (task: Task) => Promise<ApiError | undefined>

function poster(client: Client, discussion: Discussion, reviewBody: (findings: readonly Finding[]) => string): Post {
  const { octokit, owner, repo } = client
  const at = { owner, repo, pull_number: discussion.pullRequest, commit_id: discussion.head, ...ONCE }
  const send = async (task: Task) => {
    if (task.kind === 'review') {
      const comments = task.comments.flatMap(lineComment)
      await octokit.rest.pulls.createReview({ ...at, event: 'COMMENT', body: reviewBody(findingsOf(task)), comments })
      return
    }
    for (const { spot, body } of task.comments) {
      await octokit.rest.pulls.createReviewComment({ ...at, path: spot.path, body, subject_type: 'file' })
    }
  }
  return task => send(task).then(() => undefined, refused(discussion))
}

function lineComment({ spot, body }: NewComment) {
  if (spot.on !== 'line') return []
  const { path, line, side, startLine } = spot
  const range = startLine !== undefined && startLine < line ? { start_line: startLine, start_side: side } : {}
  return [{ path, body, line, side, ...range }]
}

/** All edits in as few requests as may be. They can be repeated without harm. */
export async function editComments(
  client: Client,
  discussion: Discussion,
  edits: readonly CommentEdit[],
): Promise<ApiError | undefined> {
  for (let from = 0; from < edits.length; from += EDITS_IN_REQUEST) {
    const { query, variables } = mutationOf(edits.slice(from, from + EDITS_IN_REQUEST))
    const apiError = await client.octokit.graphql(query, variables).then(() => undefined, refused(discussion))
    if (apiError) return apiError
  }
  return undefined
}

function mutationOf(edits: readonly CommentEdit[]): { query: string; variables: Record<string, string> } {
  const parameters: string[] = []
  const fields: string[] = []
  const variables: Record<string, string> = {}
  for (const [i, { comment, body, visibility }] of edits.entries()) {
    parameters.push(`$id${i}: ID!`, `$body${i}: String!`)
    variables[`id${i}`] = comment
    variables[`body${i}`] = body
    fields.push(
      `e${i}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id${i}, body: $body${i} }) { clientMutationId }`,
    )
    if (visibility === 'minimize') {
      fields.push(`m${i}: minimizeComment(input: { subjectId: $id${i}, classifier: OUTDATED }) { clientMutationId }`)
    } else if (visibility === 'reveal') {
      fields.push(`m${i}: unminimizeComment(input: { subjectId: $id${i} }) { clientMutationId }`)
    }
  }
  return { query: `mutation(${parameters.join(', ')}) {\n  ${fields.join('\n  ')}\n}`, variables }
}

function refused({ readOnlyToken }: Discussion): (error: unknown) => ApiError {
  return error => {
    const apiError = apiErrorOf(error, readOnlyToken)
    if (!apiError) throw error
    return apiError
  }
}
