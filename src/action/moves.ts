import { fingerprint } from '../engine/fingerprint.ts'
import type { Diff } from '../model/files/diff.ts'
import type { Finding } from '../model/finding.ts'

/** Which files a push to a pull request may have moved. */
export interface Moves {
  readonly diff: Diff
  readonly headPaths: ReadonlySet<string>
}

/**
 * The names that a finding had in earlier runs, if its file came to its path since then: under the path that it has at
 * the base, and under that of a thread whose file is gone. A file that stood there before the pull request has not moved.
 */
export function formerFingerprints({ diff, headPaths }: Moves): (finding: Finding, threadPath: string) => string[] {
  return ({ rule, at, subject }, threadPath) => {
    const file = diff.files.get(at.path)
    const paths = new Set<string>()
    if (file?.previousPath !== undefined) paths.add(file.previousPath)
    if ((file?.status === 'renamed' || file?.status === 'added') && !headPaths.has(threadPath)) paths.add(threadPath)
    return [...paths].map(path => fingerprint(rule, path, subject))
  }
}
