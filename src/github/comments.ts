import { isQuiet } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Placed, Spot } from '../model/report.ts'
import { compareSeverity } from '../model/severity.ts'
import { compareLocations } from '../model/text.ts'
import { MAX_FINGERPRINTS, writeMarker } from './marker.ts'

/** A review thread that an earlier run began. */
export interface PostedThread {
  /** The node id of its first comment, ours. */
  readonly comment: string
  readonly body: string
  readonly fingerprints: readonly string[]
  /** We said that its findings are gone. */
  readonly closed: boolean
  readonly on: 'line' | 'file'
  readonly minimized: boolean
  /** By a person, since we never do. */
  readonly resolved: boolean
  /** It holds more than our comment. */
  readonly answered: boolean
}

/** Where a comment can stand. */
type CommentSpot = Exclude<Spot, { on: 'check' }>

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
  /** Findings that a thread of an earlier run tells already. */
  readonly told: ReadonlyMap<Finding, 'line' | 'file'>
}

/** The words of comments, without their markers. */
export interface CommentWords {
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
  /** The most comments to post in one run, the worst ones; the others stand in the check. */
  readonly limit: number
}

/** More of one rule in one file are told in one comment. */
const MANY = 5

/**
 * Plans the conversation: the same finding is never posted twice, a changed one is edited, one that is gone is closed
 * and minimised, one that comes back is opened again. A thread that a person answered or resolved is left alone, and
 * counts as told.
 */
export function planComments({ placed, posted, complete, limit }: Conversation, words: CommentWords): CommentPlan {
  const present = new Map<string, Placed[]>()
  for (const each of placed.toSorted(worstFirst)) {
    const same = present.get(each.finding.fingerprint)
    if (same) same.push(each)
    else present.set(each.finding.fingerprint, [each])
  }
  const told = new Map<Finding, 'line' | 'file'>()
  const edit: CommentEdit[] = []
  // Open threads first: a closed one is opened again only if nothing else tells the finding.
  for (const thread of posted.toSorted((a, b) => Number(a.closed) - Number(b.closed))) {
    const untouched = !thread.answered && !thread.resolved
    if (thread.closed && !untouched) continue
    const mine: Placed[] = []
    for (const fingerprint of thread.fingerprints) {
      mine.push(...(present.get(fingerprint) ?? []))
      present.delete(fingerprint)
    }
    for (const { finding } of mine) told.set(finding, thread.on)
    if (!untouched) continue
    if (mine.length > 0) edit.push(...refresh(thread, mine, words))
    else if (!thread.closed && complete) edit.push(closing(thread, words))
  }
  const untold = [...present.values()].flat()
  return { create: inComments(untold, words).slice(0, limit), edit, told }
}

function refresh(thread: PostedThread, placed: readonly Placed[], words: CommentWords): CommentEdit[] {
  const body = marked(placed, words)
  const visibility = thread.closed && thread.minimized ? 'reveal' : 'keep'
  if (visibility === 'keep' && plain(thread.body) === plain(body)) return []
  return [{ comment: thread.comment, body, visibility }]
}

function closing(thread: PostedThread, words: CommentWords): CommentEdit {
  const { comment, fingerprints } = thread
  const body = `${writeMarker({ fingerprints, closed: true })}\n${words.closed(thread.body.replace(/^<!--[^\n]*-->\s*/, ''), fingerprints)}`
  return { comment, body, visibility: thread.minimized ? 'keep' : 'minimize' }
}

/** GitHub keeps neither line ends nor outer blanks as they were sent. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}

function marked(placed: readonly Placed[], words: CommentWords): string {
  const fingerprints = [...new Set(placed.map(({ finding }) => finding.fingerprint))]
  return `${writeMarker({ fingerprints, closed: false })}\n${words.comment(placed)}`
}

/** One comment for what one rule says of one place, or of a whole file once it says much. The worst come first. */
function inComments(placed: readonly Placed[], words: CommentWords): NewComment[] {
  const speaking = placed.filter(({ finding, spot }) => spot.on !== 'check' && !isQuiet(finding))
  const byFile = groupBy(speaking, ({ finding, spot }) => `${finding.rule} ${spot.on !== 'check' && spot.path}`)
  const groups = [...byFile.values()].flatMap(group =>
    group.length > MANY
      ? chunksOf(group, MAX_FINGERPRINTS)
      : [...groupBy(group, ({ spot }) => JSON.stringify(spot)).values()],
  )
  const comments: NewComment[] = []
  for (const group of groups.toSorted(byFirst)) {
    const spot = group[0]?.spot
    if (!spot || spot.on === 'check') continue
    comments.push({ spot, body: marked(group, words), findings: group.map(({ finding }) => finding) })
  }
  return comments
}

function chunksOf(placed: readonly Placed[], size: number): (readonly Placed[])[] {
  const chunks: (readonly Placed[])[] = []
  for (let from = 0; from < placed.length; from += size) chunks.push(placed.slice(from, from + size))
  return chunks
}

function groupBy(placed: readonly Placed[], keyOf: (placed: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const each of placed) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}

function byFirst([a]: readonly Placed[], [b]: readonly Placed[]): number {
  return a && b ? worstFirst(a, b) : 0
}

function worstFirst(a: Placed, b: Placed): number {
  return compareSeverity(b.finding.severity, a.finding.severity) || compareLocations(a.finding.at, b.finding.at)
}
