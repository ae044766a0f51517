import { createHash } from 'node:crypto'
import { isQuiet } from '../model/project/delivery.ts'
import type { Report } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import { entriesOf, type ReportEntry } from './shared/entries.ts'
import { safeJson } from './shared/safe-json.ts'
import { sanitize } from './shared/sanitize.ts'

type GitlabSeverity = 'info' | 'minor' | 'major' | 'critical' | 'blocker'

const SEVERITIES: Readonly<Record<Severity, GitlabSeverity>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
}

/**
 * The report as GitLab Code Quality reads it (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 * GitLab shows one issue a fingerprint, so that equal ones are numbered. `all` adds what stood before.
 */
export function renderGitlab(report: Report, options: { readonly all: boolean }): string {
  const occurrences = new Map<string, number>()
  return safeJson(
    entriesOf(report, options).map(entry => {
      const fingerprint = fingerprintOf(entry)
      const number = (occurrences.get(fingerprint) ?? 0) + 1
      occurrences.set(fingerprint, number)
      return {
        description: descriptionOf(entry),
        check_name: entry.kind === 'finding' ? entry.finding.rule : entry.kind,
        fingerprint: number === 1 ? fingerprint : `${fingerprint}-${number}`,
        severity: severityOf(entry),
        location: {
          path: entry.at ? sanitize(entry.at.path) || '.' : '.',
          lines: { begin: entry.at?.range.start.line ?? 1 },
        },
      }
    }),
  )
}

function descriptionOf(entry: ReportEntry): string {
  return sanitize(entry.kind === 'finding' ? `${entry.message} ${entry.finding.remedy}` : entry.message)
}

function severityOf(entry: ReportEntry): GitlabSeverity {
  if (entry.kind === 'notice') return 'info'
  if (entry.kind === 'not-judged') return entry.blocking ? 'blocker' : 'info'
  return isQuiet(entry.finding) && entry.finding.severity !== 'low' ? 'info' : SEVERITIES[entry.finding.severity]
}

/** Of what is no finding: by what it says, never by its line. */
function fingerprintOf(entry: ReportEntry): string {
  if (entry.kind === 'finding') return entry.finding.fingerprint
  const said = JSON.stringify([entry.kind, entry.at?.path ?? '', entry.message])
  return createHash('sha256').update(said).digest('hex').slice(0, 20)
}
