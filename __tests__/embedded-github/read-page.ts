import { isVisible } from './pull-requests.ts'
import type { Repository } from './repository.ts'
import type { CheckRun, Side } from './types.ts'

/** A comment in the diff, as the page shows it. */
interface PageComment {
  readonly id: number
  readonly author: string
  readonly path: string
  readonly side: Side
  /** Absent for a whole file, and for an outdated comment. */
  readonly line: number | undefined
  readonly startLine: number | undefined
  readonly body: string
  readonly inReplyTo: number | undefined
  readonly outdated: boolean
  readonly resolved: boolean
  /** The reason. */
  readonly minimised: string | undefined
}

interface PageText {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly minimised: string | undefined
}

/** What stands on a pull request's page, as data: tests assert this and not the calls that led to it. */
export interface Page {
  readonly comments: readonly PageComment[]
  readonly reviews: readonly PageText[]
  readonly conversation: readonly PageText[]
  /** Of the head. */
  readonly checks: readonly CheckRun[]
}

export function readPage(repository: Repository, number: number): Page {
  const pull = repository.pullRequest(number)
  const comments = pull.threads.flatMap(thread =>
    thread.comments
      .filter(comment => isVisible(pull, comment))
      .map(({ id, author, path, original, anchor, body, inReplyTo, outdated, minimised }) => ({
        id,
        author: author.login,
        path,
        side: original.anchor?.side ?? 'RIGHT',
        line: anchor?.line,
        startLine: anchor?.startLine,
        body,
        inReplyTo,
        outdated,
        resolved: thread.resolvedBy !== undefined,
        minimised,
      })),
  )
  const text = ({
    id,
    author,
    body,
    minimised,
  }: Omit<PageText, 'author'> & { author: { login: string } }): PageText => ({
    id,
    author: author.login,
    body,
    minimised,
  })
  return {
    comments,
    reviews: pull.reviews.filter(({ state }) => state !== 'PENDING').map(text),
    conversation: pull.comments.map(text),
    checks: repository.checkRuns(pull.head.sha),
  }
}
