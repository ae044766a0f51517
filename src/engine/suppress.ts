import { type Diff, renamesOf } from '../model/files/diff.ts'
import { compareLocations } from '../model/files/text.ts'
import type { Comparison, Finding, Suppressed } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'
import type { Project } from '../model/project/project.ts'
import type { Notice } from '../model/report.ts'
import type { Unchecked } from './compare.ts'
import { fingerprint } from './fingerprint.ts'
import { createInlineCover } from './inline-cover.ts'
import type { InlineIgnore } from './inline-ignores.ts'
import { type IgnoreUse, inlineNotices, policyNotices } from './notices.ts'
import { inForce } from './policy-ignores.ts'

export interface SuppressInput {
  readonly comparison: Comparison
  readonly head: Project
  /** The policy in force: the base's. */
  readonly policy: Policy
  readonly knownRules: ReadonlySet<string>
  /** What the head could not judge: an ignore there is not called unused. */
  readonly unchecked: Unchecked
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The side before a change, with all of its findings. Without it every inline ignore of the head counts. */
  readonly before: Before | undefined
}

export interface Before {
  readonly project: Project
  readonly findings: readonly Finding[]
  readonly diff: Diff
}

export interface SuppressResult {
  /** What no ignore covers. */
  readonly kept: Comparison
  readonly suppressed: readonly Suppressed[]
  readonly notices: readonly Notice[]
}

/**
 * Takes out what the team ignores, and says which ignores don't count, are not needed or have run out.
 *
 * A change cannot disarm its own gate. Ignores of the policy count, since it is read from the base. An inline ignore
 * counts for a finding that stood before, and only as often as an ignore with the same reason covered just that finding
 * (same rule, file and subject) at the base. So a moved line or file keeps its ignore, while an ignore that is new, was
 * moved to another thing or whose thing was changed takes effect after the merge.
 */
export function suppress(input: SuppressInput): SuppressResult {
  const { comparison, policy, before } = input
  const cover = createInlineCover(input.head)
  const credits = before && creditsOf(before)
  const active = inForce(policy, input.today)
  const use: IgnoreUse = { used: new Set(), pending: new Set() }
  const suppressed: Suppressed[] = []

  const isIgnored = (finding: Finding, stood: boolean): boolean => {
    const byPolicy = active.filter(ignore => ignore.covers(finding)).map(({ ignore }) => ignore)
    const inline = cover.covering(finding)
    for (const ignore of byPolicy) use.used.add(ignore)
    if (inline) use.used.add(inline)

    const [first] = byPolicy
    if (first) {
      const { at, reason, owner, expires } = first
      const by = { at, reason, ...(owner !== undefined && { owner }), ...(expires !== undefined && { expires }) }
      suppressed.push({ finding, by })
    } else if (inline && (!credits || (stood && spend(credits, keyOfCredit(finding, inline))))) {
      suppressed.push({ finding, by: { at: inline.at, reason: inline.reason } })
    } else {
      if (inline) use.pending.add(inline)
      return false
    }
    return true
  }

  const kept: Comparison = {
    introduced: comparison.introduced.filter(finding => !isIgnored(finding, false)),
    standing: comparison.standing.filter(finding => !isIgnored(finding, true)),
    fixed: comparison.fixed,
  }
  const context = { ...input, diff: before?.diff }
  const notices = [...inlineNotices(cover, use, context), ...policyNotices(policy, use, context)]
  return { kept, suppressed, notices: notices.toSorted((a, b) => compareLocations(a.at, b.at)) }
}

/** How often an ignore of the base covered a finding there, by the finding as the head would name it. */
function creditsOf({ project, findings, diff }: Before): Map<string, number> {
  const cover = createInlineCover(project)
  const renames = renamesOf(diff)
  const credits = new Map<string, number>()
  for (const finding of findings) {
    const ignore = cover.covering(finding)
    if (!ignore) continue
    const path = renames.get(finding.at.path) ?? finding.at.path
    const key = keyOfCredit({ fingerprint: fingerprint(finding.rule, path, finding.subject) }, ignore)
    credits.set(key, (credits.get(key) ?? 0) + 1)
  }
  return credits
}

function keyOfCredit(finding: Pick<Finding, 'fingerprint'>, ignore: InlineIgnore): string {
  return `${finding.fingerprint}\0${ignore.reason}`
}

function spend(credits: Map<string, number>, key: string): boolean {
  const left = credits.get(key) ?? 0
  credits.set(key, left - 1)
  return left > 0
}
