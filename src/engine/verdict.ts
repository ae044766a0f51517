import { type Finding, isHint } from '../model/finding.ts'
import type { FailOn } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import type { Crash, Verdict } from '../model/report.ts'
import { compareSeverity, type Severity } from '../model/severity.ts'

export interface VerdictInput {
  /** Those that decide by scope, none of them suppressed. */
  readonly deciding: readonly Finding[]
  readonly failOn: FailOn
  /** After `weighProblems`: every blocking one counts. */
  readonly problems: readonly Problem[]
  readonly crashes: readonly Crash[]
}

/** Fails at findings at or above `failOn`, and always when something could not be judged. */
export function decide({ deciding, failOn, problems, crashes }: VerdictInput): Verdict {
  const failing = deciding.filter(finding => fails(finding, failOn)).length
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking)
  return { conclusion: complete && failing === 0 ? 'success' : 'failure', complete, failOn, failing }
}

/** The number of findings per severity, without hints. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 }
  for (const finding of findings) if (!isHint(finding)) counts[finding.severity]++
  return counts
}

function fails(finding: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && !isHint(finding) && compareSeverity(finding.severity, failOn) >= 0
}
