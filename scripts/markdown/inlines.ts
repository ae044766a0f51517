/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'small'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  /** A tag of HTML that means nothing here. */
  | { readonly kind: 'html'; readonly text: string }

type Match = { readonly inline: Inline | undefined; readonly length: number }

/** What may stand at a place that begins with one of these; the first that matches is it. */
const READERS: readonly ((rest: string) => Match | undefined)[] = [
  readEscape,
  readEntity,
  readCode,
  readStrong,
  readEmphasis,
  readLink,
  readTag,
]

/** Reads the part of GitHub's Markdown that Airworthy writes: code, bold, italics, links, a few tags, escapes. */
export function parseInlines(markdown: string): Inline[] {
  const inlines: Inline[] = []
  let text = ''
  let at = 0
  while (at < markdown.length) {
    const plain = /^[^\\&`*_[<]+/.exec(markdown.slice(at))?.[0] ?? ''
    text += plain
    at += plain.length
    if (at >= markdown.length) break
    const rest = markdown.slice(at)
    const isInWord = /\w$/.test(text) && rest.startsWith('_')
    const match = isInWord ? undefined : firstMatch(rest)
    if (!match) {
      text += markdown.charAt(at++)
      continue
    }
    at += match.length
    if (match.inline?.kind === 'text') {
      text += match.inline.text
      continue
    }
    if (text !== '') inlines.push({ kind: 'text', text })
    text = ''
    if (match.inline) inlines.push(match.inline)
  }
  if (text !== '') inlines.push({ kind: 'text', text })
  return inlines
}

function firstMatch(rest: string): Match | undefined {
  for (const read of READERS) {
    const match = read(rest)
    if (match) return match
  }
  return undefined
}

function readEscape(rest: string): Match | undefined {
  const [whole, text] = /^\\([!-/:-@[-`{-~])/.exec(rest) ?? []
  return whole === undefined || text === undefined ? undefined : { inline: { kind: 'text', text }, length: 2 }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00A0'],
])

function readEntity(rest: string): Match | undefined {
  const [whole, number, name = ''] = /^&(?:#(\d{1,7})|([a-z]{2,8}));/i.exec(rest) ?? []
  if (whole === undefined) return undefined
  const text = number === undefined ? ENTITIES.get(name) : String.fromCodePoint(Math.min(Number(number), 0x10ffff))
  return text === undefined ? undefined : { inline: { kind: 'text', text }, length: whole.length }
}

function readCode(rest: string): Match | undefined {
  const [fence] = /^`+/.exec(rest) ?? []
  if (fence === undefined) return undefined
  for (const found of rest.slice(fence.length).matchAll(/`+/g)) {
    if (found[0].length !== fence.length) continue
    const inside = rest.slice(fence.length, fence.length + found.index)
    const text = /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside
    return { inline: { kind: 'code', text }, length: inside.length + 2 * fence.length }
  }
  return { inline: { kind: 'text', text: fence }, length: fence.length }
}

function readStrong(rest: string): Match | undefined {
  const [whole, inside = ''] = /^\*\*((?:`[^`]*`|\\.|[^`\\])+?)\*\*/.exec(rest) ?? []
  if (whole === undefined) return undefined
  return { inline: { kind: 'strong', content: parseInlines(inside) }, length: whole.length }
}

function readEmphasis(rest: string): Match | undefined {
  const [whole, , inside = ''] = /^([*_])(?=[^\s*_])((?:`[^`]*`|\\.|[^`\\*])+?)\1(?!\w)/.exec(rest) ?? []
  if (whole === undefined) return undefined
  return { inline: { kind: 'emphasis', content: parseInlines(inside) }, length: whole.length }
}

function readLink(rest: string): Match | undefined {
  const [whole, inside = '', address = ''] = /^\[((?:`[^`]*`|\\.|[^\]`\\])*)\]\(([^()\s]*)\)/.exec(rest) ?? []
  if (whole === undefined) return undefined
  return { inline: { kind: 'link', address, content: parseInlines(inside) }, length: whole.length }
}

function readTag(rest: string): Match | undefined {
  const [comment] = /^<!--[\s\S]*?-->/.exec(rest) ?? []
  if (comment !== undefined) return { inline: undefined, length: comment.length }
  const [code, text = ''] = /^<code>([^<]*)<\/code>/.exec(rest) ?? []
  if (code !== undefined) return { inline: { kind: 'code', text: textOf(parseInlines(text)) }, length: code.length }
  const [small, inside = ''] = /^<sub>([\s\S]*?)<\/sub>/.exec(rest) ?? []
  if (small !== undefined) return { inline: { kind: 'small', content: parseInlines(inside) }, length: small.length }
  const [link, address = ''] = /^<(https?:[^<>\s]+)>/.exec(rest) ?? []
  if (link !== undefined) {
    return { inline: { kind: 'link', address, content: [{ kind: 'text', text: address }] }, length: link.length }
  }
  const [tag] = /^<\/?[a-z][^<>]*>/i.exec(rest) ?? []
  return tag === undefined ? undefined : { inline: { kind: 'html', text: tag }, length: tag.length }
}

/** The words alone. */
export function textOf(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.kind === 'html') continue
    text += 'content' in inline ? textOf(inline.content) : inline.text
  }
  return text
}
