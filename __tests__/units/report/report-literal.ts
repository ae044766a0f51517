import { countBySeverity, decide } from '../../../src/engine/verdict.ts'
import { createSource } from '../../../src/model/files/text.ts'
import type { Report } from '../../../src/model/report.ts'

/** A report of a change with nothing in it but what `more` says; counts and verdict follow from that. */
export function reportOf(more: Partial<Report> = {}, texts: Readonly<Record<string, string>> = {}): Report {
  const comparison = more.comparison ?? { introduced: [], standing: [], fixed: [] }
  const { problems = [], crashes = [] } = more
  return {
    version: '0.1.0',
    scope: 'introduced',
    comparison,
    placed: [],
    suppressed: [],
    notices: [],
    problems,
    crashes,
    silenced: new Set(),
    verdict: decide({ deciding: comparison.introduced, failOn: 'high', problems, crashes }),
    introducedBySeverity: countBySeverity(comparison.introduced),
    apps: 0,
    exposure: { after: { apps: [], links: [] } },
    rules: [],
    sources: new Map(Object.entries(texts).map(([path, text]) => [path, createSource(path, text)])),
    credentials: [],
    commits: { base: 'base', head: 'head' },
    ...more,
  }
}
