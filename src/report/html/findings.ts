import { count } from '../../model/count.ts'
import type { Location } from '../../model/files/text.ts'
import type { Finding, Suppressed } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { SEVERITIES } from '../../model/severity.ts'
import { pageOf } from '../shared/rule-urls.ts'
import { aboutOf, clip, countedOf, hintsOf, PRACTICE_NAMES } from '../shared/wording.ts'
import type { createExcerpts, Excerpt } from '../text/excerpt.ts'
import { fit } from '../text/width.ts'
import { html, link, type Markup, sentence } from './markup.ts'

/** Few browsers can show a page with more of them. */
const MAX_CARDS = 500
const MAX_ROWS = 1000
const MAX_RELATED = 8
/** Of the source line; a longer one is cut around the blamed place. In characters. */
const EXCERPT_WIDTH = 110

type ExcerptOf = ReturnType<typeof createExcerpts>

/** The findings that count, the worst first, each with its line, its remedy and where to read on. */
export function renderFindings(report: Report, excerptOf: ExcerptOf): Markup {
  const references = new Map(report.rules.map(rule => [rule.id, rule.references]))
  let room = MAX_CARDS
  const groups = SEVERITIES.map(severity => {
    const found = countedOf(report).filter(finding => finding.severity === severity)
    if (found.length === 0) return undefined
    const shown = found.slice(0, room)
    room -= shown.length
    const more = found.length - shown.length
    return html`<section>
<h2><span class="badge ${severity}">${severity}</span> ${count(found.length, 'finding')}</h2>
${shown.map(finding => card(finding, excerptOf(finding, EXCERPT_WIDTH), references.get(finding.rule) ?? []))}
${more > 0 ? html`<p class="faint">${more} more are not shown here. The JSON report lists all of them.</p>` : undefined}
</section>`
  })
  return html`${groups}${renderRows('Hints', hintsOf(report), 'They have low confidence and never fail the check.', true)}`
}

function card(finding: Finding, excerpt: Excerpt | undefined, references: readonly string[]): Markup {
  const { rule, practice, severity, message, remedy, related, at } = finding
  const shown = related.slice(0, MAX_RELATED)
  return html`
<article class="finding ${severity}">
<h3>${sentence(message)}</h3>
<p class="meta"><code class="place">${findingPlaceOf(finding)}</code> · ${link(rule, pageOf(finding))} · ${PRACTICE_NAMES[practice]}</p>
${excerpt && source(excerpt, at)}
<p class="remedy"><b>How to fix:</b> ${sentence(remedy)}</p>
${shown.length > 0 ? html`<ul class="related">${shown.map(({ at: place, note }) => html`<li><code class="place">${placeOf(place)}</code> ${sentence(note)}</li>`)}</ul>` : undefined}
${references.length > 0 ? html`<p class="meta">References: ${references.map((address, i) => html`${i > 0 ? ' · ' : ''}${link(shortAddress(address), address)}`)}</p>` : undefined}
</article>`
}

function source({ text, before, width }: Excerpt, { range }: Location): Markup {
  const from = fit(text, before)
  const end = from + fit(text.slice(from), width)
  return html`<pre><span class="number">${range.start.line}</span>${text.slice(0, from)}<mark>${text.slice(from, end)}</mark>${text.slice(end)}</pre>`
}

/** A table of findings that do not decide; with remedies for those that are still to be fixed. */
export function renderRows(
  title: string,
  findings: readonly Finding[],
  note?: string,
  hasRemedies = false,
): Markup | undefined {
  if (findings.length === 0) return undefined
  const rows = findings.slice(0, MAX_ROWS).map(
    finding => html`
<tr><td><code class="place">${findingPlaceOf(finding)}</code></td><td><span class="badge ${finding.severity}">${finding.severity}</span></td><td>${sentence(finding.message)}${hasRemedies ? html`<p class="remedy"><b>How to fix:</b> ${sentence(finding.remedy)}</p>` : undefined}</td><td>${link(finding.rule, pageOf(finding))}</td></tr>`,
  )
  const columns = html`<th>Place</th><th>Severity</th><th>Finding</th><th>Rule</th>`
  return table({ title, total: findings.length, columns, rows, note })
}

/** What the team ignores, with its reasons. */
export function renderSuppressed(suppressed: readonly Suppressed[]): Markup | undefined {
  if (suppressed.length === 0) return undefined
  const rows = suppressed.slice(0, MAX_ROWS).map(({ finding, by }) => {
    const owner = by.owner === undefined ? '' : `, ${clip(by.owner, 100)}`
    const until = by.expires === undefined ? '' : `, until ${by.expires}`
    return html`
<tr><td><code class="place">${findingPlaceOf(finding)}</code></td><td><span class="badge ${finding.severity}">${finding.severity}</span></td><td>${link(finding.rule, pageOf(finding))}</td><td>${clip(by.reason, 300)}${owner}${until}</td><td><code class="place">${placeOf(by.at)}</code></td></tr>`
  })
  const columns = html`<th>Place</th><th>Severity</th><th>Rule</th><th>Reason</th><th>Ignored at</th>`
  return table({ title: 'Ignored', total: suppressed.length, columns, rows, note: undefined })
}

interface Rows {
  readonly title: string
  readonly total: number
  readonly columns: Markup
  readonly rows: readonly Markup[]
  readonly note: string | undefined
}

function table({ title, total, columns, rows, note }: Rows): Markup {
  const hidden = total - rows.length
  return html`<section>
<h2>${title} <span class="faint">${total}</span></h2>
${note === undefined ? undefined : html`<p class="faint">${sentence(note)}</p>`}
<div class="scroll"><table><thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table></div>
${hidden > 0 ? html`<p class="faint">${count(hidden, 'more row')} not shown.</p>` : undefined}
</section>`
}

/** `fly.toml:12:3` */
export function placeOf({ path, range: { start } }: Location): string {
  return path === '' ? 'the project' : `${clip(path, 300)}:${start.line}:${start.column}`
}

function findingPlaceOf(finding: Finding): string {
  return aboutOf(finding) ?? placeOf(finding.at)
}

/** Without what every address begins with, and without its fragment. */
function shortAddress(address: string): string {
  const path = address.replace(/^https:\/\/(?:www\.)?/, '').split(/[#?]/, 1)[0] ?? ''
  return clip(path.replace(/\/$/, ''), 60)
}
