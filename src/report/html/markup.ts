import { sanitize } from '../shared/sanitize.ts'
import { clip } from '../shared/wording.ts'

/** Markup that is safe in a page. Only `html` creates it. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | undefined | readonly Part[]

/** Markup of a template. What is put into it is escaped unless it is markup itself; lists are joined, nothing is ''. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = literals[0] ?? ''
  for (const [index, part] of parts.entries()) text += render(part) + (literals[index + 1] ?? '')
  return { html: text }
}

/** Markup that is written here, in this program: its style sheet, for example. */
export function trusted(text: string): Markup {
  return { html: text }
}

/** A sentence of ours: its back-quoted words become code, all else is escaped. */
export function sentence(text: string, length = 1000): Markup {
  const parts = clip(text, length).split('`')
  // A back-quote without its partner is text like any other.
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : ''
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}${tail}`
}

/** A link that leads out, or the words alone where the address is no such thing. */
export function link(text: Part, address: string | undefined): Markup {
  if (address === undefined || !/^https:\/\/[\w.-]/.test(address)) return html`${text}`
  return html`<a href="${address}" rel="noreferrer">${text}</a>`
}

function render(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if ('html' in part) return part.html
  return part.map(render).join('')
}

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function escapeHtml(text: string): string {
  return sanitize(text).replace(/[&<>"']/g, found => REPLACEMENTS.get(found) ?? '')
}
