import type { PullRequest, ReviewComment, Thread } from '../__tests__/embedded-github/types.ts'
import { readMarker } from '../src/github/publish/marker.ts'
import { type ReviewedPush, withoutPasswords } from './demo-history.ts'

/** A line of the diff; `number` is that of the side it stands on. */
export interface HunkLine {
  readonly sign: ' ' | '+' | '-'
  readonly number: number
  readonly text: string
}

/** A thread as the page shows it. */
export interface ShownThread {
  readonly id: string
  readonly path: string
  /** `apps/api/fly.toml:8`, on the line where it stands now. */
  readonly place: string
  readonly review: number
  readonly author: string
  readonly body: string
  /** The diff above the comment, down to its own line. */
  readonly hunk: readonly HunkLine[]
  /** The lines that it is about, for a suggestion to replace. */
  readonly own: readonly HunkLine[]
  /** Why it is folded away. */
  readonly minimised: string | undefined
  readonly outdated: boolean
}

/** What a later push made of an earlier conversation. */
export interface ThreadChanges {
  readonly added: readonly ShownThread[]
  /** Edited and folded away. */
  readonly closed: readonly ShownThread[]
  readonly left: readonly { readonly thread: ShownThread; readonly placeBefore: string }[]
}

/** The threads of the page, in its order. */
export function threadsOf(pull: PullRequest): ShownThread[] {
  return pull.threads.flatMap(showThread)
}

function showThread({ id, comments: [root] }: Thread): ShownThread[] {
  if (!root) return []
  const hunk = readHunk(root.diffHunk)
  const { anchor } = root.original
  const length = anchor?.startLine === undefined ? 1 : anchor.line - anchor.startLine + 1
  const { path, author, body, minimised, outdated, review } = root
  const shown = { id, path, place: placeOf(root), review, author: author.login, body, hunk, own: hunk.slice(-length) }
  return [{ ...shown, minimised, outdated }]
}

/** The comment's hunk with its password hidden; the last line is the comment's own. */
function readHunk(diffHunk: string): HunkLine[] {
  const lines: HunkLine[] = []
  let base = 0
  let head = 0
  for (const text of withoutPasswords(diffHunk).split('\n')) {
    const [, left, right] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text) ?? []
    const sign = text.charAt(0)
    if (left !== undefined && right !== undefined) {
      base = Number(left)
      head = Number(right)
    } else if (sign === '-') lines.push({ sign, number: base++, text: text.slice(1) })
    else if (sign === '+') lines.push({ sign, number: head++, text: text.slice(1) })
    else if (sign === ' ') {
      lines.push({ sign, number: head++, text: text.slice(1) })
      base++
    }
  }
  return lines
}

function placeOf({ path, subject, anchor, original }: ReviewComment): string {
  const place = anchor ?? original.anchor
  if (subject === 'file' || !place) return path
  const range = place.startLine === undefined ? `${place.line}` : `${place.startLine}-${place.line}`
  return `${path}:${range}${place.side === 'LEFT' ? ' (removed)' : ''}`
}

/** Compares the conversation with that of an earlier push. */
export function changesBetween(before: ReviewedPush, after: ReviewedPush): ThreadChanges {
  const earlier = new Map(threadsOf(before.pull).map(thread => [thread.id, thread]))
  const added: ShownThread[] = []
  const closed: ShownThread[] = []
  const left: { thread: ShownThread; placeBefore: string }[] = []
  for (const thread of threadsOf(after.pull)) {
    const was = earlier.get(thread.id)
    if (!was) added.push(thread)
    else if (isClosed(thread) && !isClosed(was)) closed.push(thread)
    else left.push({ thread, placeBefore: was.place })
  }
  return { added, closed, left }
}

/** Its findings are gone, and it says so. */
function isClosed({ body }: ShownThread): boolean {
  return readMarker(body)?.closed === true
}

/** Findings that more than one thread tells. */
export function reportedTwice(threads: readonly ShownThread[]): string[] {
  const seen = new Set<string>()
  const twice: string[] = []
  for (const fingerprint of threads.flatMap(({ body }) => readMarker(body)?.fingerprints ?? [])) {
    if (seen.has(fingerprint)) twice.push(fingerprint)
    seen.add(fingerprint)
  }
  return twice
}
