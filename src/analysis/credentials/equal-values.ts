import type { Confidence } from '../../model/severity.ts'
import type { PlacedCredential } from './credential.ts'

const RANKS: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 }

/**
 * One of each secret, in the order of their first places: of equal values in a file the one that is most certain, with
 * the others as its copies, and of what one name holds on one line the first.
 */
export function mostCertainFirst(candidates: Iterable<PlacedCredential>): PlacedCredential[] {
  const groups = new Map<string, PlacedCredential[]>()
  const named = new Set<string>()
  for (const found of candidates) {
    const { path, range } = found.at
    // A nested shell and a decoded file hold the value a second time, under the same name.
    const place = `${path}\n${range.start.line}\n${found.name}`
    const key = `${path}\n${found.credential.identity}`
    const group = groups.get(key)
    if (group) group.push(found)
    else if (found.name === '' || !named.has(place)) groups.set(key, [found])
    named.add(place)
  }
  return [...groups.values()].map(withCopies)
}

function withCopies(group: readonly PlacedCredential[]): PlacedCredential {
  const best = group.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one))
  const lines = new Set([best.at.range.start.line])
  const copies = []
  for (const { at } of group) {
    if (lines.has(at.range.start.line)) continue
    lines.add(at.range.start.line)
    copies.push(at)
  }
  return copies.length === 0 ? best : { ...best, copies }
}

function rankOf({
  credential,
  confidence = credential.confidence,
  shipped,
  setting,
  command,
}: PlacedCredential): number {
  const development = (setting ?? command)?.reader === 'development'
  return RANKS[confidence] + (development ? 0 : 3) + (shipped === false ? 0 : 0.5)
}
