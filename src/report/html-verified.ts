import type { Verified, VerifiedRow } from '../model/verified.ts'
import { html, type Markup } from './html-markup.ts'
import { clip, count, PRACTICE_NAMES } from './summary-words.ts'
import { STATE_NAMES } from './verified.ts'

const MAX_ROWS = 500
const MAX_WORDS = 300

const BADGES: Readonly<Record<VerifiedRow['state'], string>> = { kept: 'success', broken: 'failure', unseen: 'low' }

/** What the files promise beside what was seen live, a row a practice; `undefined` where nobody looked. */
export function renderVerifiedSection(verified: readonly Verified[] | undefined): Markup | undefined {
  if (!verified || verified.length === 0) return undefined
  const all = verified.flatMap(({ name, path, rows }) => rows.map((row, index) => ({ name, path, row, index })))
  const hidden = all.length - MAX_ROWS
  return html`<section>
<h2>Promised in the files, and seen live</h2>
<div class="scroll"><table class="exposure">
<thead><tr><th>App</th><th>Practice</th><th>Promised in the files</th><th>Seen live</th><th></th></tr></thead>
<tbody>${all.slice(0, MAX_ROWS).map(
    ({ name, path, row, index }) => html`
<tr><th scope="row">${index === 0 ? clip(name, 100) : ''}${index === 0 && path !== undefined ? html`<div class="faint">${clip(path, 100)}</div>` : ''}</th><td>${PRACTICE_NAMES[row.practice]}</td><td>${cell(row.promised)}</td><td>${cell(row.seen)}</td><td><span class="badge ${BADGES[row.state]}">${STATE_NAMES[row.state]}</span></td></tr>`,
  )}</tbody>
</table></div>
${hidden > 0 ? html`<p class="faint">${count(hidden, 'more row')} not shown.</p>` : undefined}
</section>`
}

function cell(words: string | undefined): Markup {
  return words === undefined ? html`<span class="faint">—</span>` : html`${clip(words, MAX_WORDS)}`
}
