import { groupSecrets } from '../engine/equal-secrets.ts'
import { countBySeverity, decide } from '../engine/verdict.ts'
import type { Report } from '../model/report.ts'

/** The report with one finding for each secret, and with the numbers that belong to it. Its conclusion stays. */
export function oneFindingPerSecret(report: Report): Report {
  const { comparison, placed, problems, crashes, verdict } = report
  const introduced = groupSecrets(comparison.introduced)
  if (introduced.length === comparison.introduced.length) return report
  const byFingerprint = new Map(introduced.map(finding => [finding.fingerprint, finding]))
  return {
    ...report,
    comparison: { ...comparison, introduced, standing: groupSecrets(comparison.standing) },
    placed: placed.flatMap(({ finding, spot }) => {
      const kept = byFingerprint.get(finding.fingerprint)
      return kept ? { finding: kept, spot } : []
    }),
    verdict: {
      ...verdict,
      failing: decide({ deciding: introduced, failOn: verdict.failOn, problems, crashes }).failing,
    },
    introducedBySeverity: countBySeverity(introduced),
  }
}
