import type { FileChange } from './diff.ts'
import type { JsonObject } from './json.ts'
import type {
  Account,
  CheckRun,
  IssueComment,
  PullRequest,
  RepositoryState,
  Review,
  ReviewComment,
  State,
} from './types.ts'

/** GitHub's REST forms of what the embedded GitHub holds. */

export function fullName({ owner, name }: RepositoryState): string {
  return `${owner}/${name}`
}

function apiUrl(state: State, repository: RepositoryState): string {
  return `${state.origin}/repos/${fullName(repository)}`
}

function pageUrl(state: State, repository: RepositoryState): string {
  return `${state.origin}/${fullName(repository)}`
}

export function account({ login, id, type }: Account): JsonObject {
  return { login, id, node_id: `U_${id}`, type, site_admin: false }
}

export function repositoryJson(state: State, repository: RepositoryState): JsonObject {
  return {
    ...repositoryNamed(state, fullName(repository)),
    id: repository.id,
    node_id: `R_${repository.id}`,
    default_branch: repository.defaultBranch,
    url: apiUrl(state, repository),
  }
}

/** Also for a fork, of which only the name is known. */
function repositoryNamed(state: State, name: string): JsonObject {
  const [owner = '', short = ''] = name.split('/')
  const fork = ![...state.repositories.values()].some(one => fullName(one) === name)
  return {
    name: short,
    full_name: name,
    private: false,
    fork,
    owner: account({ login: owner, id: ownerId(owner), type: 'User' }),
    url: `${state.origin}/repos/${name}`,
    html_url: `${state.origin}/${name}`,
    default_branch: 'main',
  }
}

/** A stable number for a name. */
function ownerId(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7)
}

export function pullJson(state: State, repository: RepositoryState, pull: PullRequest): JsonObject {
  const [headOwner = ''] = pull.head.repository.split('/')
  const lines = (count: (file: FileChange) => number): number => pull.diff.reduce((sum, file) => sum + count(file), 0)
  return {
    ...pullListed(state, repository, pull),
    merged: false,
    mergeable: pull.mergeCommit !== undefined,
    comments: pull.comments.length,
    review_comments: pull.threads.reduce((sum, { comments }) => sum + comments.length, 0),
    commits: pull.commits.length,
    additions: lines(file => file.additions),
    deletions: lines(file => file.deletions),
    changed_files: pull.diff.length,
    head: {
      label: `${headOwner}:${pull.head.ref}`,
      ref: pull.head.ref,
      sha: pull.head.sha,
      user: account({ login: headOwner, id: ownerId(headOwner), type: 'User' }),
      repo: repositoryNamed(state, pull.head.repository),
    },
    base: {
      label: `${repository.owner}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      user: account({ login: repository.owner, id: ownerId(repository.owner), type: 'User' }),
      repo: repositoryJson(state, repository),
    },
  }
}

export function pullListed(state: State, repository: RepositoryState, pull: PullRequest): JsonObject {
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    url: `${apiUrl(state, repository)}/pulls/${pull.number}`,
    html_url: `${pageUrl(state, repository)}/pull/${pull.number}`,
    state: pull.state,
    draft: pull.draft,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: account(pull.author),
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    merge_commit_sha: pull.mergeCommit ?? null,
    author_association: 'CONTRIBUTOR',
    head: {
      label: pull.head.ref,
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: repositoryNamed(state, pull.head.repository),
    },
    base: { label: pull.base.ref, ref: pull.base.ref, sha: pull.base.sha, repo: repositoryJson(state, repository) },
  }
}

export function fileJson(file: FileChange): JsonObject {
  const { path, previousPath, status, sha, additions, deletions, patch } = file
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(previousPath !== undefined && { previous_filename: previousPath }),
    ...(patch !== undefined && { patch }),
  }
}

export function reviewJson(state: State, repository: RepositoryState, pull: PullRequest, review: Review): JsonObject {
  const page = `${pageUrl(state, repository)}/pull/${pull.number}`
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: account(review.author),
    body: review.body,
    state: review.state,
    html_url: `${page}#pullrequestreview-${review.id}`,
    pull_request_url: `${apiUrl(state, repository)}/pulls/${pull.number}`,
    ...(review.state !== 'PENDING' && { submitted_at: review.submittedAt }),
    commit_id: review.commit,
    author_association: 'NONE',
  }
}

export function commentJson(
  state: State,
  repository: RepositoryState,
  pull: PullRequest,
  comment: ReviewComment,
): JsonObject {
  const { original } = comment
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    url: `${apiUrl(state, repository)}/pulls/comments/${comment.id}`,
    html_url: `${pageUrl(state, repository)}/pull/${pull.number}#discussion_r${comment.id}`,
    pull_request_url: `${apiUrl(state, repository)}/pulls/${pull.number}`,
    pull_request_review_id: comment.review,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: pull.head.sha,
    original_commit_id: original.commit,
    ...(comment.inReplyTo !== undefined && { in_reply_to_id: comment.inReplyTo }),
    user: account(comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    subject_type: comment.subject,
    side: original.anchor?.side ?? 'RIGHT',
    start_side: original.anchor?.startLine === undefined ? null : original.anchor.startSide,
    line: comment.anchor?.line ?? null,
    original_line: original.anchor?.line ?? null,
    start_line: comment.anchor?.startLine ?? null,
    original_start_line: original.anchor?.startLine ?? null,
  }
}

export function issueCommentJson(
  state: State,
  repository: RepositoryState,
  pull: PullRequest,
  comment: IssueComment,
): JsonObject {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${apiUrl(state, repository)}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(state, repository)}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(state, repository)}/issues/${pull.number}`,
    user: account(comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  }
}

export function checkRunJson(state: State, repository: RepositoryState, run: CheckRun): JsonObject {
  const url = `${apiUrl(state, repository)}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion ?? null,
    external_id: run.externalId ?? '',
    url,
    html_url: `${pageUrl(state, repository)}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${pageUrl(state, repository)}/runs/${run.id}`,
    started_at: run.startedAt,
    completed_at: run.completedAt ?? null,
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: run.text ?? null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: { id: run.app.id, slug: run.app.slug, name: run.app.name },
    pull_requests: [],
  }
}
