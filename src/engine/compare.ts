import { type Diff, renamesOf } from '../model/files/diff.ts'
import type { Comparison, Finding } from '../model/finding.ts'
import { compareFindings } from './check.ts'
import { indexDiff } from './hunks.ts'
import { pairFindings, type Sides, weight } from './pair-findings.ts'

/** What one side could not judge. In `paths` the empty path stands for the whole project. */
export interface Unchecked {
  readonly paths: ReadonlySet<string>
  readonly rules: ReadonlySet<string>
}

export const NONE_UNCHECKED: Unchecked = { paths: new Set(), rules: new Set() }

/** What lies between base and head. */
export interface Change extends Sides {
  readonly diff: Diff
  readonly uncheckedAtBase: Unchecked
  readonly uncheckedAtHead: Unchecked
  /** The files that no deploy read before this change, and that one reads now. */
  readonly takenUp: ReadonlySet<string>
}

/**
 * Separates the findings that the change introduced, those from before and those it fixed.
 *
 * Findings are matched by what they blame (`pair-findings.ts`). Beyond that:
 * - A finding that the change made worse (a higher severity, or no longer a mere hint) is introduced.
 * - So is one of a file that a deploy takes up, and one whose app has another name now: another app has it. Only a
 *   credential is no newer for that, since everyone who can read the repository had it before.
 * - What the head could not judge is standing, never fixed.
 * - What only the base could not judge is introduced where it lies in the diff's hunks, or the diff is not to be had;
 *   elsewhere the text stood before. So fixing a broken file does not report all its old findings.
 */
export function compare(base: readonly Finding[], head: readonly Finding[], change: Change): Comparison {
  const renames = renamesOf(change.diff)
  const hunks = indexDiff(change.diff)
  const introduced: Finding[] = []
  const standing: Finding[] = []
  const fixed: Finding[] = []
  const matched = pairFindings(base, head, change, renames, hunks)

  for (const [before, now] of matched.pairs) {
    if (weight(now) > weight(before) || isOfOtherApp(before, now, change)) introduced.push(now)
    else standing.push(now)
  }
  for (const finding of matched.head) {
    const inDiff = placesOf(finding).some(({ path, range }) => hunks.get(path)?.touches(range) === true)
    if (isUnchecked(finding, change.uncheckedAtBase) && !inDiff) standing.push(finding)
    else introduced.push(finding)
  }
  for (const finding of matched.base) {
    if (isUnchecked(finding, change.uncheckedAtHead, renames)) standing.push(finding)
    else fixed.push(finding)
  }
  return {
    introduced: introduced.toSorted(compareFindings),
    standing: standing.toSorted(compareFindings),
    fixed: fixed.toSorted(compareFindings),
  }
}

function isOfOtherApp(before: Finding, now: Finding, { appsAtBase, appsAtHead, takenUp }: Change): boolean {
  if (takenUp.has(now.at.path)) return true
  const [then, name] = [appsAtBase.get(before.at.path), appsAtHead.get(now.at.path)]
  return now.practice !== 'secrets' && then !== undefined && name !== undefined && then !== name
}

/** The comparison for those who answer for everything: what stood before counts as introduced. */
export function introduceAll({ introduced, standing, fixed }: Comparison): Comparison {
  return { introduced: [...introduced, ...standing].toSorted(compareFindings), standing: [], fixed }
}

function isUnchecked(finding: Finding, { paths, rules }: Unchecked, renames?: ReadonlyMap<string, string>): boolean {
  if (paths.has('') || rules.has(finding.rule)) return true
  return placesOf(finding).some(({ path }) => paths.has(renames?.get(path) ?? path))
}

function placesOf(finding: Finding) {
  return [finding.at, ...finding.related.map(({ at }) => at)]
}
