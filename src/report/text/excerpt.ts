import { joined, type Span } from '../../model/files/spans.ts'
import type { Source } from '../../model/files/text.ts'
import type { Finding } from '../../model/finding.ts'
import { keySpans } from '../../redact/key-shapes.ts'
import { oneLineInColumns } from '../shared/sanitize.ts'
import { fit, widthOf } from './width.ts'

/** The line of a file that a finding blames, ready for a terminal. */
export interface Excerpt {
  readonly text: string
  /** The columns in front of the blamed characters, and how many those take. */
  readonly before: number
  readonly width: number
}

const MASK = '•••'
const UNREADABLE = 'unreadable-file'
/** A finding over more lines hides no further ones: no key is that long. */
const MAX_LINES = 200

/**
 * Shows the lines of findings. Given all findings of a report, it shows no secret that one of them blames, whichever
 * finding asks, no user and password of an address, and nothing that looks like a key.
 */
export function createExcerpts(
  sources: ReadonlyMap<string, Source>,
  findings: readonly Finding[],
): (finding: Finding, width: number) => Excerpt | undefined {
  const secrets = secretColumns(findings)
  return ({ rule, at: { path, range } }, width) => {
    // Where nothing could be parsed nobody has looked for secrets either.
    if (rule === UNREADABLE) return undefined
    const line = sources.get(path)?.line(range.start.line) ?? ''
    if (line.trim() === '') return undefined
    const hidden = hiddenParts(line, secrets.get(keyOf(path, range.start.line)))
    const from = moved(hidden, range.start.column - 1)
    const to = moved(hidden, range.end.line > range.start.line ? line.length : range.end.column - 1)
    return clip(oneLineInColumns(masked(line, hidden)), from, Math.max(from, to), width)
  }
}

/** Hides the same of any line of these files, for those who show more than the blamed ones; lines count from 1. */
export function createMask(findings: readonly Finding[]): (path: string, number: number, line: string) => string {
  const secrets = secretColumns(findings)
  return (path, number, line) => masked(line, hiddenParts(line, secrets.get(keyOf(path, number))))
}

interface Secret {
  /** The column, from 0, where what is blamed begins; a rule may blame no more than the secret's name. */
  readonly from: number
  /** So many characters of it are shown. */
  readonly lead: number
  readonly message: string
}

/** By file and line. */
function secretColumns(findings: readonly Finding[]): Map<string, Secret> {
  const columns = new Map<string, Secret>()
  for (const { practice, at, message } of findings) {
    if (practice !== 'secrets') continue
    const { start, end } = at.range
    const last = Math.min(end.line, start.line + MAX_LINES)
    for (let line = start.line; line <= last; line++) {
      const isFirst = line === start.line
      const length = end.line === start.line ? end.column - start.column : Number.POSITIVE_INFINITY
      // At most four characters, and never most of a short secret.
      const lead = isFirst ? Math.min(4, Math.floor(length / 4)) : 0
      const found = { from: isFirst ? start.column - 1 : 0, lead, message: isFirst ? message : '' }
      const before = columns.get(keyOf(at.path, line))
      if (!before || found.from < before.from) columns.set(keyOf(at.path, line), found)
    }
  }
  return columns
}

/** Of `NAME=` where the blamed part begins with a name that the message says anyway; else 0. */
function nameLength(line: string, { from, message }: Secret): number {
  const [assignment = '', name = ''] =
    /^["']?([\w.-]{1,200})["']?\s{0,20}[:=]\s{0,20}["']?/.exec(line.slice(from)) ?? []
  return message.includes(`\`${name}\``) ? assignment.length : 0
}

/** The parts of a line that are not shown, in order. */
function hiddenParts(line: string, secret: Secret | undefined): Span[] {
  const end = secret ? secret.from + (nameLength(line, secret) || secret.lead) : line.length
  const hidden = keySpans(line)
  for (const word of line.matchAll(/\S+/g)) {
    const slashes = word[0].indexOf('//')
    const at = word[0].lastIndexOf('@')
    if (slashes === -1 || at < slashes + 3) continue
    const from = word.index + slashes + 2
    if (from < end) hidden.push({ from, to: Math.min(end, word.index + at) })
  }
  if (end < line.length) hidden.push({ from: end, to: line.length })
  return joined(hidden)
}

function masked(line: string, hidden: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { from, to } of hidden) {
    text += line.slice(at, from) + MASK
    at = to
  }
  return text + line.slice(at)
}

/** Where an offset of the line stands in the masked line. */
function moved(hidden: readonly Span[], offset: number): number {
  let shift = 0
  for (const { from, to } of hidden) {
    if (offset <= from) break
    if (offset < to) return from + shift + MASK.length
    shift += MASK.length - (to - from)
  }
  return offset + shift
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

function keyOf(path: string, line: number): string {
  return `${path}\0${line}`
}
