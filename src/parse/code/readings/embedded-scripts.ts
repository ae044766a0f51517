import type { Span } from '../../../model/files/spans.ts'

/** The front matter of Astro, and the content of a script element, which the first closing tag ends (HTML 13.2.5.4). */
const SCRIPT =
  /<script(?=[\s>])[^>"']{0,300}(?:"[^"]{0,500}"[^>"']{0,300}|'[^']{0,500}'[^>"']{0,300}){0,20}>|^---[ \t\r]{0,20}$/gim
const END = /<\/script(?=[\s/>])/gi
const FRONT_MATTER_END = /^---[ \t\r]{0,20}$/gm

/** Where the scripts of a page are. */
export function scriptSpans(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (;;) {
    SCRIPT.lastIndex = at
    const opening = SCRIPT.exec(text)
    if (!opening) return spans
    const from = opening.index + opening[0].length
    const isFrontMatter = opening[0].startsWith('-')
    if (isFrontMatter && text.slice(0, opening.index).trim() !== '') {
      at = from
      continue
    }
    const end = isFrontMatter ? FRONT_MATTER_END : END
    end.lastIndex = from
    const to = end.exec(text)?.index ?? text.length
    spans.push({ from, to })
    at = isFrontMatter ? to + 3 : to
  }
}
