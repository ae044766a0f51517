import { countBySeverity, decide } from '../engine/verdict.ts'
import type { FailOn } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'

export interface EmptyReportInput {
  /** Those that a reporter is to list; none of them is asked. */
  readonly rules: readonly Rule[]
  readonly failOn: FailOn
  readonly version: string
  readonly commits: Report['commits']
}

/** What `run` says of two commits between which no file that matters has changed, for who has not loaded `run`. */
export function emptyReport({ rules, failOn, version, commits }: EmptyReportInput): Report {
  return {
    version,
    scope: 'introduced',
    comparison: { introduced: [], standing: [], fixed: [] },
    placed: [],
    suppressed: [],
    notices: [],
    problems: [],
    crashes: [],
    verdict: decide({ deciding: [], failOn, problems: [], crashes: [] }),
    introducedBySeverity: countBySeverity([]),
    apps: 0,
    exposure: { before: { apps: [], links: [] }, after: { apps: [], links: [] } },
    rules,
    silenced: new Set(),
    sources: new Map(),
    credentials: [],
    commits,
  }
}
