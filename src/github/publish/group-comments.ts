import { compareLocations } from '../../model/files/text.ts'
import { isQuiet } from '../../model/project/delivery.ts'
import type { Placed, Spot } from '../../model/report.ts'
import { compareSeverity } from '../../model/severity.ts'
import { MAX_FINGERPRINTS } from './marker.ts'

/** Where a comment can stand. */
export type CommentSpot = Exclude<Spot, { on: 'check' }>

/** More of one rule in one file are told in one comment. */
const MANY = 5

/** Rules with much to say of one file, whether it was said before or not. */
function crowdsOf(placed: readonly Placed[]): Set<string> {
  const crowds = groupBy(placed.filter(isSpeaking), keyOfFile)
  return new Set([...crowds].flatMap(([key, { length }]) => (length > MANY ? [key] : [])))
}

/** A finding that is told in a comment. */
export interface Speaking extends Placed {
  readonly spot: CommentSpot
}

function isSpeaking(placed: Placed): placed is Speaking {
  return placed.spot.on !== 'check' && !isQuiet(placed.finding)
}

/** What stands on a whole file has no line in common, so each rule speaks for itself there. */
function keyOfPlace({ finding, spot }: Speaking): string {
  return JSON.stringify(spot.on === 'line' ? [spot.path, spot.side, spot.line] : [spot.path, finding.rule])
}

function keyOfFile({ finding, spot }: Speaking): string {
  return `${finding.rule} ${spot.path}`
}

/**
 * What is said in one comment: all of one line, or of one file by a rule that says much. The worst come first. `all` holds
 * what was said before, too: a rule says as much as it does.
 */
export function groupByComment(placed: readonly Placed[], all: readonly Placed[]): (readonly Speaking[])[] {
  const crowds = crowdsOf(all)
  const speaking = placed.filter(isSpeaking)
  const isCrowded = (each: Speaking): boolean => crowds.has(keyOfFile(each))
  const crowded = [...groupBy(speaking.filter(isCrowded), keyOfFile).values()]
  const others = speaking.filter(each => !isCrowded(each))
  const groups = [
    ...crowded.flatMap(group => chunksOf(group, MAX_FINGERPRINTS)),
    ...groupBy(others, keyOfPlace).values(),
  ]
  return groups.toSorted(byFirst)
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

function byFirst([a]: readonly Placed[], [b]: readonly Placed[]): number {
  return a && b ? worstFirst(a, b) : 0
}

/** Orders findings for a reader: by severity, then by place. */
export function worstFirst(a: Placed, b: Placed): number {
  return compareSeverity(b.finding.severity, a.finding.severity) || compareLocations(a.finding.at, b.finding.at)
}
