import type { Finding } from '../../model/finding.ts'
import { isQuiet } from '../../model/project/delivery.ts'
import type { Placed, Spot } from '../../model/report.ts'
import { MAX_FINGERPRINTS } from './marker.ts'

/** Where a comment can stand. */
export type CommentSpot = Exclude<Spot, { on: 'check' }>

/** More findings of one rule in one file share one comment. */
const MANY = 5

/** Rules with much to say of one file, whether it was said before or not. */
export function crowdsOf(placed: readonly Placed[]): Set<string> {
  const crowds = groupBy(placed.filter(isSpeaking), keyOfFile)
  return new Set([...crowds].flatMap(([key, { length }]) => (length > MANY ? [key] : [])))
}

/** A finding that has a comment. */
interface Speaking extends Placed {
  readonly spot: CommentSpot
}

function isSpeaking(placed: Placed): placed is Speaking {
  return placed.spot.on !== 'check' && !isQuiet(placed.finding)
}

function keyOfFile({ finding, spot }: Speaking): string {
  return `${finding.rule} ${spot.path}`
}

/** What stands on a whole file has no line in common, so each rule speaks for itself there. */
function keyOfPlace({ finding, spot }: Speaking): string {
  return JSON.stringify(spot.on === 'line' ? [spot.path, spot.side, spot.line] : [spot.path, finding.rule])
}

/**
 * One comment for all that is said of one line, of one file by a rule that says much, or of one secret in several files.
 */
export function commentGroups(placed: readonly Placed[], crowds: ReadonlySet<string>): (readonly Speaking[])[] {
  const speaking = placed.filter(isSpeaking)
  const isCrowded = (each: Speaking): boolean => crowds.has(keyOfFile(each))
  const others = speaking.filter(each => !isCrowded(each))
  const copied = copiedSecrets(others)
  const keyOf = (each: Speaking): string => {
    const secret = secretOf(each.finding)
    return secret !== undefined && copied.has(secret) ? secret : keyOfPlace(each)
  }
  return [...groupBy(speaking.filter(isCrowded), keyOfFile).values(), ...groupBy(others, keyOf).values()].flatMap(
    group => chunksOf(group, MAX_FINGERPRINTS),
  )
}

/** What is the same for all places of one secret; `undefined` for a finding of anything else. */
function secretOf({ rule, alias }: Finding): string | undefined {
  return alias !== undefined && rule.startsWith('secret-in-') ? alias : undefined
}

/** Those that stand in more than one file: one leak, with one value to revoke. */
function copiedSecrets(placed: readonly Speaking[]): Set<string> {
  const files = new Map<string, string>()
  const copied = new Set<string>()
  for (const { finding } of placed) {
    const secret = secretOf(finding)
    if (secret === undefined) continue
    if ((files.get(secret) ?? finding.at.path) !== finding.at.path) copied.add(secret)
    files.set(secret, finding.at.path)
  }
  return copied
}

function chunksOf(placed: readonly Speaking[], size: number): (readonly Speaking[])[] {
  const chunks: (readonly Speaking[])[] = []
  for (let from = 0; from < placed.length; from += size) chunks.push(placed.slice(from, from + size))
  return chunks
}

function groupBy(placed: readonly Speaking[], keyOf: (placed: Speaking) => string): Map<string, Speaking[]> {
  const groups = new Map<string, Speaking[]>()
  for (const each of placed) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}
