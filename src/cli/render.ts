import { realpathSync } from 'node:fs'
import type { Report } from '../model/report.ts'
import { renderWorkflowCommands } from '../report/github/annotations.ts'
import { RULE_LINKS } from '../report/github/links.ts'
import { renderSummary } from '../report/github/summary.ts'
import { renderGitlab } from '../report/gitlab.ts'
import { renderJson } from '../report/json.ts'
import { renderRdjson } from '../report/rdjson.ts'
import { renderText } from '../report/text/text.ts'
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
      const { color, links, columns } = options.output === undefined ? io.terminal : NO_TERMINAL
      const isEmpty = report.apps === 0 && !report.verdict.complete
      const scorecard = report.scope === 'all' && target.files === undefined && !isEmpty
      return renderText(report, { all, color, links, scorecard, width: columns ?? DEFAULT_WIDTH })
    }
    case 'json': {
      return renderJson(report, { all })
    }
    case 'markdown': {
      return `${renderSummary(report, { links: RULE_LINKS })}\n`
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/html.ts')
      return renderHtml(report, { date: io.today })
    }
    case 'github': {
      return renderWorkflowCommands(fromHere())
        .map(line => `${line}\n`)
        .join('')
    }
    case 'sarif': {
      const [{ renderSarif }, { pages }] = await Promise.all([
        import('../report/sarif/sarif.ts'),
        import('#rule-pages'),
      ])
      return renderSarif(fromHere(), { standing: all, ignored: all, pages })
    }
    case 'rdjson': {
      return renderRdjson(fromHere(), { all })
    }
    case 'gitlab': {
      return renderGitlab(fromHere(), { all })
    }
  }
}

/** Of lines that go to no terminal. */
const DEFAULT_WIDTH = 100
const NO_TERMINAL = { color: false, links: false, columns: undefined }
