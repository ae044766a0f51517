import { sanitize } from '../shared/sanitize.ts'
import { type Style, wrap } from './ansi.ts'

/** Lines of prose longer than this are hard to read, however wide the terminal is. In columns. */
const MAX_PROSE = 100

/**
 * A rule's page for a terminal: headings, wrapped prose, indented code, and table rows as list items. `markdown` uses what
 * the rule pages use: headings, paragraphs, lists, tables, fenced code, links, code spans and strong text. Everything else
 * is shown as it is.
 */
export function renderPage(markdown: string, style: Style, columns: number): string {
  const width = Math.min(columns, MAX_PROSE)
  const lines: string[] = []
  /** The fence's own indentation, in a list item; `undefined` outside code. */
  let fence: string | undefined
  let header: readonly string[] | undefined
  for (const line of markdown.split('\n').map(sanitize)) {
    const mark = /^( {0,3})```/.exec(line)
    if (mark) {
      fence = fence === undefined ? (mark[1] ?? '') : undefined
    } else if (fence !== undefined) {
      const code = line.startsWith(fence) ? line.slice(fence.length) : line
      lines.push(code === '' ? '' : `    ${fence}${highlight(code, style)}`)
    } else if (line.startsWith('|')) {
      const cells = cellsOf(line)
      if (header && !/^\|[-:| ]+$/.test(line)) lines.push(...proseLines(rowAsItem(cells, header), style, width))
      header ??= cells
    } else {
      header = undefined
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
  const item = /^(?:- |\d+\. )/.exec(line)
  if (item) return wrap(`  ${inline(line, style)}`, ' '.repeat(2 + item[0].length), width)
  return wrap(inline(line, style), '', width)
}

/** The cells of a table row; `\\|` inside a cell is not supported. */
function cellsOf(line: string): string[] {
  return line
    .replace(/\|\s*$/, '')
    .split('|')
    .slice(1)
    .map(cell => cell.trim())
}

/** A row as a list item: `- case: high` for two columns, `- case (Severity: high; Default: off)` for more. */
function rowAsItem([first = '', ...rest]: readonly string[], header: readonly string[]): string {
  if (rest.length === 1) return `- ${first}: ${rest[0]}`
  return `- ${first} (${rest.map((cell, index) => `${header[index + 1]}: ${cell}`).join('; ')})`
}

/** Links show their address, since not every terminal follows hyperlinks; a link to another rule shows its name. */
function inline(text: string, style: Style): string {
  return text
    .replaceAll(
      /\[([^\]]{0,400})\]\((https?:[^)\s]{0,400})\)/g,
      (_, label: string, address: string) => `${label} (${address})`,
    )
    .replaceAll(/\[([^\]]{0,400})\]\([^):#\s]{0,400}\.md(?:#[\w-]{0,100})?\)/g, '$1')
    .replaceAll(/<(https?:[^>\s]{0,400})>/g, '$1')
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
