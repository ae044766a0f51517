import { type Finding, isHint } from '../model/finding.ts'
import type { Related } from '../model/rule.ts'
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

/** The rules whose findings with one alias are about one secret, or one default of it. */
const OF_ONE_VALUE = /^secret-(?:in|with)-/
/** A variable that is passed on, or read, under that name. */
const BY_REFERENCE = / by reference$/

/**
 * One finding for each secret, however many files have it under that name: it is one leak, with one value to revoke. So is
 * a variable that several places pass on. The worst stays, the first of equals, and has the places of the others. Hints stay as they are.
 */
export function groupSecrets(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return findings.flatMap(finding => {
    const group = groups.get(keyOf(finding) ?? '')
    if (!group || group.length === 1) return finding
    const worst = group.reduce((one, other) => (compareSeverity(other.severity, one.severity) > 0 ? other : one))
    return finding === worst ? withPlacesOf(worst, group) : []
  })
}

function keyOf({ rule, alias, subject, ...finding }: Finding): string | undefined {
  if (!OF_ONE_VALUE.test(rule) || alias === undefined || isHint(finding)) return undefined
  if (BY_REFERENCE.test(alias)) return `${rule} ${finding.severity} ${alias}`
  const [name = ''] = subject.split(' ')
  return IDENTITY.test(alias) ? `${rule.startsWith('secret-with-') ? rule : ''} ${name} ${alias}` : undefined
}

function withPlacesOf(worst: Finding, group: readonly Finding[]): Finding {
  const note = BY_REFERENCE.test(worst.alias ?? '') ? 'The same variable is also here.' : 'The same value is also here.'
  const related: Related[] = [...worst.related]
  const places = new Set([worst.at, ...related.map(({ at }) => at)].map(placeOf))
  for (const other of group) {
    for (const at of [other.at, ...other.related.map(each => each.at)]) {
      if (places.has(placeOf(at))) continue
      places.add(placeOf(at))
      related.push({ at, note })
    }
  }
  // A fix of one place would leave the others as they are.
  const { fix: _, ...finding } = worst
  return { ...finding, related, fingerprint: worst.fingerprint }
}

function placeOf({ path, range }: Finding['at']): string {
  return `${range.start.line} ${path}`
}
