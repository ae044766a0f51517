import { type Diff, renamesOf } from '../model/files/diff.ts'
import { fileStart } from '../model/files/text.ts'
import type { Problem } from '../model/problem.ts'

/** The base's problems, and the diff to the head. */
export interface ProblemsBefore {
  readonly problems: readonly Problem[]
  readonly diff: Diff
}

/**
 * The problems to tell; `blocking` then says whether one makes *this* verdict incomplete.
 *
 * A change answers for the files it touches and for what it breaks: an old broken file that it leaves alone is reported and
 * does not block, or one such file would stop everybody's work. Of what the base alone could not judge, nothing is
 * missing at the head; it is reported, since findings there can be separated only by the diff's lines.
 */
export function weighProblems(head: readonly Problem[], before?: ProblemsBefore): Problem[] {
  if (!before) return head.map(problem => (problem.whenNew ? { ...problem, blocking: false } : problem))
  const renames = renamesOf(before.diff)
  const stood = new Map<string, number>()
  for (const problem of before.problems) {
    const key = keyOf(problem)
    stood.set(key, (stood.get(key) ?? 0) + 1)
  }

  const weighed = head.map(problem => {
    const key = keyOf(problem)
    const left = stood.get(key) ?? 0
    const isTouched = !problem.whenNew && before.diff.files.has(problem.at.path)
    if (left === 0 || isTouched || isOfProject(problem.at.path)) return problem
    stood.set(key, left - 1)
    return { ...problem, blocking: false }
  })

  const unread = pathsOf(head)
  for (const path of pathsOf(before.problems)) {
    const now = renames.get(path) ?? path
    if (path === '') {
      if (!unread.has('')) weighed.push({ at: fileStart(''), message: BASE_UNREAD, blocking: true })
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== 'removed') {
      weighed.push({ at: fileStart(now), message: FILE_UNREAD_AT_BASE, blocking: false })
    }
  }
  return weighed
}

/** Each once: a file of our own is read as what it is, and as one of the project's. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>()
  for (const problem of problems) {
    const { line, column } = problem.at.range.start
    const key = `${keyOf(problem)}\0${line}:${column}`
    if (!found.get(key)?.blocking) found.set(key, problem)
  }
  return [...found.values()]
}

/** The files that blocking problems kept from being judged; '' for the whole project. */
export function pathsOf(problems: readonly Problem[]): Set<string> {
  const unread = problems.filter(({ blocking, whenNew }) => blocking && !whenNew)
  return new Set(unread.map(({ at }) => (isOfProject(at.path) ? '' : at.path)))
}

/** The root stands for all files. */
function isOfProject(path: string): boolean {
  return path === '' || path === '.'
}

const BASE_UNREAD = 'Some files of the base could not be read, so new findings cannot be separated from old ones.'
const FILE_UNREAD_AT_BASE =
  'The base version of this file could not be checked, so findings outside the changed lines count as standing.'

function keyOf({ at, message }: Problem): string {
  return `${at.path}\0${message}`
}
