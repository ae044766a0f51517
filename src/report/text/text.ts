import { count } from '../../model/count.ts'
import { type Finding, isHint } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { SEVERITIES } from '../../model/severity.ts'
import { problemsOf } from '../shared/problems.ts'
import { pageOf } from '../shared/rule-urls.ts'
import { sanitize, withoutWorkflowCommands } from '../shared/sanitize.ts'
import { countedOf, hintsOf } from '../shared/wording.ts'
import { createStyle, type Style, wrap } from './ansi.ts'
import { byLine, type Entry, entryLines, INDENT, keyOf, placeOf, placesOf } from './entry-lines.ts'
import { createExcerpts } from './excerpt.ts'
import { scorecardLines } from './scorecard-text.ts'
import { verifiedLines } from './verified-text.ts'

export interface TextOptions {
  readonly color: boolean
  /** Whether the terminal follows hyperlinks. */
  readonly links: boolean
  /** Columns of the terminal; lines are wrapped there. */
  readonly width: number
  /** Also the standing and the suppressed findings. */
  readonly all: boolean
  /** Adds the state of each practice, for reports on the whole project. */
  readonly scorecard?: boolean
}

/** The least that a message is wrapped to, however narrow the terminal says it is. */
const MIN_WIDTH = 40

/** The report for a terminal: findings by file, unchecked files, notices, and a last line with the sum. */
export function renderText(report: Report, options: TextOptions): string {
  const { comparison, suppressed, notices } = report
  const style = createStyle(options.color, options.links)
  const width = Math.max(MIN_WIDTH, options.width)
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)]
  const excerptOf = createExcerpts(report.sources, every, report.credentials)

  const entries: Entry[] = comparison.introduced.map(finding => ({ finding, state: undefined }))
  if (options.all) {
    for (const finding of comparison.standing) entries.push({ finding, state: STOOD[report.scope] })
    for (const { finding, by } of suppressed) entries.push({ finding, state: `ignored: ${by.reason}` })
  }
  const lines: string[] = []
  let heading: string | undefined
  const listed = (some: readonly Entry[]): void => {
    for (const group of byLine(some)) {
      if (heading !== undefined) lines.push('')
      if (group.heading !== heading) lines.push(style.strong(sanitize(group.heading)))
      heading = group.heading
      lines.push(...entryLines(group.entries, excerptOf, style, width))
    }
  }
  const isUncertain = ({ finding }: Entry): boolean => isHint(finding)
  listed(entries.filter(entry => !isUncertain(entry)))
  const hints = entries.filter(isUncertain)
  if (hints.length > 0) {
    if (lines.length > 0) lines.push('')
    lines.push(`${style.strong('Hints')} ${style.faint('(low confidence; they never fail the check)')}`)
    heading = undefined
    listed(hints)
  }
  if (lines.length > 0) lines.push('')
  // What a finding says already is not said again.
  const known = new Set(entries.flatMap(({ finding }) => placesOf(finding)).map(keyOf))
  const problems = problemsOf(report).filter(problem => !known.has(keyOf(problem)))
  for (const { at, message, blocking } of problems) {
    const word = blocking ? style.bad('not checked') : style.faint('unread')
    lines.push(...wrap(`${placeOf(at)}${word}  ${sanitize(message)}`, '  ', width))
  }
  for (const { at, message } of notices) {
    lines.push(...wrap(`${placeOf(at)}${style.faint('note')}  ${sanitize(message)}`, '  ', width))
  }
  if (problems.length + notices.length > 0) lines.push('')
  if (report.verified && report.verified.length > 0) lines.push(...verifiedLines(report.verified, style, width), '')
  else if (options.scorecard)
    lines.push(...scorecardLines(report, style).flatMap(line => wrap(line, INDENT, width)), '')
  if (!options.links) lines.push(...rulePageLines(comparison.introduced, style))
  const fixable = fixableOf(report)
  if (fixable !== undefined) lines.push(...wrap(fixable, '  ', width))
  lines.push(...lastLines(report, style, width))
  return `${lines.map(withoutWorkflowCommands).join('\n')}\n`
}

const STOOD: Readonly<Record<Report['scope'], string>> = { introduced: 'from before', all: 'in the baseline' }

/** The pages of the rules, for terminals where the rule's name is not a link. */
function rulePageLines(findings: readonly Finding[], style: Style): string[] {
  const pages = new Map(findings.map(finding => [finding.rule, pageOf(finding)]))
  if (pages.size === 0) return []
  return [
    `  ${style.strong('Rule pages')} ${style.faint('(also: airworthy explain RULE)')}`,
    ...[...pages.values()].map(page => `${INDENT}${style.faint(page)}`),
    '',
  ]
}

/** `--fix can fix 2 of 5 findings. --fix=all can fix 3 of 5 findings and 1 of 2 hints.` */
function fixableOf(report: Report): string | undefined {
  const fixable = (option: string, isFixed: (finding: Finding) => boolean): string | undefined => {
    const kinds = [
      [countedOf(report), 'finding'],
      [hintsOf(report), 'hint'],
    ] as const
    const parts = kinds.flatMap(([all, noun]) => {
      const fixed = all.filter(isFixed).length
      return fixed === 0 ? [] : [`${fixed} of ${count(all.length, noun)}`]
    })
    return parts.length === 0 ? undefined : `${option} can fix ${parts.join(' and ')}.`
  }
  const safe = fixable('--fix', ({ fix }) => fix?.safe === true)
  const every = fixable('--fix=all', ({ fix }) => fix !== undefined)
  const isMore = every?.replace('--fix=all', '--fix') !== safe
  const lines = [...(safe === undefined ? [] : [safe]), ...(every !== undefined && isMore ? [every] : [])]
  return lines.length === 0 ? undefined : lines.join(' ')
}

/** The sum and the verdict: on one line where that holds both. */
function lastLines(report: Report, style: Style, width: number): string[] {
  const sum = sumOf(report)
  const verdict = verdictOf(report)
  const paint = report.verdict.conclusion === 'failure' ? style.bad : style.good
  if (sum.length + 1 + verdict.length <= width) return [`${sum} ${paint(verdict)}`]
  return [...wrap(sum, '  ', width), ...wrap(verdict, '  ', width).map(paint)]
}

/** `3 introduced (1 critical, 2 high) · 2 from before · 1 fixed · 0 ignored.` */
function sumOf(report: Report): string {
  const { scope, commits, comparison, suppressed, introducedBySeverity } = report
  const counts = SEVERITIES.filter(severity => introducedBySeverity[severity] > 0)
  const detail = counts.map(severity => `${introducedBySeverity[severity]} ${severity}`).join(', ')
  const total = countedOf(report).length
  const hints = hintsOf(report).length
  const isChange = scope === 'introduced' && commits.base !== undefined
  const noun = isChange ? 'introduced' : total === 1 ? 'finding' : 'findings'
  const parts = [`${total} ${noun}${detail && ` (${detail})`}`]
  if (hints > 0) parts.push(count(hints, 'hint'))
  if (commits.base !== undefined)
    parts.push(`${comparison.standing.length} from before`, `${comparison.fixed.length} fixed`)
  else if (comparison.standing.length > 0) parts.push(`${comparison.standing.length} in the baseline`)
  parts.push(`${suppressed.length} ignored`)
  return `${parts.join(' · ')}.`
}

function verdictOf({ verdict: { conclusion, complete, failOn, failing }, verified }: Report): string {
  const at = failOn === 'never' ? '' : `${failing} at or above ${failOn}`
  if (!complete)
    return `Failure: incomplete, some items could not be ${verified ? 'observed' : 'checked'}${at && `; ${at}`}.`
  return conclusion === 'failure' ? `Failure: ${at}.` : `Success${at && `: ${at}`}.`
}
