import type { Location } from '../model/files/text.ts'
import type { Related } from '../model/rule.ts'

/** The other places of one value, for a finding that covers them all. */
export function copiesOf({ copies = [] }: { readonly copies?: readonly Location[] }): {
  readonly related?: readonly Related[]
} {
  return copies.length === 0 ? {} : { related: copies.map(at => ({ at, note: 'The same value is also here.' })) }
}
