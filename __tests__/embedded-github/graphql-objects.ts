import { refuse } from './api-error.ts'
import { type Bounds, connection } from './graphql-connection.ts'
import { objectAt, objectNode } from './graphql-git.ts'
import type { Meter } from './limits.ts'
import { isVisible } from './pull-requests.ts'
import { fullName } from './represent.ts'
import { allows } from './rights.ts'
import type {
  Account,
  IssueComment,
  PullRequest,
  RepositoryState,
  Review,
  ReviewComment,
  State,
  Thread,
  Token,
} from './types.ts'

export interface Context {
  readonly state: State
  readonly meter: Meter
  readonly token: Token
}

/** What a resolver may give: values by field, or functions of the field's arguments. */
export type Fields = Readonly<Record<string, unknown>>

/** GraphQL names the bot without `[bot]`, as GitHub does; REST and `viewer` with it. */
function actor({ login, id, type }: Account): Fields {
  return {
    __typename: type,
    login: login.replace(/\[bot\]$/, ''),
    databaseId: id,
    id: `U_${id}`,
    url: `https://example.com/${login}`,
  }
}

function demand(context: Context, scope: 'contents' | 'pullRequests'): void {
  if (!allows(context.token, scope, 'read')) throw refuse(403, 'Resource not accessible by integration')
}

export const queries: Fields = {
  viewer: (_: unknown, { token }: Context) => ({
    ...actor(token.account),
    __typename: 'User',
    login: token.account.login,
  }),
  rateLimit: (_: unknown, { meter, token }: Context) => {
    const { limit, remaining, used, reset } = meter.usage(token.value, 'graphql')
    return { limit, remaining, used, cost: 1, nodeCount: 1, resetAt: new Date(reset * 1000).toISOString() }
  },
  repository: ({ owner, name }: { owner: string; name: string }, { state }: Context) => {
    const found = state.repositories.get(`${owner}/${name}`.toLowerCase())
    if (!found) throw refuse(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    return repositoryNode(found)
  },
}

function repositoryNode(repository: RepositoryState): Fields {
  const branch = async (name: string): Promise<Fields | null> => {
    const oid = await repository.git.commit(name)
    return oid === undefined
      ? null
      : { name: name.replace(/^refs\/heads\//, ''), target: () => objectNode(repository, oid) }
  }
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    isPrivate: false,
    isFork: false,
    owner: { __typename: 'Organization', login: repository.owner },
    defaultBranchRef: () => branch(`refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => branch(qualifiedName),
    object: ({ oid, expression }: { oid?: string; expression?: string }, context: Context) => {
      demand(context, 'contents')
      return oid === undefined ? objectAt(repository, context, expression ?? '') : objectNode(repository, oid, context)
    },
    pullRequest: ({ number }: { number: number }, context: Context) => {
      demand(context, 'pullRequests')
      const pull = repository.pulls.get(number)
      if (!pull) throw refuse(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullNode(repository, pull, context)
    },
    pullRequests: ({ states, orderBy, ...bounds }: PullRequestsArguments, context: Context) => {
      demand(context, 'pullRequests')
      const pulls = [...repository.pulls.values()].filter(
        ({ state }) => !states || states.includes(state === 'open' ? 'OPEN' : 'CLOSED'),
      )
      const sorted = orderBy?.direction === 'DESC' ? pulls.toReversed() : pulls
      return connection(sorted, bounds, pull => pullNode(repository, pull, context))
    },
  }
}

/** Sorted by creation alone. */
type PullRequestsArguments = Bounds & {
  readonly states?: readonly string[] | null
  readonly orderBy?: { readonly field: 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' } | null
}

export function pullNode(repository: RepositoryState, pull: PullRequest, context: Context): Fields {
  const threads = pull.threads.filter(({ comments: [root] }) => root && isVisible(pull, root))
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.id}`,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    author: actor(pull.author),
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.ref,
    changedFiles: pull.diff.length,
    repository: () => repositoryNode(repository),
    reviewThreads: (bounds: Bounds) => connection(threads, bounds, thread => threadNode(pull, thread, context)),
    reviews: (bounds: Bounds) => connection(pull.reviews, bounds, review => reviewNode(pull, review, context)),
    comments: (bounds: Bounds) => connection(pull.comments, bounds, comment => issueCommentNode(comment, context)),
    files: (bounds: Bounds) =>
      connection(pull.diff, bounds, ({ path, additions, deletions, status }) => ({
        path,
        additions,
        deletions,
        changeType: status === 'removed' ? 'DELETED' : status.toUpperCase(),
      })),
  }
}

export function threadNode(pull: PullRequest, thread: Thread, context: Context): Fields {
  const [root] = thread.comments
  const mayResolve = allows(context.token, 'contents', 'write') && allows(context.token, 'pullRequests', 'write')
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.id,
    isResolved: thread.resolvedBy !== undefined,
    resolvedBy: thread.resolvedBy ? actor(thread.resolvedBy) : null,
    isOutdated: root?.outdated ?? false,
    isCollapsed: thread.resolvedBy !== undefined,
    viewerCanResolve: mayResolve && thread.resolvedBy === undefined,
    viewerCanUnresolve: mayResolve && thread.resolvedBy !== undefined,
    viewerCanReply: allows(context.token, 'pullRequests', 'write'),
    path: root?.path,
    subjectType: root?.subject.toUpperCase(),
    diffSide: root?.original.anchor?.side ?? 'RIGHT',
    startDiffSide: root?.original.anchor?.startLine === undefined ? null : root.original.anchor.startSide,
    ...(root && lines(root)),
    comments: (bounds: Bounds) => connection(thread.comments, bounds, comment => commentNode(pull, comment, context)),
  }
}

function lines({ anchor, original }: ReviewComment): Fields {
  return {
    line: anchor?.line ?? null,
    originalLine: original.anchor?.line ?? null,
    startLine: anchor?.startLine ?? null,
    originalStartLine: original.anchor?.startLine ?? null,
  }
}

interface Said {
  readonly author: Account
  readonly body: string
  readonly minimised: string | undefined
}

function saidFields({ author, body, minimised }: Said, { token }: Context): Fields {
  return {
    author: actor(author),
    body,
    bodyText: body,
    isMinimized: minimised !== undefined,
    minimizedReason: minimised?.toLowerCase().replaceAll('_', '-') ?? null,
    viewerDidAuthor: token.account.id === author.id,
    viewerCanMinimize: allows(token, 'pullRequests', 'write'),
    viewerCanUpdate: token.account.id === author.id,
  }
}

export function commentNode(pull: PullRequest, comment: ReviewComment, context: Context): Fields {
  return {
    ...saidFields(comment, context),
    ...lines(comment),
    __typename: 'PullRequestReviewComment',
    id: `PRRC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    path: comment.path,
    outdated: comment.outdated,
    subjectType: comment.subject.toUpperCase(),
    diffHunk: comment.diffHunk,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    state: isVisible(pull, comment) ? 'SUBMITTED' : 'PENDING',
    originalCommit: { __typename: 'Commit', oid: comment.original.commit },
    commit: { __typename: 'Commit', oid: pull.head.sha },
    replyTo:
      comment.inReplyTo === undefined ? null : { id: `PRRC_${comment.inReplyTo}`, databaseId: comment.inReplyTo },
    pullRequestReview: () => {
      const review = pull.reviews.find(({ id }) => id === comment.review)
      return review ? reviewNode(pull, review, context) : null
    },
  }
}

export function reviewNode(pull: PullRequest, review: Review, context: Context): Fields {
  const own = pull.threads.flatMap(({ comments }) => comments).filter(comment => comment.review === review.id)
  return {
    ...saidFields(review, context),
    __typename: 'PullRequestReview',
    id: `PRR_${review.id}`,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    submittedAt: review.submittedAt,
    commit: { __typename: 'Commit', oid: review.commit },
    comments: (bounds: Bounds) => connection(own, bounds, comment => commentNode(pull, comment, context)),
  }
}

export function issueCommentNode(comment: IssueComment, context: Context): Fields {
  return {
    ...saidFields(comment, context),
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  }
}
