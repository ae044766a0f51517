import type { Location, Source } from '../../model/files/text.ts'
import type { Placed, Report } from '../../model/report.ts'
import type { Edit } from '../../model/rule.ts'
import { keySpans } from '../../redact/redact.ts'

/** Longer lines are no configuration that people write; the comment must stay within its limit. */
const MAX_SUGGESTION = 8000

/**
 * A one-click change, where GitHub can apply the whole fix: it is safe, it lies wholly in the comment's own lines on
 * the head's side, and no secret stays on them (a suggestion repeats its lines). Else `undefined`.
 */
export function suggest(report: Report, { finding, spot }: Placed): string | undefined {
  const { fix } = finding
  if (!fix?.safe || fix.edits.length === 0 || spot.on !== 'line' || spot.side !== 'RIGHT') return undefined
  const source = report.sources.get(spot.path)
  if (!source) return undefined
  const lines = { from: spot.startLine ?? spot.line, to: spot.line }
  const edits: { from: number; to: number; text: string }[] = []
  for (const edit of fix.edits) {
    const range = edit.at.path === spot.path ? within(edit, lines, source) : undefined
    if (!range) return undefined
    edits.push(range)
  }
  if (keepsSecret(report, spot.path, lines, fix.edits)) return undefined
  const start = source.offset({ line: lines.from, column: 1 })
  const end = source.offset({ line: lines.to, column: Number.MAX_SAFE_INTEGER })
  let text = source.text.slice(start, end)
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => b.from - a.from)) {
    text = text.slice(0, from - start) + inserted + text.slice(to - start)
  }
  if (text.split('\n').some(line => keySpans(line).length > 0)) return undefined
  return text.length > MAX_SUGGESTION ? undefined : fence(text.replaceAll('\r', ''))
}

interface Lines {
  readonly from: number
  readonly to: number
}

/** The edit in offsets, where it stays within the lines. */
function within(
  { at, text }: Edit,
  lines: Lines,
  source: Source,
): { from: number; to: number; text: string } | undefined {
  const { start, end } = at.range
  const from = source.offset(start)
  const to = source.offset(end)
  if (start.line >= lines.from && end.line <= lines.to) return { from, to, text }
  // A new line before the next one is the same as a new line behind this one.
  const empty = start.line === end.line && start.column === end.column
  if (!empty || start.line !== lines.to + 1 || start.column !== 1 || !text.endsWith('\n')) return undefined
  const lineEnd = source.offset({ line: lines.to, column: Number.MAX_SAFE_INTEGER })
  return { from: lineEnd, to: lineEnd, text: `\n${text.replace(/\r?\n$/, '')}` }
}

function keepsSecret(report: Report, path: string, lines: Lines, edits: readonly Edit[]): boolean {
  const findings = [
    ...report.comparison.introduced,
    ...report.comparison.standing,
    ...report.suppressed.map(({ finding }) => finding),
  ]
  return [...findings.filter(({ practice }) => practice === 'secrets'), ...report.credentials].some(
    ({ at }) =>
      at.path === path &&
      at.range.start.line <= lines.to &&
      at.range.end.line >= lines.from &&
      !edits.some(edit => covers(edit.at, at)),
  )
}

function covers({ range: outer }: Location, { range: inner }: Location): boolean {
  const startsBefore =
    outer.start.line < inner.start.line ||
    (outer.start.line === inner.start.line && outer.start.column <= inner.start.column)
  const endsAfter =
    outer.end.line > inner.end.line || (outer.end.line === inner.end.line && outer.end.column >= inner.end.column)
  return startsBefore && endsAfter
}

/** Longer than any run of back-quotes in the text, so that the text can't end it. */
function fence(text: string): string {
  let longest = 2
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  const marks = '`'.repeat(longest + 1)
  return `${marks}suggestion\n${text}\n${marks}`
}
