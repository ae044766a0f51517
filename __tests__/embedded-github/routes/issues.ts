import { notFound, refuse } from '../api-error.ts'
import { type Call, type Handler, pageOf, parameter, pullOf } from '../call.ts'
import { issueCommentJson } from '../represent.ts'
import { checkBody } from '../rules.ts'
import type { IssueComment, PullRequest } from '../types.ts'

function ownComment(call: Call): { readonly pull: PullRequest; readonly comment: IssueComment } {
  for (const pull of call.repository.pulls.values()) {
    const comment = pull.comments.find(({ id }) => id === Number(parameter(call, 'comment_id')))
    if (!comment) continue
    if (comment.author.id === call.token.account.id) return { pull, comment }
    throw refuse(403, 'Resource not accessible by integration')
  }
  throw notFound()
}

export const issueRoutes: readonly (readonly [string, Handler])[] = [
  [
    'issues/list-comments',
    call => {
      const pull = pullOf(call)
      const { items, headers } = pageOf(call, pull.comments)
      return { body: items.map(comment => issueCommentJson(call.state, call.repository, pull, comment)), headers }
    },
  ],
  [
    'issues/create-comment',
    call => {
      const pull = pullOf(call)
      const body = String(call.body['body'])
      checkBody(body, 'IssueComment')
      const time = call.state.timestamp()
      const comment: IssueComment = {
        id: call.state.nextId(),
        author: call.token.account,
        body,
        minimised: undefined,
        createdAt: time,
        updatedAt: time,
      }
      pull.comments.push(comment)
      return { status: 201, body: issueCommentJson(call.state, call.repository, pull, comment) }
    },
  ],
  [
    'issues/update-comment',
    call => {
      const { pull, comment } = ownComment(call)
      const body = String(call.body['body'])
      checkBody(body, 'IssueComment')
      comment.body = body
      comment.updatedAt = call.state.timestamp()
      return { body: issueCommentJson(call.state, call.repository, pull, comment) }
    },
  ],
  [
    'issues/delete-comment',
    call => {
      const { pull, comment } = ownComment(call)
      pull.comments.splice(pull.comments.indexOf(comment), 1)
      return { status: 204, body: undefined }
    },
  ],
]
