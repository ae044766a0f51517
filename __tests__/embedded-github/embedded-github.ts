/** An embedded GitHub for the demo and the tests: a real git repository behind GitHub's REST and GraphQL interfaces. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Faults, LoggedRequest } from './faults.ts'
import { createRepository, type Repository, type RepositoryOptions } from './repository.ts'
import { listen } from './server.ts'
import {
  ACTIONS_APP,
  ACTIONS_BOT,
  type Account,
  GITHUB_LIMITS,
  type Limits,
  type Rights,
  type State,
  type Token,
} from './types.ts'

export interface GithubOptions {
  readonly faults?: Faults
  readonly limits?: Partial<Limits>
  /** For the rate limits, in milliseconds. */
  readonly now?: () => number
}

export interface Addresses {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
}

export interface EmbeddedGithub extends Addresses {
  /** The same server under the paths of GitHub Enterprise Server. */
  readonly enterprise: Addresses
  readonly requests: readonly LoggedRequest[]
  /** Requests that GitHub's published documents do not allow, and unknown endpoints. Tests assert that there are none. */
  readonly violations: readonly string[]
  /** Sums over the log, or over what came after a mark (`requests.length` at that time). */
  count(since?: number): { readonly requests: number; readonly points: number; readonly creating: number }
  createRepository(options: RepositoryOptions): Promise<Repository>
  /** A token of GitHub Actions with these rights; those not named are `none`. */
  issueToken(rights: Partial<Rights>): string
  /** What a fork's workflow gets under `pull_request`: it may read only. */
  issueForkToken(): string
  /** A token of a person, or of another App. */
  issueOtherToken(account: Account, rights: Partial<Rights>, app?: Token['app']): string
  setFaults(faults: Faults | undefined): void
  close(): Promise<void>
}

const START = Date.UTC(2026, 0, 5, 9)

/** Starts a server on a free port of the loopback interface, with no repository yet. */
export async function startGithub(options: GithubOptions = {}): Promise<EmbeddedGithub> {
  const directory = mkdtempSync(join(tmpdir(), 'embedded-github-'))
  const requests: LoggedRequest[] = []
  let faults = options.faults
  let lastId = 1000
  let events = 0
  const state: State = {
    limits: { ...GITHUB_LIMITS, ...options.limits },
    origin: '',
    repositories: new Map(),
    tokens: new Map(),
    violations: [],
    nextId: () => ++lastId,
    timestamp: () => new Date(START + 1000 * events++).toISOString(),
  }
  const server = await listen({
    state: () => located,
    requests,
    faults: () => faults,
    now: options.now ?? Date.now,
  })
  const origin = `http://127.0.0.1:${server.port}`
  const located: State = { ...state, origin }

  function addToken(account: Account, rights: Partial<Rights>, app: Token['app']): string {
    const value = `${app ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`
    const none: Rights = { contents: 'none', pullRequests: 'none', checks: 'none', issues: 'none' }
    state.tokens.set(value, { value, account, app, rights: { ...none, ...rights } })
    return value
  }

  return {
    serverUrl: origin,
    apiUrl: origin,
    graphqlUrl: `${origin}/graphql`,
    enterprise: { serverUrl: origin, apiUrl: `${origin}/api/v3`, graphqlUrl: `${origin}/api/graphql` },
    requests,
    violations: state.violations,
    count: (since = 0) => {
      const counted = requests.slice(since)
      return {
        requests: counted.length,
        points: counted.reduce((sum, { points }) => sum + points, 0),
        creating: counted.filter(({ creating }) => creating).length,
      }
    },
    createRepository: repository => createRepository(located, join(directory, `${state.nextId()}.git`), repository),
    issueToken: rights => addToken(ACTIONS_BOT, rights, ACTIONS_APP),
    issueForkToken: () =>
      addToken(ACTIONS_BOT, { contents: 'read', pullRequests: 'read', checks: 'read', issues: 'read' }, ACTIONS_APP),
    issueOtherToken: (account, rights, app) => addToken(account, rights, app),
    setFaults: next => {
      faults = next
    },
    close: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
