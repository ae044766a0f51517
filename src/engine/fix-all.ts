import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Fix } from '../model/rule.ts'
import { applyFixes } from './fix.ts'
import { type CheckOutcome, isProven } from './prove-fixes.ts'

/** A finding whose fix is known. */
type Fixable = Finding & { readonly fix: Fix }

export interface FixedFiles {
  /** All texts, the changed ones too. */
  readonly texts: ReadonlyMap<string, string>
  /** What is judged of them. */
  readonly report: Report
  readonly fixed: readonly Fixable[]
}

interface Unfixed {
  readonly paths: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  readonly report: Report
  /** Judges the files with other texts. */
  readonly check: (texts: ReadonlyMap<string, string>) => Report
  /** Which fixes to apply. */
  readonly admits: (finding: Finding, fix: Fix) => boolean
}

/**
 * Applies the fixes of introduced findings, as many at a time as hold together: their findings must go, none may come
 * or get worse, and what could be read must stay readable. Where a portion does not hold, half of it is tried.
 */
export function fixAll({ paths, texts, report, check, admits }: Unfixed): FixedFiles {
  const fixed: Fixable[] = []
  const refused = new Set<string>()
  let portion = Number.POSITIVE_INFINITY
  for (;;) {
    const open = report.comparison.introduced
      .filter(isFixable)
      .filter(finding => !refused.has(keyOf(finding)) && admits(finding, finding.fix))
    const tried = open.slice(0, portion)
    const [first] = tried
    if (first === undefined) return { texts, report, fixed }

    const attempt = applyFixes(
      texts,
      tried.map(({ fix }) => fix),
    )
    const applied = new Set(attempt.applied)
    const applicable = tried.filter(({ fix }) => applied.has(fix))
    const then = applicable.length > 0 ? check(attempt.texts) : undefined
    const before = { now: outcomeOf(report), paths }
    if (then && isProven(applicable, outcomeOf(then), before)) {
      for (const fix of applicable) fixed.push(fix)
      texts = attempt.texts
      report = then
      portion *= 2
      continue
    }
    if (tried.length === 1) refused.add(keyOf(first))
    portion = Math.max(1, Math.floor(tried.length / 2))
  }
}

function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined
}

/** Everything that was found, whatever became of it. */
function outcomeOf({ comparison, suppressed, problems, crashes }: Report): CheckOutcome {
  const ignored = suppressed.map(({ finding }) => finding)
  return { findings: [...comparison.introduced, ...comparison.standing, ...ignored], problems, crashes }
}

/** Places move with every fix. */
function keyOf({ fingerprint, fix }: Fixable): string {
  return `${fingerprint}\0${fix.title}`
}
