import { type Files, mergeCommits, writeCommit } from './commits.ts'
import { createGit } from './git.ts'
import {
  branchRef,
  findComment,
  openPullRequest,
  type PullRequestOptions,
  refreshPullRequest,
  replyInThread,
} from './pull-requests.ts'
import type { Account, CheckRun, PullRequest, RepositoryState, Review, ReviewComment, State } from './types.ts'

export interface RepositoryOptions {
  /** `owner/name`; `acme/shop` unless told. */
  readonly fullName?: string
  /** Of the first commit on `main`. */
  readonly files: Files
}

interface PushOptions {
  readonly message?: string
  /** Full name of the fork that the branch lives in. */
  readonly fork?: string
  /** The parent instead of the branch's tip (a force-push), or of the default branch's for a new branch. */
  readonly from?: string
  /** The tree holds these files alone. */
  readonly replace?: boolean
}

export interface MergeGroup {
  readonly headSha: string
  readonly headRef: string
  readonly baseSha: string
  readonly baseRef: string
}

export interface Repository {
  readonly fullName: string
  readonly defaultBranch: string
  readonly state: RepositoryState
  readonly server: State
  /** Adds a commit to a branch, which is made when it is not there; open pull requests follow. Gives the commit's id. */
  commit(branch: string, files: Files, options?: PushOptions): Promise<string>
  openPullRequest(options: PullRequestOptions): Promise<PullRequest>
  pullRequest(number: number): PullRequest
  /** A merge group of one pull request on the base branch; throws on a conflict. */
  queue(number: number): Promise<MergeGroup>
  tip(branch: string, fork?: string): Promise<string>
  checkRuns(sha: string): readonly CheckRun[]
  /** Comments on lines and files of one pull request, in order of time. */
  comments(number: number): readonly ReviewComment[]
  /** What a person does in the browser. */
  reply(comment: number, body: string, author?: Account): ReviewComment
  resolve(comment: number, by?: Account): void
  unresolve(comment: number): void
  comment(number: number, body: string, author?: Account): void
  closePullRequest(number: number): void
}

/** A person with write access. */
const REVIEWER: Account = { login: 'rita', id: 2002, type: 'User' }

export async function createRepository(
  server: State,
  directory: string,
  options: RepositoryOptions,
): Promise<Repository> {
  const fullName = options.fullName ?? 'acme/shop'
  const [owner = '', name = ''] = fullName.split('/')
  const defaultBranch = 'main'
  const git = createGit(directory, defaultBranch)
  const state: RepositoryState = {
    id: server.nextId(),
    owner,
    name,
    defaultBranch,
    git,
    pulls: new Map(),
    checkRuns: new Map(),
  }
  server.repositories.set(fullName.toLowerCase(), state)

  function pullRequest(number: number): PullRequest {
    const pull = state.pulls.get(number)
    if (!pull) throw new Error(`No pull request ${number}.`)
    return pull
  }

  function threadOf(id: number): NonNullable<ReturnType<typeof findComment>> {
    const found = findComment(state, id)
    if (!found) throw new Error(`No comment ${id}.`)
    return found
  }

  async function tip(branch: string, fork?: string): Promise<string> {
    const sha = await git.commit(branchRef(state, branch, fork))
    if (sha === undefined) throw new Error(`No branch ${branch}.`)
    return sha
  }

  async function commit(branch: string, files: Files, push: PushOptions = {}): Promise<string> {
    const { message = 'Change', fork, from, replace = false } = push
    const ref = branchRef(state, branch, fork)
    const parent = from ?? (await git.commit(ref)) ?? (await git.commit(`refs/heads/${defaultBranch}`))
    const date = server.timestamp()
    const parents = parent === undefined ? [] : [parent]
    const sha = writeCommit(git, { ref, parents, files, message, replace, date })
    for (const pull of state.pulls.values()) {
      const isHead = branchRef(state, pull.head.ref, pull.head.repository) === ref
      const isBase = `refs/heads/${pull.base.ref}` === ref
      if (pull.state === 'open' && (isHead || isBase)) await refreshPullRequest(server, state, pull)
    }
    return sha
  }

  await commit(defaultBranch, options.files, { message: 'First commit' })

  return {
    fullName,
    defaultBranch,
    state,
    server,
    commit,
    pullRequest,
    tip,
    openPullRequest: pull => openPullRequest(server, state, pull),
    queue: async number => {
      const { head, base, title } = pullRequest(number)
      const baseSha = await tip(base.ref)
      const headRef = `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${baseSha}`
      const message = `${title} (#${number})`
      const date = server.timestamp()
      const headSha = await mergeCommits(state, { base: baseSha, head: head.sha, ref: headRef, message, date })
      if (headSha === undefined) throw new Error(`Pull request ${number} conflicts with ${base.ref}.`)
      return { headSha, headRef, baseSha, baseRef: `refs/heads/${base.ref}` }
    },
    checkRuns: sha => [...state.checkRuns.values()].filter(run => run.headSha === sha),
    comments: number =>
      pullRequest(number)
        .threads.flatMap(({ comments }) => comments)
        .toSorted((one, other) => one.id - other.id),
    reply: (id, body, author = REVIEWER) => {
      const { pull, thread } = threadOf(id)
      const review: Review = {
        id: server.nextId(),
        author,
        commit: pull.head.sha,
        state: 'COMMENTED',
        body: '',
        minimised: undefined,
        submittedAt: server.timestamp(),
      }
      pull.reviews.push(review)
      return replyInThread(server, thread, { author, body, review: review.id })
    },
    resolve: (id, by = REVIEWER) => {
      threadOf(id).thread.resolvedBy = by
    },
    unresolve: id => {
      threadOf(id).thread.resolvedBy = undefined
    },
    comment: (number, body, author = REVIEWER) => {
      const createdAt = server.timestamp()
      const comment = { id: server.nextId(), author, body, minimised: undefined, createdAt, updatedAt: createdAt }
      pullRequest(number).comments.push(comment)
    },
    closePullRequest: number => {
      pullRequest(number).state = 'closed'
    },
  }
}
