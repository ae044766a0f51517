import { main } from '../../src/action/main.ts'
import type { RunnerIo } from '../../src/action/runner-io.ts'
import { type FileContent, mergeCommits } from '../embedded-github/commits.ts'
import { type EmbeddedGithub, startGithub } from '../embedded-github/embedded-github.ts'
import type { Fault } from '../embedded-github/faults.ts'
import {
  deploymentEvent,
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
} from '../embedded-github/payloads.ts'
import { refreshPullRequest } from '../embedded-github/pull-requests.ts'
import type { Repository } from '../embedded-github/repository.ts'
import type { Limits, Rights } from '../embedded-github/types.ts'

export type Files = Readonly<Record<string, FileContent>>

/** What the README tells people to grant. */
const RIGHTS: Partial<Rights> = { contents: 'read', pullRequests: 'write', checks: 'write' }

/** What happens at GitHub when the run asks for an operation for the nth time (the first, unless told). */
export interface Incident {
  readonly operation: string
  readonly nth?: number
  /** Someone pushes, as this very request comes in. */
  readonly push?: Files
  readonly forced?: boolean
  /** Another run on the same event begins and ends, as this very request comes in. */
  readonly twin?: boolean
  readonly answer?: Fault
}

export interface RunChoices {
  readonly inputs?: Readonly<Record<string, string>>
  /** Rights of the token beside or below the usual ones; `read-only` is what a fork gets. */
  readonly token?: Partial<Rights> | 'read-only'
  readonly incidents?: readonly Incident[]
  readonly patience?: RunnerIo['patience']
  /** What a look at the running project sees. */
  readonly observe?: RunnerIo['observe']
}

/** What one run left outside of GitHub's page. */
export interface Ended {
  readonly sha: string
  /** Why the job failed; `undefined` when it succeeded. */
  readonly failure: string | undefined
  readonly log: string
  readonly summary: string
  readonly outputs: ReadonlyMap<string, string>
  readonly requests: number
  readonly creating: number
}

/** One repository with a pull request from `work` into `main` on an embedded GitHub. */
export interface ScenarioFixture {
  readonly github: EmbeddedGithub
  readonly repository: Repository
  /** Opened by the first push. */
  readonly number: number
  /** With the rights that the README asks for, or those. */
  token(rights?: RunChoices['token']): string
  push(files: Files, forced?: boolean): Promise<void>
  pushToBase(files: Files): Promise<void>
  mergeBase(): Promise<void>
  event(name: WorkflowEvent['name']): Promise<WorkflowEvent>
  run(event: WorkflowEvent, choices?: RunChoices): Promise<Ended>
  close(): Promise<void>
}

export interface StageOptions {
  readonly base: Files
  readonly fork?: string | undefined
  readonly limits?: Partial<Limits> | undefined
}

/** Starts with the base alone; the first push opens the pull request. */
export async function openFixture({ base, fork, limits }: StageOptions): Promise<ScenarioFixture> {
  const github = await startGithub(limits ? { limits } : {})
  const repository = await github.createRepository({ files: base })
  const origin = fork === undefined ? {} : { fork }
  const number = 1
  let beforeBasePush: string | undefined
  let runs = 0

  async function push(files: Files, forced = false): Promise<void> {
    const from = forced ? { from: await repository.tip('main') } : {}
    await repository.commit('work', files, { ...origin, ...from })
    if (repository.state.pulls.size === 0) {
      await repository.openPullRequest({ head: 'work', title: 'Change the shop', ...origin })
    }
  }

  async function event(name: WorkflowEvent['name']): Promise<WorkflowEvent> {
    switch (name) {
      case 'pull_request':
        return pullRequestEvent(repository, number)
      case 'pull_request_target':
        return pullRequestTargetEvent(repository, number)
      case 'merge_group':
        return mergeGroupEvent(repository, await repository.queue(number))
      case 'push':
        return pushEvent(repository, 'main', beforeBasePush)
      case 'schedule':
        return scheduleEvent(repository)
      case 'workflow_dispatch':
        return dispatchEvent(repository)
      case 'deployment_status':
        return deploymentEvent(repository, 'main')
    }
  }

  async function run(about: WorkflowEvent, choices: RunChoices = {}): Promise<Ended> {
    const { token, inputs = {} } = choices
    const asked = { 'github-token': tokenFor(github, token), ...inputs }
    const mark = github.requests.length
    github.setFaults(choices.incidents ? faultsOf(choices.incidents, push, () => run(about)) : undefined)
    const log: string[] = []
    const outputs = new Map<string, string>()
    let summary = ''
    const io: RunnerIo = {
      version: '1.0.0',
      event: { name: about.name, payload: about.payload, sha: about.sha },
      owner: 'acme',
      repo: 'shop',
      apiUrl: github.apiUrl,
      serverUrl: github.serverUrl,
      proxied: false,
      runId: `${++runs}.1 airworthy`,
      pages: 'https://example.com/docs/rules',
      ...(choices.patience && { patience: choices.patience }),
      observe: choices.observe ?? (() => Promise.reject(new Error('Nobody asked for a look.'))),
      input: name => new Map(Object.entries(asked)).get(name) ?? '',
      log: line => log.push(line),
      setOutput: (name, value) => outputs.set(name, String(value)),
      writeSummary: async markdown => {
        summary = markdown
      },
      writeFile: async () => {},
    }
    const sha = about.name.startsWith('pull_request') ? repository.pullRequest(number).head.sha : about.sha
    const failure = await main(io)
    github.setFaults(undefined)
    const { requests, creating } = github.count(mark)
    return { sha, failure, log: log.join('\n'), summary, outputs, requests, creating }
  }

  return {
    github,
    repository,
    number,
    token: rights => tokenFor(github, rights),
    push,
    event,
    run,
    pushToBase: async files => {
      beforeBasePush = await repository.tip('main')
      await repository.commit('main', files)
    },
    mergeBase: async () => {
      const [head, base] = [await repository.tip('work', fork), await repository.tip('main')]
      const merge = {
        base: head,
        head: base,
        ref: 'refs/heads/work',
        message: 'Merge main',
        date: '2026-01-05T12:00:00Z',
      }
      if ((await mergeCommits(repository.state, merge)) === undefined) throw new Error('The branches conflict.')
      await refreshPullRequest(repository.server, repository.state, repository.pullRequest(number))
    },
    close: () => github.close(),
  }
}

function tokenFor(github: EmbeddedGithub, rights: RunChoices['token']): string {
  return rights === 'read-only' ? github.issueForkToken() : github.issueToken({ ...RIGHTS, ...rights })
}

/** Counts the operations of this run alone. */
function faultsOf(incidents: readonly Incident[], push: ScenarioFixture['push'], runTwin: () => Promise<unknown>) {
  const asked = new Map<string, number>()
  return async ({ operation }: { readonly operation: string }): Promise<Fault | undefined> => {
    const nth = (asked.get(operation) ?? 0) + 1
    asked.set(operation, nth)
    const incident = incidents.find(each => each.operation === operation && (each.nth ?? 1) === nth)
    if (incident?.push) await push(incident.push, incident.forced)
    if (incident?.twin) await runTwin()
    return incident?.answer
  }
}
