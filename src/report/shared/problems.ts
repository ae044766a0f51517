import type { Location } from '../../model/files/text.ts'
import type { Report } from '../../model/report.ts'

/** Something that was not judged; `at` is `undefined` where it concerns no single file. */
export interface ReportedProblem {
  readonly at: Location | undefined
  readonly message: string
  readonly blocking: boolean
}

/** Everything that could not be judged, crashed rules first. */
export function problemsOf({ problems, crashes }: Pick<Report, 'problems' | 'crashes'>): ReportedProblem[] {
  const reported: ReportedProblem[] = crashes.map(({ rule, error }) => ({
    at: undefined,
    message: `The rule ${rule} stopped with ${error}, so some of its findings may be missing.`,
    blocking: true,
  }))
  for (const { at, message, blocking } of problems) {
    reported.push({ at: at.path === '' || at.path === '.' ? undefined : at, message, blocking })
  }
  return reported
}
