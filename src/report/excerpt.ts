import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/text.ts'
import { oneLineInColumns } from './plain.ts'

/** The line of a file that a finding blames, ready for a terminal. */
export interface Excerpt {
  readonly text: string
  /** Where the blamed characters stand in `text`, counted from 0. */
  readonly from: number
  readonly length: number
}

const MASK = '•••'
/** A finding over more lines hides no further ones: no key is that long. */
const MAX_LINES = 200

/**
 * Shows the lines of findings. Given all findings of a report, it shows no secret that one of them blames, whichever
 * finding asks, and no user and password of an address.
 */
export function createExcerpts(
  sources: ReadonlyMap<string, Source>,
  findings: readonly Finding[],
): (finding: Finding, width: number) => Excerpt | undefined {
  const secrets = secretColumns(findings)
  return ({ at: { path, range } }, width) => {
    const line = sources.get(path)?.line(range.start.line) ?? ''
    if (line.trim() === '') return undefined
    const hidden = hiddenParts(line, secrets.get(keyOf(path, range.start.line)))
    const from = moved(hidden, range.start.column - 1)
    const to = moved(hidden, range.end.line > range.start.line ? line.length : range.end.column - 1)
    return clip({ text: oneLineInColumns(masked(line, hidden)), from, length: Math.max(1, to - from) }, width)
  }
}

/** By file and line the column, from 0, behind which a secret stands; a rule may blame no more than its name. */
function secretColumns(findings: readonly Finding[]): Map<string, { from: number; lead: number }> {
  const columns = new Map<string, { from: number; lead: number }>()
  for (const { practice, at } of findings) {
    if (practice !== 'secrets') continue
    const { start, end } = at.range
    const last = Math.min(end.line, start.line + MAX_LINES)
    for (let line = start.line; line <= last; line++) {
      const isFirst = line === start.line
      const length = end.line === start.line ? end.column - start.column : Number.POSITIVE_INFINITY
      // At most four characters, and never most of a short secret.
      const found = { from: isFirst ? start.column - 1 : 0, lead: isFirst ? Math.min(4, Math.floor(length / 4)) : 0 }
      const before = columns.get(keyOf(at.path, line))
      if (!before || found.from < before.from) columns.set(keyOf(at.path, line), found)
    }
  }
  return columns
}

interface Hidden {
  readonly from: number
  readonly to: number
}

/** The parts of a line that are not shown, in order. */
function hiddenParts(line: string, secret: { from: number; lead: number } | undefined): Hidden[] {
  const end = secret ? secret.from + secret.lead : line.length
  const hidden: Hidden[] = []
  for (const word of line.matchAll(/\S+/g)) {
    const slashes = word[0].indexOf('//')
    const at = word[0].lastIndexOf('@')
    if (slashes === -1 || at < slashes + 3) continue
    const from = word.index + slashes + 2
    if (from < end) hidden.push({ from, to: Math.min(end, word.index + at) })
  }
  if (end < line.length) hidden.push({ from: end, to: line.length })
  return hidden
}

function masked(line: string, hidden: readonly Hidden[]): string {
  let text = ''
  let at = 0
  for (const { from, to } of hidden) {
    text += line.slice(at, from) + MASK
    at = to
  }
  return text + line.slice(at)
}

/** Where an offset of the line stands in the masked line. */
function moved(hidden: readonly Hidden[], offset: number): number {
  let shift = 0
  for (const { from, to } of hidden) {
    if (offset <= from) break
    if (offset < to) return from + shift + MASK.length
    shift += MASK.length - (to - from)
  }
  return offset + shift
}

/** The part of a long line around the blamed place. */
function clip({ text, from, length }: Excerpt, width: number): Excerpt {
  if (text.length <= width) return { text, from, length: Math.min(length, Math.max(1, text.length - from)) }
  const start = from < width - 1 ? 0 : from - Math.floor(width / 3)
  const lead = start > 0 ? '…' : ''
  const shown = `${lead}${text.slice(start + lead.length, start + width - 1)}…`
  return { text: shown, from: from - start, length: Math.max(1, Math.min(length, width - 1 - (from - start))) }
}

function keyOf(path: string, line: number): string {
  return `${path}\0${line}`
}
