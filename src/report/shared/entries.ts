import type { Location } from '../../model/files/text.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { problemsOf } from './problems.ts'

/** One entry at a place, for formats that are a flat list of entries. */
export type ReportEntry =
  | { readonly kind: 'finding'; readonly at: Location; readonly message: string; readonly finding: Finding }
  | {
      readonly kind: 'not-judged'
      readonly at: Location | undefined
      readonly message: string
      readonly blocking: boolean
    }
  | { readonly kind: 'notice'; readonly at: Location; readonly message: string }

/**
 * Findings, what could not be judged and notices; `all` adds what stood before. Ignored findings are not among them:
 * these formats have no word for that. A problem that a finding tells already is left out.
 */
export function entriesOf(report: Report, options: { readonly all: boolean }): ReportEntry[] {
  const { comparison, notices } = report
  const findings = options.all ? [...comparison.introduced, ...comparison.standing] : comparison.introduced
  const entries: ReportEntry[] = findings.map(finding => ({
    kind: 'finding',
    at: finding.at,
    message: finding.message,
    finding,
  }))
  const known = new Set(
    findings.flatMap(({ at, message, related }) =>
      [at, ...related.map(other => other.at)].map(place => keyOf({ at: place, message })),
    ),
  )
  for (const problem of problemsOf(report))
    if (!known.has(keyOf(problem))) entries.push({ kind: 'not-judged', ...problem })
  for (const { at, message } of notices) entries.push({ kind: 'notice', at, message })
  return entries
}

function keyOf({ at, message }: { readonly at: Location | undefined; readonly message: string }): string {
  return JSON.stringify([at, message])
}
