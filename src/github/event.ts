/** What a run is about, read once from the event that started it. */
export type Event = PullRequestEvent | CommitEvent

interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly number: number
  /** The tip of the base branch: policy is read there, where the pull request has no say. */
  readonly base: string
  /** The pull request's own last commit, not the trial merge that GITHUB_SHA names. */
  readonly head: string
  /** True where the token can't write: a fork's or Dependabot's pull request under `pull_request`. */
  readonly readOnlyToken: boolean
  /** How many files it changes, by GitHub's own count. */
  readonly changedFiles: number | undefined
  /** False once it is closed: the check is still decided, but nobody needs comments any more. */
  readonly open: boolean
}

interface CommitEvent {
  readonly kind: 'commit'
  readonly name: 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch' | 'deployment_status'
  /** What a merge group or a push stands on; `undefined` where nothing came before. */
  readonly base: string | undefined
  readonly head: string
}

/** Said instead of an event: there is nothing to judge, and that is fine. */
export interface NothingToDo {
  readonly kind: 'nothing'
  readonly reason: string
}

export interface EventSource {
  readonly name: string
  readonly payload: unknown
  /** GITHUB_SHA. */
  readonly sha: string
  /** GITHUB_ACTOR. */
  readonly actor: string
}

/** Of what runs by now; a change that is not merged yet does not. */
const VERIFYING = new Set(['deployment_status', 'push', 'schedule', 'workflow_dispatch'])

/**
 * Reads the payload of a workflow event; `verify` is whether what runs is to be looked at. Throws an Error with a
 * sentence for people on an event it can't work with.
 */
export function readEvent({ name, payload, sha, actor }: EventSource, verify = false): Event | NothingToDo {
  if (verify && !VERIFYING.has(name)) {
    throw new Error(
      `With "verify: true" Airworthy looks at what is deployed, which the event "${name}" does not speak of. Use ${[...VERIFYING].join(', ')}.`,
    )
  }
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(name, payload, actor)
    case 'merge_group': {
      const head = text(payload, 'merge_group', 'head_sha')
      const base = text(payload, 'merge_group', 'base_sha')
      if (!isCommit(head) || !isCommit(base)) throw incomplete(name)
      return { kind: 'commit', name, base, head }
    }
    case 'push': {
      if (at(payload, 'deleted') === true) return { kind: 'nothing', reason: 'A deleted branch has nothing to judge.' }
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
      if (verify) return readDeployment(name, payload)
      throw notFor(name)
    default:
      throw notFor(name)
  }
}

function readPullRequest(name: string, payload: unknown, actor: string): PullRequestEvent {
  const number = at(payload, 'pull_request', 'number')
  const base = text(payload, 'pull_request', 'base', 'sha')
  const head = text(payload, 'pull_request', 'head', 'sha')
  if (typeof number !== 'number' || !isCommit(base) || !isCommit(head)) throw incomplete(name)
  // The head's repository is null once a fork is deleted.
  const repositoryOf = (side: string) => text(payload, 'pull_request', side, 'repo', 'full_name')
  const fork = repositoryOf('head') !== repositoryOf('base')
  const files = at(payload, 'pull_request', 'changed_files')
  return {
    kind: 'pull-request',
    number,
    base,
    head,
    readOnlyToken: name === 'pull_request' && (fork || actor === 'dependabot[bot]'),
    changedFiles: typeof files === 'number' ? files : undefined,
    open: text(payload, 'pull_request', 'state') !== 'closed',
  }
}

/** Of a deployment's states only `success` says that something new runs. */
function readDeployment(name: 'deployment_status', payload: unknown): CommitEvent | NothingToDo {
  const head = text(payload, 'deployment', 'sha')
  const state = text(payload, 'deployment_status', 'state')
  if (!isCommit(head) || state === undefined) throw incomplete(name)
  if (state !== 'success')
    return { kind: 'nothing', reason: 'The deployment is not done, so there is nothing to look at.' }
  return { kind: 'commit', name, base: undefined, head }
}

function notFor(name: string): Error {
  return new Error(
    `Airworthy does not run on the event "${name}". Use pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch; with "verify: true", which looks at what is deployed, also deployment_status.`,
  )
}

function incomplete(name: string): Error {
  return new Error(`The payload of the event "${name}" lacks the commits to judge.`)
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
