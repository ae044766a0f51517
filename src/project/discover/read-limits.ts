/** The limit of files that are read of one commit over the network, programs not counted. */
export const MAX_FILES = 3000

/** How many files are read of one commit at most. */
export interface ReadLimits {
  /** Programs not counted. */
  readonly files: number
  readonly programs: number
}

/** A work tree is read as a whole. */
export const NO_LIMITS: ReadLimits = { files: Number.POSITIVE_INFINITY, programs: Number.POSITIVE_INFINITY }
