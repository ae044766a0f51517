import type { CheckPage } from '../../model/project/delivery.ts'
import type { Report } from '../../model/report.ts'
import { verdictOf } from '../shared/wording.ts'
import { renderAnnotations } from './annotations.ts'
import { type PageOptions, renderSummary } from './summary.ts'

/** GitHub counts bytes here, not characters. */
const MAX_CHECK_BYTES = 65_535

/** The report as a completed check run. */
export function renderCheckRun(report: Report, options: PageOptions = {}): CheckPage {
  return {
    conclusion: report.verdict.conclusion,
    title: verdictOf(report),
    summary: renderSummary(report, { ...options, limitBytes: MAX_CHECK_BYTES, map: false }),
    annotations: renderAnnotations(report),
  }
}
