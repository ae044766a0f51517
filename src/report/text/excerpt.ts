import type { Source } from '../../model/files/text.ts'
import type { Finding } from '../../model/finding.ts'
import type { CredentialPlace } from '../../model/report.ts'
import { createLineRedactor } from '../../redact/source-lines.ts'
import { sanitizeInColumns } from '../shared/sanitize.ts'
import { fit, widthOf } from './width.ts'

/** The line of a file that a finding blames, ready for a terminal. */
export interface Excerpt {
  readonly text: string
  /** The columns in front of the blamed characters, and how many those take. */
  readonly before: number
  readonly width: number
}

const UNREADABLE = 'unreadable-file'

/** Shows the lines of findings without their secrets, given all findings and credentials of a report: see `createLineRedactor`. */
export function createExcerpts(
  sources: ReadonlyMap<string, Source>,
  findings: readonly Finding[],
  credentials: readonly CredentialPlace[],
): (finding: Finding, width: number) => Excerpt | undefined {
  const redactLine = createLineRedactor({ findings, credentials })
  return ({ rule, at: { path, range } }, width) => {
    // If nothing could be parsed, secrets were not masked either.
    if (rule === UNREADABLE) return undefined
    const line = sources.get(path)?.line(range.start.line) ?? ''
    if (line.trim() === '') return undefined
    const { text, moved } = redactLine(path, range.start.line, line)
    const from = moved(range.start.column - 1)
    const to = moved(range.end.line > range.start.line ? line.length : range.end.column - 1)
    return clip(sanitizeInColumns(text), from, Math.max(from, to), width)
  }
}

/** The part of a long line around the blamed place; `from` and `to` count in code units, `room` in columns. */
function clip(text: string, from: number, to: number, room: number): Excerpt {
  if (fit(text, room) === text.length) return excerptOf(text, from, to, room)
  const isNear = from <= fit(text, room - 1)
  const start = isNear ? 0 : boundaryBefore(text, from - Math.floor(room / 3))
  const lead = isNear ? '' : '…'
  const rest = text.slice(start)
  const shown = rest.slice(0, fit(rest, room - lead.length - 1))
  const tail = shown.length < rest.length ? '…' : ''
  const moved = (offset: number) => lead.length + Math.min(shown.length, Math.max(0, offset - start))
  return excerptOf(`${lead}${shown}${tail}`, moved(from), moved(to), room)
}

function excerptOf(text: string, from: number, to: number, room: number): Excerpt {
  const before = widthOf(text.slice(0, from))
  return { text, before, width: Math.max(1, Math.min(widthOf(text.slice(from, to)), room - before)) }
}

/** No character is split in two. */
function boundaryBefore(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset
}
