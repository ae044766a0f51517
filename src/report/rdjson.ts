import type { Location, Position, Range, Source } from '../model/files/text.ts'
import type { Finding } from '../model/finding.ts'
import { PROJECT } from '../model/home.ts'
import { isQuiet } from '../model/project/delivery.ts'
import type { Report } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import { entriesOf, type ReportEntry } from './shared/entries.ts'
import { renderMessage } from './shared/markdown.ts'
import { pageOf } from './shared/rule-urls.ts'
import { safeJson } from './shared/safe-json.ts'
import { sanitize } from './shared/sanitize.ts'

type RdSeverity = 'ERROR' | 'WARNING' | 'INFO'

const SEVERITIES: Readonly<Record<Severity, RdSeverity>> = {
  critical: 'ERROR',
  high: 'ERROR',
  medium: 'WARNING',
  low: 'INFO',
}

/**
 * The report in Reviewdog Diagnostic Format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): messages
 * are Markdown, for they become comments; columns count bytes of UTF-8. `all` adds what stood before.
 */
export function renderRdjson(report: Report, options: { readonly all: boolean }): string {
  const secretLines = linesWithSecrets(report)
  return safeJson({
    source: { name: 'airworthy', url: PROJECT },
    diagnostics: entriesOf(report, options).map(entry => ({
      message: messageOf(entry),
      location: {
        path: entry.at ? sanitize(entry.at.path) || '.' : '.',
        ...(entry.at && entry.at.path !== '' && { range: bytesOf(entry.at.range, report.sources.get(entry.at.path)) }),
      },
      severity: severityOf(entry),
      code:
        entry.kind === 'finding' ? { value: entry.finding.rule, url: pageOf(entry.finding) } : { value: entry.kind },
      ...(entry.kind === 'finding' && suggestion(entry.finding, report.sources.get(entry.at.path), secretLines)),
    })),
  })
}

function messageOf(entry: ReportEntry): string {
  const message = renderMessage(entry.message)
  return entry.kind === 'finding' ? `${message}\n\n${renderMessage(entry.finding.remedy)}` : message
}

function severityOf(entry: ReportEntry): RdSeverity {
  if (entry.kind === 'notice') return 'INFO'
  if (entry.kind === 'not-judged') return entry.blocking ? 'ERROR' : 'INFO'
  return isQuiet(entry.finding) ? 'INFO' : SEVERITIES[entry.finding.severity]
}

/**
 * A safe fix of one edit in the finding's own file. Of several suggestions each would be applied alone, and a comment
 * repeats the lines that it changes, so that none may hold a secret.
 */
function suggestion({ fix, at }: Finding, source: Source | undefined, secretLines: ReadonlySet<string>) {
  const [edit, ...more] = fix?.edits ?? []
  if (!fix?.safe || !edit || more.length > 0 || !source || edit.at.path !== at.path) return undefined
  const { start, end } = edit.at.range
  for (let line = start.line; line <= end.line; line++) if (secretLines.has(keyOf(edit.at.path, line))) return undefined
  return { suggestions: [{ range: bytesOf(edit.at.range, source), text: edit.text }] }
}

/** A finding over more lines hides no further ones: no key is that long. */
const MAX_LINES = 200

function linesWithSecrets({ comparison, suppressed }: Report): Set<string> {
  const lines = new Set<string>()
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)]
  for (const { practice, at } of every) {
    if (practice !== 'secrets') continue
    const { start, end } = at.range
    const last = Math.min(end.line, start.line + MAX_LINES)
    for (let line = start.line; line <= last; line++) lines.add(keyOf(at.path, line))
  }
  return lines
}

function keyOf(path: Location['path'], line: number): string {
  return `${path}\0${line}`
}

/** Whole lines where the file is not at hand. */
function bytesOf({ start, end }: Range, source: Source | undefined) {
  if (!source) return { start: { line: start.line }, end: { line: end.line } }
  return { start: inBytes(start, source), end: inBytes(end, source) }
}

function inBytes({ line, column }: Position, source: Source): Position {
  return { line, column: Buffer.byteLength(source.line(line).slice(0, column - 1)) + 1 }
}
