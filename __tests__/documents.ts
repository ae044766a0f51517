import { readdirSync, readFileSync } from 'node:fs'
import { type Block, parseBlocks } from '../scripts/markdown/blocks.ts'
import { type Inline, parseInlines } from '../scripts/markdown/inlines.ts'

/** A page of Markdown for people, taken apart. */
export interface Document {
  readonly path: string
  readonly text: string
  /** Addresses of links and of images. */
  readonly addresses: readonly string[]
  /** What a link can name behind `#`, as GitHub makes it of headings. */
  readonly anchors: ReadonlySet<string>
  /** The texts of the fenced blocks of a language, in their order. */
  fences(language: string): string[]
  /** Lines of `sh` blocks and code in running text, in their order, without comments. */
  readonly commands: readonly string[]
}

/** The pages of the project that people read, those of the rules included. */
export function listDocuments(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
  const top = readdirSync('.').filter(name => name.endsWith('.md'))
  return [...top, ...below('docs'), 'examples/README.md']
}

/** Reads a page. Throws where there is none. */
export function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8')
  const blocks = parseBlocks(text).flatMap(flatten)
  const inlinesOf = (block: Block): Inline[] =>
    'markdown' in block ? parseInlines(block.markdown).flatMap(flattenInline) : []
  const inlines = blocks.flatMap(inlinesOf)
  const linked = inlines.flatMap(inline => (inline.kind === 'link' ? [inline.address] : []))
  const shown = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, address = '']) => address)
  const commands = blocks.flatMap(block => {
    if (block.kind === 'code') return block.language === 'sh' ? block.lines : []
    return inlinesOf(block).flatMap(inline => (inline.kind === 'code' ? [inline.text] : []))
  })
  return {
    path,
    text,
    addresses: [...linked, ...shown],
    anchors: new Set(blocks.flatMap(block => (block.kind === 'heading' ? [anchorOf(block.markdown)] : []))),
    fences: language =>
      blocks.flatMap(block => (block.kind === 'code' && block.language === language ? [block.lines.join('\n')] : [])),
    commands: commands.map(line => line.replace(/\s+#.*$/, '').trim()),
  }
}

/** The block itself, or the ones inside of it. */
function flatten(block: Block): Block[] {
  if (block.kind === 'list') return block.items.flat().flatMap(flatten)
  if (block.kind === 'quote' || block.kind === 'details') return block.blocks.flatMap(flatten)
  if (block.kind !== 'table') return [block]
  return [block.head, ...block.rows].flat().map(markdown => ({ kind: 'paragraph', markdown }))
}

function flattenInline(inline: Inline): Inline[] {
  return 'content' in inline ? [inline, ...inline.content.flatMap(flattenInline)] : [inline]
}

/** As GitHub does: letters, digits, `-` and `_` stay, a blank becomes `-`. */
function anchorOf(heading: string): string {
  const text = parseInlines(heading)
    .flatMap(flattenInline)
    .map(inline => ('text' in inline ? inline.text : ''))
    .join('')
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
