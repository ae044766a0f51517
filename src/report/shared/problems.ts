import type { Location } from '../../model/files/text.ts'
import type { Report } from '../../model/report.ts'

/** Something that was not judged; `at` is `undefined` where it concerns no single file. */
export interface ReportedProblem {
  readonly at: Location | undefined
  readonly message: string
  readonly blocking: boolean
}

/** The crash of each rule that the time of a run was too short for. */
const OUT_OF_TIME = 'OutOfTime'
/** So many rules are named; all of them have the same cause. */
const MAX_NAMES = 3

function timeRanOut(rules: readonly string[]): string {
  const names = rules.slice(0, MAX_NAMES).join(', ')
  const others = rules.length > MAX_NAMES ? ` and ${rules.length - MAX_NAMES} others` : ''
  const few = rules.length === 1 ? `the rule ${names}` : `the rules ${names}${others}`
  return `The time of this check ran out before ${few} finished, so some findings may be missing.`
}

/** Everything that could not be judged, crashed rules first. */
export function problemsOf({ problems, crashes }: Pick<Report, 'problems' | 'crashes'>): ReportedProblem[] {
  const late = crashes.filter(({ error }) => error === OUT_OF_TIME).map(({ rule }) => rule)
  const messages = crashes
    .filter(({ error }) => error !== OUT_OF_TIME)
    .map(({ rule, error }) => `The rule ${rule} stopped with ${error}, so some of its findings may be missing.`)
  if (late.length > 0) messages.push(timeRanOut(late))
  const reported: ReportedProblem[] = messages.map(message => ({ at: undefined, message, blocking: true }))
  for (const { at, message, blocking } of problems) {
    reported.push({ at: at.path === '' || at.path === '.' ? undefined : at, message, blocking })
  }
  return reported
}
