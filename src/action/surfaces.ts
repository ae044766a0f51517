import type { Renderers } from '../github/publish/publish.ts'
import type { Report } from '../model/report.ts'
import { renderWorkflowCommands } from '../report/github/annotations.ts'
import { renderCheckRun } from '../report/github/check-run.ts'
import type { Links } from '../report/github/links.ts'
import { renderClosed, renderComment, renderReview } from '../report/github/review.ts'

/** What the report says on each surface of a pull request. */
export function renderersFor(report: Report, links: Links, checkName: string): Renderers {
  return {
    comment: placed => renderComment(report, placed, links),
    closed: (body, fingerprints) => renderClosed(report, body, fingerprints),
    review: findings => renderReview(findings, checkName),
    check: delivery => renderCheckRun(report, { links, delivery }),
    commands: () => renderWorkflowCommands(report),
  }
}
