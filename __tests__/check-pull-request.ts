import { checkProject } from '../src/cli/check-project.ts'
import { findTarget } from '../src/cli/target.ts'
import type { Location } from '../src/model/files/text.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Report } from '../src/model/report.ts'
import { cleanEnvironment, createRepository } from './local-repository.ts'

/** The two states of a project, each written into a folder. */
export interface Change {
  before(directory: string): void
  after(directory: string): void
}

/** Judges a change in a real repository by all rules, and gives what is said of it: a line each, then the verdict. */
export async function checkPullRequest(change: Change): Promise<string> {
  const repository = createRepository()
  try {
    change.before(repository.directory)
    const base = repository.commit()
    change.after(repository.directory)
    const options = { base, staged: false, all: false, policy: undefined, failOn: undefined }
    const outside = {
      directory: repository.directory,
      environment: cleanEnvironment(),
      tell: () => {},
      progress: () => {},
    }
    const target = await findTarget([], outside)
    const { report } = await checkProject(target, options, { ...outside, today: '2026-11-23', version: 'test' })
    return describeReport(report)
  } finally {
    repository.remove()
  }
}

function describeReport({ comparison, suppressed, notices, problems, crashes, verdict }: Report): string {
  const finding = (state: string) => (each: Finding) =>
    `${state} ${place(each.at)} ${level(each)} ${each.rule} ${each.message}`
  const lines = [
    ...comparison.introduced.map(finding('introduced')),
    ...comparison.standing.map(finding('standing')),
    ...comparison.fixed.map(finding('fixed')),
    ...suppressed.map(each => finding('ignored')(each.finding)),
    ...problems.map(({ at, message, blocking }) => `${blocking ? 'not judged' : 'told'} ${place(at)} ${message}`),
    ...crashes.map(({ rule, error }) => `crashed ${rule} ${error}`),
    ...notices.map(({ at, message }) => `notice ${place(at)} ${message}`),
    `${verdict.conclusion}: ${verdict.complete ? 'complete' : 'incomplete'}, ${verdict.failing} at or above ${verdict.failOn}`,
  ]
  return `${lines.join('\n')}\n`
}

function place({ path, range: { start } }: Location): string {
  return `${path}:${start.line}:${start.column}`
}

/** A hint says so, since it neither comments nor blocks. */
function level({ severity, confidence }: Finding): string {
  return confidence === 'low' ? `${severity} (a hint)` : severity
}
