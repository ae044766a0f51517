import { UNEXPECTED } from './answer-shape.ts'

/** Why GitHub did not do what it was asked for. */
export interface ApiError {
  readonly kind:
    | 'rate-limit'
    /** The token of a fork: read-only, whatever the workflow says. */
    | 'read-only'
    | 'permission'
    /** What was sent does not fit the pull request, such as a line outside its diff. */
    | 'invalid'
    | 'not-found'
    /** A newer push came in meanwhile. */
    | 'overtaken'
    /** No answer, or an error of GitHub's own: the request may have been carried out all the same. */
    | 'unavailable'
  /** One sentence for people. */
  readonly reason: string
}

/** The permissions that the action needs, ready to paste into a workflow. */
export const PERMISSIONS_BLOCK = `permissions:
  contents: read
  pull-requests: write
  checks: write`

/** The code of an answer that is no JSON, and of one without a body. */
export const NOT_JSON = 'NOT_JSON'
export const EMPTY = 'EMPTY_ANSWER'

/** What helps where something between the runner and GitHub answers in its place, or where GitHub has a bad day. */
const ADVICE = 'Run the job again. If it fails again, check the proxy of the runner and `GITHUB_API_URL`.'

interface HttpError {
  readonly status: number
  readonly message: string
  readonly request?: { readonly method?: string; readonly url?: string }
  readonly cause?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> }
}

/** Tells GitHub's refusals apart; `undefined` for an error that is not an answer of GitHub. */
export function apiErrorOf(error: unknown, readOnlyToken: boolean): ApiError | undefined {
  if (isUnexpected(error)) return { kind: 'unavailable', reason: unexpectedAnswer(error, 'POST /graphql') }
  if (!isHttpError(error)) return graphqlApiError(error, readOnlyToken)
  const { status } = error
  const route = routeOf(error)
  const failure = failureOf(error, route)
  if (failure !== undefined) return { kind: 'unavailable', reason: failure }
  const headers = error.response?.headers ?? {}
  if (status === 429 || (status === 403 && isLimit(error.message, headers))) {
    return { kind: 'rate-limit', reason: `GitHub's rate limit was reached at ${route}.` }
  }
  if (status === 401) return { kind: 'permission', reason: `GitHub rejected the token (401 at ${route}).` }
  if (status === 403) return forbidden(route, headers['x-accepted-github-permissions'], readOnlyToken)
  if (status === 404)
    return { kind: 'not-found', reason: `GitHub did not find it, or the token may not read it (404 at ${route}).` }
  if (status === 422) return { kind: 'invalid', reason: `GitHub rejected the request (422 at ${route}).` }
  return { kind: 'unavailable', reason: `GitHub returned an unexpected status (${status} at ${route}).` }
}

/** Octokit calls it an answer with status 500 when there was none, or none that can be used. */
function failureOf({ response, cause }: HttpError, route: string): string | undefined {
  if (response !== undefined || !(cause instanceof Error)) return undefined
  const code = 'code' in cause ? String(cause.code) : ''
  if (code === NOT_JSON) return `GitHub returned a web page instead of JSON (${route}). ${ADVICE}`
  if (code === EMPTY) return `GitHub returned an empty answer (${route}). ${ADVICE}`
  if (code === UNEXPECTED) return unexpectedAnswer(cause, route)
  // Half an answer, or a page that claims to be JSON.
  if (cause instanceof SyntaxError) return `GitHub returned invalid JSON (${route}). ${ADVICE}`
  if (/^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return `Cannot reach GitHub: ${code} (${route}).`
  return cause.name === 'TimeoutError' ? `GitHub did not answer in time (${route}).` : undefined
}

function unexpectedAnswer({ message }: Error, route: string): string {
  return `GitHub returned an unexpected answer: ${message} (${route}). ${ADVICE}`
}

function forbidden(route: string, accepted: unknown, readOnlyToken: boolean): ApiError {
  if (readOnlyToken) {
    return {
      kind: 'read-only',
      reason: 'the token is read-only, as it always is for pull requests from forks',
    }
  }
  const wanted = typeof accepted === 'string' && /^[\w=,; -]{1,200}$/.test(accepted) ? ` It needs ${accepted}.` : ''
  return { kind: 'permission', reason: `the token lacks a permission (403 at ${route}).${wanted}` }
}

/** In GraphQL a refusal is an answer with status 200. */
function graphqlApiError(error: unknown, readOnlyToken: boolean): ApiError | undefined {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError') return undefined
  const types = graphqlErrors(error).map(each => each.type)
  if (types.includes('RATE_LIMITED')) return { kind: 'rate-limit', reason: "GitHub's GraphQL rate limit was reached." }
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) {
    return forbidden('POST /graphql', undefined, readOnlyToken)
  }
  if (types.includes('NOT_FOUND')) return { kind: 'not-found', reason: 'GitHub did not find it (GraphQL).' }
  return { kind: 'unavailable', reason: 'GitHub returned an error for a GraphQL request.' }
}

/** The types and paths of the errors that a GraphQL answer carries; their words stay out, they may quote content. */
export function graphqlErrors(error: unknown): readonly { readonly type: string; readonly path: readonly unknown[] }[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return []
  return error.errors.map((each: { type?: unknown; path?: unknown }) => ({
    type: String(each?.type ?? ''),
    path: Array.isArray(each?.path) ? each.path : [],
  }))
}

/** A part of a GraphQL answer that its reader cannot use. */
function isUnexpected(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === UNEXPECTED
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function isLimit(message: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true
  return /\brate limit\b|\babuse detection\b/i.test(message)
}

/** `GET /repos/acme/shop/compare/…` without host and query. */
function routeOf(error: HttpError): string {
  const { method = 'GET', url = '' } = error.request ?? {}
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? ''
  return `${method} ${path}`
}
