import { expectShape, type Shape } from '../api/answer-shape.ts'
import type { Client } from '../api/client.ts'
import { queryRepository } from '../api/query.ts'

/** An open pull request, with the tip of its base branch. */
export interface OpenPullRequest {
  readonly number: number
  readonly base: string
  readonly baseName: string
  readonly changedFiles: number
}

interface PullRequests {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (Fields | null)[] | null
}

interface Fields {
  readonly number: number
  readonly headRefOid: string
  readonly baseRefOid: string
  readonly baseRefName: string
  readonly changedFiles: number
}

const PULL_REQUESTS: Shape = {
  pageInfo: { hasNextPage: 'flag', 'endCursor?': 'text' },
  'nodes?': [
    { number: 'number', headRefOid: 'text', baseRefOid: 'text', baseRefName: 'text', changedFiles: 'number' },
    'or null',
  ],
}

/** 100 pull requests each. */
const MAX_PAGES = 10

/**
 * The open pull requests with this head, of the 1000 that were opened last; `undefined` when the token may not see
 * them. All are listed and compared: GitHub links a commit of a fork to no pull request
 * (`GET /repos/{owner}/{repo}/commits/{sha}/pulls` is empty in the base repository), nor one of the default branch.
 */
export async function readPullRequestsOf(
  client: Client,
  head: string,
): Promise<readonly OpenPullRequest[] | undefined> {
  const found: OpenPullRequest[] = []
  let after: string | undefined
  for (let page = 0; page < MAX_PAGES; page++) {
    const { repository } = await queryRepository(client, fieldsOf(after))
    const listed = repository['pullRequests'] as PullRequests | null | undefined
    if (!listed) return undefined
    expectShape(listed, PULL_REQUESTS, '`pullRequests`')
    for (const each of listed.nodes ?? []) {
      if (each?.headRefOid !== head) continue
      const { number, baseRefOid: base, baseRefName: baseName, changedFiles } = each
      found.push({ number, base, baseName, changedFiles })
    }
    const { hasNextPage, endCursor } = listed.pageInfo
    if (!hasNextPage || endCursor === null) break
    after = endCursor
  }
  return found
}

function fieldsOf(after: string | undefined): string {
  const cursor = after === undefined ? '' : `, after: ${JSON.stringify(after)}`
  return `    pullRequests(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: DESC }${cursor}) {
      pageInfo { hasNextPage endCursor }
      nodes { number headRefOid baseRefOid baseRefName changedFiles }
    }`
}
