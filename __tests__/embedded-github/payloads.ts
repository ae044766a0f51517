import type { JsonObject } from './json.ts'
import type { MergeGroup, Repository } from './repository.ts'
import { account, pullJson, repositoryJson } from './represent.ts'

/** An event as a workflow sees it: the payload in its file, and what the runner puts into the environment. */
export interface WorkflowEvent {
  readonly name:
    | 'pull_request'
    | 'pull_request_target'
    | 'merge_group'
    | 'push'
    | 'schedule'
    | 'workflow_dispatch'
    | 'deployment_status'
  readonly payload: JsonObject
  readonly repository: string
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string
  readonly ref: string
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF: of pull requests only. */
  readonly headRef: string
  readonly baseRef: string
}

export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'edited' | 'closed'

const SENDER = account({ login: 'dana', id: 1001, type: 'User' })

function common({ server, state }: Repository): JsonObject {
  return { repository: repositoryJson(server, state), sender: SENDER }
}

/** `before` is the head before a push. A conflict leaves no test merge; GitHub then runs no workflow, and this throws. */
export function pullRequestEvent(
  repository: Repository,
  number: number,
  action: PullRequestAction = 'opened',
  before?: string,
): WorkflowEvent {
  const pull = repository.pullRequest(number)
  if (pull.mergeCommit === undefined) throw new Error(`Pull request ${number} conflicts with its base.`)
  return {
    name: 'pull_request',
    payload: pullRequestPayload(repository, number, action, before),
    repository: repository.fullName,
    sha: pull.mergeCommit,
    ref: `refs/pull/${number}/merge`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
  }
}

/** The same payload, but run in the base branch's context, with its rights. */
export function pullRequestTargetEvent(
  repository: Repository,
  number: number,
  action: PullRequestAction = 'opened',
  before?: string,
): WorkflowEvent {
  const { base, head } = repository.pullRequest(number)
  return {
    name: 'pull_request_target',
    payload: pullRequestPayload(repository, number, action, before),
    repository: repository.fullName,
    sha: base.sha,
    ref: `refs/heads/${base.ref}`,
    headRef: head.ref,
    baseRef: base.ref,
  }
}

function pullRequestPayload(
  repository: Repository,
  number: number,
  action: PullRequestAction,
  before: string | undefined,
): JsonObject {
  const pull = repository.pullRequest(number)
  return {
    action,
    number,
    ...(before !== undefined && { before, after: pull.head.sha }),
    pull_request: pullJson(repository.server, repository.state, pull),
    ...common(repository),
  }
}

/** No `pull_request` in it: the group's own commits are all there is. */
export function mergeGroupEvent(repository: Repository, group: MergeGroup): WorkflowEvent {
  const { headSha, headRef, baseSha, baseRef } = group
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: baseRef,
        head_commit: { id: headSha },
      },
      ...common(repository),
    },
    repository: repository.fullName,
    sha: headSha,
    ref: headRef,
    headRef: '',
    baseRef: '',
  }
}

const NO_COMMIT = '0'.repeat(40)

/** A push that moved the branch from `before` (none: the branch is new) to where it stands now. */
export async function pushEvent(repository: Repository, branch: string, before?: string): Promise<WorkflowEvent> {
  const after = await repository.tip(branch)
  const ref = `refs/heads/${branch}`
  const payload = {
    ref,
    before: before ?? NO_COMMIT,
    after,
    created: before === undefined,
    deleted: false,
    forced: false,
    commits: [{ id: after }],
    head_commit: { id: after },
    ...common(repository),
  }
  return { name: 'push', payload, repository: repository.fullName, sha: after, ref, headRef: '', baseRef: '' }
}

export async function scheduleEvent(repository: Repository): Promise<WorkflowEvent> {
  return onBranch(repository, 'schedule', repository.defaultBranch, { schedule: '0 5 * * 1' })
}

export async function dispatchEvent(
  repository: Repository,
  branch: string = repository.defaultBranch,
): Promise<WorkflowEvent> {
  return onBranch(repository, 'workflow_dispatch', branch, { inputs: null, ref: `refs/heads/${branch}` })
}

/** A deployment of a branch came to that state. */
export async function deploymentEvent(
  repository: Repository,
  branch: string,
  state = 'success',
): Promise<WorkflowEvent> {
  const sha = await repository.tip(branch)
  return onBranch(repository, 'deployment_status', branch, {
    action: 'created',
    deployment: { id: 1, sha, ref: branch, environment: 'production' },
    deployment_status: { id: 1, state, environment: 'production', environment_url: 'https://elsewhere.example.net' },
  })
}

async function onBranch(
  repository: Repository,
  name: 'schedule' | 'workflow_dispatch' | 'deployment_status',
  branch: string,
  fields: JsonObject,
): Promise<WorkflowEvent> {
  return {
    name,
    payload: { ...fields, workflow: '.github/workflows/airworthy.yml', ...common(repository) },
    repository: repository.fullName,
    sha: await repository.tip(branch),
    ref: `refs/heads/${branch}`,
    headRef: '',
    baseRef: '',
  }
}
