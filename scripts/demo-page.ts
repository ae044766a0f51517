import type { CheckRun } from '../__tests__/embedded-github/types.ts'
import type { ReviewedPush } from './demo-history.ts'
import { changesBetween, type HunkLine, reportedTwice, type ShownThread, threadsOf } from './demo-threads.ts'
import { columnsOf, type Paint, renderTerminal, wrapColumns } from './markdown/terminal.ts'

/** Lines of the diff above a comment, as many as GitHub shows. */
const CONTEXT = 4

export interface Terminal {
  readonly width: number
  readonly paint: Paint
}

/** The pull request's page after a first push: title, review, comments under their lines. */
export function renderConversation({ pull }: ReviewedPush, terminal: Terminal): string[] {
  const { paint, width } = terminal
  const commits = `${pull.commits.length} ${pull.commits.length === 1 ? 'commit' : 'commits'}`
  return [
    paint('bold', `${pull.title} #${pull.number}`),
    paint('dim', `${pull.author.login} wants to merge ${commits} into ${pull.base.ref} from ${pull.head.ref}`),
    ...renderReviews(pull.reviews, threadsOf(pull), { paint, width }),
  ]
}

type Reviews = ReviewedPush['pull']['reviews']

function renderReviews(reviews: Reviews, threads: readonly ShownThread[], terminal: Terminal): string[] {
  const lines: string[] = []
  for (const { id, author, body } of reviews) {
    lines.push('', `${terminal.paint('bold', author.login)} reviewed`)
    lines.push(...renderTerminal(body, terminal.width - 2, terminal.paint).map(line => `  ${line}`))
    for (const thread of threads) if (thread.review === id) lines.push('', ...renderThread(thread, terminal))
  }
  return lines
}

function renderThread({ place, hunk, body }: ShownThread, { paint, width }: Terminal): string[] {
  const bar = paint('dim', '│')
  return [
    `  ${paint('underline', place)}`,
    ...hunk.slice(-CONTEXT).map(line => `  ${renderHunkLine(line, paint)}`),
    ...renderTerminal(body, width - 4, paint).map(line => `  ${bar} ${line}`.trimEnd()),
  ]
}

function renderHunkLine({ sign, number, text }: HunkLine, paint: Paint): string {
  const line = `${String(number).padStart(4)} ${sign}${text}`
  if (sign === ' ') return paint('dim', line.trimEnd())
  return paint(sign === '+' ? 'green' : 'red', line.trimEnd())
}

/** What the second push made of the conversation: who is closed, who stays, and the new comments in full. */
export function renderChanges(before: ReviewedPush, after: ReviewedPush, terminal: Terminal): string[] {
  const { paint, width } = terminal
  const { added, closed, left } = changesBetween(before, after)
  const threads = threadsOf(after.pull)
  const known = new Set(before.pull.reviews.map(({ id }) => id))
  const lines: string[] = []
  for (const thread of closed) {
    lines.push(paint('bold', `Fixed: ${thread.place}`), paint('dim', '  edited, and folded as outdated'))
    lines.push(...renderTerminal(thread.body, width - 4, paint).map(line => `  ${paint('dim', '│')} ${line}`.trimEnd()))
    lines.push('')
  }
  for (const { thread, placeBefore } of left) {
    const moved = thread.place === placeBefore ? '' : ` (was ${placeBefore.slice(thread.path.length)})`
    lines.push(
      ...wrapColumns(`${paint('bold', `Left: ${thread.place}`)}${moved}, ${paint('dim', 'not said again')}`, width),
    )
  }
  const news = after.pull.reviews.filter(({ id }) => !known.has(id))
  lines.push('', paint('bold', `New: ${added.map(({ place }) => place).join(', ')}`))
  lines.push(...renderReviews(news, threads, terminal))
  const twice = reportedTwice(threads).length
  const doubles = twice === 0 ? 'nothing is told twice' : `${twice} told twice`
  const sum = `${threads.length} comments: ${closed.length} fixed, ${left.length} left, ${added.length} new; ${doubles}.`
  return [...lines, '', paint('bold', sum)]
}

/** The check's page; its annotations in a line each, since the comments say the same. */
export function renderCheck(check: CheckRun | undefined, { paint, width }: Terminal, annotations: boolean): string[] {
  if (!check) return ['There is no check.']
  const result = check.conclusion ?? check.status
  const lines = [
    paint(result === 'success' ? 'green' : 'red', `${result === 'success' ? '✓' : '✗'} ${check.name}: ${result}`),
    '',
    ...renderTerminal(check.summary ?? '', width, paint),
  ]
  if (!annotations || check.annotations.length === 0) return lines
  const places = check.annotations.map(({ path, start_line: line }) => `${path}:${line}`)
  const longest = Math.max(...places.map(columnsOf))
  lines.push('', paint('bold', 'Annotations in “Files changed”'))
  for (const [at, { annotation_level: level, title }] of check.annotations.entries()) {
    lines.push(`  ${(places[at] ?? '').padEnd(longest)}  ${level}  ${title ?? ''}`.trimEnd())
  }
  return lines
}
