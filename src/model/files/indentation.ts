import type { Source } from './text.ts'

/** In characters. */
const LONGEST_LINE = 500

/** The line that opens the block of a line: the closest of `most` lines above with a lesser indent; '' without one. */
export function blockOpening(line: number, source: Source, most: number): string {
  const indentOf = (text: string): number => text.slice(0, 200).search(/\S/)
  const own = indentOf(source.line(line))
  for (let number = line - 1; number >= Math.max(1, line - most); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE)
    const indent = indentOf(text)
    if (indent !== -1 && indent < own) return text
  }
  return ''
}
