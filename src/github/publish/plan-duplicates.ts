import { type CommentEdit, type CommentWords, closing, isUntouched, type PostedThread } from './plan-comments.ts'

/**
 * Plans to close what two runs at once told twice: of threads on the same findings one stays, by preference one that a
 * person has touched, and else the first, so that both runs choose the same.
 */
export function planDuplicates(posted: readonly PostedThread[], words: CommentWords): CommentEdit[] {
  const told = new Set<string>()
  const edits: CommentEdit[] = []
  for (const thread of posted.toSorted((a, b) => Number(isUntouched(a)) - Number(isUntouched(b)))) {
    if (thread.closed) continue
    const isTold = thread.fingerprints.every(fingerprint => told.has(fingerprint))
    if (isTold && isUntouched(thread)) edits.push(closing(thread, words))
    for (const fingerprint of thread.fingerprints) told.add(fingerprint)
  }
  return edits
}
