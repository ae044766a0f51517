/** What GitHub's server checks and its published document cannot say. The texts are GitHub's where they are known. */

import { mergeBase } from './ancestry.ts'
import { refuse, unprocessable } from './api-error.ts'
import type { FileChange, Misplacement } from './diff.ts'
import { diffCommits, misplaced } from './diff.ts'
import type { JsonObject } from './json.ts'
import type { Anchor, Annotation, PullRequest, RepositoryState, Side } from './types.ts'

/** Characters of a comment's or a review's body. */
const BODY_CHARACTERS = 65_536
/** Bytes of a check run's summary and text. */
const OUTPUT_BYTES = 65_535
/** Bytes of an annotation's message and raw details. */
const ANNOTATION_BYTES = 64 * 1024
const ANNOTATION_TITLE = 255

/** Refuses an empty or over-long body. */
export function checkBody(body: string, resource: string): void {
  if (body.trim() === '') throw unprocessable([{ resource, code: 'missing_field', field: 'body' }])
  if ([...body].length > BODY_CHARACTERS) {
    const message = `body is too long (maximum is ${BODY_CHARACTERS} characters)`
    throw unprocessable([{ resource, code: 'custom', field: 'body', message }])
  }
}

export interface ReviewRequest {
  readonly commit_id?: string
  readonly body?: string
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'
  readonly comments?: readonly CommentRequest[]
}

export interface CommentRequest {
  readonly path: string
  readonly body: string
  readonly commit_id?: string
  readonly position?: number
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
  readonly subject_type?: 'line' | 'file'
  readonly in_reply_to?: number
}

/** A review needs something to say, and GITHUB_TOKEN may not approve (the setting that allows it is off by default). */
export function checkReview(review: ReviewRequest, isApp: boolean): void {
  const failure = (text: string): Error => unprocessable([text], 'Unprocessable Entity')
  const says = (review.body ?? '').trim() !== ''
  if (review.event === 'APPROVE' && isApp) throw failure('GitHub Actions is not permitted to approve pull requests.')
  if (review.event === 'REQUEST_CHANGES' && !says) throw failure("Body can't be blank")
  if (review.event === 'COMMENT' && !says && (review.comments ?? []).length === 0) throw failure("Body can't be blank")
  if ([...(review.body ?? '')].length > BODY_CHARACTERS) {
    throw failure(`Body is too long (maximum is ${BODY_CHARACTERS} characters)`)
  }
  for (const { body } of review.comments ?? []) {
    if (body.trim() === '') throw failure("Body can't be blank")
    if ([...body].length > BODY_CHARACTERS) throw failure(`Body is too long (maximum is ${BODY_CHARACTERS} characters)`)
  }
}

/** The change as it was at that commit of the pull request; `undefined` when the commit is none of its own. */
export async function diffAt(
  repository: RepositoryState,
  pull: PullRequest,
  commit: string,
): Promise<{ readonly mergeBase: string; readonly files: readonly FileChange[] } | undefined> {
  if (commit === pull.head.sha) return { mergeBase: pull.mergeBase, files: pull.diff }
  if (!pull.commits.includes(commit)) return undefined
  const ancestor = await mergeBase(repository.git, pull.base.sha, commit)
  if (ancestor === undefined) return undefined
  return { mergeBase: ancestor, files: await diffCommits(repository.git, ancestor, commit) }
}

/** The place that a request names; a line counts for the RIGHT unless it says otherwise. */
export function anchorOf(comment: CommentRequest): Anchor | undefined {
  if (comment.line === undefined) return undefined
  const side: Side = comment.side === 'LEFT' ? 'LEFT' : 'RIGHT'
  const startSide: Side = comment.start_side === undefined ? side : comment.start_side === 'LEFT' ? 'LEFT' : 'RIGHT'
  return { side, line: comment.line, startSide, startLine: comment.start_line }
}

const REVIEW_TEXTS: Readonly<Record<Misplacement, string>> = {
  path: 'Path is invalid',
  line: "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank",
  'start-line': 'Pull request review thread start line must be part of the diff',
  hunk: 'Pull request review thread start line must be part of the same hunk as the line.',
  order: 'Pull request review thread start line must precede the end line.',
}

/** All or nothing: one bad place refuses the whole review, and the answer does not tell which one it is. */
export function checkReviewPlaces(files: readonly FileChange[], comments: readonly CommentRequest[]): void {
  const texts = new Set<string>()
  for (const comment of comments) {
    const fault = placeFault(files, comment)
    if (fault) texts.add(REVIEW_TEXTS[fault])
  }
  if (texts.size > 0) throw unprocessable([...texts], 'Unprocessable Entity')
}

const FIELDS: Readonly<Record<Exclude<Misplacement, 'path'>, readonly [string, string]>> = {
  line: ['line', 'must be part of the diff'],
  'start-line': ['start_line', 'must be part of the diff'],
  hunk: ['start_line', 'must be part of the same hunk as the line.'],
  order: ['start_line', 'must precede the end line.'],
}

export function checkCommentPlace(files: readonly FileChange[], comment: CommentRequest): void {
  const fault = placeFault(files, comment)
  if (!fault) return
  const resource = 'PullRequestReviewComment'
  if (fault === 'path') throw unprocessable([{ resource, code: 'invalid', field: 'pull_request_review_thread.path' }])
  const [name, text] = FIELDS[fault]
  const field = `pull_request_review_thread.${name}`
  const errors: JsonObject[] = [{ resource, code: 'custom', field, message: `${field} ${text}` }]
  if (fault === 'line') errors.push({ resource, code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' })
  throw unprocessable(errors)
}

function placeFault(files: readonly FileChange[], comment: CommentRequest): Misplacement | undefined {
  const file = files.find(({ path }) => path === comment.path)
  if (comment.subject_type === 'file') return file ? undefined : 'path'
  const anchor = anchorOf(comment)
  if (anchor) return misplaced(file, anchor)
  return file ? 'line' : 'path'
}

export interface CheckRequest {
  readonly name?: string
  readonly head_sha?: string
  readonly status?: string
  readonly conclusion?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: {
    readonly title?: string
    readonly summary?: string
    readonly text?: string
    readonly annotations?: readonly Annotation[]
  }
}

/** Sizes, columns and the ties between status and conclusion; the document itself says 50 annotations. */
export function checkCheckRun(request: CheckRequest): void {
  const failure = (message: string): Error => refuse(422, `Invalid request.\n\n${message}`)
  const { status, conclusion, completed_at: completedAt, output } = request
  if ((status === 'completed' || completedAt !== undefined) && conclusion === undefined) {
    throw failure('"conclusion" wasn\'t supplied: it is required with `completed_at` or a `status` of `completed`.')
  }
  if (conclusion === 'stale') throw failure('A check run\'s conclusion cannot be set to "stale".')
  if (request.name?.trim() === '') throw failure('"name" can\'t be blank.')
  for (const [name, value] of [
    ['summary', output?.summary],
    ['text', output?.text],
  ] as const) {
    const size = Buffer.byteLength(value ?? '')
    if (size > OUTPUT_BYTES)
      throw failure(`${name} exceeds a maximum bytesize of ${OUTPUT_BYTES}; ${size} were supplied.`)
  }
  for (const annotation of output?.annotations ?? []) {
    const fault = annotationFault(annotation)
    if (fault !== undefined) throw failure(`Annotation: ${fault}`)
  }
}

function annotationFault(annotation: Annotation): string | undefined {
  const { path, start_line: first, end_line: last, start_column: left, end_column: right } = annotation
  if (path === '' || path.startsWith('/')) return 'path must be relative to the repository.'
  if (annotation.message === '') return "message can't be blank."
  if (first < 1 || last < first) return 'end_line must not stand before start_line, and lines count from 1.'
  if (first !== last && (left !== undefined || right !== undefined)) {
    return 'start_column and end_column are allowed on one line only.'
  }
  if (left !== undefined && (left < 1 || (right !== undefined && right < left))) {
    return 'end_column must not stand before start_column, and columns count from 1.'
  }
  for (const text of [annotation.message, annotation.raw_details ?? '']) {
    if (Buffer.byteLength(text) > ANNOTATION_BYTES) return 'message and raw_details are limited to 64 KB.'
  }
  if ([...(annotation.title ?? '')].length > ANNOTATION_TITLE) return 'title is limited to 255 characters.'
  return undefined
}
