import { type CommentEdit, type CommentRenderers, closing, isUntouched, type PostedThread } from './plan-comments.ts'

/**
 * Plans to close what two runs at once told twice: of threads on the same findings one stays, by preference one that a
 * person has touched, and else the first, so that both runs choose the same.
 */
export function planDuplicates(posted: readonly PostedThread[], renderers: CommentRenderers): CommentEdit[] {
  const reported = new Set<string>()
  const edits: CommentEdit[] = []
  for (const thread of posted.toSorted((a, b) => Number(isUntouched(a)) - Number(isUntouched(b)))) {
    if (thread.closed) continue
    const isReported = thread.fingerprints.every(fingerprint => reported.has(fingerprint))
    if (isReported && isUntouched(thread)) edits.push(closing(thread, renderers))
    for (const fingerprint of thread.fingerprints) reported.add(fingerprint)
  }
  return edits
}
