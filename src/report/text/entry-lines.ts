import { compareLocations, type Location } from '../../model/files/text.ts'
import type { Finding } from '../../model/finding.ts'
import { compareSeverity } from '../../model/severity.ts'
import { pageOf } from '../shared/rule-urls.ts'
import { sanitize } from '../shared/sanitize.ts'
import { aboutOf, PRACTICE_NAMES } from '../shared/wording.ts'
import { type Style, wrap } from './ansi.ts'
import type { Excerpt } from './excerpt.ts'

/** A finding as the text report lists it. */
export interface Entry {
  readonly finding: Finding
  /** Why it does not decide; `undefined` for an introduced one. */
  readonly state: string | undefined
}

/** The findings of one line of a file, the most severe first. */
interface EntryGroup {
  readonly heading: string
  readonly entries: readonly [Entry, ...Entry[]]
}

/** Groups the entries by file and line, in the order of the text. */
export function byLine(entries: readonly Entry[]): EntryGroup[] {
  const sorted = entries.toSorted(
    (a, b) => compareLocations(a.finding.at, b.finding.at) || compareHeadings(a.finding, b.finding),
  )
  const groups = new Map<string, { readonly heading: string; readonly entries: [Entry, ...Entry[]] }>()
  for (const entry of sorted) {
    const { at } = entry.finding
    const heading = headingOf(entry.finding)
    // What has no file has no line in common.
    const key = at.path === '' ? `${groups.size}` : `${at.path}:${at.range.start.line}`
    const group = groups.get(key)
    if (group) group.entries.push(entry)
    else groups.set(key, { heading, entries: [entry] })
  }
  for (const { entries: found } of groups.values())
    found.sort((a, b) => compareSeverity(b.finding.severity, a.finding.severity))
  return [...groups.values()]
}

/** The lines of one group: what is wrong, the source line once, the other places, and one list of steps. */
export function entryLines(
  entries: EntryGroup['entries'],
  excerptOf: (finding: Finding, width: number) => Excerpt | undefined,
  style: Style,
  width: number,
): string[] {
  const lines: string[] = []
  for (const { finding, state } of entries) {
    const { line, column } = finding.at.range.start
    const hint = finding.confidence === 'low' ? ' (hint)' : ''
    const severity = style.severity(finding.severity, `${finding.severity}${hint}`)
    const place = finding.at.path === '' ? '' : `${line}:${column}  `
    lines.push(...wrap(`  ${place}${severity}  ${sanitize(finding.message)}`, INDENT, width))
    if (state !== undefined) lines.push(...wrap(`${INDENT}${style.faint(sanitize(state))}`, INDENT, width))
  }
  const worst = entries[0].finding
  const excerpt = excerptOf(worst, width - gutterOf(worst))
  if (excerpt) {
    const { line } = worst.at.range.start
    const gutter = ' '.repeat(String(line).length)
    lines.push(`${INDENT}${style.faint(`${line} │`)} ${excerpt.text}`)
    const caret = style.severity(worst.severity, '^'.repeat(excerpt.width))
    lines.push(`${INDENT}${style.faint(`${gutter} │`)} ${' '.repeat(excerpt.before)}${caret}`)
  }
  const related = entries.flatMap(({ finding }) => finding.related.slice(0, MAX_RELATED))
  const notes = new Set(related.map(({ at, note }) => `${placeOf(at)}${sanitize(note)}`))
  for (const note of notes) lines.push(...wrap(`${INDENT}${style.faint('·')} ${note}`, `${INDENT}  `, width))
  for (const remedy of new Set(entries.map(({ finding }) => sanitize(finding.remedy))))
    lines.push(...wrap(`${INDENT}${style.faint('→')} ${remedy}`, `${INDENT}  `, width))
  for (const source of new Set(entries.map(({ finding }) => sourceOf(finding, style))))
    lines.push(...wrap(`${INDENT}${style.faint(source)}`, INDENT, width))
  return lines
}

/** The rule, its practice, and the flag that corrects the finding. */
function sourceOf(finding: Finding, style: Style): string {
  const fix = finding.fix && ` · fixable with ${finding.fix.safe ? '--fix' : '--fix=all'}`
  return `${style.link(pageOf(finding), finding.rule)} · ${PRACTICE_NAMES[finding.practice]}${fix ?? ''}`
}

/** The file, or without one what the finding is about. */
function headingOf(finding: Finding): string {
  return aboutOf(finding) ?? (finding.at.path === '' ? 'the project' : finding.at.path)
}

function compareHeadings(a: Finding, b: Finding): number {
  const [one, other] = [headingOf(a), headingOf(b)]
  if (one === other) return 0
  return one < other ? -1 : 1
}

export const INDENT = '      '
/** Of related places, per finding. The other formats list all of them. */
const MAX_RELATED = 3

/** The columns in front of a source line: `      12 │ `. */
function gutterOf({ at }: Finding): number {
  return INDENT.length + String(at.range.start.line).length + 3
}

/** Where a finding is reported, the places of equal cause included. */
export function placesOf({ at, message, related }: Finding) {
  return [{ at, message }, ...related.map(other => ({ at: other.at, message }))]
}

export function keyOf({ at, message }: { readonly at: Location | undefined; readonly message: string }): string {
  return `${at && placeOf(at)}${message}`
}

/** `fly.toml:5:3  `, or nothing without a file. */
export function placeOf(at: Location | undefined): string {
  return at && at.path !== '' ? `${sanitize(at.path)}:${at.range.start.line}:${at.range.start.column}  ` : ''
}
