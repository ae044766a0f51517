/** A part of a page of Markdown; `markdown` is running text for `parseInlines`. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly markdown: string }
  | { readonly kind: 'paragraph'; readonly markdown: string }
  | { readonly kind: 'code'; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  /** Tags that are passed through. */
  | { readonly kind: 'html'; readonly lines: readonly string[] }

const FENCE = /^ {0,3}(`{3,})\s*([^`\s]*)[^`]*$/
const HEADING = /^(#{1,6}) +(.*?)(?: +#+)?$/
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)]) +(?=\S)/
const DETAILS = /^<details><summary>(.*)<\/summary>$/
const TAG = /^<\/?(?:picture|source|img|p|br|div)\b/
const DIVIDER = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/

/** Reads the part of GitHub's Markdown that Airworthy and its own documents use. HTML comments are left out. */
export function parseBlocks(markdown: string): Block[] {
  return blocksOf(markdown.replace(/<!--[\s\S]*?-->\n?/g, '').split(/\r?\n/))
}

/** A block and how many lines it takes. */
type Found = { readonly block: Block; readonly lines: number }

const READERS: readonly ((lines: readonly string[]) => Found | undefined)[] = [
  readCode,
  readHeading,
  readDetails,
  readHtml,
  readQuote,
  readTable,
  readList,
  readParagraph,
]

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const rest = lines.slice(at)
    const found = isBlank(rest[0]) ? undefined : firstFound(rest)
    if (found) blocks.push(found.block)
    at += found?.lines ?? 1
  }
  return blocks
}

function firstFound(lines: readonly string[]): Found | undefined {
  for (const read of READERS) {
    const found = read(lines)
    if (found) return found
  }
  return undefined
}

function readCode(lines: readonly string[]): Found | undefined {
  const [, fence, language = ''] = FENCE.exec(lines[0] ?? '') ?? []
  if (fence === undefined) return undefined
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === fence)
  const body = lines.slice(1, end < 0 ? undefined : end)
  return { block: { kind: 'code', language, lines: body }, lines: body.length + 2 }
}

function readHeading(lines: readonly string[]): Found | undefined {
  const [, marks, markdown = ''] = HEADING.exec(lines[0] ?? '') ?? []
  return marks === undefined ? undefined : { block: { kind: 'heading', level: marks.length, markdown }, lines: 1 }
}

function readDetails(lines: readonly string[]): Found | undefined {
  const [, summary] = DETAILS.exec(lines[0] ?? '') ?? []
  if (summary === undefined) return undefined
  const end = lines.indexOf('</details>')
  const body = lines.slice(1, end < 0 ? undefined : end)
  return { block: { kind: 'details', summary, blocks: blocksOf(body) }, lines: body.length + 2 }
}

function readHtml(lines: readonly string[]): Found | undefined {
  if (!TAG.test(lines[0] ?? '')) return undefined
  const taken = takeWhile(lines, line => !isBlank(line))
  return { block: { kind: 'html', lines: taken }, lines: taken.length }
}

function readQuote(lines: readonly string[]): Found | undefined {
  const taken = takeWhile(lines, line => line.startsWith('>'))
  if (taken.length === 0) return undefined
  return {
    block: { kind: 'quote', blocks: blocksOf(taken.map(line => line.replace(/^> ?/, ''))) },
    lines: taken.length,
  }
}

function readTable(lines: readonly string[]): Found | undefined {
  const [first = '', second = ''] = lines
  if (!first.startsWith('|') || !DIVIDER.test(second)) return undefined
  const [head = [], , ...rows] = takeWhile(lines, line => line.startsWith('|')).map(cellsOf)
  return { block: { kind: 'table', head, rows }, lines: rows.length + 2 }
}

/** Code spans split too, unless a backslash forbids it. */
function cellsOf(line: string): string[] {
  const inside = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return (inside.match(/(?:^|\|)(?:\\.|[^\\|])*/g) ?? []).map(cell => cell.replace(/^\|/, '').trim())
}

function readList(lines: readonly string[]): Found | undefined {
  const [first] = ITEM.exec(lines[0] ?? '') ?? []
  if (first === undefined) return undefined
  const ordered = /\d/.test(first)
  const items: string[][] = []
  let margin = 0
  let taken = 0
  for (const line of lines) {
    const [mark] = ITEM.exec(line) ?? []
    if (mark !== undefined && /\d/.test(mark) === ordered) {
      margin = mark.length
      items.push([line.slice(margin)])
    } else if (isBlank(line)) {
      // It goes on behind a blank line only with what is indented, or with its next item.
      const next = lines[taken + 1] ?? ''
      if (!next.startsWith(' '.repeat(margin)) && !ITEM.test(next)) break
      items.at(-1)?.push('')
    } else if (line.startsWith(' ') || !endsParagraph(line)) {
      items.at(-1)?.push(line.replace(new RegExp(`^ {0,${margin}}`), ''))
    } else break
    taken++
  }
  return { block: { kind: 'list', ordered, items: items.map(blocksOf) }, lines: taken }
}

function readParagraph(lines: readonly string[]): Found {
  const taken = takeWhile(lines, (line, at) => at === 0 || !endsParagraph(line))
  return { block: { kind: 'paragraph', markdown: taken.map(line => line.trim()).join('\n') }, lines: taken.length }
}

function endsParagraph(line: string): boolean {
  return isBlank(line) || [FENCE, HEADING, ITEM, DETAILS, TAG, /^>/].some(start => start.test(line))
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

function takeWhile(lines: readonly string[], isPart: (line: string, at: number) => boolean): string[] {
  const end = lines.findIndex((line, at) => !isPart(line, at))
  return lines.slice(0, end < 0 ? undefined : end)
}
