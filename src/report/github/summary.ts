import { count } from '../../model/count.ts'
import type { Location } from '../../model/files/text.ts'
import type { Finding } from '../../model/finding.ts'
import type { Delivery } from '../../model/project/delivery.ts'
import type { Report } from '../../model/report.ts'
import { SEVERITIES } from '../../model/severity.ts'
import { renderExposure } from '../exposure/exposure.ts'
import { renderMap } from '../exposure/map.ts'
import { codeSpan, escapeMarkdown } from '../shared/markdown.ts'
import { problemsOf } from '../shared/problems.ts'
import { appsOf, checkedLine, type Score, scorecardOf } from '../shared/scorecard.ts'
import { stateLabelOf } from '../shared/verified-state.ts'
import {
  clip,
  countedOf,
  findingPlaceOf,
  hintsOf,
  messageOf,
  PRACTICE_NAMES,
  placeOf,
  ruleOf,
  SEVERITY_NAMES,
  verdictOf,
} from '../shared/wording.ts'
import { type Links, NO_LINKS } from './links.ts'

/** GitHub drops a step's whole summary beyond 1 MiB. */
const MAX_SUMMARY_BYTES = 1_000_000
const MAX_EXPOSURE_BYTES = 30_000
/** For the line that says what was cut. */
const RESERVED_BYTES = 600

export interface PageOptions {
  readonly links?: Links
  /** Where the findings were reported, apart from here. */
  readonly delivery?: Delivery
  readonly limitBytes?: number
  /** Whether to draw who talks to whom, as a job summary can and a check's page cannot; true unless told. */
  readonly map?: boolean
}

/** A part of the page that may be cut between its rows; `lead` goes with the first of them. */
interface Section {
  readonly name: string
  readonly lead: readonly string[]
  readonly rows: readonly string[]
  /** The maximum size, which leaves room for what follows. */
  readonly maxBytes?: number
}

/**
 * The report as a page of Markdown, for the job summary and the check run. Where it is too long, the remedies are left
 * out, and then rows.
 */
export function renderSummary(report: Report, options: PageOptions = {}): string {
  const whole = pageOf(report, options, true)
  const page = whole.cut.length === 0 ? whole : pageOf(report, options, false)
  return `${[...page.lines, ...cutLines(page)].join('\n').trimEnd()}\n`
}

interface Page {
  readonly lines: readonly string[]
  /** The rows that found no room, as `12 rows of “High”`. */
  readonly cut: readonly string[]
  readonly hasRemedies: boolean
}

function cutLines({ cut, hasRemedies }: Page): string[] {
  const missing = [...(hasRemedies ? [] : ['how to fix each finding (see the pages of the rules)']), ...cut]
  return missing.length === 0 ? [] : ['', `✂️ Left out because of GitHub's size limit: ${missing.join(', ')}.`]
}

function pageOf(report: Report, options: PageOptions, hasRemedies: boolean): Page {
  const links = options.links ?? NO_LINKS
  const opening = [
    `**${escapeMarkdown(verdictOf(report))}**`,
    '',
    ...practiceTable(report),
    '',
    ...sumLines(report, options.delivery),
  ]
  const sections = [
    verifiedTable(report, options),
    ...exposure(report, options),
    uncheckedSection(report, links),
    ...SEVERITIES.map(severity => {
      const found = countedOf(report).filter(finding => finding.severity === severity)
      return findingTable(`${SEVERITY_NAMES[severity]} (${found.length})`, found, links, hasRemedies)
    }),
    findingTable(`💡 Hints (${hintsOf(report).length})`, hintsOf(report), links, hasRemedies),
    // Their lines are no longer there, and nothing is left to fix.
    findingTable(`✅ Fixed (${report.comparison.fixed.length})`, report.comparison.fixed, fixedLinks(links), false),
    suppressed(report, links),
    list(`Notices (${report.notices.length})`, report.notices, links),
  ]
  return { ...fit(opening, sections, options.limitBytes ?? MAX_SUMMARY_BYTES), hasRemedies }
}

function practiceTable(report: Report): string[] {
  const rows = scorecardOf(report).map(({ practice, state, labels }) => {
    return `| ${PRACTICE_NAMES[practice]} | ${markOf(state)} ${labels.join(' · ')} |`
  })
  return ['| Practice | State |', '|---|---|', ...rows]
}

function markOf(state: Score['state']): string {
  if (state === 'clean') return '✅'
  const isSeverity = state === 'critical' || state === 'high' || state === 'medium' || state === 'low'
  return isSeverity ? (SEVERITY_NAMES[state].split(' ')[0] ?? '') : '⚪'
}

const SKIPPED_NAMES = { comments: 'comments', check: 'check run', threads: 'resolved threads' } as const

/** The total, which shows that no finding was lost. */
function sumLines(report: Report, delivery: Delivery | undefined): string[] {
  const { standing, fixed } = report.comparison
  const counted = countedOf(report).length
  const lines: string[] = []
  if (delivery && counted > 0) {
    const parts = [`${delivery.onLines} on lines`, `${delivery.onFiles} on files`, `${delivery.inCheck} in the check`]
    lines.push(`${counted} introduced = ${parts.join(' + ')}.`)
  }
  const ignored = `${report.suppressed.length} ignored`
  if (report.scope === 'introduced') lines.push(`${standing.length} from before, ${fixed.length} fixed, ${ignored}.`)
  else if (report.verified) lines.push(`${appsOf(report)}; ${ignored}.`)
  else lines.push(`${appsOf(report)}; ${standing.length} in the baseline, ${ignored}.`)
  const checked = checkedLine(report)
  if (checked !== undefined) lines.push('', `${checked}.`)
  for (const { surface, reason } of delivery?.skipped ?? []) {
    lines.push('', `⚠️ No ${SKIPPED_NAMES[surface]}: ${escapeMarkdown(reason)}`)
  }
  return lines
}

function uncheckedSection(report: Report, links: Links): Section {
  const problems = problemsOf(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking))
  const rows = problems.map(({ at, message, blocking }) => {
    const row = at ? item({ at, message }, links) : `- ${messageOf(message)}`
    return blocking ? row : `${row} *(does not block)*`
  })
  return { name: 'Not checked', lead: ['', `### ⚪ Not checked (${rows.length})`, ''], rows }
}

function fixedLinks({ rule }: Links): Links {
  return { rule, place: () => undefined }
}

function findingTable(title: string, findings: readonly Finding[], links: Links, hasRemedies: boolean): Section {
  const rows = findings.map(finding => {
    const remedy = hasRemedies ? `<br>**How to fix:** ${messageOf(finding.remedy)}` : ''
    return `| ${findingPlaceOf(finding, links)} | ${messageOf(finding.message)}${remedy} | ${ruleOf(finding, links)} |`
  })
  return { name: title, lead: ['', `### ${title}`, '', '| Place | Finding | Rule |', '|---|---|---|'], rows }
}

function suppressed(report: Report, links: Links): Section {
  const title = `Ignored (${report.suppressed.length})`
  const rows = report.suppressed.map(({ finding, by }) => {
    const owner = by.owner === undefined ? '' : `, ${escapeMarkdown(clip(by.owner, 100))}`
    const until = by.expires === undefined ? '' : `, until ${escapeMarkdown(by.expires)}`
    const reason = `${escapeMarkdown(clip(by.reason, 300))}${owner}${until}`
    return `| ${findingPlaceOf(finding, links)} | ${ruleOf(finding, links)} | ${reason} | ${placeOf(by.at, links)} |`
  })
  return {
    name: title,
    lead: ['', `### ${title}`, '', '| Place | Rule | Reason | Ignored at |', '|---|---|---|---|'],
    rows,
  }
}

interface Remark {
  readonly at: Location
  readonly message: string
}

function list(title: string, remarks: readonly Remark[], links: Links): Section {
  return { name: title, lead: ['', `### ${title}`, ''], rows: remarks.map(remark => item(remark, links)) }
}

function item({ at, message }: Remark, links: Links): string {
  return `- ${placeOf(at, links)}: ${messageOf(message)}`
}

/** What is promised beside what was seen; it may take a quarter of the page. */
function verifiedTable({ verified = [] }: Report, { limitBytes = MAX_SUMMARY_BYTES }: PageOptions): Section {
  const rows = verified.flatMap(({ name, rows: own }) =>
    own.map(row => {
      const cells = [row.declared ?? '—', row.observed ?? '—'].map(messageOf)
      const state = `${STATE_MARKS[row.state]} ${stateLabelOf(row)}`
      return `| ${codeSpan(clip(name, 200))} | ${PRACTICE_NAMES[row.practice]} | ${cells.join(' | ')} | ${state} |`
    }),
  )
  const header = ['| App | Practice | Declared | Observed | |', '|---|---|---|---|---|']
  const title = 'Declared and observed'
  return { name: title, lead: ['', `### ${title}`, '', ...header], rows, maxBytes: Math.floor(limitBytes / 4) }
}

const STATE_MARKS = { kept: '✅', broken: '🔴', unseen: '⚪' } as const

/** The table may take a quarter of the page, so that findings have room whatever it holds. */
function exposure(report: Report, { limitBytes = MAX_SUMMARY_BYTES, map = true }: PageOptions): Section[] {
  const unread = new Set(report.problems.map(({ at }) => at.path))
  const maxBytes = Math.min(Math.floor(limitBytes / 4), MAX_EXPOSURE_BYTES)
  const table = renderExposure(report.exposure, { maxBytes, unread })
  const drawn = map ? renderMap(report.exposure.after) : []
  return [block('Exposure', table), block('Connections', drawn)]
}

/** Lines that stay together. */
function block(name: string, lines: readonly string[]): Section {
  return { name, lead: [''], rows: lines.length === 0 ? [] : [lines.join('\n')] }
}

/** Rows are added until the page is full. */
function fit(opening: readonly string[], sections: readonly Section[], limit: number): Omit<Page, 'hasRemedies'> {
  const lines = [...opening]
  const cut: string[] = []
  let room = limit - RESERVED_BYTES - bytesOf(opening)
  for (const { name, lead, rows, maxBytes = Number.POSITIVE_INFINITY } of sections) {
    if (rows.length === 0) continue
    let taken = 0
    let own = maxBytes
    for (const row of rows) {
      const added = taken === 0 ? [...lead, row] : [row]
      const bytes = bytesOf(added)
      if (bytes > Math.min(room, own)) break
      room -= bytes
      own -= bytes
      lines.push(...added)
      taken++
    }
    if (taken < rows.length) cut.push(`${count(rows.length - taken, 'row')} of “${name}”`)
  }
  return { lines, cut }
}

function bytesOf(lines: readonly string[]): number {
  let bytes = 0
  for (const line of lines) bytes += Buffer.byteLength(line) + 1
  return bytes
}
