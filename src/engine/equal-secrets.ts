import { type Finding, isHint } from '../model/finding.ts'
import { compareSeverity, type Severity } from '../model/severity.ts'

/** The rules whose findings with one alias are about one secret. */
const LEAKS = /^secret-in-/
/** The identity of a secret; other aliases name no value. */
const IDENTITY = /^[0-9a-f]{64}$/

/**
 * Gives a secret in several files one severity: it is one leak, and no less bad where a test has a copy.
 * `most` is the severity of a rule under the policy, above which none of its findings goes.
 */
export function levelSecrets(findings: readonly Finding[], most: (rule: string) => Severity | undefined): Finding[] {
  const worst = new Map<string, Severity>()
  for (const { rule, alias, severity, ...finding } of findings) {
    if (!LEAKS.test(rule) || !IDENTITY.test(alias ?? '') || alias === undefined || isHint(finding)) continue
    const before = worst.get(alias)
    if (before === undefined || compareSeverity(severity, before) > 0) worst.set(alias, severity)
  }
  return findings.map(finding => {
    const level = LEAKS.test(finding.rule) && !isHint(finding) ? worst.get(finding.alias ?? '') : undefined
    const limit = most(finding.rule)
    if (level === undefined || limit === undefined) return finding
    const severity = compareSeverity(level, limit) > 0 ? limit : level
    return severity === finding.severity ? finding : { ...finding, severity }
  })
}
