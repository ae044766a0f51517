import type { Finding } from '../../model/finding.ts'
import type { Placed } from '../../model/report.ts'
import { type CommentSpot, groupByComment, type Speaking, worstFirst } from './group-comments.ts'
import { writeMarker } from './marker.ts'

/** A review thread that an earlier run began. */
export interface PostedThread {
  /** The node id of the thread. */
  readonly id: string
  /** The node id of its first comment, ours. */
  readonly comment: string
  /** Its file, by the path when it was posted. */
  readonly path: string
  readonly body: string
  readonly fingerprints: readonly string[]
  /** We said that its findings are gone. */
  readonly closed: boolean
  readonly on: 'line' | 'file'
  /** Its current place; once its line has changed, only the file is known. */
  readonly place: CommentSpot
  readonly minimized: boolean
  /** By a person; a closed one perhaps by us. */
  readonly resolved: boolean
  /** It holds more than our comment. */
  readonly answered: boolean
}

export interface NewComment {
  readonly spot: CommentSpot
  readonly body: string
  readonly findings: readonly Finding[]
}

export interface CommentEdit {
  readonly comment: string
  readonly body: string
  readonly visibility: 'minimize' | 'reveal' | 'keep'
}

/** What to do so that the conversation tells the present state. */
export interface CommentPlan {
  readonly create: readonly NewComment[]
  readonly edit: readonly CommentEdit[]
  /** Threads that speak of nothing present any more, for those who want them resolved. */
  readonly resolve: readonly string[]
  /** Findings that a thread of an earlier run tells already. */
  readonly reported: ReadonlyMap<Finding, 'line' | 'file'>
}

/** The words of comments, without their markers. */
export interface CommentRenderers {
  comment(placed: readonly Placed[]): string
  /** What becomes of a comment whose findings are gone; `body` is what it says, without its marker. */
  closed(body: string, fingerprints: readonly string[]): string
}

export interface Conversation {
  /** All introduced findings. */
  readonly placed: readonly Placed[]
  readonly posted: readonly PostedThread[]
  /** An incomplete run closes nothing: what it does not see may be there all the same. */
  readonly complete: boolean
  /** The most comments that a pull request has at a time, the worst ones; the others are in the check. */
  readonly limit: number
  /** The fingerprints that a finding had if its file was moved since a thread on `path` was posted; none if it was not. */
  readonly formerly?: ((finding: Finding, path: string) => readonly string[]) | undefined
}

/**
 * Plans the conversation: the same finding is never posted twice, a changed one is edited, one that is gone is closed
 * and minimised, one that comes back is opened again. A thread that a person answered or resolved is left alone, and
 * counts as told.
 */
export function planComments(conversation: Conversation, renderers: CommentRenderers): CommentPlan {
  const { placed, posted, complete, limit } = conversation
  const present = new Map<string, Placed[]>()
  for (const each of placed.toSorted(worstFirst)) {
    const same = present.get(each.finding.fingerprint)
    if (same) same.push(each)
    else present.set(each.finding.fingerprint, [each])
  }
  const reported = new Map<Finding, 'line' | 'file'>()
  const edit: CommentEdit[] = []
  const resolve: string[] = []
  const speaking = posted.filter(thread => !thread.closed || isUntouched(thread))
  let room = limit
  for (const [thread, mine] of shareOut(speaking, present, conversation.formerly ?? notMoved)) {
    if (mine.length > 0) room--
    for (const { finding } of mine) reported.set(finding, thread.on)
    if (!isUntouched(thread)) continue
    if (mine.length > 0) edit.push(...refresh(thread, mine, renderers))
    else if (thread.closed || complete) {
      if (!thread.closed) edit.push(closing(thread, renderers))
      resolve.push(thread.id)
    }
  }
  const unreported = [...present.values()].flat()
  return {
    create: newComments(groupByComment(unreported, placed), renderers).slice(0, Math.max(0, room)),
    edit,
    resolve,
    reported,
  }
}

const notMoved = () => []

/** No person answered or resolved it. */
export function isUntouched({ answered, resolved }: PostedThread): boolean {
  return !answered && !resolved
}

/**
 * The findings of each thread, which are removed from `present`. Open threads come first: a closed one is
 * opened again only if nothing else tells the finding. What no thread tells by its name may have had another one, before
 * its file was moved.
 */
function shareOut(
  posted: readonly PostedThread[],
  present: Map<string, Placed[]>,
  formerly: NonNullable<Conversation['formerly']>,
): Map<PostedThread, Placed[]> {
  const threads = posted.toSorted((a, b) => Number(a.closed) - Number(b.closed))
  const shares = new Map<PostedThread, Placed[]>()
  for (const thread of threads) shares.set(thread, take(thread, present))
  const names = formerNames(threads, present, formerly)
  for (const thread of threads) {
    const known = new Set(shares.get(thread)?.map(({ finding }) => finding.fingerprint))
    const own = thread.fingerprints.flatMap(name => (known.has(name) ? [] : (names.get(name) ?? [])))
    shares.get(thread)?.push(...take({ fingerprints: own }, present))
  }
  return shares
}

/** By a fingerprint that a finding may have had, the one that it has. */
function formerNames(
  threads: readonly PostedThread[],
  present: ReadonlyMap<string, readonly Placed[]>,
  formerly: NonNullable<Conversation['formerly']>,
): Map<string, string> {
  const names = new Map<string, string>()
  const paths = new Set(threads.map(({ path }) => path))
  for (const [fingerprint, [first]] of present) {
    if (!first) continue
    for (const former of [...paths].flatMap(path => formerly(first.finding, path))) {
      if (!names.has(former)) names.set(former, fingerprint)
    }
  }
  return names
}

function take({ fingerprints }: Pick<PostedThread, 'fingerprints'>, present: Map<string, Placed[]>): Placed[] {
  const taken: Placed[] = []
  for (const fingerprint of fingerprints) {
    taken.push(...(present.get(fingerprint) ?? []))
    present.delete(fingerprint)
  }
  return taken
}

function refresh(thread: PostedThread, placed: readonly Placed[], renderers: CommentRenderers): CommentEdit[] {
  // The words fit the place that the thread has: a suggestion would change the lines there, and no others.
  const here = placed.map(({ finding }) => ({ finding, spot: thread.place }))
  const body = marked(here, renderers)
  // The words of a closed thread are always others: its marker says so.
  if (normalized(thread.body) === normalized(body)) return []
  return [{ comment: thread.comment, body, visibility: thread.closed && thread.minimized ? 'reveal' : 'keep' }]
}

/** Says what became of a thread whose findings need it no longer, and folds it away. */
export function closing(thread: PostedThread, renderers: CommentRenderers): CommentEdit {
  const { comment, fingerprints } = thread
  const body = `${writeMarker({ fingerprints, closed: true })}\n${renderers.closed(thread.body.replace(/^<!--[^\n]*-->\s*/, ''), fingerprints)}`
  return { comment, body, visibility: thread.minimized ? 'keep' : 'minimize' }
}

/** GitHub keeps neither line ends nor outer blanks as they were sent. */
function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}

function marked(placed: readonly Placed[], renderers: CommentRenderers): string {
  const fingerprints = [...new Set(placed.map(({ finding }) => finding.fingerprint))]
  return `${writeMarker({ fingerprints, closed: false })}\n${renderers.comment(placed)}`
}

function newComments(groups: readonly (readonly Speaking[])[], renderers: CommentRenderers): NewComment[] {
  const comments: NewComment[] = []
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    comments.push({ spot: first.spot, body: marked(group, renderers), findings: group.map(({ finding }) => finding) })
  }
  return comments
}
