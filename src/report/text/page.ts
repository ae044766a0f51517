import { sanitize } from '../shared/sanitize.ts'
import { type Style, wrap } from './ansi.ts'

/** Lines of prose longer than this are hard to read, however wide the terminal is. In columns. */
const MAX_PROSE = 100

/**
 * A rule's page for a terminal: headings, wrapped prose, indented code. `markdown` uses what the rule pages use: headings,
 * paragraphs, lists, tables, fenced code, links, code spans and strong text. Everything else is shown as it is.
 */
export function renderPage(markdown: string, style: Style, columns: number): string {
  const width = Math.min(columns, MAX_PROSE)
  const lines: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n').map(sanitize)) {
    const mark = /^```(\w*)/.exec(line)
    if (mark) {
      fence = fence === undefined ? (mark[1] ?? '') : undefined
    } else if (fence !== undefined) {
      lines.push(line === '' ? '' : `    ${highlight(line, style)}`)
    } else {
      lines.push(...proseLines(line, style, width))
    }
  }
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function proseLines(line: string, style: Style, width: number): string[] {
  const heading = /^#{1,6} (.*)/.exec(line)
  if (heading?.[1] !== undefined) return [style.strong(heading[1])]
  if (line.startsWith('|')) return [inline(line, style)]
  const item = /^(?:- |\d+\. )/.exec(line)
  if (item) return wrap(`  ${inline(line, style)}`, ' '.repeat(2 + item[0].length), width)
  return wrap(inline(line, style), '', width)
}

/** Links show their address, since not every terminal follows hyperlinks. */
function inline(text: string, style: Style): string {
  return text
    .replaceAll(/\[([^\]]*)\]\((https?:[^)\s]*)\)/g, (_, label: string, address: string) => `${label} (${address})`)
    .replaceAll(/<(https?:[^>\s]*)>/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, strong: string) => style.strong(strong))
    .replaceAll(/\*([^*\s]+)\*/g, '$1')
    .replaceAll(/`([^`]+)`/g, (_, code: string) => style.severity('low', code))
}

/** Comments fade and keys stand out: enough for TOML, YAML, Dockerfiles, shells and programs. */
function highlight(line: string, style: Style): string {
  if (/^\s*(?:#|\/\/|--)/.test(line)) return style.faint(line)
  const key = /^(\s*)(\[[^\]]*\]+|[\w.-]+(?=\s*[=:])|[A-Z]{3,}(?=\s))/.exec(line)
  if (!key) return line
  const [all, indent = '', word = ''] = key
  return `${indent}${style.strong(word)}${line.slice(all.length)}`
}
