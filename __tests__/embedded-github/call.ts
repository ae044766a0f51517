import { notFound } from './api-error.ts'
import type { Json, JsonObject } from './json.ts'
import type { CheckRun, PullRequest, RepositoryState, State, Token } from './types.ts'

/** One request to a REST operation, already found well-formed and allowed. */
export interface Call {
  readonly state: State
  readonly repository: RepositoryState
  readonly token: Token
  readonly parameters: ReadonlyMap<string, string>
  readonly url: URL
  readonly accept: string
  readonly body: JsonObject
}

export interface Answer {
  readonly status?: number
  /** Bytes are sent as they are, as `type`. */
  readonly body: Json | Buffer
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler = (call: Call) => Answer | Promise<Answer>

export function parameter(call: Call, name: string): string {
  return call.parameters.get(name) ?? ''
}

export function pullOf(call: Call): PullRequest {
  const pull = call.repository.pulls.get(Number(parameter(call, 'pull_number') || parameter(call, 'issue_number')))
  if (!pull) throw notFound()
  return pull
}

export function checkRunOf(call: Call): CheckRun {
  const run = call.repository.checkRuns.get(Number(parameter(call, 'check_run_id')))
  if (!run) throw notFound()
  return run
}

/** Whether the request asks for a media type such as `raw` or `diff`. */
export function wants(call: Call, media: string): boolean {
  return new RegExp(`application/vnd\\.github\\.(?:v3\\.)?${media}(?:\\+json)?(?:[;,\\s]|$)`).test(call.accept)
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
  readonly number: number
}

/** One page of 30, or of up to 100 as asked, with GitHub's `Link` header. */
export function pageOf<T>(call: Call, all: readonly T[], limits = { usual: 30, most: 100 }): Page<T> {
  const { searchParams } = call.url
  const size = Math.min(limits.most, Math.max(1, Number(searchParams.get('per_page') ?? limits.usual)))
  const number = Math.max(1, Number(searchParams.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(all.length / size))
  const links: string[] = []
  const link = (page: number, relation: string): void => {
    const target = new URL(call.url)
    target.searchParams.set('page', String(page))
    links.push(`<${target.href}>; rel="${relation}"`)
  }
  if (number > 1) link(Math.min(number - 1, last), 'prev')
  if (number < last) {
    link(number + 1, 'next')
    link(last, 'last')
  }
  if (number > 1) link(1, 'first')
  const items = all.slice((number - 1) * size, number * size)
  return { items, number, headers: links.length > 0 ? { link: links.join(', ') } : {} }
}
