import { type Diff, renamesOf } from '../model/files/diff.ts'
import type { Comparison, Finding } from '../model/finding.ts'
import { SEVERITIES } from '../model/severity.ts'
import { compareFindings } from './check.ts'
import { fingerprint } from './fingerprint.ts'
import { indexDiff } from './hunks.ts'

/** What one side could not judge. In `paths` the empty path stands for the whole project. */
export interface Unchecked {
  readonly paths: ReadonlySet<string>
  readonly rules: ReadonlySet<string>
}

export const NONE_UNCHECKED: Unchecked = { paths: new Set(), rules: new Set() }

/** What lies between base and head. */
export interface Change {
  readonly diff: Diff
  readonly basePaths: ReadonlySet<string>
  readonly headPaths: ReadonlySet<string>
  /** Names of apps by the paths of their files: config, Dockerfile, ignore file. */
  readonly appsAtBase: ReadonlyMap<string, string>
  readonly appsAtHead: ReadonlyMap<string, string>
  readonly uncheckedAtBase: Unchecked
  readonly uncheckedAtHead: Unchecked
}

/**
 * Tells which findings the change introduced, which stood before and which it fixed.
 *
 * Findings are matched as a multiset by fingerprint, base paths renamed first. Beyond that:
 * - A finding that the change made worse (a higher severity, or no longer a mere hint) is introduced.
 * - Where git saw no rename: a file that is gone and a new one count as moved when both belong to the app of the same
 *   name. The finding of any other file that is gone vouches for nothing, for it would harm another app or image now.
 * - A credential that moves from one program to another is standing: everyone who can read the repository had it before.
 * - What the head could not judge is standing, never fixed.
 * - What only the base could not judge is introduced where it lies in the diff's hunks, or the diff is not to be had;
 *   elsewhere the text stood before. So mending a broken file does not bring up its whole past.
 */
export function compare(base: readonly Finding[], head: readonly Finding[], change: Change): Comparison {
  const renames = renamesOf(change.diff)
  const hunks = indexDiff(change.diff)
  const introduced: Finding[] = []
  const standing: Finding[] = []

  const exact = match(
    base,
    head,
    finding => fingerprint(finding.rule, renames.get(finding.at.path) ?? finding.at.path, finding.subject),
    finding => finding.fingerprint,
    finding => hunks.get(finding.at.path)?.isAdded(finding.at.range.start.line) === true,
  )
  const gone = exact.base.filter(({ at }) => !change.headPaths.has(renames.get(at.path) ?? at.path))
  const arrived = exact.head.filter(({ at }) => !change.basePaths.has(at.path))
  const { appsAtBase, appsAtHead } = change
  const moved = match(
    gone.filter(({ at }) => appsAtBase.has(at.path)),
    arrived.filter(({ at }) => appsAtHead.has(at.path)),
    finding => keyOfMove(finding, appsAtBase),
    finding => keyOfMove(finding, appsAtHead),
    () => false,
  )

  // Moving source code publishes nothing that was not published before.
  const ofCode = ({ rule }: Finding): boolean => rule === MOVES_WITH_CODE
  const between = match(
    exact.base.filter(finding => ofCode(finding) && !moved.pairs.some(([before]) => before === finding)),
    exact.head.filter(finding => ofCode(finding) && !moved.pairs.some(([, now]) => now === finding)),
    keyOfValue,
    keyOfValue,
    () => false,
  )
  const wandered = [...moved.pairs, ...between.pairs]

  for (const [before, now] of [...exact.pairs, ...wandered]) {
    if (weight(now) > weight(before)) introduced.push(now)
    else standing.push(now)
  }

  const pairedHead = new Set(wandered.map(([, now]) => now))
  for (const finding of exact.head) {
    if (pairedHead.has(finding)) continue
    const inDiff = placesOf(finding).some(({ path, range }) => hunks.get(path)?.touches(range) === true)
    if (isUnchecked(finding, change.uncheckedAtBase) && !inDiff) standing.push(finding)
    else introduced.push(finding)
  }

  const pairedBase = new Set(wandered.map(([before]) => before))
  const fixed: Finding[] = []
  for (const finding of exact.base) {
    if (pairedBase.has(finding)) continue
    if (isUnchecked(finding, change.uncheckedAtHead, renames)) standing.push(finding)
    else fixed.push(finding)
  }
  return {
    introduced: introduced.toSorted(compareFindings),
    standing: standing.toSorted(compareFindings),
    fixed: fixed.toSorted(compareFindings),
  }
}

/** The comparison for those who answer for everything: what stood before counts as introduced. */
export function introduceAll({ introduced, standing, fixed }: Comparison): Comparison {
  return { introduced: [...introduced, ...standing].toSorted(compareFindings), standing: [], fixed }
}

interface Matched {
  readonly pairs: readonly (readonly [base: Finding, head: Finding])[]
  /** Those left without a partner. */
  readonly base: readonly Finding[]
  readonly head: readonly Finding[]
}

/** Pairs findings of equal key, the worst with the worst, and on the head's side untouched lines first. */
function match(
  base: readonly Finding[],
  head: readonly Finding[],
  baseKey: (finding: Finding) => string,
  headKey: (finding: Finding) => string,
  isTouched: (finding: Finding) => boolean,
): Matched {
  const groups = new Map<string, { readonly base: Finding[]; readonly head: Finding[] }>()
  const groupOf = (key: string) => {
    const group = groups.get(key) ?? { base: [], head: [] }
    groups.set(key, group)
    return group
  }
  for (const finding of base) groupOf(baseKey(finding)).base.push(finding)
  for (const finding of head) groupOf(headKey(finding)).head.push(finding)

  const pairs: [Finding, Finding][] = []
  const left: { base: Finding[]; head: Finding[] } = { base: [], head: [] }
  for (const group of groups.values()) {
    group.base.sort((a, b) => weight(b) - weight(a))
    group.head.sort((a, b) => weight(b) - weight(a) || Number(isTouched(a)) - Number(isTouched(b)))
    for (const [index, now] of group.head.entries()) {
      const before = group.base[index]
      if (before) pairs.push([before, now])
      else left.head.push(now)
    }
    for (const before of group.base.slice(group.head.length)) left.base.push(before)
  }
  return { pairs, ...left }
}

function keyOfMove({ rule, at, subject }: Finding, apps: ReadonlyMap<string, string>): string {
  return JSON.stringify([rule, apps.get(at.path), subject])
}

/** The rule whose findings keep their meaning in any other file; their subjects carry a digest of the value. */
const MOVES_WITH_CODE = 'secret-in-code'

function keyOfValue({ rule, subject }: Finding): string {
  return `${rule}\0${subject}`
}

/** How much a finding counts: a hint nothing, else by its severity. */
function weight({ severity, confidence }: Finding): number {
  return confidence === 'low' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity)
}

function isUnchecked(finding: Finding, { paths, rules }: Unchecked, renames?: ReadonlyMap<string, string>): boolean {
  if (paths.has('') || rules.has(finding.rule)) return true
  return placesOf(finding).some(({ path }) => paths.has(renames?.get(path) ?? path))
}

function placesOf(finding: Finding) {
  return [finding.at, ...finding.related.map(({ at }) => at)]
}
