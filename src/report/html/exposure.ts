import { count } from '../../model/count.ts'
import type { AppExposure, DataStore, ExposureChange } from '../../model/exposure.ts'
import { OPENED_FOOTNOTE, placeName, UNSURE_FOOTNOTE } from '../exposure/footnotes.ts'
import { portLabel } from '../exposure/graph.ts'
import { type AppPair, pairApps } from '../exposure/pairs.ts'
import { clip } from '../shared/wording.ts'
import { html, type Markup } from './markup.ts'

const MAX_ROWS = 200
const MAX_ITEMS = 12
const MAX_ITEM = 90

const COLUMNS: readonly { readonly name: string; readonly items: (app: AppExposure) => readonly string[] }[] = [
  { name: 'Public ports', items: ({ reach, ports }) => (reach === 'private' ? [] : ports.map(portLabel)) },
  { name: 'TLS', items: ({ tls }) => (tls === undefined ? [] : [tls]) },
  { name: 'Private addresses that other apps use', items: ({ privateAddresses }) => privateAddresses },
  { name: 'Data stores', items: ({ dataStores }) => dataStores.map(storeLabel) },
  { name: 'Regions', items: ({ regions }) => regions },
]

/** What each app exposes, what a change adds and takes away marked; `undefined` without apps. */
export function renderExposureSection({ before, after }: ExposureChange): Markup | undefined {
  const pairs = before ? pairApps(before, after) : after.apps.map((app): AppPair => ({ before: app, after: app }))
  if (pairs.length === 0) return undefined
  const hidden = pairs.length - MAX_ROWS
  const unsure = pairs.some(({ after: app }) => app && isUnsure(app))
  const opened = new Set(pairs.flatMap(({ after: app }) => app?.openedBy ?? []).map(placeName))
  return html`<section>
<h2>Exposure</h2>
<div class="scroll"><table class="exposure">
<thead><tr><th>App</th>${COLUMNS.map(({ name }) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${pairs.slice(0, MAX_ROWS).map(row)}</tbody>
</table></div>
${unsure ? html`<p class="faint">${UNSURE_FOOTNOTE}</p>` : undefined}
${
  opened.size > 0
    ? html`<p class="faint">${OPENED_FOOTNOTE} ${[...opened]
        .slice(0, MAX_ITEMS)
        .map(place => clip(place, MAX_ITEM))
        .join(', ')}${opened.size > MAX_ITEMS ? ` and ${opened.size - MAX_ITEMS} more` : ''}.</p>`
    : undefined
}
${hidden > 0 ? html`<p class="faint">${count(hidden, 'more app')} not shown.</p>` : undefined}
</section>`
}

function row({ before, after }: AppPair): Markup {
  const app = after ?? before
  return html`
<tr><th scope="row">${clip(app?.name ?? app?.path ?? '', MAX_ITEM)}${marksOf(app)}${stateOf({ before, after })}<div class="faint">${clip(app?.path ?? '', MAX_ITEM)}</div></th>${COLUMNS.map(
    ({ items }) => html`<td>${cell(before ? items(before) : [], after ? items(after) : [])}</td>`,
  )}</tr>`
}

function stateOf({ before, after }: AppPair): Markup | undefined {
  if (!before) return html` <ins>new</ins>`
  return after ? undefined : html` <span class="faint">removed</span>`
}

function cell(before: readonly string[], after: readonly string[]): Markup {
  const old = new Set(before)
  const now = new Set(after)
  const items = [
    ...after.filter(item => !old.has(item)).map(item => html`<li><ins>${clip(item, MAX_ITEM)}</ins></li>`),
    ...before.filter(item => !now.has(item)).map(item => html`<li><del>${clip(item, MAX_ITEM)}</del></li>`),
    ...after.filter(item => old.has(item)).map(item => html`<li>${clip(item, MAX_ITEM)}</li>`),
  ]
  if (items.length === 0) return html`<span class="faint">—</span>`
  const more = items.length - MAX_ITEMS
  return html`<ul>${items.slice(0, MAX_ITEMS)}${more > 0 ? html`<li class="faint">and ${more} more</li>` : undefined}</ul>`
}

function marksOf(app: AppExposure | undefined): string {
  return app ? `${isUnsure(app) ? '¹' : ''}${app.openedBy.length > 0 ? '²' : ''}` : ''
}

function isUnsure({ reach, ports }: AppExposure): boolean {
  return reach === 'unknown' && ports.length > 0
}

function storeLabel({ kind, name, reached }: DataStore): string {
  const text = name === undefined ? kind : `${kind} ${name}`
  return reached === 'public' ? `${text} (over the internet)` : text
}
