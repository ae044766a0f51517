import { count } from '../../model/count.ts'
import type { Verified, VerifiedRow } from '../../model/verified.ts'
import { stateLabelOf } from '../shared/verified-state.ts'
import { clip, PRACTICE_NAMES } from '../shared/wording.ts'
import { html, type Markup, sentence } from './markup.ts'

const MAX_ENTRIES = 200

/** Per app and practice, what the files declare and what was observed; `undefined` without observations. */
export function renderVerified(verified: readonly Verified[] | undefined): Markup | undefined {
  const entries = verified?.filter(({ rows }) => rows.length > 0) ?? []
  if (entries.length === 0) return undefined
  const hidden = entries.length - MAX_ENTRIES
  return html`<h3 class="live">Declared and observed</h3>
<table class="verified">
<thead><tr><th>Practice</th><th>Declared</th><th>Observed</th><th></th></tr></thead>
${entries.slice(0, MAX_ENTRIES).map(
  ({ name, path, rows }) => html`<tbody>
<tr><th colspan="4" scope="rowgroup">${clip(name, 200)}${path === undefined ? undefined : html` <span class="faint">${clip(path, 200)}</span>`}</th></tr>${rows.map(markup)}
</tbody>
`,
)}</table>
${hidden > 0 ? html`<p class="faint">${count(hidden, 'more app')} not shown.</p>` : undefined}`
}

/** The colors of findings, one of which marks a mismatch. */
const CLASSES: Readonly<Record<VerifiedRow['state'], string>> = { kept: 'success', broken: 'failure', unseen: '' }

function markup(row: VerifiedRow): Markup {
  const { practice, declared, observed, state } = row
  return html`
<tr><th scope="row">${PRACTICE_NAMES[practice]}</th><td data-of="Declared">${cell(declared)}</td><td data-of="Observed">${cell(observed)}</td><td><span class="badge ${CLASSES[state]}">${stateLabelOf(row)}</span></td></tr>`
}

function cell(text: string | undefined): Markup {
  return text === undefined ? html`<span class="faint">—</span>` : sentence(text, 2000)
}
