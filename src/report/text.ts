import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { SEVERITIES } from '../model/severity.ts'
import { compareLocations, type Location } from '../model/text.ts'
import { createExcerpts, type Excerpt } from './excerpt.ts'
import { inert, oneLine } from './plain.ts'
import { problemsOf } from './problem-list.ts'
import { createStyle, type Style, wrap } from './style.ts'

export interface TextOptions {
  readonly color: boolean
  /** Columns of the terminal; lines are wrapped there. */
  readonly width: number
  /** Also the standing and the suppressed findings. */
  readonly all: boolean
}

/** The least that a message is wrapped to, however narrow the terminal says it is. */
const MIN_WIDTH = 40

/** The report for people: findings by file, what was not judged, what is to be said, and a last line that adds up. */
export function renderText(report: Report, options: TextOptions): string {
  const { comparison, suppressed, notices } = report
  const style = createStyle(options.color)
  const width = Math.max(MIN_WIDTH, options.width)
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)]
  const excerptOf = createExcerpts(report.sources, every)

  const entries: Entry[] = comparison.introduced.map(finding => ({ finding, state: undefined }))
  if (options.all) {
    for (const finding of comparison.standing) entries.push({ finding, state: 'stood before' })
    for (const { finding, by } of suppressed) entries.push({ finding, state: `ignored: ${by.reason}` })
  }
  entries.sort((a, b) => compareLocations(a.finding.at, b.finding.at))

  const lines: string[] = []
  let path: string | undefined
  for (const { finding, state } of entries) {
    if (finding.at.path !== path) {
      if (path !== undefined) lines.push('')
      path = finding.at.path
      lines.push(style.strong(oneLine(path)))
    }
    lines.push(...findingLines(finding, state, excerptOf(finding, width - 10), style, width))
  }
  if (lines.length > 0) lines.push('')
  const told = problemsOf(report)
  for (const { at, message, blocking } of told) {
    const word = blocking ? style.bad('not judged') : style.faint('not judged')
    lines.push(...wrap(`${placeOf(at)}${word}  ${oneLine(message)}`, '  ', width))
  }
  for (const { at, message } of notices) {
    lines.push(...wrap(`${placeOf(at)}${style.faint('note')}  ${oneLine(message)}`, '  ', width))
  }
  if (told.length + notices.length > 0) lines.push('')
  lines.push(...wrap(sumOf(report), '  ', width))
  return `${lines.map(inert).join('\n')}\n`
}

interface Entry {
  readonly finding: Finding
  /** Why it does not decide; `undefined` for an introduced one. */
  readonly state: string | undefined
}

function findingLines(
  finding: Finding,
  state: string | undefined,
  excerpt: Excerpt | undefined,
  style: Style,
  width: number,
): string[] {
  const { line, column } = finding.at.range.start
  const hint = finding.confidence === 'low' ? ' (hint)' : ''
  const severity = style.severity(finding.severity, `${finding.severity}${hint}`)
  const text = `${line}:${column}  ${severity}  ${oneLine(finding.message)}  ${style.faint(finding.rule)}`
  const lines = wrap(`  ${text}`, '      ', width)
  if (state !== undefined) lines.push(...wrap(`      ${style.faint(oneLine(state))}`, '      ', width))
  if (excerpt) {
    const gutter = ' '.repeat(String(line).length)
    lines.push(`      ${style.faint(`${line} │`)} ${excerpt.text}`)
    const caret = style.severity(finding.severity, '^'.repeat(excerpt.length))
    lines.push(`      ${style.faint(`${gutter} │`)} ${' '.repeat(excerpt.from)}${caret}`)
  }
  lines.push(...wrap(`      ${style.faint('→')} ${oneLine(finding.remedy)}`, '        ', width))
  return lines
}

function placeOf(at: Location | undefined): string {
  return at ? `${oneLine(at.path)}:${at.range.start.line}:${at.range.start.column}  ` : ''
}

/** `3 introduced (1 critical, 2 high) · 2 standing · 1 fixed · 0 suppressed. Failure: 3 at or above high.` */
function sumOf({ scope, commits, comparison, suppressed, introducedBySeverity, verdict }: Report): string {
  const counts = SEVERITIES.filter(severity => introducedBySeverity[severity] > 0)
  const detail = counts.map(severity => `${introducedBySeverity[severity]} ${severity}`).join(', ')
  const total = comparison.introduced.length
  const isChange = scope === 'introduced' && commits.base !== undefined
  const noun = isChange ? 'introduced' : total === 1 ? 'finding' : 'findings'
  const parts = [`${total} ${noun}${detail && ` (${detail})`}`]
  if (commits.base !== undefined)
    parts.push(`${comparison.standing.length} standing`, `${comparison.fixed.length} fixed`)
  parts.push(`${suppressed.length} suppressed`)
  return `${parts.join(' · ')}. ${verdictOf(verdict)}`
}

function verdictOf({ conclusion, complete, failOn, failing }: Report['verdict']): string {
  const at = failOn === 'never' ? '' : `${failing} at or above ${failOn}`
  if (!complete) return `Failure: incomplete, not everything could be judged${at && `; ${at}`}.`
  return conclusion === 'failure' ? `Failure: ${at}.` : `Success${at && `: ${at}`}.`
}
