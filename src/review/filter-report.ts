import { countBySeverity, decide } from '../engine/verdict.ts'
import type { Location } from '../model/files/text.ts'
import type { Report } from '../model/report.ts'

/**
 * The report as far as it is about some files; the verdict too is theirs alone. A problem of the whole project or of the
 * files that govern the run (policy, baseline) still counts.
 */
export function narrow(report: Report, files: ReadonlySet<string>, governing: ReadonlySet<string>): Report {
  const everywhere = new Set([...files, ...governing, '', '.'])
  const tells = ({ at }: { readonly at: Location }) => files.has(at.path)
  const { comparison, placed, suppressed, notices, crashes, verdict } = report
  const introduced = comparison.introduced.filter(tells)
  const problems = report.problems.filter(({ at }) => everywhere.has(at.path))
  return {
    ...report,
    comparison: {
      introduced,
      standing: comparison.standing.filter(tells),
      fixed: comparison.fixed.filter(tells),
    },
    placed: placed.filter(({ finding }) => tells(finding)),
    suppressed: suppressed.filter(({ finding }) => tells(finding)),
    notices: notices.filter(tells),
    problems,
    verdict: decide({ deciding: introduced, failOn: verdict.failOn, problems, crashes }),
    introducedBySeverity: countBySeverity(introduced),
  }
}
