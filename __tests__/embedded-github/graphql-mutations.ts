import { refuse } from './api-error.ts'
import {
  type Context,
  commentNode,
  type Fields,
  issueCommentNode,
  pullNode,
  reviewNode,
  threadNode,
} from './graphql-objects.ts'
import { replyInThread } from './pull-requests.ts'
import { allows } from './rights.ts'
import { createReview } from './routes/reviews.ts'
import { type CommentRequest, checkBody, type ReviewRequest } from './rules.ts'
import type { IssueComment, PullRequest, RepositoryState, Review, ReviewComment, Thread } from './types.ts'

type Input = Readonly<Record<string, string | undefined>>
type Mutation<T = Input> = (args: { readonly input: T }, context: Context) => unknown

function demandWrite(context: Context, scope: 'contents' | 'pullRequests'): void {
  if (!allows(context.token, scope, 'write')) throw refuse(403, 'Resource not accessible by integration')
}

/** Anything with a node id that a person can read or fold away. */
type Subject = { readonly pull: PullRequest; readonly repository: RepositoryState } & (
  | { readonly kind: 'comment'; readonly item: ReviewComment }
  | { readonly kind: 'review'; readonly item: Review }
  | { readonly kind: 'issue-comment'; readonly item: IssueComment }
  | { readonly kind: 'thread'; readonly item: Thread }
  | { readonly kind: 'pull'; readonly item: PullRequest }
)

function* subjects(context: Context): Generator<readonly [string, Subject]> {
  for (const repository of context.state.repositories.values()) {
    for (const pull of repository.pulls.values()) {
      const at = { repository, pull }
      yield [`PR_${pull.id}`, { ...at, kind: 'pull', item: pull }]
      for (const item of pull.reviews) yield [`PRR_${item.id}`, { ...at, kind: 'review', item }]
      for (const item of pull.comments) yield [`IC_${item.id}`, { ...at, kind: 'issue-comment', item }]
      for (const thread of pull.threads) {
        yield [thread.id, { ...at, kind: 'thread', item: thread }]
        for (const item of thread.comments) yield [`PRRC_${item.id}`, { ...at, kind: 'comment', item }]
      }
    }
  }
}

function find<K extends Subject['kind']>(
  context: Context,
  id: string | undefined,
  ...kinds: readonly K[]
): Extract<Subject, { kind: K }> {
  for (const [key, subject] of subjects(context)) {
    if (key === id && kinds.some(kind => kind === subject.kind)) return subject as Extract<Subject, { kind: K }>
  }
  throw refuse(404, `Could not resolve to a node with the global id of '${id}'`)
}

function nodeOf(subject: Subject, context: Context): Fields {
  const { pull } = subject
  if (subject.kind === 'comment') return commentNode(pull, subject.item, context)
  if (subject.kind === 'review') return reviewNode(pull, subject.item, context)
  if (subject.kind === 'issue-comment') return issueCommentNode(subject.item, context)
  if (subject.kind === 'thread') return threadNode(pull, subject.item, context)
  return pullNode(subject.repository, pull, context)
}

function minimise(classified: boolean, field: string): Mutation {
  return ({ input }, context) => {
    demandWrite(context, 'pullRequests')
    const subject = find(context, input['subjectId'], 'comment', 'issue-comment', 'review')
    subject.item.minimised = classified ? input['classifier'] : undefined
    return { clientMutationId: input['clientMutationId'] ?? null, [field]: nodeOf(subject, context) }
  }
}

/** Resolving asks for the contents as well: github.com/orgs/community/discussions/204269. */
function resolve(resolved: boolean): Mutation {
  return ({ input }, context) => {
    demandWrite(context, 'pullRequests')
    demandWrite(context, 'contents')
    const subject = find(context, input['threadId'], 'thread')
    subject.item.resolvedBy = resolved ? context.token.account : undefined
    return { clientMutationId: input['clientMutationId'] ?? null, thread: nodeOf(subject, context) }
  }
}

function edit(idField: string, kind: 'comment' | 'issue-comment' | 'review', field: string): Mutation {
  return ({ input }, context) => {
    demandWrite(context, 'pullRequests')
    const subject = find(context, input[idField], kind)
    if (subject.item.author.id !== context.token.account.id) throw refuse(403, 'Resource not accessible by integration')
    const body = input['body'] ?? ''
    checkBody(body, field)
    subject.item.body = body
    if ('updatedAt' in subject.item) subject.item.updatedAt = context.state.timestamp()
    return { clientMutationId: input['clientMutationId'] ?? null, [field]: nodeOf(subject, context) }
  }
}

interface ReviewInput {
  readonly pullRequestId: string
  readonly commitOID?: string
  readonly body?: string
  readonly event?: ReviewRequest['event']
  readonly clientMutationId?: string
  readonly comments?: readonly unknown[]
  readonly threads?: readonly {
    readonly path: string
    readonly body: string
    readonly line: number
    readonly side?: string
    readonly startLine?: number
    readonly startSide?: string
  }[]
}

const addReview: Mutation<ReviewInput> = async ({ input }, context) => {
  demandWrite(context, 'pullRequests')
  if (input.comments !== undefined)
    throw refuse(422, 'The embedded GitHub takes `threads`, not the deprecated `comments`.')
  const { pull, repository } = find(context, input.pullRequestId, 'pull')
  const comments = (input.threads ?? []).map(
    ({ path, body, line, side, startLine, startSide }): CommentRequest => ({
      path,
      body,
      line,
      ...(side !== undefined && { side }),
      ...(startLine !== undefined && { start_line: startLine }),
      ...(startSide !== undefined && { start_side: startSide }),
    }),
  )
  const review = await createReview(context.state, repository, pull, context.token, {
    comments,
    ...(input.commitOID !== undefined && { commit_id: input.commitOID }),
    ...(input.body !== undefined && { body: input.body }),
    ...(input.event !== undefined && { event: input.event }),
  })
  return { clientMutationId: input.clientMutationId ?? null, pullRequestReview: reviewNode(pull, review, context) }
}

const addReply: Mutation = ({ input }, context) => {
  demandWrite(context, 'pullRequests')
  const { pull, item: thread } = find(context, input['pullRequestReviewThreadId'], 'thread')
  const body = input['body'] ?? ''
  checkBody(body, 'PullRequestReviewComment')
  const author = context.token.account
  const review: Review = {
    id: context.state.nextId(),
    author,
    commit: pull.head.sha,
    state: 'COMMENTED',
    body: '',
    minimised: undefined,
    submittedAt: context.state.timestamp(),
  }
  pull.reviews.push(review)
  const comment = replyInThread(context.state, thread, { author, body, review: review.id })
  return { clientMutationId: input['clientMutationId'] ?? null, comment: commentNode(pull, comment, context) }
}

/** The mutations that the embedded GitHub performs; any other one is an error. */
export const mutations: Fields = {
  minimizeComment: minimise(true, 'minimizedComment'),
  unminimizeComment: minimise(false, 'unminimizedComment'),
  resolveReviewThread: resolve(true),
  unresolveReviewThread: resolve(false),
  updatePullRequestReviewComment: edit('pullRequestReviewCommentId', 'comment', 'pullRequestReviewComment'),
  updateIssueComment: edit('id', 'issue-comment', 'issueComment'),
  updatePullRequestReview: edit('pullRequestReviewId', 'review', 'pullRequestReview'),
  addPullRequestReview: addReview,
  addPullRequestReviewThreadReply: addReply,
}
