import type { AppExposure, Exposure, Link, LinkTarget, PublishedPort } from '../../model/exposure.ts'

/** Something that talks or is talked to. Its texts are the repository's own, not escaped. */
export interface GraphNode {
  readonly key: string
  readonly kind: 'internet' | 'app' | 'data store' | 'host'
  readonly name: string
  /** Of a data store its address. */
  readonly detail: string | undefined
}

/** `public` and `private` name the network; `outside` is a way to a host that is no data store. */
export type WayStyle = 'inbound' | 'public' | 'private' | 'outside'

export interface Way {
  readonly from: string
  readonly to: string
  /** Of a way in, the ports that it takes. */
  readonly label: string | undefined
  readonly style: WayStyle
}

export interface ExposureGraph {
  /** Those that a way begins or ends at. */
  readonly nodes: readonly GraphNode[]
  readonly ways: readonly Way[]
  /** How many ways there are in all; more than fit are left out. */
  readonly total: number
}

export interface GraphLimits {
  readonly maxNodes?: number
  readonly maxWays?: number
}

/** When not all fit: what is worth seeing most comes first. */
const ORDER: readonly WayStyle[] = ['public', 'inbound', 'private', 'outside']
const INTERNET: GraphNode = { key: 'internet', kind: 'internet', name: 'internet', detail: undefined }

/** Connections, as much of it as can be drawn so that somebody can read it. */
export function graphOf(exposure: Exposure, limits: GraphLimits = {}): ExposureGraph {
  const { maxNodes = 40, maxWays = 80 } = limits
  const nodes = new Map([[INTERNET.key, INTERNET]])
  for (const { path, name } of exposure.apps) {
    nodes.set(appKey(path), { key: appKey(path), kind: 'app', name: name ?? path, detail: undefined })
  }
  const all: Way[] = []
  for (const app of exposure.apps) if (isPublic(app)) all.push(inbound(app))
  for (const link of exposure.links) {
    const { to } = link
    if (to.kind !== 'app') nodes.set(keyOf(to), nodeOf(to))
    if (nodes.has(keyOf(to)))
      all.push({ from: appKey(link.from), to: keyOf(to), label: undefined, style: styleOf(link) })
  }
  const ways = select(all, maxNodes, maxWays)
  const drawn = new Set(ways.flatMap(({ from, to }) => [from, to]))
  return { nodes: [...nodes.values()].filter(({ key }) => drawn.has(key)), ways, total: all.length }
}

/** As many as fit, in their own order. */
function select(all: readonly Way[], maxNodes: number, maxWays: number): Way[] {
  const nodes = new Set<string>()
  const selected = new Set<Way>()
  for (const way of all.toSorted((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style))) {
    if (selected.size >= maxWays) break
    const missing = new Set([way.from, way.to].filter(key => !nodes.has(key)))
    if (nodes.size + missing.size > maxNodes) continue
    for (const key of missing) nodes.add(key)
    selected.add(way)
  }
  return all.filter(way => selected.has(way))
}

function isPublic({ reach, ports }: AppExposure): boolean {
  return reach !== 'private' && ports.length > 0
}

const MAX_PORTS = 4

function inbound({ path, ports }: AppExposure): Way {
  const named = ports.slice(0, MAX_PORTS).map(portLabel)
  const more = ports.length > MAX_PORTS ? [`${ports.length - MAX_PORTS} more`] : []
  return { from: INTERNET.key, to: appKey(path), label: [...named, ...more].join(', '), style: 'inbound' }
}

/** `443 HTTPS`, `8000 to 9000 raw TCP`. */
export function portLabel({ start, end, service }: PublishedPort): string {
  const range = start === end ? String(start) : `${start} to ${end}`
  return service === undefined ? range : `${range} ${service}`
}

function styleOf({ to, network }: Link): WayStyle {
  if (network === 'private') return 'private'
  return to.kind === 'host' ? 'outside' : 'public'
}

function appKey(path: string): string {
  return `app ${path}`
}

function keyOf(to: LinkTarget): string {
  return to.kind === 'app' ? appKey(to.path) : `${to.kind} ${to.host}`
}

function nodeOf(to: Exclude<LinkTarget, { kind: 'app' }>): GraphNode {
  const key = keyOf(to)
  if (to.kind === 'host') return { key, kind: 'host', name: to.host, detail: undefined }
  return { key, kind: 'data store', name: to.store, detail: to.host }
}
