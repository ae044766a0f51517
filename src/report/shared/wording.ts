import { count } from '../../model/count.ts'
import type { Location } from '../../model/files/text.ts'
import { type Finding, isHint } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { type Practice, SEVERITIES, type Severity } from '../../model/severity.ts'
import { type Links, link } from '../github/links.ts'
import { codeSpan, renderMessage } from './markdown.ts'
import { problemsOf } from './problems.ts'

export const PRACTICE_NAMES: Readonly<Record<Practice, string>> = {
  secrets: 'Secrets',
  'private-networking': 'Private networking',
  firewall: 'Firewall',
  tls: 'TLS',
  'multi-region': 'Multi-region',
  database: 'Database',
  configuration: 'Configuration',
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  critical: '🛑 Critical',
  high: '🔴 High',
  medium: '🟠 Medium',
  low: '🔵 Low',
}

/** Longer messages contain a name too long to read. In UTF-16 code units. */
const MAX_MESSAGE = 1000

/** A message as Markdown of one line, cut where it is endless. */
export function messageOf(message: string): string {
  return renderMessage(clip(message, MAX_MESSAGE))
}

/** The text, or its beginning with an ellipsis; no character is split. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** `fly.toml:12`, linked. */
export function placeOf(at: Location, links: Links): string {
  if (at.path === '') return 'the project'
  return link(codeSpan(`${clip(at.path, 300)}:${at.range.start.line}`), links.place(at))
}

/** Where a finding stands: its file, or without one what it is about. */
export function findingPlaceOf(finding: Finding, links: Links): string {
  const about = aboutOf(finding)
  return about === undefined ? placeOf(finding.at, links) : codeSpan(about)
}

/** The rule's name, linked to its page. */
export function ruleOf(finding: Finding, links: Links): string {
  return link(codeSpan(finding.rule), links.rule(finding.rule, finding.practice))
}

/** `1 critical, 2 high`; empty for none. */
export function countBySeverity(findings: Iterable<Finding>): string {
  const numbers = new Map<Severity, number>()
  for (const { severity } of findings) numbers.set(severity, (numbers.get(severity) ?? 0) + 1)
  const parts = SEVERITIES.flatMap(severity => {
    const number = numbers.get(severity)
    return number === undefined ? [] : [`${number} ${severity}`]
  })
  return parts.join(', ')
}

/** The introduced findings that are no hints. */
export function countedOf({ comparison }: Pick<Report, 'comparison'>): Finding[] {
  return comparison.introduced.filter(finding => !isHint(finding))
}

/** The introduced hints. */
export function hintsOf({ comparison }: Pick<Report, 'comparison'>): Finding[] {
  return comparison.introduced.filter(isHint)
}

/** The verdict in one sentence of plain text, and the number of hints in another. */
export function verdictOf(report: Report): string {
  const hints = hintsOf(report).length
  return `${verdictWithoutHints(report)}${hints > 0 ? ` ${count(hints, 'hint')}.` : ''}`
}

function verdictWithoutHints(report: Report): string {
  const { complete, failOn, failing, failsFor } = report.verdict
  const news = report.scope === 'introduced' ? 'new ' : ''
  const total = countedOf(report).length
  const counted = total === 0 ? `no ${news}findings` : count(total, `${news}finding`)
  if (!complete) {
    const blocking = problemsOf(report).filter(({ blocking }) => blocking)
    const missed = report.verified ? 'observed' : 'checked'
    return `Incomplete: ${count(blocking.length, 'item')} could not be ${missed}; ${counted}.`
  }
  if (failsFor !== undefined) return `Pull request #${failsFor} has the same commit and fails; ${counted} here.`
  if (total === 0) return verdictOfNone(report)
  const threshold = failOn === 'critical' ? 'critical' : `${failOn} or worse`
  if (failOn === 'never') return `${capital(counted)}; none of them blocks.`
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`
  if (failing === total) return `${capital(counted)}, ${total === 1 ? '' : 'all '}${threshold}.`
  return `${capital(counted)}, ${failing} of them ${threshold}.`
}

function verdictOfNone({ scope, verified }: Report): string {
  if (scope === 'introduced') return 'This change introduces no findings.'
  // Hosts alone, without files, were promised nothing.
  return verified?.some(({ path }) => path !== undefined) ? 'The running apps match the files.' : 'Nothing found.'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * The host that a finding without a file is about, for those who look for its place. A finding about something seen
 * live has it in front of its subject, as `shop.example.com: certificate`.
 */
export function aboutOf({ at, subject }: Pick<Finding, 'at' | 'subject'>): string | undefined {
  return at.path === '' ? /^(\S{1,260}?): /.exec(subject)?.[1] : undefined
}
