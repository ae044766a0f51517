import { type FixedFiles, fixAll } from '../engine/fix-all.ts'
import { LocalError } from '../local/git.ts'
import { type Rewrite, writeFiles } from '../local/write.ts'
import { count } from '../model/count.ts'
import { diffLines } from '../model/files/line-diff.ts'
import type { Report } from '../model/report.ts'
import { createLineRedactor, withoutHiddenEnd } from '../redact/source-lines.ts'
import { sanitize, sanitizeInColumns, steersTerminal, withoutWorkflowCommands } from '../report/shared/sanitize.ts'
import { createStyle } from '../report/text/ansi.ts'
import { remainingWork } from '../report/text/remaining-work.ts'
import { renderDiff } from '../report/text/unified-diff.ts'
import { run } from '../review/run.ts'
import type { CheckOptions } from './arguments.ts'
import type { CheckResult } from './check-project.ts'
import type { Io } from './io.ts'
import type { Target } from './target.ts'

export interface FixOutcome {
  /** Of a dry run: what would be written. */
  readonly diff: string | undefined
  readonly isChanged: boolean
}

/** Applies the fixes of the reported findings and lists them. Throws a LocalError when a file cannot be written. */
export async function fix(
  { input, report }: CheckResult,
  { directory, files }: Target,
  options: CheckOptions,
  io: Io,
): Promise<FixOutcome> {
  const { paths, texts } = input.head
  const outcome = fixAll({
    paths,
    texts,
    report,
    check: changed => run({ ...input, head: { ...input.head, texts: changed } }),
    admits: (finding, { safe, edits }) =>
      (safe || options.fix === 'all') &&
      (files === undefined || [finding, ...edits].every(({ at }) => files.has(at.path))),
  })
  const rewrites: Rewrite[] = []
  for (const [path, after] of outcome.texts) {
    const before = texts.get(path)
    if (before !== undefined && before !== after) rewrites.push({ path, before, after })
  }
  if (!options.dryRun) await writeFiles(directory, rewrites)
  io.tell(messageFor(outcome, rewrites.length, options))
  const apps = outcome.report.exposure.after.apps.filter(({ origin }) => origin === 'config')
  const remaining = remainingWork(outcome.fixed, apps)
  if (remaining.length > 0) io.tell(remaining.map(line => withoutWorkflowCommands(sanitize(line))).join('\n'))
  const diff = options.dryRun ? diffOf(rewrites, report, outcome.report, options, io) : undefined
  return { diff, isChanged: rewrites.length > 0 && !options.dryRun }
}

function messageFor({ fixed }: FixedFiles, files: number, { dryRun }: CheckOptions): string {
  const did = dryRun ? 'Would fix' : 'Fixed'
  const lines = [
    fixed.length === 0 ? `${did} nothing.` : `${did} ${count(fixed.length, 'finding')} in ${count(files, 'file')}:`,
  ]
  for (const {
    at,
    rule,
    fix: { title },
  } of fixed) {
    lines.push(`  ${at.path}:${at.range.start.line}  ${rule}  ${title}`)
  }
  return lines.map(line => withoutWorkflowCommands(sanitize(line))).join('\n')
}

/** Secrets and control characters are masked, since a diff ends up in logs. */
function diffOf(
  rewrites: readonly Rewrite[],
  before: Report,
  after: Report,
  { output }: CheckOptions,
  { terminal, tell }: Io,
): string {
  const isTerminal = output === undefined && terminal.columns !== undefined
  const style = createStyle(output === undefined && terminal.color)
  const redactLine = { before: redactorOf(before), after: redactorOf(after) }
  let isRedacted = false
  const diffs = rewrites.map(rewrite => {
    const hunks = diffLines(rewrite.before, rewrite.after)
    if (!hunks) throw new LocalError(`${rewrite.path} has too many changes for a diff`)
    const old = rewrite.before.split('\n')
    const removed = hunks
      .flatMap(({ lines }) => lines.filter(({ head }) => head === undefined))
      .map(({ base = 0 }) => ({
        line: old[base - 1] ?? '',
        redacted: redactLine.before(rewrite.path, base, old[base - 1] ?? ''),
      }))
      .filter(({ line, redacted }) => redacted.hiddenFrom < line.length)
    return renderDiff(
      { ...rewrite, hunks },
      (side, path, number, line) => {
        let shown = redactLine[side](path, number, line).text
        if (side === 'after') for (const each of removed) shown = withoutHiddenEnd(shown, each.line, each.redacted)
        const isUnsafe = steersTerminal(shown)
        isRedacted ||= isUnsafe || shown !== line
        return withoutWorkflowCommands(isTerminal || isUnsafe ? sanitizeInColumns(shown.replace(/\r$/, '')) : shown)
      },
      style,
    )
  })
  if (isRedacted)
    tell('Secrets and control characters in this diff are masked. Read it, but do not apply it as a patch.')
  return diffs.join('')
}

function redactorOf({ comparison, suppressed, credentials }: Report) {
  const ignored = suppressed.map(({ finding }) => finding)
  return createLineRedactor({ findings: [...comparison.introduced, ...comparison.standing, ...ignored], credentials })
}
