import type { Exposure } from '../../model/exposure.ts'
import { type GraphNode, graphOf, type Way } from '../exposure/graph.ts'
import { clip } from '../shared/wording.ts'
import { BOX, type Box, type Line, layOut, type Point } from './map-layout.ts'
import { html, type Markup } from './markup.ts'

/** What fits into a box. In characters. */
const MAX_NAME = 26
const MAX_DETAIL = 33

/** The connections as a drawing; `undefined` if there are none. */
export function renderMapSection(exposure: Exposure): Markup | undefined {
  const graph = graphOf(exposure)
  if (graph.total === 0) return undefined
  const { boxes, lines, width, height } = layOut(graph)
  const ports = new Map(graph.ways.flatMap(({ to, label }) => (label === undefined ? [] : [[to, label] as const])))
  const cut = graph.total - graph.ways.length
  const title = `${graph.nodes.length} nodes and ${graph.ways.length} connections`
  return html`<section class="map">
<h2>Connections</h2>
<p class="legend"><span class="public">over the internet</span> <span class="private">over the private network</span> <span class="outside">other ways in and out</span></p>
<div class="scroll"><svg viewBox="0 0 ${width} ${height}" style="--width:${width}px" role="img" aria-label="${title}">
<defs>${MARKERS.map(name => html`<marker id="tip-${name}" class="${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>`)}</defs>
${lines.map(drawLine)}
${boxes.map(box => drawBox(box, ports.get(box.node.key)))}
</svg></div>
${cut > 0 ? html`<p class="faint">Not drawn, to keep it readable: ${cut} of ${graph.total} connections.</p>` : undefined}
</section>`
}

type LineStyle = 'public' | 'private' | 'outside'
const MARKERS: readonly LineStyle[] = ['public', 'private', 'outside']

function lineStyleOf({ style }: Way): LineStyle {
  return style === 'inbound' ? 'outside' : style
}

function drawLine({ way, start, via, end, forward }: Line): Markup {
  let path = `M${start.x} ${round(start.y)}`
  let at = start
  for (const point of via) {
    path += `${curve(at, point, forward)}H${point.x + BOX.width}`
    at = { x: point.x + BOX.width, y: point.y }
  }
  path += curve(at, end, forward)
  return html`<path class="way ${lineStyleOf(way)}" d="${path}" marker-end="url(#tip-${lineStyleOf(way)})"/>
`
}

/** Leaves and arrives level; a way back arrives from the right. */
function curve(from: Point, to: Point, forward: boolean): string {
  const bend = forward ? (to.x - from.x) / 2 : 60
  const into = forward ? to.x - bend : to.x + bend
  return `C${round(from.x + bend)} ${round(from.y)} ${round(into)} ${round(to.y)} ${to.x} ${round(to.y)}`
}

function drawBox({ node, x, y }: Box, ports: string | undefined): Markup {
  const { kind, name } = node
  const detail = node.detail ?? ports
  const isRound = kind === 'host' || kind === 'internet'
  const middle = x + BOX.width / 2
  const label = detail === undefined ? name : `${name}: ${detail}`
  const nameY = y + (detail === undefined ? BOX.height / 2 + 5 : BOX.height / 2 - 3)
  return html`<g class="node ${classOf(node)}"><title>${label}</title><rect x="${x}" y="${round(y)}" width="${BOX.width}" height="${BOX.height}" rx="${isRound ? BOX.height / 2 : 8}"/><text x="${middle}" y="${round(nameY)}">${clip(name, MAX_NAME)}</text>${
    detail === undefined
      ? undefined
      : html`<text class="detail" x="${middle}" y="${round(y + BOX.height / 2 + 14)}">${clip(detail, MAX_DETAIL)}</text>`
  }</g>
`
}

function classOf({ kind }: GraphNode): string {
  return kind === 'data store' ? 'store' : kind
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
