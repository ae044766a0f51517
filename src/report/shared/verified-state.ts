import type { VerifiedRow } from '../../model/verified.ts'

/** A row's state in a word: `kept` is said of promises alone, and what was seen in part is told apart from nothing. */
export function stateLabelOf({ state, declared, observed }: VerifiedRow): string {
  if (state === 'broken') return 'broken'
  if (state === 'unseen') return observed === undefined ? 'not seen' : 'in part'
  return declared === undefined ? 'fine' : 'kept'
}
