import type { Problem } from '../problem.ts'

/** All paths of one commit, and the texts of those files that are to be judged. */
export interface Snapshot {
  /** A commit id, or a word such as `work tree`. */
  readonly commit: string
  /** Regular files only: no symbolic links, no submodules. */
  readonly paths: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  /** Files that were wanted and could not be had (too large, not UTF-8, not fetched). */
  readonly problems: readonly Problem[]
}

/** A larger file is not read: no configuration is. In bytes. */
export const MAX_FILE_BYTES = 1_000_000
