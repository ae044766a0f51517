import type { Readable } from 'node:stream'
import { retry } from '@octokit/plugin-retry'
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { checkAnswer } from './answer-shape.ts'
import { EMPTY, NOT_JSON } from './api-errors.ts'
import { type Answer, createFetch, type Fetch } from './fetch.ts'
import { atMost, repeating, spaceOut } from './throttle.ts'

/** One repository at GitHub, asked through one token. */
export interface Client {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  /**
   * The bytes behind a signed address that GitHub returned. The token is not sent, since the host is another one.
   * Rejects on every answer but 200 and on an address that is not protected like the API's own.
   */
  download(url: string): Promise<Readable>
  /** How many requests went out so far, repeated ones included. */
  requestCount(): number
}

export interface ClientOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server; GraphQL follows from it. */
  readonly apiUrl: string
  readonly userAgent: string
  /** Whether the runner names a proxy, which the toolkit then knows how to reach; no if not given. */
  readonly proxied?: boolean
  /** Told about waiting times; never about content. */
  readonly log: (message: string) => void
  /** Writing and GraphQL requests that go out without a pause; 80 if not given, fewer than 30 of which create anything. */
  readonly unspacedWrites?: number
  /** The pause between the ones that follow; 1000 if not given, as GitHub asks for. */
  readonly spacingMilliseconds?: number
  /** One request's time, answer included; 20 seconds if not given. */
  readonly timeoutMilliseconds?: number
  /** How long a second of waiting before another try lasts; 1000 if not given. */
  readonly secondMilliseconds?: number
}

/** Waits longer than this are not worth a runner's minutes; the run then ends incomplete. */
const LONGEST_WAIT_SECONDS = 90
const LIMIT_RETRIES = 2

/** Creating a thing is never repeated blindly: what the first try may have left behind is looked for before another. */
export const ONCE = { request: { retries: 0 } } as const

/** An Octokit that honours the runner's proxy, GitHub's limits and a time-out for every request. */
export function createClient(options: ClientOptions): Client {
  let requests = 0
  const timeout = options.timeoutMilliseconds ?? 20_000
  const carrier = createFetch(options.proxied ?? false)
  let failingSince: number | undefined
  const isUnreachable = () => failingSince !== undefined && Date.now() - failingSince >= 2 * timeout
  const fetch: Fetch = async (url, init) => {
    const now = Date.now()
    if (isUnreachable()) throw unreachable()
    requests++
    try {
      const answer = await carrier(url, { ...init, signal: AbortSignal.timeout(timeout) })
      await checkComplete(init.method ?? 'GET', url, answer)
      failingSince = undefined
      return answer
    } catch (error) {
      failingSince ??= now
      throw error
    }
  }
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    request: { fetch },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    throttle: throttleOptions(options),
    ...(options.secondMilliseconds !== undefined && { retry: { retryAfterBaseValue: options.secondMilliseconds } }),
  })
  octokit.hook.before('request', options => {
    const { retries, ...request } = options.request
    // Read after each try: without GitHub there is nothing to wait for.
    const own = {
      ...request,
      get retries() {
        return isUnreachable() ? 0 : retries
      },
    }
    options.request = own
  })
  const download: Client['download'] = async url => {
    const { openDownload } = await import('./download.ts')
    requests++
    const { apiUrl, userAgent, proxied = false } = options
    return openDownload(url, { apiUrl, userAgent, proxied, timeout })
  }
  return { octokit, owner: options.owner, repo: options.repo, download, requestCount: () => requests }
}

function ignore(): void {}

/** What was not to be reached for so long is not asked again: a run without GitHub ends within a minute. */
function unreachable(): Error {
  return Object.assign(new Error('Cannot reach GitHub.'), { code: 'UNREACHABLE' })
}

/**
 * Octokit takes half a JSON text for the answer, the web page of a proxy too, and JSON of any other shape; here they are
 * errors like a lost connection, and so tried again.
 */
async function checkComplete(method: string, url: string, answer: Answer): Promise<void> {
  const body = await answer.text()
  const succeeded = answer.status >= 200 && answer.status < 300
  if (body === '') {
    if (succeeded && answer.status !== 204) throw Object.assign(new Error('GitHub returned nothing.'), { code: EMPTY })
    return
  }
  if (!/\bjson\b/.test(answer.headers.get('content-type') ?? '')) {
    if (answer.status < 300) throw Object.assign(new Error('GitHub returned no JSON.'), { code: NOT_JSON })
    return
  }
  const json: unknown = JSON.parse(body)
  if (succeeded) checkAnswer(method, new URL(url).pathname, json)
}

function throttleOptions(options: ClientOptions): ThrottlingOptions {
  const waits =
    (limit: string) =>
    (seconds: number, _request: unknown, _octokit: unknown, retries: number): boolean => {
      const goesOn = seconds <= LONGEST_WAIT_SECONDS && retries < LIMIT_RETRIES
      options.log(`GitHub's ${limit} is reached: ${goesOn ? `waiting ${seconds} s` : 'giving up'}.`)
      return goesOn
    }
  const spacing = spaceOut(options.unspacedWrites ?? 80, options.spacingMilliseconds ?? 1000)
  return {
    onRateLimit: waits('rate limit'),
    onSecondaryRateLimit: waits('secondary rate limit'),
    write: spacing,
    notifications: spacing,
    global: atMost(10),
    retryLimiter: repeating(),
    ...(options.secondMilliseconds !== undefined && { retryAfterBaseValue: options.secondMilliseconds }),
  } as unknown as ThrottlingOptions
}

/**
 * How many requests a run on a pull request should get by with, by the number of files that it has to read. What could be
 * left out (annotations that the page lists as well, a second look for duplicates) is left out beyond it; what decides
 * the verdict never is.
 */
export function requestBudget(files: number): number {
  if (files <= 20) return 8
  return 10 + 2 * Math.max(0, Math.ceil((files - 100) / 100))
}
