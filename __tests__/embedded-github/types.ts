import type { FileChange } from './diff.ts'
import type { Git } from './git.ts'

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export type Right = 'none' | 'read' | 'write'

/** What a token may do; names as in a workflow's `permissions:` block, in camel case. */
export interface Rights {
  readonly contents: Right
  readonly pullRequests: Right
  readonly checks: Right
  readonly issues: Right
}

export interface Token {
  readonly value: string
  readonly account: Account
  /** The GitHub App behind the token; a personal access token has none and can make no check runs. */
  readonly app: { readonly id: number; readonly slug: string; readonly name: string } | undefined
  readonly rights: Rights
}

export type Side = 'LEFT' | 'RIGHT'

export interface Anchor {
  readonly side: Side
  readonly line: number
  readonly startSide: Side
  readonly startLine: number | undefined
}

export interface ReviewComment {
  readonly id: number
  readonly review: number
  readonly author: Account
  readonly path: string
  /** The commit that it was written on, and its merge base with the base branch at that time. */
  readonly original: { readonly commit: string; readonly mergeBase: string; readonly anchor: Anchor | undefined }
  /** Where it stands at the head; `undefined` for whole-file comments and outdated ones. */
  anchor: Anchor | undefined
  outdated: boolean
  readonly subject: 'line' | 'file'
  readonly diffHunk: string
  readonly inReplyTo: number | undefined
  body: string
  minimised: string | undefined
  readonly createdAt: string
  updatedAt: string
}

export interface Thread {
  readonly id: string
  readonly comments: ReviewComment[]
  resolvedBy: Account | undefined
}

export interface Review {
  readonly id: number
  readonly author: Account
  readonly commit: string
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED'
  body: string
  minimised: string | undefined
  readonly submittedAt: string
}

/** A comment on the pull request as a whole. */
export interface IssueComment {
  readonly id: number
  readonly author: Account
  body: string
  minimised: string | undefined
  readonly createdAt: string
  updatedAt: string
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  readonly headSha: string
  readonly app: { readonly id: number; readonly slug: string; readonly name: string }
  name: string
  status: string
  conclusion: string | undefined
  title: string | undefined
  summary: string | undefined
  text: string | undefined
  readonly annotations: Annotation[]
  detailsUrl: string | undefined
  externalId: string | undefined
  startedAt: string
  completedAt: string | undefined
}

export interface PullRequest {
  readonly number: number
  readonly id: number
  readonly author: Account
  title: string
  body: string
  state: 'open' | 'closed'
  draft: boolean
  readonly base: { ref: string; sha: string }
  /** `repository` is the full name of where the branch lives: another one than the base's for a fork. */
  readonly head: { readonly ref: string; readonly repository: string; sha: string }
  mergeBase: string
  /** From the merge base to the head. */
  diff: readonly FileChange[]
  /** Commits of the pull request, oldest first. */
  commits: readonly string[]
  /** GitHub's test merge, which `pull_request` workflows run on; `undefined` on a conflict. */
  mergeCommit: string | undefined
  readonly threads: Thread[]
  readonly reviews: Review[]
  readonly comments: IssueComment[]
  readonly createdAt: string
}

export interface RepositoryState {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
  readonly git: Git
  readonly pulls: Map<number, PullRequest>
  readonly checkRuns: Map<number, CheckRun>
}

/** Thresholds of GitHub's that tests may lower to reach them with small data. */
export interface Limits {
  /** Files that `pulls/list-files` ends at. */
  readonly listedFiles: number
  /** Files on the first page of a comparison. */
  readonly comparedFiles: number
  /** Lines and bytes above which one file has no patch. */
  readonly patchLines: number
  readonly patchBytes: number
  /** Patch lines that one page carries; the files behind come without patch and with zero counts. */
  readonly pagePatchLines: number
  /** Entries after which a tree is truncated. */
  readonly treeEntries: number
  /** Bytes above which contents come without content, and above which only blobs serve the file. */
  readonly contentBytes: number
  readonly rawBytes: number
  /** Bytes after which GraphQL cuts a blob's text. */
  readonly blobTextBytes: number
  /** Requests an hour and a token; GraphQL counts apart. */
  readonly requestsPerHour: number
  readonly pointsPerMinute: number
  readonly creatingPerMinute: number
  readonly creatingPerHour: number
  readonly concurrent: number
}

/** Sources: docs.github.com on repository limits, REST rate limits and the OpenAPI document's own prose. */
export const GITHUB_LIMITS: Limits = {
  listedFiles: 3000,
  comparedFiles: 300,
  patchLines: 20_000,
  patchBytes: 500_000,
  pagePatchLines: 20_000,
  treeEntries: 100_000,
  contentBytes: 1_000_000,
  rawBytes: 100_000_000,
  blobTextBytes: 512_000,
  requestsPerHour: 1000,
  pointsPerMinute: 900,
  creatingPerMinute: 80,
  creatingPerHour: 500,
  concurrent: 100,
}

/** What the server, its routes and its GraphQL share. */
export interface State {
  readonly limits: Limits
  readonly origin: string
  readonly repositories: Map<string, RepositoryState>
  readonly tokens: Map<string, Token>
  /** Requests that GitHub's published documents do not allow, one sentence each. */
  readonly violations: string[]
  nextId(): number
  /** A time of its own for each event, from a fixed start, so that two runs of the same history agree. */
  timestamp(): string
}

export const ACTIONS_APP = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' } as const

/** The author of what GITHUB_TOKEN writes. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
