import type { AppExposure, Exposure, Link, LinkTarget, PublishedPort } from '../model/exposure.ts'
import { clip } from './summary-words.ts'

export interface MapOptions {
  readonly maxNodes?: number
  readonly maxEdges?: number
}

type Style = 'inbound' | 'public' | 'private' | 'outside'

interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string | undefined
  readonly style: Style
}

/** Public ways are thick, private ones dotted. */
const ARROWS: Readonly<Record<Style, string>> = { inbound: '-->', public: '==>', private: '-.->', outside: '-->' }
/** When not all fit: what is worth seeing most comes first. */
const ORDER: readonly Style[] = ['public', 'inbound', 'private', 'outside']
/** GitHub's red and green, which are told apart in light and dark. */
const COLOURS: readonly (readonly [style: Style, colour: string])[] = [
  ['public', '#cf222e'],
  ['private', '#2da44e'],
]
const INTERNET = 'internet'
const MAX_LABEL = 60

/**
 * Who talks to whom, as a Mermaid flowchart with its heading; empty where nobody does. GitHub draws it in job summaries
 * and comments, not on the page of a check.
 */
export function renderMap(exposure: Exposure, options: MapOptions = {}): string[] {
  const { maxNodes = 40, maxEdges = 80 } = options
  const shapes = new Map([[INTERNET, `(("internet"))`]])
  for (const app of exposure.apps) shapes.set(appKey(app.path), `["${label(app.name ?? app.path)}"]`)
  const all: Edge[] = []
  for (const app of exposure.apps) if (isPublic(app)) all.push(inbound(app))
  for (const link of exposure.links) {
    const key = keyOf(link.to)
    if (link.to.kind !== 'app') shapes.set(key, shapeOf(link.to))
    if (shapes.has(key)) all.push({ from: appKey(link.from), to: key, label: undefined, style: styleOf(link) })
  }
  if (all.length === 0) return []

  const edges = select(all, maxNodes, maxEdges)
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const ids = new Map([...shapes.keys()].filter(key => drawn.has(key)).map((key, i) => [key, `n${i + 1}`]))

  const lines = [...ids].map(([key, id]) => `  ${id}${shapes.get(key) ?? ''}`)
  for (const { from, to, label, style } of edges) {
    lines.push(`  ${ids.get(from)} ${ARROWS[style]}${label === undefined ? '' : `|"${label}"|`} ${ids.get(to)}`)
  }
  for (const [style, colour] of COLOURS) {
    const numbers = edges.flatMap((edge, number) => (edge.style === style ? [number] : []))
    if (numbers.length > 0) lines.push(`  linkStyle ${numbers.join(',')} stroke:${colour}`)
  }
  const cut = all.length - edges.length
  return [
    '### Who talks to whom',
    '',
    'Thick and red: over the internet. Dotted and green: over the private network.',
    '',
    '```mermaid',
    'flowchart LR',
    ...lines,
    '```',
    ...(cut > 0 ? ['', `Not drawn, to keep it readable: ${cut} of ${all.length} connections.`] : []),
  ]
}

/** As many as fit, in their own order. */
function select(all: readonly Edge[], maxNodes: number, maxEdges: number): Edge[] {
  const nodes = new Set<string>()
  const selected = new Set<Edge>()
  for (const edge of all.toSorted((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style))) {
    if (selected.size >= maxEdges) break
    const missing = new Set([edge.from, edge.to].filter(key => !nodes.has(key)))
    if (nodes.size + missing.size > maxNodes) continue
    for (const key of missing) nodes.add(key)
    selected.add(edge)
  }
  return all.filter(edge => selected.has(edge))
}

function isPublic({ reach, ports }: AppExposure): boolean {
  return reach !== 'private' && ports.length > 0
}

const MAX_PORTS = 4

function inbound({ path, ports }: AppExposure): Edge {
  const named = ports.slice(0, MAX_PORTS).map(portLabel)
  const more = ports.length > MAX_PORTS ? [`${ports.length - MAX_PORTS} more`] : []
  return { from: INTERNET, to: appKey(path), label: [...named, ...more].join(', '), style: 'inbound' }
}

function portLabel({ start, end, service }: PublishedPort): string {
  const range = start === end ? String(start) : `${start} to ${end}`
  return service === undefined ? range : `${range} ${service}`
}

function styleOf({ to, network }: Link): Style {
  if (network === 'private') return 'private'
  return to.kind === 'host' ? 'outside' : 'public'
}

function appKey(path: string): string {
  return `app ${path}`
}

function keyOf(to: LinkTarget): string {
  return to.kind === 'app' ? appKey(to.path) : `${to.kind} ${to.host}`
}

function shapeOf(to: Exclude<LinkTarget, { kind: 'app' }>): string {
  return to.kind === 'data store' ? `[("${label(to.store)} ${label(to.host)}")]` : `(["${label(to.host)}"])`
}

/**
 * Text that means nothing to Mermaid, Markdown or HTML inside a quoted label: letters, digits and what host names, paths
 * and ports are made of. All else (quotes, back-quotes, brackets, `#`, `<`, `%`, `;`) becomes a question mark. No label begins like
 * a list, which Mermaid would refuse to draw.
 */
function label(text: string): string {
  return clip(text, MAX_LABEL)
    .replace(/[^\p{L}\p{N} ./_…:-]/gu, '?')
    .replace(/:(?!\d)/g, '?')
    .replace(/^(-|\d{1,9}\.) /, '$1')
}
