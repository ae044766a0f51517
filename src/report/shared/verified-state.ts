import type { VerifiedRow } from '../../model/verified.ts'

/** A row's state as a label: whether the running app matches what the files declare, or why that is unknown. */
export function stateLabelOf({ state, observed }: VerifiedRow): string {
  if (state === 'broken') return 'mismatch'
  if (state === 'unseen') return observed === undefined ? 'unknown' : 'partial'
  return 'ok'
}
