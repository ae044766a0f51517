import { count } from '../../model/count.ts'
import { type Finding, isHint } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { compareSeverity, PRACTICES, type Practice, type Severity } from '../../model/severity.ts'
import { coverageLabel, narrowerLabel } from './coverage.ts'
import { countBySeverity } from './wording.ts'

/** How a project fares in one practice. */
export interface Score {
  readonly practice: Practice
  /** The worst severity of what counts, or why there is none. */
  readonly state: Severity | 'clean' | 'partly checked' | 'not checked' | 'switched off'
  /** The state in plain words, the most important first: `1 critical, 2 high`, `3 in the baseline`. */
  readonly labels: readonly string[]
}

/** The six practices in their order, and what silently does nothing where there is something to say of it. */
export function scorecardOf(report: Report): Score[] {
  const scores: Score[] = []
  for (const practice of PRACTICES) {
    const own = (findings: readonly Finding[]) => findings.filter(finding => finding.practice === practice)
    const counting = own(report.comparison.introduced)
    const standing = own(report.comparison.standing)
    // It is not one of the six; without findings there is nothing to say of it.
    if (practice === 'configuration' && counting.length + standing.length === 0) continue
    scores.push(scoreOf(report, practice, counting, standing.length))
  }
  return scores
}

/** How much the scores speak of: `3 apps`. */
export function appsOf({ apps }: Pick<Report, 'apps'>): string {
  return count(apps, 'app')
}

/** `Checked: 2 fly configs, 1 Dockerfile, 214 source files`; `undefined` where files were not counted. */
export function checkedLine({ coverage, verified }: Report): string | undefined {
  const label = coverage && !verified ? coverageLabel(coverage) : undefined
  return label === undefined ? undefined : `Checked: ${label}`
}

/** Where the findings that do not decide come from. */
export function standingLabel({ scope }: Pick<Report, 'scope'>): 'from before' | 'in the baseline' {
  return scope === 'all' ? 'in the baseline' : 'from before'
}

function scoreOf(report: Report, practice: Practice, own: readonly Finding[], standing: number): Score {
  const counting = own.filter(finding => !isHint(finding))
  const rules = report.rules.filter(rule => rule.practice === practice).map(({ id }) => id)
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule))
  const isOff = rules.length > 0 && rules.every(rule => report.silenced.has(rule))
  // With findings in the baseline, "no findings" would be wrong.
  const isNews = report.scope === 'introduced' || standing > 0
  const none = isNews ? 'no new findings' : 'no findings'
  const hints = own.length - counting.length
  const hidden = [
    ...(hints > 0 ? [count(hints, 'hint')] : []),
    ...(standing > 0 ? [`${standing} ${standingLabel(report)}`] : []),
  ]
  const covered = report.coverage && !report.verified ? narrowerLabel(practice, report.coverage) : undefined
  const notes = covered === undefined ? hidden : [...hidden, covered]

  const [worst] = counting.toSorted((a, b) => compareSeverity(b.severity, a.severity))
  if (worst) {
    const labels = [
      `${countBySeverity(counting)}${isNews ? ' (new)' : ''}`,
      ...(crashed ? ['partly checked'] : []),
      ...notes,
    ]
    return { practice, state: worst.severity, labels }
  }
  if (report.verified && rules.length === 0)
    return { practice, state: 'not checked', labels: ['not observed', ...hidden] }
  if (isOff) return { practice, state: 'switched off', labels: ['turned off by the policy', ...hidden] }
  if (crashed) return { practice, state: 'not checked', labels: ['not checked', ...hidden] }
  if (!report.verdict.complete) {
    return { practice, state: 'partly checked', labels: [`${none} in what could be checked`, ...notes] }
  }
  return { practice, state: 'clean', labels: [none, ...notes] }
}
