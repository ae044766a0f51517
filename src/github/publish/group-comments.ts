import { compareLocations } from '../../model/files/text.ts'
import type { Finding } from '../../model/finding.ts'
import { isQuiet } from '../../model/project/delivery.ts'
import type { Placed, Spot } from '../../model/report.ts'
import { compareSeverity } from '../../model/severity.ts'
import { MAX_FINGERPRINTS } from './marker.ts'

/** Where a comment can be. */
export type CommentSpot = Exclude<Spot, { on: 'check' }>

/** More findings of one rule in one file share one comment. */
const MANY = 5

/** Rules with much to say of one file, whether it was said before or not. */
function crowdsOf(placed: readonly Placed[]): Set<string> {
  const crowds = groupBy(placed.filter(isSpeaking), keyOfFile)
  return new Set([...crowds].flatMap(([key, { length }]) => (length > MANY ? [key] : [])))
}

/** A finding that gets a comment. */
export interface Speaking extends Placed {
  readonly spot: CommentSpot
}

function isSpeaking(placed: Placed): placed is Speaking {
  return placed.spot.on !== 'check' && !isQuiet(placed.finding)
}

/** Findings about a whole file share no line, so each rule gets a comment there. */
function keyOfPlace({ finding, spot }: Speaking): string {
  return JSON.stringify(spot.on === 'line' ? [spot.path, spot.side, spot.line] : [spot.path, finding.rule])
}

function keyOfFile({ finding, spot }: Speaking): string {
  return `${finding.rule} ${spot.path}`
}

/**
 * The findings of each comment: those of one line, of one file where a rule has many there, or of one secret in several
 * files. The most severe come first. `all` also holds the findings that have comments already, which count as many do.
 */
export function groupByComment(placed: readonly Placed[], all: readonly Placed[]): (readonly Speaking[])[] {
  const crowds = crowdsOf(all)
  const speaking = placed.filter(isSpeaking)
  const isCrowded = (each: Speaking): boolean => crowds.has(keyOfFile(each))
  const crowded = [...groupBy(speaking.filter(isCrowded), keyOfFile).values()]
  const others = speaking.filter(each => !isCrowded(each))
  const copied = copiedSecrets(others)
  const keyOf = (each: Speaking): string => {
    const secret = secretOf(each.finding)
    return secret !== undefined && copied.has(secret) ? secret : keyOfPlace(each)
  }
  const groups = [...crowded, ...groupBy(others, keyOf).values()]
  return groups.flatMap(group => chunksOf(group, MAX_FINGERPRINTS)).toSorted(byFirst)
}

/** The identity of a secret, equal in all files; `undefined` for other findings. */
function secretOf({ rule, alias }: Finding): string | undefined {
  return alias !== undefined && /^secret-(?:in|with)-/.test(rule) ? alias : undefined
}

/** The secrets that are in more than one file: each is one leak, with one value to revoke. */
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

function byFirst([a]: readonly Placed[], [b]: readonly Placed[]): number {
  return a && b ? worstFirst(a, b) : 0
}

/** Orders findings for a reader: by severity, then by place. */
export function worstFirst(a: Placed, b: Placed): number {
  return compareSeverity(b.finding.severity, a.finding.severity) || compareLocations(a.finding.at, b.finding.at)
}
