import { realpathSync } from 'node:fs'
import type { Report } from '../model/report.ts'
import { rebasePaths } from '../review/rebase-paths.ts'
import type { ReportOptions } from './arguments.ts'
import type { Io } from './io.ts'
import type { Target } from './target.ts'

/** The report in the format that was asked for; only that one's reporter is loaded. */
export async function render(report: Report, target: Target, options: ReportOptions, io: Io): Promise<string> {
  const { all, format } = options
  const fromHere = () => rebasePaths(realpathSync(io.directory), target.directory, report)
  switch (format) {
    case 'text': {
      const { renderText } = await import('../report/text/text.ts')
      const { color, links, columns } = options.output === undefined ? io.terminal : NO_TERMINAL
      const scorecard = report.scope === 'all' && target.files === undefined
      return renderText(report, { all, color, links, scorecard, width: columns ?? DEFAULT_WIDTH })
    }
    case 'json': {
      const { renderJson } = await import('../report/json.ts')
      return renderJson(report, { all })
    }
    case 'markdown': {
      const { renderSummary } = await import('../report/github/summary.ts')
      return `${renderSummary(report)}\n`
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/html.ts')
      return renderHtml(report, { date: io.today })
    }
    case 'github': {
      const { renderWorkflowCommands } = await import('../report/github/annotations.ts')
      return renderWorkflowCommands(fromHere())
        .map(line => `${line}\n`)
        .join('')
    }
    case 'sarif': {
      const [{ renderSarif }, { pages }] = await Promise.all([
        import('../report/sarif/sarif.ts'),
        import('../rules/pages.generated.ts'),
      ])
      return renderSarif(fromHere(), { standing: all, ignored: all, pages })
    }
    case 'rdjson': {
      const { renderRdjson } = await import('../report/rdjson.ts')
      return renderRdjson(fromHere(), { all })
    }
    case 'gitlab': {
      const { renderGitlab } = await import('../report/gitlab.ts')
      return renderGitlab(fromHere(), { all })
    }
  }
}

/** Of lines that go to no terminal. */
const DEFAULT_WIDTH = 100
const NO_TERMINAL = { color: false, links: false, columns: undefined }
