import type { Project } from '../../model/project/project.ts'
import { compareSeverity } from '../../model/severity.ts'
import type { PlacedCredential } from './credential.ts'

/** Two entries with more between them count as apart. In characters. */
const LONGEST_ENTRY = 1000

/**
 * The credentials of programs, with one severity for each kind and name in one array: two administrators of a seed differ
 * only in how well their passwords were chosen.
 */
export function withOneSeverityPerArray(found: readonly PlacedCredential[], { sources }: Project): PlacedCredential[] {
  const groups: PlacedCredential[][] = []
  const last = new Map<string, PlacedCredential[]>()
  for (const each of found) {
    const key = `${each.at.path}\n${each.name}\n${each.credential.kind}\n${each.setting?.reader}`
    const group = last.get(key)
    const before = group?.at(-1)
    const source = sources.get(each.at.path)
    if (group && before && source) {
      const between = source.text.slice(source.offset(before.at.range.end), source.offset(each.at.range.start))
      if (leadsToNextEntry(between)) {
        group.push(each)
        continue
      }
    }
    const started = [each]
    groups.push(started)
    last.set(key, started)
  }
  const levelled = new Map<PlacedCredential, PlacedCredential>()
  for (const group of groups) {
    const worst = group.reduce((one, other) => (isWorse(other, one) ? other : one))
    for (const each of group) {
      if (!isWorse(worst, each) || !worst.severity || !worst.confidence) continue
      levelled.set(each, { ...each, severity: worst.severity, confidence: worst.confidence })
    }
  }
  return found.map(each => levelled.get(each) ?? each)
}

function isWorse(one: PlacedCredential, other: PlacedCredential): boolean {
  return one.severity !== undefined && other.severity !== undefined && compareSeverity(one.severity, other.severity) > 0
}

/** True for the text from inside of one entry to inside of the next: it leaves one bracket, passes a comma and enters one. */
function leadsToNextEntry(between: string): boolean {
  if (between.length > LONGEST_ENTRY) return false
  let depth = 0
  let outside = ''
  for (const character of between) {
    if (/[{([]/.test(character)) depth++
    else if (/[})\]]/.test(character)) depth--
    else if (depth === -1 && !/\s/.test(character)) outside += character
    if (depth < -1) return false
  }
  return depth === 0 && outside.startsWith(',')
}
