import { kindOfError } from '../model/error.ts'
import { atFile } from '../model/files/links.ts'
import { compareLocations, compareText } from '../model/files/text.ts'
import { type Finding, isHint } from '../model/finding.ts'
import { lazy } from '../model/memoize.ts'
import { MissingChunkError } from '../model/missing-chunk.ts'
import type { Policy } from '../model/policy.ts'
import type { Project } from '../model/project/project.ts'
import type { Crash } from '../model/report.ts'
import type { Draft, Rule } from '../model/rule.ts'
import { compareSeverity, type Severity } from '../model/severity.ts'
import { boundFindings } from './bound-findings.ts'
import { levelSecrets } from './equal-secrets.ts'
import { fingerprint } from './fingerprint.ts'

export interface Checked {
  /** In the order of the text, then by rule. */
  readonly findings: readonly Finding[]
  /** How many there were before those of one rule in one file were bounded. */
  readonly count: number
  readonly crashes: readonly Crash[]
}

/**
 * Runs every rule that the policy leaves on. A rule that throws is a crash, and what it said before still counts. So is
 * one whose time `isOver`; that is asked before each rule and behind each of its findings. Throws MissingChunkError alone.
 */
export function check(project: Project, rules: readonly Rule[], policy: Policy, isOver = () => false): Checked {
  const findings: Finding[] = []
  const crashes: Crash[] = []
  const severities = new Map<string, Severity>()
  for (const rule of rules) {
    const own = policy.rules.get(rule.id)
    if (own?.off) continue
    const severity = own?.severity ?? rule.severity
    severities.set(rule.id, severity)
    try {
      if (isOver()) throw new OutOfTime()
      for (const draft of rule.check(project)) {
        findings.push(stamp(rule, severity, placedAtFiles(draft, project.links)))
        if (isOver()) throw new OutOfTime()
      }
    } catch (error) {
      if (error instanceof MissingChunkError) throw error
      crashes.push({ rule: rule.id, error: kindOfError(error) ?? 'Error' })
    }
  }
  const levelled = levelSecrets(findings, id => severities.get(id))
  const all = withoutRepeats(levelled.toSorted(compareFindings))
  return { findings: boundFindings(all), count: all.length, crashes }
}

/** What took too long to be finished is not judged, and the verdict says so. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/** Orders findings by place, then the worst first, then by rule: negative, zero or positive. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.at, b.at) ||
    compareSeverity(b.severity, a.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject)
  )
}

/** A file that is read through a link is changed, reviewed and corrected at its own path. */
function placedAtFiles(draft: Draft, links: ReadonlyMap<string, string> | undefined): Draft {
  if (!links || links.size === 0) return draft
  const { at, related, fix } = draft
  return {
    ...draft,
    at: atFile(at, links),
    ...(related && { related: related.map(each => ({ ...each, at: atFile(each.at, links) })) }),
    ...(fix && { fix: { ...fix, edits: fix.edits.map(edit => ({ ...edit, at: atFile(edit.at, links) })) } }),
  }
}

/** `severity` is the rule's, or what the policy makes of it; a case may stand lower, never higher. */
function stamp(rule: Rule, severity: Severity, draft: Draft): Finding {
  const lower = draft.severity !== undefined && compareSeverity(draft.severity, severity) < 0
  const confidence = draft.confidence ?? rule.confidence
  const named = lazy(() => fingerprint(rule.id, draft.at.path, draft.subject))
  const { fix, ...said } = draft
  return {
    ...said,
    message: draft.message.replace(/^this app\b/, 'This app'),
    rule: rule.id,
    practice: rule.practice,
    severity: lower ? draft.severity : severity,
    confidence,
    // What is only suspected is not changed for anyone.
    ...(fix && !isHint({ confidence }) ? { fix } : {}),
    remedy: draft.remedy ?? rule.remedy,
    related: draft.related ?? [],
    // Node's hashes are long to load, and a report for people needs none.
    get fingerprint() {
      return named()
    },
  }
}

/** Two apps that share a Dockerfile make a rule say the same of the same place twice: that is one finding. */
function withoutRepeats(sorted: readonly Finding[]): Finding[] {
  let first: Finding | undefined
  let seen = new Set<string>()
  return sorted.filter(finding => {
    if (!first || compareLocations(first.at, finding.at) !== 0) {
      first = finding
      seen = new Set()
      return true
    }
    // The hash of a finding that is alone at its place is never needed.
    if (seen.size === 0) seen.add(first.fingerprint)
    const isRepeat = seen.has(finding.fingerprint)
    seen.add(finding.fingerprint)
    return !isRepeat
  })
}
