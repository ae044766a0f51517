import type { Location } from './files/text.ts'
import type { Severity } from './severity.ts'

/** Where a team keeps its baseline, relative to the project's root. */
export const BASELINE_PATH = '.github/airworthy-baseline.json'

/** Findings of one meaning that a team knows of and lets stand for now. */
export interface BaselineEntry {
  readonly rule: string
  readonly path: string
  /** The findings' own: neither a line nor a text of the file is in it. */
  readonly fingerprint: string
  /** How bad they were when they were written down; a hint counts as `low`. */
  readonly severity: Severity
  /** 1 or more. */
  readonly count: number
}

/** `.github/airworthy-baseline.json` as it is in force. */
export interface Baseline {
  readonly entries: readonly (BaselineEntry & { readonly at: Location })[]
  /** Files that git saw moved since it was written: path then → path now. */
  readonly renames: ReadonlyMap<string, string>
}
