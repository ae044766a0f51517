import { count } from '../../model/count.ts'
import type { Finding } from '../../model/finding.ts'
import type { Placed, Report } from '../../model/report.ts'
import { countBySeverity, messageOf, PRACTICE_NAMES, placeOf, ruleOf, SEVERITY_NAMES } from '../shared/wording.ts'
import type { Links } from './links.ts'
import { suggest } from './review-suggestion.ts'

/** Each list in a comment is cut there, so that all of it stays well within GitHub's 65,536 characters. */
const MAX_LIST = 12_000

/** The body of one comment: what one rule says of one place, or of several in one file. */
export function renderComment(report: Report, placed: readonly Placed[], links: Links): string {
  const [first] = placed
  if (!first) return ''
  const { finding } = first
  const parts = placed.length === 1 ? single(report, first, links) : several(placed, links)
  parts.push(`<sub>${ruleOf(finding, links)} · ${PRACTICE_NAMES[finding.practice]}</sub>`)
  return parts.join('\n\n')
}

function single(report: Report, placed: Placed, links: Links): string[] {
  const { finding, spot } = placed
  const parts = [`**${SEVERITY_NAMES[finding.severity]}** · ${messageOf(finding.message)}`, remedyOf(finding)]
  const cure = suggest(report, placed) ?? commandBlock([finding.remedy])
  if (cure !== undefined) parts.push(cure)
  const elsewhere = spot.on !== 'line' || spot.path !== finding.at.path || spot.line !== finding.at.range.start.line
  const places = [
    ...(elsewhere ? [`- ${placeOf(finding.at, links)}: the finding itself`] : []),
    ...finding.related.map(({ at, note }) => `- ${placeOf(at, links)}: ${messageOf(note)}`),
  ]
  if (places.length > 0) {
    parts.push(`<details><summary>Places</summary>\n\n${listOf(places)}\n\n</details>`)
  }
  return parts
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
  return `${reasonOf(report, new Set(fingerprints), ruleIn(body))}\n\n> ${headline}`
}

/** The rule that a comment of ours names in its last line. */
function ruleIn(body: string): string | undefined {
  return /<sub>\[?`([\w-]+)`/.exec(body)?.[1]
}

function reasonOf(report: Report, fingerprints: ReadonlySet<string>, rule: string | undefined): string {
  const among = (findings: readonly Finding[]) => findings.some(({ fingerprint }) => fingerprints.has(fingerprint))
  if (among(report.suppressed.map(({ finding }) => finding))) return '🔇 **Ignored**. The check shows the reason.'
  if (among(report.comparison.standing)) return '➖ **No longer new**: the base branch has it as well.'
  if (among(report.comparison.introduced)) return '↩️ **Duplicate**: another thread covers it.'
  if (rule !== undefined && report.silenced.has(rule)) return '🔇 **Disabled**: the policy turns this rule off.'
  const history = rule?.startsWith('secret-in-')
    ? ' The value is still in the Git history: revoke it with its provider.'
    : ''
  return `✅ **Fixed** in ${report.commits.head.slice(0, 12)}.${history}`
}

/** A comment over many findings shows so many commands at most. */
const MAX_COMMANDS = 10

/** What a shell takes word by word: no quotes, expansions, pipes or redirects, whoever wrote the words. */
const COMMAND = /^(?:fly|gh|git) [\w .,:=@/…-]{1,200}$/
/** `fly secrets set` alone names a command; with an argument it is one to run. */
const ARGUMENT = / (?:--|\S*[=…A-Z])/

/**
 * The commands of these remedies as a block to copy, the first complete one of each (what follows it is conditional);
 * `undefined` where there is none. Words of the repository may stand in a remedy: what could do more than it says when it
 * is pasted is left out.
 */
export function commandBlock(remedies: readonly string[]): string | undefined {
  const commands = new Set<string>()
  for (const remedy of remedies) {
    const quoted = remedy.split('`').filter((_, index) => index % 2 === 1)
    const command = quoted.find(text => COMMAND.test(text) && ARGUMENT.test(text))
    if (command !== undefined) commands.add(command)
  }
  if (commands.size === 0) return undefined
  return `\`\`\`sh\n${[...commands].slice(0, MAX_COMMANDS).join('\n')}\n\`\`\``
}
