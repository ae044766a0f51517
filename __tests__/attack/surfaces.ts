import { fixAll } from '../../src/engine/fix-all.ts'
import { writeMarker } from '../../src/github/publish/marker.ts'
import type { Diff, FileDiff } from '../../src/model/files/diff.ts'
import { diffLines } from '../../src/model/files/line-diff.ts'
import type { Finding } from '../../src/model/finding.ts'
import { NO_POLICY, type Policy } from '../../src/model/policy.ts'
import type { Placed, Report } from '../../src/model/report.ts'
import type { Rule } from '../../src/model/rule.ts'
import { parsers } from '../../src/parse/index.ts'
import { createLineRedactor } from '../../src/redact/source-lines.ts'
import { renderExposure } from '../../src/report/exposure/exposure.ts'
import { renderMap } from '../../src/report/exposure/map.ts'
import { renderAnnotations, renderWorkflowCommands } from '../../src/report/github/annotations.ts'
import { renderCheckRun } from '../../src/report/github/check-run.ts'
import { linksTo } from '../../src/report/github/links.ts'
import { renderClosed, renderComment, renderReview } from '../../src/report/github/review.ts'
import { renderSummary } from '../../src/report/github/summary.ts'
import { renderGitlab } from '../../src/report/gitlab.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderRdjson } from '../../src/report/rdjson.ts'
import { renderSarif } from '../../src/report/sarif/sarif.ts'
import { createStyle } from '../../src/report/text/ansi.ts'
import { renderText } from '../../src/report/text/text.ts'
import { renderDiff } from '../../src/report/text/unified-diff.ts'
import { type RunInput, run } from '../../src/review/run.ts'
import { rules } from '../all-rules.ts'

/** Files by path. */
export type Files = ReadonlyMap<string, string>

/** Judges files, or what a change makes of them, by all rules. */
export function checkFiles(
  before: Files | undefined,
  after: Files,
  options: { readonly rules?: readonly Rule[]; readonly policy?: Policy } = {},
): { readonly input: RunInput; readonly report: Report } {
  const snapshot = (commit: string, texts: Files) => ({ commit, paths: new Set(texts.keys()), texts, problems: [] })
  const input: RunInput = {
    base: before && snapshot('b'.repeat(40), before),
    head: snapshot('a'.repeat(40), after),
    diff: before && diffOf(before, after),
    rules: options.rules ?? rules,
    policy: options.policy ?? NO_POLICY,
    policyProblems: [],
    parsers,
    failOn: 'high',
    scope: before ? 'introduced' : 'all',
    today: '2026-01-01',
    version: '0.0.0',
  }
  return { input, report: run(input) }
}

function diffOf(before: Files, after: Files): Diff {
  const files = new Map<string, FileDiff>()
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)]
    if (old === now) continue
    const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified'
    files.set(path, { path, previousPath: undefined, status, hunks: diffLines(old ?? '', now ?? '') })
  }
  return { files }
}

const TEXT = { width: 100, all: true }

/** What the command line prints where nothing is a terminal. */
export function textOf(report: Report): string {
  return renderText(report, { ...TEXT, color: false, links: false, scorecard: true })
}

/** Everything that is shown or written anywhere of a report, by the surface's name. */
export function surfacesOf(report: Report): Map<string, string> {
  const links = linksTo({ repository: 'https://github.com/a/b', commit: report.commits.head, pages: 'https://x.test' })
  return new Map([
    ['text', textOf(report)],
    ['terminal', renderText(report, { ...TEXT, color: true, links: true, width: 300 })],
    ['json', renderJson(report, { all: true })],
    ['html', renderHtml(report, { date: '2026-01-01' })],
    // The pages of the rules are our own text.
    ['sarif', renderSarif(report, { standing: true, ignored: true, pages: new Map() })],
    ['rdjson', renderRdjson(report, { all: true })],
    ['gitlab', renderGitlab(report, { all: true })],
    ['summary', renderSummary(report, { links })],
    ['summary without links', renderSummary(report)],
    ['check run', JSON.stringify(renderCheckRun(report, { links }))],
    ['annotations', JSON.stringify(renderAnnotations(report))],
    ['workflow commands', renderWorkflowCommands(report).join('\n')],
    ['review', renderReview(report.comparison.introduced, 'Airworthy')],
    [
      'comments',
      commentsOf(report.placed)
        .map(placed => renderComment(report, placed, links))
        .join('\n'),
    ],
    ['closed comments', closedComments(report)],
    ['exposure', renderExposure(report.exposure).join('\n')],
    ['map', renderMap(report.exposure.after).join('\n')],
    ['exposure as data', JSON.stringify(report.exposure)],
    // What a cache, a baseline or a thread's marker would keep.
    [
      'markers',
      every(report)
        .map(({ fingerprint }) => writeMarker({ fingerprints: [fingerprint], closed: false }))
        .join(),
    ],
    ['problems as data', JSON.stringify([report.problems, report.crashes])],
  ])
}

/** As a dry run of `--fix=all` shows what it would do. */
export function fixSurface({ input, report }: ReturnType<typeof checkFiles>): string {
  const { paths, texts } = input.head
  const check = (changed: Files) => run({ ...input, head: { ...input.head, texts: changed } })
  const outcome = fixAll({ paths, texts, report, check, admits: () => true })
  const redactLine = {
    before: createLineRedactor({ findings: every(report), credentials: report.credentials }),
    after: createLineRedactor({ findings: every(outcome.report), credentials: outcome.report.credentials }),
  }
  let shown = outcome.fixed.map(({ fix }) => fix.title).join('\n')
  for (const [path, after] of outcome.texts) {
    const before = texts.get(path) ?? ''
    const change = { path, before, after, hunks: diffLines(before, after) ?? [] }
    shown += renderDiff(change, (side, of, number, line) => redactLine[side](of, number, line).text, createStyle(false))
  }
  return shown
}

function every({ comparison, suppressed }: Report): Finding[] {
  const { introduced, standing, fixed } = comparison
  return [...introduced, ...standing, ...fixed, ...suppressed.map(({ finding }) => finding)]
}

/** One finding each, and all of a file and a rule in one. */
function commentsOf(placed: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>()
  for (const each of placed) {
    const key = `${each.finding.rule}\0${each.finding.at.path}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...placed.map(each => [each]), ...groups.values()]
}

function closedComments(report: Report): string {
  return every(report)
    .map(({ fingerprint, message }) => renderClosed(report, `**High** · ${message}`, [fingerprint]))
    .join('\n')
}
