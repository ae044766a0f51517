import type { Exposure } from '../../model/exposure.ts'
import { clip } from '../shared/wording.ts'
import { type GraphLimits, type GraphNode, graphOf, type WayStyle } from './graph.ts'

/** Public ways are thick, private ones dotted. */
const ARROWS: Readonly<Record<WayStyle, string>> = { inbound: '-->', public: '==>', private: '-.->', outside: '-->' }
/** GitHub's red and green, which are distinct in light and dark mode. */
const COLOURS: readonly (readonly [style: WayStyle, colour: string])[] = [
  ['public', '#cf222e'],
  ['private', '#2da44e'],
]
const MAX_LABEL = 60

/**
 * The connections as a Mermaid flowchart with its heading; empty if there are none. GitHub draws it in job summaries
 * and comments, not on the page of a check.
 */
export function renderMap(exposure: Exposure, limits: GraphLimits = {}): string[] {
  const { nodes, ways, total } = graphOf(exposure, limits)
  if (total === 0) return []
  const ids = new Map(nodes.map(({ key }, i) => [key, `n${i + 1}`]))
  const lines = nodes.map(node => `  ${ids.get(node.key)}${shapeOf(node)}`)
  for (const { from, to, label, style } of ways) {
    lines.push(`  ${ids.get(from)} ${ARROWS[style]}${label === undefined ? '' : `|"${label}"|`} ${ids.get(to)}`)
  }
  for (const [style, colour] of COLOURS) {
    const numbers = ways.flatMap((way, number) => (way.style === style ? [number] : []))
    if (numbers.length > 0) lines.push(`  linkStyle ${numbers.join(',')} stroke:${colour}`)
  }
  const cut = total - ways.length
  return [
    '### Connections',
    '',
    'Thick and red: to another app or to a database over the internet. Dotted and green: over the private network. Thin: visitors, and other hosts outside Fly.io.',
    '',
    '```mermaid',
    'flowchart LR',
    ...lines,
    '```',
    ...(cut > 0 ? ['', `Not drawn, to keep it readable: ${cut} of ${total} connections.`] : []),
  ]
}

function shapeOf({ kind, name, detail }: GraphNode): string {
  switch (kind) {
    case 'internet':
      return `(("${name}"))`
    case 'app':
      return `["${label(name)}"]`
    case 'data store':
      return `[("${label(name)} ${label(detail ?? '')}")]`
    case 'host':
      return `(["${label(name)}"])`
  }
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
