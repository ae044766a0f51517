import type { Problem } from '../problem.ts'

/** All paths of one commit, and the texts of those files that are to be judged. */
export interface Snapshot {
  /** A commit id, or a word such as `work tree`. */
  readonly commit: string
  /** Regular files, and the links that lead to one. */
  readonly paths: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  /** Files that were wanted and could not be had (too large, not UTF-8, not fetched). */
  readonly problems: readonly Problem[]
  /** Symbolic links, by path: the regular file each leads to. Files below a linked folder are listed too. */
  readonly links?: ReadonlyMap<string, string>
  /** Submodules, and links without a target in the project, by path: one sentence that gives the reason. */
  readonly unfollowed?: ReadonlyMap<string, string>
}

/** A larger file is not read: no configuration is. In bytes. */
export const MAX_FILE_BYTES = 1_000_000
