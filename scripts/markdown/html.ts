import { type Block, parseBlocks } from './blocks.ts'
import { replaceEmoji } from './emoji.ts'
import { type Inline, parseInlines } from './inlines.ts'

interface HtmlOptions {
  /** The lines that a suggestion replaces. */
  readonly suggestedFor?: readonly string[]
  /** GitHub keeps line ends in comments, checks and summaries, but not in files; kept unless told. */
  readonly joinLines?: boolean
}

/** Markdown as HTML, in the way of GitHub. */
export function renderHtml(markdown: string, options: HtmlOptions = {}): string {
  return renderBlocks(parseBlocks(markdown), options)
}

/** Text that nothing in it can be taken for markup of; emoji become drawings. */
export function escapeHtml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return replaceEmoji(escaped)
}

function renderBlocks(blocks: readonly Block[], options: HtmlOptions): string {
  return blocks.map(block => renderBlock(block, options)).join('\n')
}

function renderBlock(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.markdown)}</h${block.level}>`
    case 'paragraph':
      return `<p>${inline(block.markdown).replaceAll('\n', options.joinLines ? '\n' : '<br>\n')}</p>`
    case 'code':
      return block.language === 'suggestion'
        ? suggestion(options.suggestedFor ?? [], block.lines)
        : codeBlock(block.lines)
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map(item => `<li>${tight(item, options)}</li>`)
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'quote':
      return `<blockquote>${renderBlocks(block.blocks, options)}</blockquote>`
    case 'table':
      return table(block.head, block.rows)
    case 'details':
      return `<details><summary>${inline(block.summary)}</summary>${renderBlocks(block.blocks, options)}</details>`
    case 'html':
      return block.lines.join('\n')
  }
}

/** An item of one paragraph stands without the paragraph's margins. */
function tight(item: readonly Block[], options: HtmlOptions): string {
  const [first, ...others] = item
  if (first?.kind !== 'paragraph') return renderBlocks(item, options)
  return [inline(first.markdown.replaceAll('\n', ' ')), renderBlocks(others, options)].join('\n')
}

function codeBlock(lines: readonly string[]): string {
  return `<pre><code>${escapeHtml(lines.join('\n'))}</code></pre>`
}

function suggestion(before: readonly string[], after: readonly string[]): string {
  const row = (kind: string, sign: string) => (line: string) =>
    `<div class="line ${kind}"><span class="sign">${sign}</span>${escapeHtml(line)}</div>`
  const rows = [...before.map(row('removed', '-')), ...after.map(row('added', '+'))]
  return `<div class="suggestion"><div class="suggestion-title">Suggested change</div>${rows.join('')}</div>`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) => row.map(cell => `<${tag}>${inline(cell)}</${tag}>`).join('')
  const body = rows.map(row => `<tr>${cells('td', row)}</tr>`).join('\n')
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${body}\n</tbody></table>`
}

function inline(markdown: string): string {
  return parseInlines(markdown).map(renderInline).join('')
}

const TAGS = { strong: 'strong', emphasis: 'em', small: 'sub' } as const

function renderInline(each: Inline): string {
  if (each.kind === 'text') return escapeHtml(each.text)
  if (each.kind === 'html') return each.text
  if (each.kind === 'code') return `<code>${escapeHtml(each.text)}</code>`
  const content = each.content.map(renderInline).join('')
  if (each.kind === 'link') return `<a href="${escapeHtml(each.address)}">${content}</a>`
  return `<${TAGS[each.kind]}>${content}</${TAGS[each.kind]}>`
}
