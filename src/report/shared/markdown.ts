import { sanitize } from './sanitize.ts'

/** GitHub links mentions and issues after rendering, where no backslash counts any more; a zero-width space does. */
const BREAK = '&#8203;'

const SPECIAL = /[\\`*_~$[\]]|[&<>|#@]|:(?=\/\/)|www(?=\.)|gh-(?=\d)/gi

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // A backslash in the cell of a table would be read twice.
  ['|', '&#124;'],
  ...[...'\\`*_~$[]'].map(character => [character, `\\${character}`] as const),
])

/**
 * Text as Markdown that GitHub shows as it is: no markup, HTML, link, image, mention or issue reference comes of it.
 * One line, without blanks around it; safe at a line's start and in a table's cell.
 */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInline(text).trim())
}

/** Text as a code span of one line. Where it holds a `|` it is HTML, since tables split code spans too. */
export function codeSpan(text: string): string {
  const content = sanitize(text).trim()
  if (content === '' || content.includes('|')) return `<code>${escapeInline(content)}</code>`
  let longest = 0
  for (const run of content.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A finding's message as Markdown of one line: its back-quoted words stay code spans, all else is escaped. */
export function renderMessage(message: string): string {
  const parts = message.split('`')
  // A back-quote without its partner is text like any other.
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : ''
  let markdown = ''
  for (const [index, part] of parts.entries()) markdown += index % 2 === 1 ? codeSpan(part) : escapeInline(part)
  return escapeStart((markdown + escapeInline(tail)).trim())
}

/** The longest beginning of the text that has at most `maxBytes` bytes in UTF-8 and splits no character. */
export function truncateBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= maxBytes) return text
  let end = Math.max(0, maxBytes)
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}

function escapeInline(text: string): string {
  return sanitize(text).replace(SPECIAL, found => REPLACEMENTS.get(found) ?? found + BREAK)
}

/** Lists, quotes, headings and rules begin a line. */
function escapeStart(markdown: string): string {
  return markdown.replace(/^(\d{0,9})([-+=.)])/, '$1\\$2')
}
