import { createHash } from 'node:crypto'
import { isQuiet } from '../model/project/delivery.ts'
import type { Report } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import { type Told, toldOf } from './shared/entries.ts'
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
  const seen = new Map<string, number>()
  return safeJson(
    toldOf(report, options).map(told => {
      const fingerprint = fingerprintOf(told)
      const number = (seen.get(fingerprint) ?? 0) + 1
      seen.set(fingerprint, number)
      return {
        description: descriptionOf(told),
        check_name: told.kind === 'finding' ? told.finding.rule : told.kind,
        fingerprint: number === 1 ? fingerprint : `${fingerprint}-${number}`,
        severity: severityOf(told),
        location: {
          path: told.at ? sanitize(told.at.path) || '.' : '.',
          lines: { begin: told.at?.range.start.line ?? 1 },
        },
      }
    }),
  )
}

function descriptionOf(told: Told): string {
  return sanitize(told.kind === 'finding' ? `${told.message} ${told.finding.remedy}` : told.message)
}

function severityOf(told: Told): GitlabSeverity {
  if (told.kind === 'notice') return 'info'
  if (told.kind === 'not-judged') return told.blocking ? 'blocker' : 'info'
  return isQuiet(told.finding) && told.finding.severity !== 'low' ? 'info' : SEVERITIES[told.finding.severity]
}

/** Of what is no finding: by what it says, never by its line. */
function fingerprintOf(told: Told): string {
  if (told.kind === 'finding') return told.finding.fingerprint
  const said = JSON.stringify([told.kind, told.at?.path ?? '', told.message])
  return createHash('sha256').update(said).digest('hex').slice(0, 20)
}
