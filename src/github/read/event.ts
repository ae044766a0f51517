/** What a run is about, read once from the event that started it. */
export type Event = PullRequestEvent | CommitEvent

interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly number: number
  /** The tip of the base branch: policy is read there, where the pull request has no say. */
  readonly base: string
  /** The pull request's own last commit, not the trial merge that GITHUB_SHA names. */
  readonly head: string
  /**
   * True where the token can't write, whatever the workflow says: a fork's pull request under `pull_request`. That of
   * Dependabot is read-only by default alone, and `permissions:` raises it (GitHub Docs: Dependabot on GitHub Actions).
   */
  readonly readOnlyToken: boolean
  /** How many files it changes, by GitHub's own count. */
  readonly changedFiles: number | undefined
  /** False once it is closed: the check is still decided, but comments are no longer needed. */
  readonly open: boolean
}

interface CommitEvent {
  readonly kind: 'commit'
  readonly name: 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch'
  /** The base of a merge group or a push; `undefined` where nothing came before. */
  readonly base: string | undefined
  readonly head: string
}

/** What a look at the running apps is about: the commit that was deployed, or the tip of a branch. */
export interface VerifyEvent {
  readonly kind: 'verify'
  readonly head: string
  /** Where the policy is read: a deployment may be of any branch, and must not widen what is contacted. */
  readonly policyCommit: string
}

/** Said instead of an event: there is nothing to judge, and that is fine. */
export interface SkippedEvent {
  readonly kind: 'nothing'
  readonly reason: string
}

export interface EventSource {
  readonly name: string
  readonly payload: unknown
  /** GITHUB_SHA. */
  readonly sha: string
}

/** Reads the event of a run with `verify: true`. Throws an Error with a sentence for people on one it can't work with. */
export function readVerifyEvent({ name, payload, sha }: EventSource): VerifyEvent | SkippedEvent {
  switch (name) {
    case 'deployment_status': {
      const head = text(payload, 'deployment', 'sha')
      if (text(payload, 'deployment_status', 'state') !== 'success')
        return { kind: 'nothing', reason: 'Only a successful deployment is verified.' }
      if (!isCommit(head)) throw incomplete(name)
      return { kind: 'verify', head, policyCommit: 'HEAD' }
    }
    // Most deploys start from a push. The job then runs after the deploy.
    case 'push':
      if (at(payload, 'deleted') === true)
        return { kind: 'nothing', reason: 'The branch was deleted, so there is nothing to verify.' }
      if (!isCommit(sha)) throw incomplete(name)
      return { kind: 'verify', head: sha, policyCommit: sha }
    case 'schedule':
    case 'workflow_dispatch':
      if (!isCommit(sha)) throw incomplete(name)
      return { kind: 'verify', head: sha, policyCommit: sha }
    default:
      throw new Error(
        `With "verify" Airworthy does not run on the event "${name}". Use deployment_status, push (after the deploy), schedule or workflow_dispatch.`,
      )
  }
}

/** Reads the payload of a workflow event. Throws an Error with a sentence for people on an event it can't work with. */
export function readEvent({ name, payload, sha }: EventSource): Event | SkippedEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(name, payload)
    case 'merge_group': {
      const head = text(payload, 'merge_group', 'head_sha')
      const base = text(payload, 'merge_group', 'base_sha')
      if (!isCommit(head) || !isCommit(base)) throw incomplete(name)
      return { kind: 'commit', name, base, head }
    }
    case 'push': {
      if (at(payload, 'deleted') === true)
        return { kind: 'nothing', reason: 'The branch was deleted, so there is nothing to check.' }
      const before = text(payload, 'before')
      const head = text(payload, 'after') ?? sha
      if (!isCommit(head)) throw incomplete(name)
      return { kind: 'commit', name, base: isCommit(before) ? before : undefined, head }
    }
    case 'schedule':
    case 'workflow_dispatch':
      if (!isCommit(sha)) throw incomplete(name)
      return { kind: 'commit', name, base: undefined, head: sha }
    case 'deployment_status':
      throw new Error(
        'On the event "deployment_status" Airworthy verifies the running apps. Set the input "verify" to true.',
      )
    default:
      throw new Error(
        `Airworthy does not run on the event "${name}". Use pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch.`,
      )
  }
}

function readPullRequest(name: string, payload: unknown): PullRequestEvent {
  const number = at(payload, 'pull_request', 'number')
  const base = text(payload, 'pull_request', 'base', 'sha')
  const head = text(payload, 'pull_request', 'head', 'sha')
  if (typeof number !== 'number' || !isCommit(base) || !isCommit(head)) throw incomplete(name)
  // The head's repository is null once a fork is deleted.
  const repositoryOf = (ref: string) => text(payload, 'pull_request', ref, 'repo', 'full_name')
  const fork = repositoryOf('head') !== repositoryOf('base')
  const files = at(payload, 'pull_request', 'changed_files')
  return {
    kind: 'pull-request',
    number,
    base,
    head,
    readOnlyToken: name === 'pull_request' && fork,
    changedFiles: typeof files === 'number' ? files : undefined,
    open: text(payload, 'pull_request', 'state') !== 'closed',
  }
}

function incomplete(name: string): Error {
  return new Error(`The payload of the event "${name}" does not contain the commits to compare.`)
}

/** A full commit id; the one of zeros stands for "none" in a push. */
function isCommit(id: string | undefined): id is string {
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) && !/^0+$/.test(id)
}

function text(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : undefined
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let node = value
  for (const key of keys) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as Readonly<Record<string, unknown>>)[key]
  }
  return node
}
