import { count } from '../../model/count.ts'
import type { AppExposure, DataStore, ExposureChange, PublishedPort } from '../../model/exposure.ts'
import { codeSpan } from '../shared/markdown.ts'
import { clip } from '../shared/wording.ts'
import { OPENED_FOOTNOTE, placeName, UNSURE_FOOTNOTE } from './footnotes.ts'
import { newConnections } from './links.ts'
import { type AppPair, pairApps } from './pairs.ts'

export interface ExposureOptions {
  readonly maxRows?: number
  readonly maxBytes?: number
  /** Files that could not be wholly read on one side: what is said of them may be wrong. */
  readonly unread?: ReadonlySet<string>
}

/** So many unchanged apps are listed in the table; more are one line. */
const FEW = 5
const MAX_ITEMS = 6
const MAX_NAME = 80

interface Row {
  readonly text: string
  readonly pair: AppPair
  /** What a reviewer should see first has the highest. */
  readonly weight: number
}

/** The exposure as Markdown with its heading, before and after where they differ; empty without apps. */
export function renderExposure(change: ExposureChange, options: ExposureOptions = {}): string[] {
  const { before, after } = change
  const { maxRows = 50, maxBytes = 16_000, unread = NONE } = options
  const pairs = before ? pairApps(before, after) : after.apps.map(app => ({ before: app, after: app }))
  if (pairs.length === 0) return []
  const rows = pairs.map(pair => rowOf(pair, unread)).sort((a, b) => b.weight - a.weight)
  const changed = rows.filter(({ weight }) => weight > 0)
  const unchanged = rows.filter(({ weight }) => weight === 0)
  const folded = before !== undefined && unchanged.length > FEW ? unchanged : []
  const candidates = folded.length > 0 ? changed : rows
  const shown = fitting(candidates, maxRows, maxBytes)

  const connections = newConnections(change)

  const lines = [before ? '### Exposure: before → after' : '### Exposure', '']
  if (before && changed.length === 0 && connections === undefined) {
    const whose = pairs.length === 1 ? 'the app' : `all ${pairs.length} apps`
    lines.push(`This change does not affect the exposure of ${whose}.`, '')
  }
  if (shown.length > 0) lines.push(...HEADER, ...shown.map(({ text }) => text), '')
  lines.push(...footnotes(shown.map(({ pair }) => pair)))
  if (connections !== undefined) lines.push(connections, '')
  const hidden = candidates.length - shown.length
  if (hidden > 0) lines.push(`${count(hidden, 'more app')} not shown${folded.length > 0 ? ', changed too' : ''}.`, '')
  if (folded.length > 0 && (changed.length > 0 || connections !== undefined))
    lines.push(`${count(folded.length, 'app')} unchanged.`, '')
  return lines.slice(0, -1)
}

const NONE: ReadonlySet<string> = new Set()
const HEADER = [
  '| App | Public ports | TLS | Private addresses that other apps use | Data stores | Regions |',
  '|---|---|---|---|---|---|',
]

/** What the marks behind the apps' names mean. */
function footnotes(pairs: readonly AppPair[]): string[] {
  const lines = pairs.some(isUnsure) ? [UNSURE_FOOTNOTE, ''] : []
  const places = new Map(pairs.flatMap(({ after }) => after?.openedBy ?? []).map(at => [placeName(at), at]))
  if (places.size > 0) {
    const named = [...places.keys()].slice(0, MAX_ITEMS).map(name)
    const more = places.size > MAX_ITEMS ? ` and ${places.size - MAX_ITEMS} more` : ''
    lines.push(`${OPENED_FOOTNOTE} ${named.join(', ')}${more}.`, '')
  }
  return lines
}

function fitting(rows: readonly Row[], maxRows: number, maxBytes: number): Row[] {
  const shown: Row[] = []
  let bytes = 0
  for (const row of rows.slice(0, maxRows)) {
    bytes += Buffer.byteLength(row.text) + 1
    if (bytes > maxBytes) break
    shown.push(row)
  }
  return shown
}

/** The columns behind the app's name; each is a list, so that a long one can begin with what changed. */
const COLUMNS: readonly { readonly empty: string; readonly items: (app: AppExposure) => string[] }[] = [
  { empty: 'none', items: app => publicPorts(app).map(portItem) },
  { empty: '—', items: ({ tls }) => (tls === undefined ? [] : [tls]) },
  { empty: '—', items: ({ privateAddresses }) => privateAddresses.map(name) },
  { empty: '—', items: ({ dataStores }) => dataStores.map(storeItem) },
  { empty: '—', items: ({ regions }) => regions.map(name) },
]

function rowOf(pair: AppPair, unread: ReadonlySet<string>): Row {
  const { before, after } = pair
  let changes = before && after ? 0 : 1
  const cells = COLUMNS.map(({ empty, items }) => {
    const old = before ? items(before) : []
    const now = after ? items(after) : []
    if (!before) return cell(now, NONE, empty)
    if (!after) return cell(old, NONE, empty)
    if (old.join('\n') === now.join('\n')) return cell(now, NONE, empty)
    changes++
    return `${cell(old, new Set(now), empty)} → **${cell(now, new Set(old), empty)}**`
  })
  const opened = after !== undefined && opensPort(before, after)
  return { text: `| ${[title(pair, unread), ...cells].join(' | ')} |`, pair, weight: changes + (opened ? 100 : 0) }
}

/** What the other side does not have comes first, so that a cut never hides it. */
function cell(items: readonly string[], other: ReadonlySet<string>, empty: string): string {
  if (items.length === 0) return empty
  if (items.length <= MAX_ITEMS) return items.join(', ')
  const first = items.filter(item => !other.has(item))
  const sorted = other === NONE ? items : [...first, ...items.filter(item => other.has(item))]
  return `${sorted.slice(0, MAX_ITEMS).join(', ')} and ${sorted.length - MAX_ITEMS} more`
}

function title(pair: AppPair, unread: ReadonlySet<string>): string {
  const { before, after } = pair
  const app = after ?? before
  const parts = [name(app?.name ?? app?.path ?? '')]
  if (before && after && before.name !== after.name) parts.unshift(`${name(before.name ?? before.path)} →`)
  if (isUnsure(pair)) parts.push('¹')
  if (after && after.openedBy.length > 0) parts.push('²')
  if (!before) parts.push('**new**')
  if (!after) parts.push('**removed**')
  if ([before, after].some(app => app && unread.has(app.path))) parts.push('*(partly read)*')
  return parts.join(' ')
}

/** True where the files do not tell whether the app has a public address. */
function isUnsure({ before, after }: AppPair): boolean {
  return [before, after].some(app => app?.reach === 'unknown' && app.ports.length > 0)
}

function opensPort(before: AppExposure | undefined, after: AppExposure): boolean {
  const old = new Set(before ? publicPorts(before).map(portItem) : [])
  return publicPorts(after).some(port => !old.has(portItem(port)))
}

function publicPorts({ reach, ports }: AppExposure): readonly PublishedPort[] {
  return reach === 'private' ? [] : ports
}

function portItem({ start, end, service }: PublishedPort): string {
  const range = `\`${start === end ? start : `${start}–${end}`}\``
  return service === undefined ? range : `${range} ${service}`
}

function storeItem({ kind, name: own, reached }: DataStore): string {
  const text = own === undefined ? kind : `${kind} ${name(own)}`
  return reached === 'public' ? `${text} (public)` : text
}

function name(text: string): string {
  return codeSpan(clip(text, MAX_NAME))
}
