import { relative, sep } from 'node:path'
import type { Location } from '../model/files/text.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/**
 * The report with paths as seen from `directory`: who reads it (code scanning, GitLab, reviewdog, a runner) looks from
 * where the command runs, which may be above the project. A project elsewhere keeps its own paths.
 */
export function rebasePaths(directory: string, project: string, report: Report): Report {
  const folder = relative(directory, project).split(sep).join('/')
  if (folder === '' || folder === '..' || folder.startsWith('../')) return report
  const place = (at: Location): Location => (at.path === '' ? at : { ...at, path: `${folder}/${at.path}` })
  const placed = <T extends { readonly at: Location }>(entry: T): T => ({ ...entry, at: place(entry.at) })
  const rebased = (finding: Finding): Finding => {
    const { fix, related } = finding
    return {
      ...placed(finding),
      related: related.map(placed),
      ...(fix && { fix: { ...fix, edits: fix.edits.map(placed) } }),
    }
  }
  const { comparison, suppressed, problems, notices, sources } = report
  return {
    ...report,
    comparison: {
      introduced: comparison.introduced.map(rebased),
      standing: comparison.standing.map(rebased),
      fixed: comparison.fixed.map(rebased),
    },
    suppressed: suppressed.map(({ finding, by }) => ({ finding: rebased(finding), by: placed(by) })),
    problems: problems.map(placed),
    notices: notices.map(placed),
    sources: new Map([...sources].map(([path, source]) => [`${folder}/${path}`, source])),
  }
}
