import type { Coverage } from '../model/coverage.ts'
import type { Location } from '../model/files/text.ts'
import { type Finding, isHint } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { PRACTICES } from '../model/severity.ts'
import type { Verified } from '../model/verified.ts'
import type { JsonFinding, JsonReport } from './json-shape.ts'
import { coveredBy } from './shared/coverage.ts'
import { problemsOf } from './shared/problems.ts'
import { pageOf } from './shared/rule-urls.ts'
import { safeJson } from './shared/safe-json.ts'

/** The report as JSON, as `schema/report.schema.json` describes it; `all` adds standing and suppressed findings. */
export function renderJson(report: Report, options: { readonly all: boolean }): string {
  const { comparison, suppressed, verdict, verified } = report
  const findings = comparison.introduced.map(finding => render(finding, { introduced: true, suppressed: false }))
  if (options.all) {
    for (const finding of comparison.standing) findings.push(render(finding, { introduced: false, suppressed: false }))
    for (const { finding } of suppressed) findings.push(render(finding, { introduced: false, suppressed: true }))
  }
  const json: JsonReport = {
    version: 1,
    tool: { name: 'airworthy', version: report.version },
    conclusion: verdict.conclusion,
    complete: verdict.complete,
    problems: problemsOf(report).map(({ at, message, blocking }) => ({
      path: at?.path ?? null,
      line: at?.range.start.line ?? null,
      column: at?.range.start.column ?? null,
      message,
      blocking,
    })),
    counts: {
      introduced: report.introducedBySeverity,
      hints: comparison.introduced.filter(isHint).length,
      standing: comparison.standing.length,
      fixed: comparison.fixed.length,
      suppressed: suppressed.length,
    },
    findings,
    ...(report.coverage && !verified && { coverage: coverageJson(report.coverage) }),
    ...(verified && { verified: verified.map(verifiedJson) }),
  }
  return safeJson(json)
}

function coverageJson(coverage: Coverage): JsonReport['coverage'] {
  return PRACTICES.map(practice => ({ practice, files: coveredBy(practice, coverage) }))
}

/** Also for other formats that are made of JSON. */
export function verifiedJson({ name, path, rows }: Verified) {
  return {
    name,
    path: path ?? null,
    rows: rows.map(({ practice, declared, observed, state }) => ({
      practice,
      promised: declared ?? null,
      seen: observed ?? null,
      state,
    })),
  }
}

function render(finding: Finding, state: { readonly introduced: boolean; readonly suppressed: boolean }): JsonFinding {
  const { rule, practice, severity, confidence, message, remedy, fingerprint, related, fix } = finding
  return {
    rule,
    practice,
    severity,
    confidence,
    ...state,
    ...place(finding.at),
    message,
    remedy,
    docs: pageOf(finding),
    fingerprint,
    related: related.map(({ at, note }) => ({ ...place(at), note })),
    fix: fix
      ? { title: fix.title, safe: fix.safe, edits: fix.edits.map(({ at, text }) => ({ ...place(at), text })) }
      : null,
  }
}

function place({ path, range: { start, end } }: Location) {
  return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
