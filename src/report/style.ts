import type { Severity } from '../model/severity.ts'

/** Colours and weights of a terminal. */
export interface Style {
  strong(text: string): string
  faint(text: string): string
  bad(text: string): string
  severity(severity: Severity, text: string): string
}

const CODES: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' }

/** Without colour every text stays as it is. */
export function createStyle(color: boolean): Style {
  const paint = (code: string, text: string) => (color ? `\u001B[${code}m${text}\u001B[0m` : text)
  return {
    strong: text => paint('1', text),
    faint: text => paint('2', text),
    bad: text => paint('31', text),
    severity: (severity, text) => paint(CODES[severity], text),
  }
}

const STYLE_CODES = /\p{Cc}\[[\d;]*m/gu

/**
 * Breaks a text at its spaces so that no line is wider than `width` columns, colours not counted; a longer word keeps a
 * line to itself. Following lines begin with `indent`.
 */
export function wrap(text: string, indent: string, width: number): string[] {
  const lead = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = lead
  let columns = lead.length
  let isEmpty = true
  for (const [gap, word = ''] of text
    .trimEnd()
    .slice(lead.length)
    .matchAll(/ *([^ ]+)/g)) {
    const length = word.replace(STYLE_CODES, '').length
    const space = isEmpty ? '' : gap.slice(0, gap.length - word.length)
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
