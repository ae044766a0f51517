import { compareLocations } from '../../model/files/text.ts'
import type { Finding, Suppressed } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Edit, Fix, Rule } from '../../model/rule.ts'
import { CONFIDENCES, compareSeverity } from '../../model/severity.ts'
import { aboutOf } from '../shared/wording.ts'
import { artifact, exactRegion, sarifLink, sarifLocation, sarifText } from './parts.ts'
import { levelOf } from './rules.ts'

/** Code scanning takes that many locations of a result, its own among them. */
const MAX_LOCATIONS = 1000
/** More links would bury the message. */
const MAX_LINKS = 5

/** A finding with what became of it. */
export interface SarifFinding {
  readonly finding: Finding
  /** `undefined` where nothing was compared, and for ignored findings, of which it is not known. */
  readonly baselineState: 'new' | 'unchanged' | undefined
  readonly ignored: Suppressed['by'] | undefined
}

/** The findings to tell, the worst first, ignored ones last. */
export function findingsToTell(
  { comparison, suppressed, scope, commits }: Report,
  options: { readonly standing: boolean; readonly ignored: boolean },
): SarifFinding[] {
  const compared = scope === 'introduced' && commits.base !== undefined
  const selected: SarifFinding[] = []
  for (const finding of comparison.introduced)
    selected.push({ finding, baselineState: compared ? 'new' : undefined, ignored: undefined })
  if (options.standing)
    for (const finding of comparison.standing)
      selected.push({ finding, baselineState: 'unchanged', ignored: undefined })
  if (options.ignored)
    for (const { finding, by } of suppressed) selected.push({ finding, baselineState: undefined, ignored: by })
  return selected.toSorted(byWeight)
}

/**
 * The findings as SARIF results. With `ownLineHash`, code scanning tracks them by their meaning: of all fingerprints it
 * reads `primaryLocationLineHash` alone.
 */
export function sarifResults(findings: readonly SarifFinding[], rules: readonly Rule[], ownLineHash: boolean) {
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const occurrences = new Map<string, number>()
  return findings.map(({ finding, baselineState, ignored }) => {
    const { rule, fingerprint, severity, confidence, at, fix } = finding
    const ruleIndex = indices.get(rule)
    const number = (occurrences.get(fingerprint) ?? 0) + 1
    occurrences.set(fingerprint, number)
    const identity = `${fingerprint}:${number}`
    const related = finding.related.slice(0, MAX_LOCATIONS - 1)
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levelOf(finding),
      message: { text: messageOf(finding) },
      locations: [{ ...sarifLocation(at), ...logical(aboutOf(finding)) }],
      ...(related.length > 0 && {
        relatedLocations: related.map(({ at, note }, index) => ({
          id: index + 1,
          ...sarifLocation(at),
          message: { text: sarifText(note) },
        })),
      }),
      partialFingerprints: { 'airworthy/v1': identity, ...(ownLineHash && { primaryLocationLineHash: identity }) },
      ...(baselineState !== undefined && { baselineState }),
      ...(ignored && { suppressions: [suppression(finding, ignored)] }),
      ...(fix && fix.edits.length > 0 && { fixes: [sarifFix(fix)] }),
      properties: { severity, confidence },
    }
  })
}

/** Code scanning requires a file for each result. Results without a file get the root and the host. */
function logical(about: string | undefined) {
  return about === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: sarifText(about), kind: 'resource' }] }
}

/** What it is, what to do, and where else to look. */
function messageOf({ message, remedy, related }: Finding): string {
  const paragraphs = [sarifText(message), sarifText(remedy)]
  for (const [index, { note }] of related.slice(0, MAX_LINKS).entries()) paragraphs.push(sarifLink(note, index + 1))
  return paragraphs.join('\n\n')
}

/** An inline ignore is in the file of the finding. All others are in the policy. */
function suppression(finding: Finding, { at, reason, owner, expires }: Suppressed['by']) {
  const terms = [owner, expires === undefined ? undefined : `until ${expires}`].filter(term => term !== undefined)
  return {
    kind: at.path === finding.at.path ? 'inSource' : 'external',
    status: 'accepted',
    justification: sarifText(terms.length > 0 ? `${reason} (${terms.join(', ')})` : reason),
    location: sarifLocation(at),
  }
}

function sarifFix({ title, safe, edits }: Fix) {
  const files = new Map<string, Edit[]>()
  for (const edit of edits) {
    const file = files.get(edit.at.path)
    if (file) file.push(edit)
    else files.set(edit.at.path, [edit])
  }
  return {
    description: { text: sarifText(safe ? title : `${title} (needs another step from you; review it first)`) },
    artifactChanges: [...files].map(([path, changes]) => ({
      artifactLocation: artifact(path),
      replacements: changes
        .toSorted((a, b) => compareLocations(a.at, b.at))
        .map(({ at, text }) => ({
          deletedRegion: exactRegion(at.range),
          // Also of a deletion: reviewdog's reader fails without it.
          insertedContent: { text },
        })),
    })),
    properties: { safe },
  }
}

function byWeight(a: SarifFinding, b: SarifFinding): number {
  return (
    Number(a.ignored !== undefined) - Number(b.ignored !== undefined) ||
    compareSeverity(b.finding.severity, a.finding.severity) ||
    CONFIDENCES.indexOf(a.finding.confidence) - CONFIDENCES.indexOf(b.finding.confidence) ||
    Number(a.baselineState === 'unchanged') - Number(b.baselineState === 'unchanged') ||
    compareLocations(a.finding.at, b.finding.at)
  )
}
