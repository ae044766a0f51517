import type { Exposure, ExposureChange, Link } from '../../model/exposure.ts'
import { codeSpan } from '../shared/markdown.ts'
import { clip } from '../shared/wording.ts'

const MAX_LINKS = 8
const MAX_NAME = 80

/**
 * The connections to apps and outside hosts that a change adds, in one line of Markdown, those over the internet first;
 * `undefined` for none. Data stores have a separate column.
 */
export function newConnections({ before, after }: ExposureChange): string | undefined {
  if (!before) return undefined
  const old = new Set(namedLinks(before).map(({ text }) => text))
  const added = namedLinks(after).filter(({ text }) => !old.has(text))
  if (added.length === 0) return undefined
  const sorted = [...added.filter(({ isPublic }) => isPublic), ...added.filter(({ isPublic }) => !isPublic)]
  const shown = sorted.slice(0, MAX_LINKS).map(({ text }) => text)
  const more = sorted.length > MAX_LINKS ? `; and ${sorted.length - MAX_LINKS} more` : ''
  return `New connections: ${shown.join('; ')}${more}.`
}

/** By the apps' names, since a config may move; each once. */
function namedLinks({ apps, links }: Exposure): { text: string; isPublic: boolean }[] {
  const names = new Map(apps.map(({ path, name }) => [path, name ?? path]))
  const found = new Map<string, boolean>()
  for (const link of links) {
    if (link.to.kind !== 'data store') found.set(describeLink(link, names), link.network === 'public')
  }
  return [...found].map(([text, isPublic]) => ({ text, isPublic }))
}

function describeLink({ from, to, network }: Link, names: ReadonlyMap<string, string>): string {
  const host = to.kind === 'app' ? (names.get(to.path) ?? to.path) : to.host
  const way = network === 'public' ? '**over the internet**' : 'over the private network'
  return `${nameOf(names.get(from) ?? from)} → ${nameOf(host)} ${way}`
}

function nameOf(text: string): string {
  return codeSpan(clip(text, MAX_NAME))
}
