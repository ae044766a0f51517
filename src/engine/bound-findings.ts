import type { Finding } from '../model/finding.ts'
import { compareSeverity } from '../model/severity.ts'
import { fingerprint } from './fingerprint.ts'

/** More findings of one rule in one file say nothing new to a reader, and each costs time and memory in every report. */
export const MAX_FINDINGS_PER_FILE = 200

/**
 * Keeps the worst findings of each rule in each file and replaces the others by one that counts them. It is as severe as
 * the worst of them, and a change to any of them makes it a new finding, so that it decides as they would.
 */
export function boundFindings(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.at.path}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  const replaced = new Map<Finding, Finding | undefined>()
  for (const group of groups.values()) {
    if (group.length <= MAX_FINDINGS_PER_FILE) continue
    const rest = group.toSorted(worstFirst).slice(MAX_FINDINGS_PER_FILE - 1)
    for (const finding of rest) replaced.set(finding, undefined)
    const [worst] = rest
    if (worst) replaced.set(worst, summaryOf(worst, rest))
  }
  if (replaced.size === 0) return [...findings]
  return findings.flatMap(finding => (replaced.has(finding) ? (replaced.get(finding) ?? []) : finding))
}

/** Hints never decide, so that they come behind all others. */
function worstFirst(a: Finding, b: Finding): number {
  return Number(a.confidence === 'low') - Number(b.confidence === 'low') || compareSeverity(b.severity, a.severity)
}

function summaryOf(worst: Finding, rest: readonly Finding[]): Finding {
  const { rule, practice, severity, confidence, remedy, at } = worst
  const subject = `rest ${fingerprint(
    rule,
    at.path,
    rest
      .map(finding => finding.subject)
      .toSorted()
      .join('\n'),
  )}`
  return {
    rule,
    practice,
    severity,
    confidence,
    remedy,
    at,
    subject,
    related: [],
    message: `This file has ${rest.length} more findings of this rule. The first one is here.`,
    fingerprint: fingerprint(rule, at.path, subject),
  }
}
