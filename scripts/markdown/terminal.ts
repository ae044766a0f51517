import { styleText } from 'node:util'
import { type Block, parseBlocks } from './blocks.ts'
import { type Inline, parseInlines } from './inlines.ts'

type Format = Parameters<typeof styleText>[0]

/** Colours and weights of a terminal; each word is painted by itself, so that lines can be broken between them. */
export type Paint = (format: Format, text: string) => string

/** Without colour every text stays as it is. */
export function createPaint(colored: boolean): Paint {
  if (!colored) return (_, text) => text
  return (format, text) => text.replace(/[^ ]+/g, word => styleText(format, word, { validateStream: false }))
}

/** Markdown for people at a terminal: lines of at most `width` columns, except where one word is longer. */
export function renderTerminal(markdown: string, width: number, paint: Paint): string[] {
  return renderBlocks(parseBlocks(markdown), width, paint)
}

function renderBlocks(blocks: readonly Block[], width: number, paint: Paint): string[] {
  const parts = blocks.map(block => renderBlock(block, width, paint)).filter(lines => lines.length > 0)
  return parts.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function renderBlock(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'heading':
      return wrapColumns(paint('bold', inline(block.markdown, paint)), width)
    case 'paragraph':
      return block.markdown.split('\n').flatMap(line => wrapColumns(inline(line, paint), width))
    case 'code':
      if (block.language !== 'suggestion') return block.lines.map(line => paint('cyan', `    ${line}`))
      return [paint('bold', 'Suggested change:'), ...block.lines.map(line => paint('green', `    +${line}`))]
    case 'list':
      return block.items.flatMap((item, at) => {
        const mark = block.ordered ? `${at + 1}. ` : '- '
        const lines = renderBlocks(item, width - mark.length, paint)
        return lines.map((line, nth) => (nth === 0 ? mark : ' '.repeat(mark.length)) + line)
      })
    case 'quote':
      return renderBlocks(block.blocks, width - 2, paint).map(line => `${paint('dim', '│')} ${line}`)
    case 'table':
      return renderTable(block.head, block.rows, width, paint)
    case 'details':
      return [
        paint('dim', `▾ ${block.summary}`),
        ...renderBlocks(block.blocks, width - 2, paint).map(line => `  ${line}`),
      ]
    case 'html':
      return []
  }
}

function inline(markdown: string, paint: Paint): string {
  return parseInlines(markdown)
    .map(each => renderInline(each, paint))
    .join('')
}

function renderInline(inlined: Inline, paint: Paint): string {
  if (inlined.kind === 'text') return inlined.text.replace(/\u200B/g, '')
  if (inlined.kind === 'html') return ''
  if (inlined.kind === 'code') {
    const code = paint('cyan', inlined.text)
    // Without colour its marks have to tell it.
    return code === inlined.text ? `\`${code}\`` : code
  }
  const content = inlined.content.map(each => renderInline(each, paint)).join('')
  if (inlined.kind === 'strong') return paint('bold', content)
  if (inlined.kind === 'small') return paint('dim', content)
  return inlined.kind === 'emphasis' ? paint('italic', content) : content
}

const GAP = '  '

/** Columns as wide as what they hold; the widest give way. Where that breaks words, each row is a list of its own. */
function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): string[] {
  const cells = [head, ...rows].map((row, at) =>
    head.map((_, column) => {
      const text = inline(row[column] ?? '', paint)
      return at === 0 ? paint('bold', text) : text
    }),
  )
  const [top = [], ...others] = cells
  const widths = columnWidths(cells, width - GAP.length * (head.length - 1))
  if (!widths) return renderRecords(top, others, width)
  const rendered = others.map(row => renderRow(row, widths))
  const rule = paint('dim', widths.map(columns => '─'.repeat(columns)).join(GAP))
  return [...renderRow(top, widths), rule, ...withGaps(rendered)]
}

/** Entries of several lines run into each other without a blank one. */
function withGaps(entries: readonly (readonly string[])[]): string[] {
  const isTall = entries.some(lines => lines.length > 1)
  return entries.flatMap((lines, at) => (isTall && at > 0 ? ['', ...lines] : lines))
}

/** What each column needs, or less for the widest; `undefined` where not even their words have room. */
function columnWidths(cells: readonly (readonly string[])[], room: number): number[] | undefined {
  const widest = (measure: (cell: string) => number) =>
    (cells[0] ?? []).map((_, column) => Math.max(...cells.map(row => measure(row[column] ?? ''))))
  const widths = widest(columnsOf)
  const words = widest(cell => Math.max(...cell.split(' ').map(columnsOf)))
  for (let sum = sumOf(widths); sum > room; sum--) {
    const spare = widths.map((columns, at) => (columns > (words[at] ?? 0) ? columns : 0))
    const largest = Math.max(...spare)
    if (largest === 0) return undefined
    widths[spare.indexOf(largest)] = largest - 1
  }
  return widths
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** The first cell as a title, the others below it, each behind its column's name. */
function renderRecords(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const margin = Math.max(...head.slice(1).map(columnsOf)) + 2 * GAP.length
  const records = rows.map(([title = '', ...row]) => {
    const lines = row.flatMap((cell, at) => {
      const label = padColumns(GAP + (head[at + 1] ?? ''), margin)
      return wrapColumns(cell, width - margin).map((line, nth) => (nth === 0 ? label : ' '.repeat(margin)) + line)
    })
    return [title, ...lines]
  })
  return withGaps(records)
}

function renderRow(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, column) => wrapColumns(cell, widths[column] ?? 0))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, nth) =>
    wrapped
      .map((lines, column) => padColumns(lines[nth] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
}

function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

const STYLE_CODES = /\p{Cc}\[[\d;]*m/gu

/** How many columns a terminal gives the text: most emoji take two, joiners and selectors none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text.replace(STYLE_CODES, '')) {
    if (/[\p{Mn}\u200B-\u200D]/u.test(character)) continue
    columns += /\p{Emoji_Presentation}/u.test(character) ? 2 : 1
  }
  return columns
}

/** Breaks at spaces; a word that is wider than a whole line keeps one to itself. */
export function wrapColumns(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
