import { count } from '../../model/count.ts'
import { PROJECT } from '../../model/home.ts'
import type { Report } from '../../model/report.ts'
import { problemsOf } from '../shared/problems.ts'
import { appsOf, checkedLine, scorecardOf, standingLabel } from '../shared/scorecard.ts'
import { clip, countedOf, hintsOf, PRACTICE_NAMES, verdictOf } from '../shared/wording.ts'
import { createExcerpts } from '../text/excerpt.ts'
import { renderExposureSection } from './exposure.ts'
import { placeOf, renderFindings, renderRows, renderSuppressed } from './findings.ts'
import { renderMapSection } from './map.ts'
import { html, link, type Markup, sentence, trusted } from './markup.ts'
import { STYLE } from './style.ts'
import { renderVerified } from './verified.ts'

export interface HtmlOptions {
  /** When it was made, `YYYY-MM-DD`. */
  readonly date: string
}

/** What a browser may load for the page: nothing. Its style is inline, and there is no script. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
const MAX_REMARKS = 500

/** The report as one page that needs nothing but itself: for a browser without a network, for an archive, for paper. */
export function renderHtml(report: Report, { date }: HtmlOptions): string {
  const { comparison, suppressed } = report
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)]
  const standing =
    report.scope === 'all'
      ? renderRows(
          'In the baseline',
          comparison.standing,
          'They were there when the baseline was written, and do not fail the check.',
        )
      : renderRows(
          'From before',
          comparison.standing,
          'The change did not introduce them, and they do not fail the check.',
        )
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Airworthy: ${verdictOf(report)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${head(report, date)}
<main>
${scorecard(report)}
${uncheckedSection(report)}
${renderFindings(report, createExcerpts(report.sources, every, report.credentials))}
${renderExposureSection(report.exposure)}
${renderMapSection(report.exposure.after)}
${renderRows('Fixed', comparison.fixed)}
${standing}
${renderSuppressed(suppressed)}
${notices(report)}
</main>
${foot(report)}
</body>
</html>
`
  return page.html.replace(/\n{2,}/g, '\n')
}

function head({ version, verdict, scope, commits, ...report }: Report, date: string): Markup {
  const { conclusion, complete, failOn } = verdict
  const word = complete ? (conclusion === 'success' ? 'passed' : 'failed') : 'incomplete'
  const isChange = scope === 'introduced' || commits.base !== undefined
  const what = report.verified
    ? 'The running apps, compared with the files'
    : isChange
      ? 'A change'
      : 'The whole project'
  const threshold = failOn === 'never' ? 'Findings do not fail the check' : `Fails at ${failOn} or higher`
  return html`<header>
<p class="brand">Airworthy for Fly.io · security report</p>
<h1>${verdictOf({ version, verdict, scope, commits, ...report })}</h1>
<p class="meta"><span class="badge ${conclusion}">${word}</span> ${what} at <code>${commitOf(commits.head)}</code> · <span class="whole">${date}</span> · ${threshold} · version ${version}</p>
</header>`
}

function commitOf(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : clip(commit, 60)
}

function scorecard(report: Report): Markup {
  const scores = scorecardOf(report).map(
    ({ practice, state, labels: [first, ...notes] }) => html`
<div class="score ${state.replace(' ', '-')}"><b>${PRACTICE_NAMES[practice]}</b><span>${first}</span>${notes.map(note => html`<span class="faint">${note}</span>`)}</div>`,
  )
  const checked = checkedLine(report)
  return html`<section>
<h2>Scorecard <span class="faint">${appsOf(report)}</span></h2>
${checked === undefined ? undefined : html`<p class="meta">${checked}</p>`}
<div class="scores">${scores}</div>
${renderVerified(report.verified)}
</section>`
}

function uncheckedSection(report: Report): Markup | undefined {
  const problems = problemsOf(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking))
  if (problems.length === 0) return undefined
  const items = problems.map(
    ({ at, message, blocking }) =>
      html`${at && html`<code class="place">${placeOf(at)}</code> `}${sentence(message)}${blocking ? '' : html` <span class="faint">It does not block.</span>`}`,
  )
  return list('Not checked', items)
}

function notices({ notices: items }: Report): Markup | undefined {
  if (items.length === 0) return undefined
  return list(
    'Notices',
    items.map(({ at, message }) => html`<code class="place">${placeOf(at)}</code> ${sentence(message)}`),
  )
}

function list(title: string, items: readonly Markup[]): Markup {
  const hidden = items.length - MAX_REMARKS
  return html`<section>
<h2>${title} <span class="faint">${items.length}</span></h2>
<ul class="list">${items.slice(0, MAX_REMARKS).map(
    item => html`
<li>${item}</li>`,
  )}</ul>
${hidden > 0 ? html`<p class="faint">${hidden} more are not shown.</p>` : undefined}
</section>`
}

const FILES = html`This report covers the files only. Some settings are not in files: see ${[
  ['fly ips list', 'addresses'],
  ['fly secrets list', 'secrets'],
  ['fly certs list', 'certificates'],
  ['fly tokens list', 'tokens'],
].map(([command, thing], i) => html`${i > 0 ? ', ' : ''}<code>${command}</code> for ${thing}`)}.`
const LIVE = html`This report shows the running apps at that moment, as seen from this network. Run <code>airworthy check</code> for findings in the files. It cannot see who has a token (<code>fly tokens list</code>) or the values of secrets.`

/** What neither files nor looks tell, so that a clean page is not taken for more than it is. */
function foot(report: Report): Markup {
  const { comparison, suppressed, verified } = report
  const { standing, fixed } = comparison
  return html`<footer>
<p>${count(countedOf(report).length, 'finding')}, ${count(hintsOf(report).length, 'hint')}, ${standing.length} ${standingLabel(report)},${report.scope === 'introduced' || fixed.length > 0 ? ` ${fixed.length} fixed,` : ''} ${suppressed.length} ignored.</p>
<p>${verified ? LIVE : FILES}</p>
<p>All secrets are masked in this report. Made by ${link('Airworthy', PROJECT)}.</p>
</footer>`
}
