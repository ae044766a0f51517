import type { Problem } from '../problem.ts'

/** All paths of one commit, and the texts of the files to check. */
export interface Snapshot {
  /** A commit id, or a word such as `work tree`. */
  readonly commit: string
  /** Regular files, and the links that lead to one. */
  readonly paths: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  /** How many programs were read that can say nothing: their texts are not kept. */
  readonly silent?: number
  /** Files that were wanted and could not be had (too large, not UTF-8, not fetched). */
  readonly problems: readonly Problem[]
  /** Symbolic links, by path: the regular file each leads to. Files below a linked folder are listed too. */
  readonly links?: ReadonlyMap<string, string>
  /** Submodules, and links without a target in the project, by path: one sentence that gives the reason. */
  readonly unfollowed?: ReadonlyMap<string, string>
  /** The paths of the texts in UTF-16, which programs that read bytes cannot use. */
  readonly wide?: ReadonlySet<string>
}

/** A larger file is not parsed, since no configuration is that large, but searched as plain text. In bytes. */
export const MAX_FILE_BYTES = 1_000_000

/** A larger file is not read at all. In bytes. */
const MAX_SEARCHED_BYTES = 5_000_000
/** So many files above `MAX_FILE_BYTES` are read of one commit: each takes a separate request, and memory. */
const MAX_LARGE_FILES = 20

export const TOO_LARGE = `The file is larger than ${MAX_SEARCHED_BYTES / 1_000_000} MB, or one of more than ${MAX_LARGE_FILES} large files, so it was not read.`

/** The same for a file of a work tree, where each is read at little cost. */
export const TOO_LARGE_ON_DISK = `The file is larger than ${MAX_SEARCHED_BYTES / 1_000_000} MB, so it was not read.`

/** True for the size in bytes of a file that is read of a work tree. */
export function fitsOnDisk(size: number): boolean {
  return size <= MAX_SEARCHED_BYTES
}

/** Decides for each file, by its size in bytes, whether to read it. */
export function createSizeLimit(): (size: number) => boolean {
  let left = MAX_LARGE_FILES
  return size => {
    if (size <= MAX_FILE_BYTES) return true
    return size <= MAX_SEARCHED_BYTES && left-- > 0
  }
}

/** Why a file without text is not read. */
export const NOT_TEXT = 'The file is not text, so it was not read.'
