import type { Location } from '../../../src/model/files/text.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Report } from '../../../src/model/report.ts'

/** From a place in short: `fly.toml:3` or `fly.toml:3:5-9`. */
export function at(place: string): Location {
  const [, path = '', line = '1', from = '1', to] = /^(.*?):(\d+)(?::(\d+)(?:-(\d+))?)?$/.exec(place) ?? []
  const start = { line: Number(line), column: Number(from) }
  return { path, range: { start, end: { line: start.line, column: Number(to ?? from) } } }
}

/** A finding, named by its place and its message. */
export function finding(place: string, message: string, overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'raw-tcp-port',
    practice: 'firewall',
    severity: 'high',
    confidence: 'high',
    remedy: 'Close the port.',
    subject: message,
    related: [],
    fingerprint: Buffer.from(place + message)
      .toString('hex')
      .padEnd(20, '0')
      .slice(0, 20),
    message,
    at: at(place),
    ...overrides,
  }
}

/** A report of a change that introduces these findings; the verdict follows unless it is given. */
export function report(introduced: readonly Finding[], overrides: Partial<Report> = {}): Report {
  const by = (severity: Finding['severity']) => introduced.filter(each => each.severity === severity).length
  const failing = by('critical') + by('high')
  return {
    version: '1.0.0',
    scope: 'introduced',
    comparison: { introduced, standing: [], fixed: [] },
    placed: introduced.map(each => ({ finding: each, spot: { on: 'check' } })),
    suppressed: [],
    notices: [],
    problems: [],
    crashes: [],
    silenced: new Set(),
    verdict: { conclusion: failing > 0 ? 'failure' : 'success', complete: true, failOn: 'high', failing },
    introducedBySeverity: { critical: by('critical'), high: by('high'), medium: by('medium'), low: by('low') },
    apps: 0,
    exposure: { after: { apps: [], links: [] } },
    rules: [],
    credentials: [],
    sources: new Map(),
    commits: { base: 'b'.repeat(40), head: 'a'.repeat(40) },
    ...overrides,
  }
}

/** The verdict of a run that could not judge everything. */
export const INCOMPLETE = { conclusion: 'failure', complete: false, failOn: 'high', failing: 0 } as const
