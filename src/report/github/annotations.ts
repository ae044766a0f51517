import { compareLocations, type Location } from '../../model/files/text.ts'
import { type Annotation, isQuiet } from '../../model/project/delivery.ts'
import type { Report } from '../../model/report.ts'
import { compareSeverity, type Severity } from '../../model/severity.ts'
import { truncateBytes } from '../shared/markdown.ts'
import { sanitizeLines } from '../shared/sanitize.ts'
import { clip } from '../shared/wording.ts'

const MAX_MESSAGE_BYTES = 64_000
const MAX_TITLE = 255

const LEVELS: Readonly<Record<Severity, Annotation['annotation_level']>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
}

/** What the check run says on lines, the worst first: introduced findings, what could not be judged, notices. */
export function renderAnnotations(report: Report): Annotation[] {
  return everyAnnotation(report).filter(({ path }) => path !== '')
}

/** Also of what belongs to no file, which GitHub takes in a workflow command alone. */
function everyAnnotation(report: Report): Annotation[] {
  const annotations: Annotation[] = []
  const findings = report.comparison.introduced
    .filter(finding => !isQuiet(finding))
    .toSorted((a, b) => compareSeverity(b.severity, a.severity) || compareLocations(a.at, b.at))
  for (const { at, severity, rule, message, remedy } of findings) {
    annotations.push(annotate(at, LEVELS[severity], `${rule} (${severity})`, `${message}\n\n${remedy}`))
  }
  // What can't be read is a finding, too, where a rule says so.
  const onLines = new Set(report.comparison.introduced.map(keyOf))
  for (const problem of report.problems) {
    const { at, message, blocking } = problem
    if (!isFolder(at) && !onLines.has(keyOf(problem)))
      annotations.push(annotate(at, blocking ? 'failure' : 'notice', 'Not checked', message))
  }
  for (const { at, message } of report.notices) {
    if (!isFolder(at)) annotations.push(annotate(at, 'notice', 'Airworthy', message))
  }
  const order: readonly string[] = ['failure', 'warning', 'notice']
  return annotations.toSorted((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level))
}

/** A runner shows ten commands of a kind and drops the others. The failure of the job is an error itself. */
const MAX_COMMANDS: Readonly<Record<Annotation['annotation_level'], number>> = { failure: 9, warning: 10, notice: 10 }

const COMMANDS: Readonly<Record<Annotation['annotation_level'], string>> = {
  failure: 'error',
  warning: 'warning',
  notice: 'notice',
}

/**
 * The same as workflow commands, one a line: what remains when no check run can be written. The last line tells how
 * many a runner would have dropped.
 */
export function renderWorkflowCommands(report: Report): string[] {
  const lines: string[] = []
  const shown = new Map<string, number>()
  let dropped = 0
  for (const annotation of everyAnnotation(report)) {
    const kind = COMMANDS[annotation.annotation_level]
    const number = (shown.get(kind) ?? 0) + 1
    shown.set(kind, number)
    if (number > MAX_COMMANDS[annotation.annotation_level]) dropped++
    else lines.push(command(kind, annotation))
  }
  if (dropped > 0)
    lines.push(`${dropped} more are not shown here because of a GitHub limit. The job summary lists all of them.`)
  return lines
}

function annotate(at: Location, level: Annotation['annotation_level'], title: string, message: string): Annotation {
  const { start, end } = at.range
  // The end is exclusive; one at the beginning of a line belongs to the line before.
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const columns =
    lastLine === start.line && end.line === start.line
      ? { start_column: start.column, end_column: Math.max(start.column, end.column - 1) }
      : {}
  return {
    path: at.path,
    start_line: start.line,
    end_line: lastLine,
    ...columns,
    annotation_level: level,
    title: clip(title, MAX_TITLE),
    message: truncateBytes(sanitizeLines(message), MAX_MESSAGE_BYTES),
  }
}

function keyOf({ at, message }: { readonly at: Location; readonly message: string }): string {
  return JSON.stringify([at, message])
}

/** A folder has no lines. */
function isFolder({ path }: Location): boolean {
  return path.endsWith('/')
}

function command(kind: string, annotation: Annotation): string {
  const place = [
    // A log shows the line as it is; no real path is lost by it.
    ['file', sanitizeLines(annotation.path)],
    ['line', annotation.start_line],
    ['endLine', annotation.end_line],
    ['col', annotation.start_column],
    ['endColumn', annotation.end_column],
  ] as const
  const properties = [...(annotation.path === '' ? [] : place), ['title', annotation.title] as const]
  const written = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(value)}`],
  )
  return `::${kind} ${written.join(',')}::${escapeData(annotation.message)}`
}

/** As the toolkit does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
