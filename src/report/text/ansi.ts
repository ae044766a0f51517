import type { Severity } from '../../model/severity.ts'
import { widthOf } from './width.ts'

/** Colours, weights and links of a terminal. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
  bad(text: string): string
  good(text: string): string
  severity(severity: Severity, text: string): string
  /** The text, which a click opens the address of. */
  link(address: string, text: string): string
}

const CODES: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' }

/** Without colour every text stays as it is, and without links every address stays away. */
export function createStyle(color: boolean, links = false): Style {
  const paint = (code: string, text: string) => (color ? `\u001B[${code}m${text}\u001B[0m` : text)
  return {
    strong: text => paint('1', text),
    faint: text => paint('2', text),
    bad: text => paint('31', text),
    good: text => paint('32', text),
    severity: (severity, text) => paint(CODES[severity], text),
    link: (address, text) => (links ? `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\` : text),
  }
}

/** Colours, and both ends of a hyperlink: what a terminal shows nothing of. */
const CODE = /\p{Cc}(?:\[[\d;]*m|\]8;;[^\p{Cc}]*\p{Cc}\\)/gu

/**
 * Breaks a text at its spaces so that no line is wider than `width` columns, codes of the style not counted; a longer
 * word keeps a line to itself. Following lines begin with `indent`.
 */
export function wrap(text: string, indent: string, width: number): string[] {
  const lead = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = lead
  let columns = lead.length
  let isEmpty = true
  const codes = text.includes('\u001B') ? CODE : ''
  let end = lead.length
  for (const match of text.trimEnd().slice(lead.length).matchAll(/[^ ]+/g)) {
    const [word] = match
    const start = lead.length + match.index
    const length = widthOf(word.replace(codes, ''))
    const space = isEmpty ? '' : text.slice(end, start)
    end = start + word.length
    if (!isEmpty && columns + space.length + length > width) {
      lines.push(line)
      line = indent + word
      columns = indent.length + length
    } else {
      line += space + word
      columns += space.length + length
    }
    isEmpty = false
  }
  return [...lines, line]
}
