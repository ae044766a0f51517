import type { Comparison, Finding } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import type { Crash } from '../model/report.ts'
import type { Fix } from '../model/rule.ts'
import { compareSeverity } from '../model/severity.ts'
import { compare, NONE_UNCHECKED } from './compare.ts'
import { applyFixes } from './fix.ts'

/** What all rules together say of some files. */
export interface CheckOutcome {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly crashes: readonly Crash[]
}

/** The files as they are, what was found in them, and how to judge them again once they are changed. */
export interface Proof {
  readonly paths: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  readonly now: CheckOutcome
  /** How many findings there are, those included that a bound replaced by their number. */
  readonly count?: number
  readonly check: (texts: ReadonlyMap<string, string>) => CheckOutcome
}

/** A proof judges every file again, so both numbers bound a run's time: about five seconds for a thousand files. */
const MAX_PROOFS = 50
const MAX_FILES_CHECKED = 10_000
/** Of a larger project no fix is tried: one proof takes as long as the run. */
const MOST_FILES = 5000
/** The same for findings, those that are only counted included. */
const MOST_FINDINGS = 2000
/** From so many findings on, each costs as much as so many files: a file with thousands of secrets makes every proof slow. */
const MANY_FINDINGS = 100
const FILES_PER_FINDING = 20

/**
 * The comparison with those fixes alone that hold: the fix makes its finding go, no other finding comes or gets worse,
 * and whatever could be read can still be read. Fixes in different folders are tried at once, and one by one where they
 * do not all hold. The worst findings are tried first; a fix that was not tried is not offered, nor is one for what is
 * not news.
 */
export function keepProvenFixes(comparison: Comparison, proof: Proof): Comparison {
  const proven = new Set<Finding>()
  const { count = proof.now.findings.length } = proof
  const cost = proof.texts.size + FILES_PER_FINDING * Math.max(0, count - MANY_FINDINGS)
  const most = Math.min(MAX_PROOFS, Math.max(1, Math.floor(MAX_FILES_CHECKED / Math.max(1, cost))))
  let left = proof.texts.size > MOST_FILES || count > MOST_FINDINGS ? 0 : most
  const attempt = (cures: readonly Cure[]): CheckOutcome | undefined => {
    if (left <= 0) return undefined
    left--
    return checkFixed(cures, proof)
  }
  for (const cures of portionsOf(curesOf(comparison.introduced.filter(({ confidence }) => confidence !== 'low')))) {
    const all = cures.flatMap(({ findings }) => findings)
    const together = cures.length > 1 ? attempt(cures) : undefined
    if (together && isProven(all, together, proof)) {
      for (const finding of all) proven.add(finding)
      continue
    }
    for (const cure of cures) {
      const then = attempt([cure])
      for (const finding of then ? cure.findings : []) if (then && isProven([finding], then, proof)) proven.add(finding)
    }
  }
  return {
    introduced: comparison.introduced.map(finding => (proven.has(finding) ? finding : withoutFix(finding))),
    standing: comparison.standing.map(withoutFix),
    fixed: comparison.fixed.map(withoutFix),
  }
}

/** A fix with the findings that offer it: those of one cause share it. */
interface Cure {
  readonly fix: Fix
  readonly findings: Finding[]
}

/** The worst first. */
function curesOf(findings: readonly Finding[]): Cure[] {
  const cures = new Map<string, Cure>()
  for (const finding of findings.toSorted(worstFirst)) {
    if (!finding.fix || finding.fix.edits.length === 0) continue
    const key = JSON.stringify(finding.fix.edits)
    const cure = cures.get(key)
    if (cure) cure.findings.push(finding)
    else cures.set(key, { fix: finding.fix, findings: [finding] })
  }
  return [...cures.values()]
}

/** Portions of cures that touch different folders, and so hardly one another; in the order of the cures. */
function portionsOf(cures: readonly Cure[]): Cure[][] {
  const portions: Cure[][] = []
  const next = new Map<string, number>()
  for (const cure of cures) {
    const folders = cure.fix.edits.map(({ at }) => at.path.slice(0, at.path.lastIndexOf('/') + 1))
    const number = Math.max(...folders.map(folder => next.get(folder) ?? 0))
    for (const folder of folders) next.set(folder, number + 1)
    const portion = portions[number]
    if (portion) portion.push(cure)
    else portions[number] = [cure]
  }
  return portions
}

/** `undefined` where the edits cannot be made. */
function checkFixed(cures: readonly Cure[], { texts, check }: Proof): CheckOutcome | undefined {
  const fixes = cures.map(({ fix }) => fix)
  const { texts: fixed, skipped } = applyFixes(texts, fixes)
  return skipped.length > 0 ? undefined : check(fixed)
}

/** True when the findings are gone `then`, no other came or got worse, and whatever could be judged still can. */
export function isProven(
  findings: readonly Finding[],
  then: CheckOutcome,
  { now, paths }: Pick<Proof, 'now' | 'paths'>,
): boolean {
  // A fix makes and removes no file, and a moved line is the same thing to a fingerprint: no diff is needed.
  const change = {
    diff: { files: new Map() },
    basePaths: paths,
    headPaths: paths,
    appsAtBase: new Map(),
    appsAtHead: new Map(),
    uncheckedAtBase: NONE_UNCHECKED,
    uncheckedAtHead: NONE_UNCHECKED,
    takenUp: new Set<string>(),
  }
  const { introduced, fixed } = compare(now.findings, then.findings, change)
  return (
    bringsNone(fixed.map(keyOf), findings.map(keyOf)) &&
    introduced.length === 0 &&
    bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) &&
    bringsNone(
      now.crashes.map(({ rule }) => rule),
      then.crashes.map(({ rule }) => rule),
    )
  )
}

function bringsNone(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1)
  return after.every(key => {
    const number = left.get(key) ?? 0
    left.set(key, number - 1)
    return number > 0
  })
}

function keyOf({ fingerprint }: Finding): string {
  return fingerprint
}

function keyOfProblem({ at, message }: Problem): string {
  return `${at.path}\0${message}`
}

/** The finding as reported when its fix has not been tried. */
export function withoutFix(finding: Finding): Finding {
  if (!finding.fix) return finding
  const { fix: _, ...rest } = finding
  return rest
}

function worstFirst(a: Finding, b: Finding): number {
  return compareSeverity(b.severity, a.severity)
}
