import { notFound, refuse, unprocessable } from '../api-error.ts'
import { type Call, type Handler, pageOf, parameter, pullOf } from '../call.ts'
import { hunkUpTo } from '../diff.ts'
import { findComment, isVisible, type NewComment, replyInThread, startThread } from '../pull-requests.ts'
import { commentJson, reviewJson } from '../represent.ts'
import {
  anchorOf,
  type CommentRequest,
  checkBody,
  checkCommentPlace,
  checkReview,
  checkReviewPlaces,
  diffAt,
  type ReviewRequest,
} from '../rules.ts'
import type { PullRequest, RepositoryState, Review, ReviewComment, State, Token } from '../types.ts'

const RESOURCE = 'PullRequestReviewComment'

/** Makes a review after all checks of GitHub's; used by REST and GraphQL alike. Throws a `Refusal`. */
export async function createReview(
  state: State,
  repository: RepositoryState,
  pull: PullRequest,
  token: Token,
  request: ReviewRequest,
): Promise<Review> {
  checkReview(request, token.app !== undefined)
  const comments = request.comments ?? []
  const commit = request.commit_id ?? pull.head.sha
  const diff = await diffAt(repository, pull, commit)
  if (!diff) throw unprocessable(['The commit is not part of the pull request'], 'Unprocessable Entity')
  checkReviewPlaces(diff.files, comments)
  const pending = pull.reviews.some(one => one.state === 'PENDING' && one.author.id === token.account.id)
  if (pending) throw unprocessable(['User can only have one pending review per pull request'], 'Unprocessable Entity')
  const review = addReview(state, pull, token, commit, request)
  for (const comment of comments) await addComment(state, repository, pull, token, review, { ...comment, commit, diff })
  return review
}

function addReview(state: State, pull: PullRequest, token: Token, commit: string, request: ReviewRequest): Review {
  const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const
  const review: Review = {
    id: state.nextId(),
    author: token.account,
    commit,
    state: request.event ? states[request.event] : 'PENDING',
    body: request.body ?? '',
    minimised: undefined,
    submittedAt: state.timestamp(),
  }
  pull.reviews.push(review)
  return review
}

interface PlacedRequest extends CommentRequest {
  readonly commit: string
  readonly diff: NonNullable<Awaited<ReturnType<typeof diffAt>>>
}

function addComment(
  state: State,
  repository: RepositoryState,
  pull: PullRequest,
  token: Token,
  review: Review,
  request: PlacedRequest,
): Promise<ReviewComment> {
  const anchor = request.subject_type === 'file' ? undefined : anchorOf(request)
  const file = request.diff.files.find(({ path }) => path === request.path)
  const comment: NewComment = { path: request.path, body: request.body, anchor }
  return startThread(state, repository, pull, {
    ...comment,
    author: token.account,
    review: review.id,
    commit: request.commit,
    mergeBase: request.diff.mergeBase,
    diffHunk: file && anchor ? hunkUpTo(file, anchor) : '',
  })
}

function visibleComments(pull: PullRequest): ReviewComment[] {
  const all = pull.threads.flatMap(({ comments }) => comments).filter(comment => isVisible(pull, comment))
  return all.sort((one, other) => one.id - other.id)
}

function reply(call: Call, pull: PullRequest, to: number, body: string): ReviewComment {
  const thread = pull.threads.find(({ comments }) => comments.some(({ id }) => id === to))
  if (!thread) throw notFound()
  if (thread.comments[0]?.id !== to) {
    throw unprocessable([
      { resource: RESOURCE, code: 'custom', field: 'in_reply_to', message: 'Replies to replies are not supported' },
    ])
  }
  checkBody(body, RESOURCE)
  const review = addReview(call.state, pull, call.token, pull.head.sha, { event: 'COMMENT' })
  return replyInThread(call.state, thread, { author: call.token.account, body, review: review.id })
}

/** The comment that a path names, if the token's account may change it. */
function ownComment(call: Call): NonNullable<ReturnType<typeof findComment>> {
  const found = findComment(call.repository, Number(parameter(call, 'comment_id')))
  if (!found) throw notFound()
  if (found.comment.author.id !== call.token.account.id) throw refuse(403, 'Resource not accessible by integration')
  return found
}

export const reviewRoutes: readonly (readonly [string, Handler])[] = [
  [
    'pulls/list-reviews',
    call => {
      const pull = pullOf(call)
      const { items, headers } = pageOf(call, pull.reviews)
      return { body: items.map(review => reviewJson(call.state, call.repository, pull, review)), headers }
    },
  ],
  [
    'pulls/create-review',
    async call => {
      const pull = pullOf(call)
      const review = await createReview(call.state, call.repository, pull, call.token, call.body as ReviewRequest)
      return { body: reviewJson(call.state, call.repository, pull, review) }
    },
  ],
  [
    'pulls/update-review',
    call => {
      const pull = pullOf(call)
      const review = pull.reviews.find(({ id }) => id === Number(parameter(call, 'review_id')))
      if (!review) throw notFound()
      if (review.author.id !== call.token.account.id) throw refuse(403, 'Resource not accessible by integration')
      const body = String(call.body['body'])
      checkBody(body, 'PullRequestReview')
      review.body = body
      return { body: reviewJson(call.state, call.repository, pull, review) }
    },
  ],
  [
    'pulls/list-comments-for-review',
    call => {
      const pull = pullOf(call)
      const review = Number(parameter(call, 'review_id'))
      if (!pull.reviews.some(({ id }) => id === review)) throw notFound()
      const { items, headers } = pageOf(
        call,
        visibleComments(pull).filter(comment => comment.review === review),
      )
      return { body: items.map(comment => commentJson(call.state, call.repository, pull, comment)), headers }
    },
  ],
  [
    'pulls/list-review-comments',
    call => {
      const pull = pullOf(call)
      const comments = visibleComments(pull)
      if (call.url.searchParams.get('direction') === 'desc' && call.url.searchParams.has('sort')) comments.reverse()
      const { items, headers } = pageOf(call, comments)
      return { body: items.map(comment => commentJson(call.state, call.repository, pull, comment)), headers }
    },
  ],
  [
    'pulls/create-review-comment',
    async call => {
      const { state, repository, token } = call
      const pull = pullOf(call)
      const request = call.body as unknown as CommentRequest
      if (request.in_reply_to !== undefined) {
        const made = reply(call, pull, request.in_reply_to, request.body)
        return { status: 201, body: commentJson(state, repository, pull, made) }
      }
      checkBody(request.body, RESOURCE)
      const commit = request.commit_id ?? ''
      const diff = await diffAt(repository, pull, commit)
      if (!diff) {
        const message = 'commit_id is not part of the pull request'
        throw unprocessable([{ resource: RESOURCE, code: 'custom', field: 'commit_id', message }])
      }
      checkCommentPlace(diff.files, request)
      const review = addReview(state, pull, token, commit, { event: 'COMMENT' })
      const made = await addComment(state, repository, pull, token, review, { ...request, commit, diff })
      return { status: 201, body: commentJson(state, repository, pull, made) }
    },
  ],
  [
    'pulls/create-reply-for-review-comment',
    call => {
      const pull = pullOf(call)
      const made = reply(call, pull, Number(parameter(call, 'comment_id')), String(call.body['body']))
      return { status: 201, body: commentJson(call.state, call.repository, pull, made) }
    },
  ],
  [
    'pulls/get-review-comment',
    call => {
      const found = findComment(call.repository, Number(parameter(call, 'comment_id')))
      if (!found || !isVisible(found.pull, found.comment)) throw notFound()
      return { body: commentJson(call.state, call.repository, found.pull, found.comment) }
    },
  ],
  [
    'pulls/update-review-comment',
    call => {
      const { pull, comment } = ownComment(call)
      const body = String(call.body['body'])
      checkBody(body, RESOURCE)
      comment.body = body
      comment.updatedAt = call.state.timestamp()
      return { body: commentJson(call.state, call.repository, pull, comment) }
    },
  ],
  [
    'pulls/delete-review-comment',
    call => {
      const { pull, thread, comment } = ownComment(call)
      thread.comments.splice(thread.comments.indexOf(comment), 1)
      if (thread.comments.length === 0) pull.threads.splice(pull.threads.indexOf(thread), 1)
      return { status: 204, body: undefined }
    },
  ],
]
