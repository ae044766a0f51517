import { expectShape, type Shape } from '../api/answer-shape.ts'
import type { Client } from '../api/client.ts'
import { queryRepository, type RepositoryAnswer } from '../api/query.ts'
import type { CommentSpot } from './group-comments.ts'
import { readMarker } from './marker.ts'
import type { PostedThread } from './plan-comments.ts'

/** What we said on a pull request so far. */
export interface Posted {
  readonly threads: readonly PostedThread[]
  /** The pull request's last commit at the time of reading. */
  readonly head: string
}

/** A page of review threads. */
export interface ThreadPage {
  /** Those that we began. */
  readonly ours: readonly PostedThread[]
  readonly head: string
  /** Where the next page begins; `undefined` on the last one. */
  readonly next: string | undefined
}

interface Comment {
  readonly id: string
  readonly body: string
  readonly isMinimized: boolean
  readonly viewerDidAuthor: boolean
  readonly author: { readonly __typename: string; readonly login: string } | null
}

interface Thread {
  readonly id: string
  readonly path: string
  readonly isResolved: boolean
  readonly subjectType: string
  /** `null` on a whole file, and once the line has changed. */
  readonly line: number | null
  readonly startLine: number | null
  readonly diffSide: 'LEFT' | 'RIGHT'
  readonly comments: { readonly totalCount: number; readonly nodes: readonly (Comment | null)[] | null }
}

interface PullRequest {
  readonly headRefOid: string
  readonly reviewThreads?: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly (Thread | null)[] | null
  }
}

/** The fields of one page of a pull request's review threads, for a query about the repository. */
export function threadFields(pullRequest: number, after?: string): string {
  const cursor = after === undefined ? '' : `, after: ${JSON.stringify(after)}`
  return `    pullRequest(number: ${pullRequest}) {
      headRefOid
      reviewThreads(first: 100${cursor}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          isResolved
          subjectType
          line
          startLine
          diffSide
          comments(first: 1) {
            totalCount
            nodes { id body isMinimized viewerDidAuthor author { __typename login } }
          }
        }
      }
    }`
}

const COMMENT: Shape = {
  id: 'text',
  body: 'text',
  isMinimized: 'flag',
  viewerDidAuthor: 'flag',
  'author?': { login: 'text' },
}
const THREAD: Shape = { id: 'text', path: 'text', isResolved: 'flag', subjectType: 'text', 'line?': 'number' }
const PULL_REQUEST: Shape = {
  headRefOid: 'text',
  reviewThreads: {
    pageInfo: { hasNextPage: 'flag', 'endCursor?': 'text' },
    'nodes?': [{ ...THREAD, comments: { totalCount: 'number', 'nodes?': [COMMENT, 'or null'] } }, 'or null'],
  },
}

/** Reads that page; `undefined` when the token may not see it. */
export function takeThreads({ repository, viewer }: RepositoryAnswer): ThreadPage | undefined {
  const pullRequest = repository.pullRequest as PullRequest | null | undefined
  const page = pullRequest?.reviewThreads
  if (!page) return undefined
  expectShape(pullRequest, PULL_REQUEST, '`pullRequest`')
  const ours: PostedThread[] = []
  for (const thread of page.nodes ?? []) {
    const comment = thread?.comments.nodes?.[0]
    // The marker alone proves nothing: anyone can write it.
    if (!thread || !comment || !isOurs(comment, viewer)) continue
    const marker = readMarker(comment.body)
    if (!marker) continue
    ours.push({
      id: thread.id,
      path: thread.path,
      comment: comment.id,
      body: comment.body,
      fingerprints: marker.fingerprints,
      closed: marker.closed,
      on: thread.subjectType === 'FILE' ? 'file' : 'line',
      place: placeOf(thread),
      minimized: comment.isMinimized,
      resolved: thread.isResolved,
      answered: thread.comments.totalCount > 1,
    })
  }
  const { hasNextPage, endCursor } = page.pageInfo
  return { ours, head: pullRequest.headRefOid, next: hasNextPage && endCursor !== null ? endCursor : undefined }
}

function placeOf({ path, line, startLine, diffSide }: Thread): CommentSpot {
  if (line === null) return { on: 'file', path }
  return { on: 'line', path, side: diffSide, line, ...(startLine !== null && { startLine }) }
}

/** All of our threads on a pull request; `undefined` when the token may not see them. */
export async function readThreads(
  client: Client,
  pullRequest: number,
  first?: ThreadPage,
): Promise<Posted | undefined> {
  let page = first ?? takeThreads(await queryRepository(client, threadFields(pullRequest)))
  if (!page) return undefined
  const threads = [...page.ours]
  while (page.next !== undefined) {
    page = takeThreads(await queryRepository(client, threadFields(pullRequest, page.next)))
    // Half a list would post the other half again.
    if (!page) return undefined
    threads.push(...page.ours)
  }
  return { threads, head: page.head }
}

/** Apps are `name[bot]` in one place and a Bot called `name` in another. */
function isOurs({ viewerDidAuthor, author }: Comment, viewer: string | undefined): boolean {
  if (viewerDidAuthor) return true
  return author?.__typename === 'Bot' && viewer !== undefined && author.login === viewer.replace(/\[bot\]$/, '')
}
