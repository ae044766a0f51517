import { commitsBetween, mergeBase } from './ancestry.ts'
import { mergeCommits } from './commits.ts'
import { diffCommits, followLine, misplaced } from './diff.ts'
import type { Account, Anchor, PullRequest, RepositoryState, ReviewComment, Side, State, Thread } from './types.ts'

export interface PullRequestOptions {
  readonly base?: string
  readonly head: string
  readonly title: string
  readonly body?: string
  readonly draft?: boolean
  readonly author?: Account
  /** Full name of the fork that the branch lives in. */
  readonly fork?: string
}

/** Branches of forks live in the same object store, as they do at GitHub. */
export function branchRef(repository: RepositoryState, branch: string, fork: string | undefined): string {
  if (fork === undefined || fork === `${repository.owner}/${repository.name}`) return `refs/heads/${branch}`
  return `refs/forks/${fork}/${branch}`
}

/** Opens a pull request; throws when a branch is missing or has no history in common with the base. */
export async function openPullRequest(
  state: State,
  repository: RepositoryState,
  options: PullRequestOptions,
): Promise<PullRequest> {
  const fullName = `${repository.owner}/${repository.name}`
  const pull: PullRequest = {
    number: repository.pulls.size + 1,
    id: state.nextId(),
    author: options.author ?? { login: 'dana', id: 1001, type: 'User' },
    title: options.title,
    body: options.body ?? '',
    state: 'open',
    draft: options.draft ?? false,
    base: { ref: options.base ?? repository.defaultBranch, sha: '' },
    head: { ref: options.head, repository: options.fork ?? fullName, sha: '' },
    mergeBase: '',
    diff: [],
    commits: [],
    mergeCommit: undefined,
    threads: [],
    reviews: [],
    comments: [],
    createdAt: state.timestamp(),
  }
  await refreshPullRequest(state, repository, pull)
  repository.pulls.set(pull.number, pull)
  return pull
}

/** Takes note of where base and head stand now, and moves every comment along or marks it outdated. */
export async function refreshPullRequest(state: State, repository: RepositoryState, pull: PullRequest): Promise<void> {
  const { git } = repository
  const base = await git.commit(`refs/heads/${pull.base.ref}`)
  const head = await git.commit(branchRef(repository, pull.head.ref, pull.head.repository))
  if (base === undefined || head === undefined) throw new Error(`No branch ${base ? pull.head.ref : pull.base.ref}.`)
  const ancestor = await mergeBase(git, base, head)
  if (ancestor === undefined) throw new Error(`${pull.head.ref} and ${pull.base.ref} have no history in common.`)
  pull.base.sha = base
  pull.head.sha = head
  pull.mergeBase = ancestor
  pull.diff = await diffCommits(git, ancestor, head)
  pull.commits = await commitsBetween(git, base, head)
  git.setRef(`refs/pull/${pull.number}/head`, head)
  pull.mergeCommit = await mergeCommits(repository, {
    base,
    head,
    ref: `refs/pull/${pull.number}/merge`,
    message: `Merge ${head} into ${base}`,
    date: state.timestamp(),
  })
  for (const { comments } of pull.threads) for (const comment of comments) await moveComment(repository, pull, comment)
}

/** Sets where the comment stands at the pull request's head. */
async function moveComment(repository: RepositoryState, pull: PullRequest, comment: ReviewComment): Promise<void> {
  const file = pull.diff.find(({ path }) => path === comment.path)
  const { anchor } = comment.original
  if (!anchor) {
    comment.outdated = file === undefined
    return
  }
  const line = await follow(repository, pull, comment, anchor.side, anchor.line)
  const startLine =
    anchor.startLine === undefined
      ? undefined
      : await follow(repository, pull, comment, anchor.startSide, anchor.startLine)
  const lost = line === undefined || (anchor.startLine !== undefined && startLine === undefined)
  const moved = lost ? undefined : { ...anchor, line, startLine }
  comment.anchor = moved && misplaced(file, moved) === undefined ? moved : undefined
  comment.outdated = comment.anchor === undefined
}

function follow(
  repository: RepositoryState,
  pull: PullRequest,
  comment: ReviewComment,
  side: Side,
  line: number,
): Promise<number | undefined> {
  const { commit, mergeBase: oldBase } = comment.original
  const [from, to] = side === 'RIGHT' ? [commit, pull.head.sha] : [oldBase, pull.mergeBase]
  return followLine(repository.git, from, to, comment.path, line)
}

export interface NewComment {
  readonly path: string
  readonly body: string
  readonly anchor: Anchor | undefined
}

/** Starts a thread; the caller has checked its place against the diff of `commit`. */
export async function startThread(
  state: State,
  repository: RepositoryState,
  pull: PullRequest,
  comment: NewComment & {
    readonly author: Account
    readonly review: number
    readonly commit: string
    readonly mergeBase: string
    readonly diffHunk: string
  },
): Promise<ReviewComment> {
  const time = state.timestamp()
  const { author, path, body, review, anchor, commit, mergeBase: base, diffHunk } = comment
  const made: ReviewComment = {
    id: state.nextId(),
    review,
    author,
    path,
    original: { commit, mergeBase: base, anchor },
    anchor,
    outdated: false,
    subject: anchor ? 'line' : 'file',
    diffHunk,
    inReplyTo: undefined,
    body,
    minimised: undefined,
    createdAt: time,
    updatedAt: time,
  }
  await moveComment(repository, pull, made)
  pull.threads.push({ id: `PRRT_${state.nextId()}`, comments: [made], resolvedBy: undefined })
  return made
}

/** Answers in a thread. */
export function replyInThread(
  state: State,
  thread: Thread,
  reply: { readonly author: Account; readonly body: string; readonly review: number },
): ReviewComment {
  const [root] = thread.comments
  if (!root) throw new Error('A thread has at least one comment.')
  const time = state.timestamp()
  const made: ReviewComment = {
    ...root,
    id: state.nextId(),
    review: reply.review,
    author: reply.author,
    inReplyTo: root.id,
    body: reply.body,
    minimised: undefined,
    createdAt: time,
    updatedAt: time,
  }
  thread.comments.push(made)
  return made
}

/** The comment with its thread, whichever of its pull requests it is on. */
export function findComment(
  repository: RepositoryState,
  id: number,
): { readonly pull: PullRequest; readonly thread: Thread; readonly comment: ReviewComment } | undefined {
  for (const pull of repository.pulls.values()) {
    for (const thread of pull.threads) {
      const comment = thread.comments.find(candidate => candidate.id === id)
      if (comment) return { pull, thread, comment }
    }
  }
  return undefined
}

/** False for comments of a review that was never submitted: only its author sees them. */
export function isVisible(pull: PullRequest, comment: ReviewComment): boolean {
  return pull.reviews.find(review => review.id === comment.review)?.state !== 'PENDING'
}
