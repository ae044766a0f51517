import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import { type Confidence, compareSeverity } from '../../model/severity.ts'
import type { PlacedCredential } from './credential.ts'

const RANKS: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 }

/**
 * One of each secret, in the order of their first places: of equal values in a file the most severe and most certain one,
 * with the others as its copies, and of what one name holds on one line the first.
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
  return [...groups.values()].filter(group => !isFiller(group)).map(withCopies)
}

/** So many secrets with different names have one text only until each gets its own. */
const FILLED = 3
const WORDS = /^[a-z]{2,}(?:[-_. ][a-z]{2,}){0,10}$/i

/** True for words that a file gives to several secrets alike: `secret_define_manually`. */
function isFiller(group: readonly PlacedCredential[]): boolean {
  const names = new Set<string>()
  for (const { credential, name, setting } of group) {
    if (credential.evidence !== 'named assignment' || !WORDS.test(known(setting?.value) ?? '')) return false
    names.add(name)
  }
  return names.size >= FILLED
}

function withCopies(group: readonly PlacedCredential[]): PlacedCredential {
  const best = group.reduce((one, other) =>
    isWorse(other, one) || (!isWorse(one, other) && rankOf(other) > rankOf(one)) ? other : one,
  )
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
