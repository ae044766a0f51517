import { count } from '../../model/count.ts'
import type { Finding } from '../../model/finding.ts'
import type { Placed, Report } from '../../model/report.ts'
import { commandsIn } from '../shared/commands.ts'
import { countBySeverity, messageOf, PRACTICE_NAMES, placeOf, ruleOf, SEVERITY_NAMES } from '../shared/wording.ts'
import type { Links } from './links.ts'
import { suggest } from './review-suggestion.ts'

/** Each list in a comment is cut there, so that all of it stays well within GitHub's 65,536 characters. */
const MAX_LIST = 12_000

/** The body of one comment: all that is said of one line or of one secret, or what one rule says of places of a file. */
export function renderComment(report: Report, placed: readonly Placed[], links: Links): string {
  const [first] = placed
  if (!first) return ''
  const findings = placed.map(({ finding }) => finding)
  const rules = [...new Map(findings.map(finding => [finding.rule, finding])).values()]
  const parts = rules.length > 1 ? together(report, placed, links) : bodyOf(report, first, placed, links)
  const names = rules.map(finding => `${ruleOf(finding, links)} · ${PRACTICE_NAMES[finding.practice]}`)
  parts.push(`<sub>${names.join('<br>')}</sub>`)
  return parts.join('\n\n')
}

function bodyOf(report: Report, first: Placed, placed: readonly Placed[], links: Links): string[] {
  return placed.length === 1 ? single(report, first, links) : several(placed, links)
}

/** What several rules say of one line or one secret: the facts, the worst first, and then one list of steps. */
function together(report: Report, placed: readonly Placed[], links: Links): string[] {
  const findings = placed.map(({ finding }) => finding)
  // One secret can be in several files.
  const areApart = findings.some(({ at }) => at.path !== findings[0]?.at.path)
  const facts = findings.map(({ at, severity, message }) => {
    const place = areApart ? `${placeOf(at, links)}: ` : ''
    return `**${SEVERITY_NAMES[severity]}** · ${place}${messageOf(message)}`
  })
  const steps = [...new Set(findings.map(({ remedy }) => messageOf(remedy)))]
  const cure = cureOf(report, placed)
  const places = new Set(placed.flatMap(each => placesOf(each, links)))
  return [
    listOf(facts, '\n\n'),
    `**How to fix:**\n\n${listOf(steps.map((step, index) => `${index + 1}. ${step}`))}`,
    ...(cure === undefined ? [] : [cure]),
    ...foldedPlaces([...places]),
  ]
}

/** One change to click, or the commands to copy. */
function cureOf(report: Report, placed: readonly Placed[]): string | undefined {
  for (const each of placed) {
    const suggestion = suggest(report, each)
    if (suggestion !== undefined) return suggestion
  }
  return commandBlock(placed.map(({ finding }) => finding.remedy))
}

function single(report: Report, placed: Placed, links: Links): string[] {
  const { finding } = placed
  const cure = cureOf(report, [placed])
  return [
    `**${SEVERITY_NAMES[finding.severity]}** · ${messageOf(finding.message)}`,
    remedyOf(finding),
    ...(cure === undefined ? [] : [cure]),
    ...foldedPlaces(placesOf(placed, links)),
  ]
}

/** The places that the comment's own line does not show. */
function placesOf({ finding, spot }: Placed, links: Links): string[] {
  const elsewhere = spot.on !== 'line' || spot.path !== finding.at.path || spot.line !== finding.at.range.start.line
  return [
    ...(elsewhere ? [`- ${placeOf(finding.at, links)}: the finding itself`] : []),
    ...finding.related.map(({ at, note }) => `- ${placeOf(at, links)}: ${messageOf(note)}`),
  ]
}

function foldedPlaces(places: readonly string[]): string[] {
  return places.length === 0 ? [] : [`<details><summary>Related lines</summary>\n\n${listOf(places)}\n\n</details>`]
}

function several(placed: readonly Placed[], links: Links): string[] {
  const findings = placed.map(({ finding }) => finding)
  const [worst] = findings
  if (!worst) return []
  const items = findings.map(({ at, message }) => `- ${placeOf(at, links)}: ${messageOf(message)}`)
  const commands = commandBlock(findings.map(({ remedy }) => remedy))
  return [
    `**${SEVERITY_NAMES[worst.severity]}** · ${count(findings.length, 'finding')} of the same kind: ${countBySeverity(findings)}`,
    listOf(items),
    listOf([...new Set(findings.map(remedyOf))], '\n\n'),
    ...(commands === undefined ? [] : [commands]),
  ]
}

function listOf(items: readonly string[], between = '\n'): string {
  const shown: string[] = []
  let room = MAX_LIST
  for (const item of items) {
    room -= item.length + between.length
    if (room < 0) break
    shown.push(item)
  }
  if (shown.length < items.length) shown.push(`- and ${items.length - shown.length} more, see the check`)
  return shown.join(between)
}

function remedyOf(finding: Finding): string {
  return `**How to fix:** ${messageOf(finding.remedy)}`
}

/** The few words above a review's comments. */
export function renderReview(findings: readonly Finding[], checkName: string): string {
  const summary = `${count(findings.length, 'problem')} that this pull request introduces (${countBySeverity(findings)})`
  return `**Airworthy** found ${summary}. See all results in the check “${messageOf(checkName)}”.`
}

/** What becomes of a comment once its finding is gone: why, and its first line for those who come across it. */
export function renderClosed(report: Report, body: string, fingerprints: readonly string[]): string {
  const headline = body.split(/\r?\n/, 1)[0] ?? ''
  return `${reasonOf(report, new Set(fingerprints), rulesIn(body))}\n\n> ${headline}`
}

/** The rules that a comment of ours names in its last line. */
function rulesIn(body: string): string[] {
  const last = body.slice(body.lastIndexOf('<sub>'))
  return [...last.matchAll(/(?:<sub>|<br>)\[?`([\w-]+)`/g)].flatMap(([, rule]) => rule ?? [])
}

function reasonOf(report: Report, fingerprints: ReadonlySet<string>, rules: readonly string[]): string {
  const among = (findings: readonly Finding[]) => findings.some(({ fingerprint }) => fingerprints.has(fingerprint))
  if (among(report.suppressed.map(({ finding }) => finding))) return '🔇 **Ignored**. The check shows the reason.'
  if (among(report.comparison.standing)) return '➖ **No longer new**: the base branch has it as well.'
  if (among(report.comparison.introduced)) return '↩️ **Duplicate**: another thread covers it.'
  if (rules.length > 0 && rules.every(rule => report.silenced.has(rule)))
    return '🔇 **Disabled**: the policy turns this rule off.'
  const history = rules.some(rule => rule.startsWith('secret-in-'))
    ? ' The value is still in the Git history, so revoke or change it.'
    : ''
  return `✅ **Fixed** in ${report.commits.head.slice(0, 12)}.${history}`
}

/** A comment over many findings shows so many commands at most. */
const MAX_COMMANDS = 10

/** The commands of these remedies as a block to copy; `undefined` where there is none. */
export function commandBlock(remedies: readonly string[]): string | undefined {
  const commands = commandsIn(remedies)
  if (commands.length === 0) return undefined
  return `\`\`\`sh\n${commands.slice(0, MAX_COMMANDS).join('\n')}\n\`\`\``
}
