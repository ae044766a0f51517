import { relative, resolve, sep } from 'node:path'
import type { Report } from '../model/report.ts'
import type { Location } from '../model/text.ts'
import type { CheckOptions } from './arguments.ts'
import type { Outside } from './outside.ts'

/** The report in the format that was asked for; only that one's reporter is loaded. */
export async function render(report: Report, options: CheckOptions, outside: Outside): Promise<string> {
  const { all, format } = options
  switch (format) {
    case 'text': {
      const { renderText } = await import('../report/text.ts')
      const { color, columns } = options.output === undefined ? outside.terminal : PLAIN
      return renderText(report, { all, color, width: columns ?? DEFAULT_WIDTH })
    }
    case 'json': {
      const { renderJson } = await import('../report/json.ts')
      return renderJson(report, { all })
    }
    case 'markdown': {
      const { renderSummary } = await import('../report/summary.ts')
      return `${renderSummary(report)}\n`
    }
    case 'github': {
      const { renderWorkflowCommands } = await import('../report/annotations.ts')
      const lines = renderWorkflowCommands(
        seenFrom(outside.directory, resolve(outside.directory, options.directory), report),
      )
      return lines.map(line => `${line}\n`).join('')
    }
  }
}

/** Of lines that go to no terminal. */
const DEFAULT_WIDTH = 100
const PLAIN = { color: false, columns: undefined }

/** GitHub shows annotations on paths from where the step runs, which may be above the project. */
function seenFrom(directory: string, project: string, report: Report): Report {
  const folder = relative(directory, project).split(sep).join('/')
  if (folder === '') return report
  const seen = <T extends { readonly at: Location }>(told: T): T =>
    told.at.path === '' ? told : { ...told, at: { ...told.at, path: `${folder}/${told.at.path}` } }
  const { comparison, problems, notices } = report
  return {
    ...report,
    comparison: { ...comparison, introduced: comparison.introduced.map(seen) },
    problems: problems.map(seen),
    notices: notices.map(seen),
  }
}
