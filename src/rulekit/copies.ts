import type { Location } from '../model/files/text.ts'
import type { Draft } from '../model/rule.ts'

interface Found {
  readonly credential: { readonly identity: string }
  readonly copies?: readonly Location[]
}

/** What makes a finding cover all places of one value: the other places, and an alias that outlives the value's name. */
export function copiesOf({ credential, copies = [] }: Found): Pick<Draft, 'alias' | 'related'> {
  const alias = credential.identity
  if (copies.length === 0) return { alias }
  return { alias, related: copies.map(at => ({ at, note: 'The same value is also here.' })) }
}
