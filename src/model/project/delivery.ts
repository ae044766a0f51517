import { type Finding, isHint } from '../finding.ts'
import type { Verdict } from '../report.ts'

/** Where the introduced findings were reported: the parts of the summary's total. */
export interface Delivery {
  /** In a comment on a line of the diff, of this run or an earlier one. */
  readonly onLines: number
  /** In a comment on a whole file. */
  readonly onFiles: number
  /** Only in the check, or in its replacement. */
  readonly inCheck: number
  /** What could not be used, and why. */
  readonly skipped: readonly Skipped[]
}

export interface Skipped {
  readonly surface: 'comments' | 'check' | 'threads'
  /** One sentence for people. */
  readonly reason: string
}

/** A completed check run, ready to be sent. */
export interface CheckPage {
  readonly conclusion: Verdict['conclusion']
  readonly title: string
  /** Markdown of at most 65,535 bytes. */
  readonly summary: string
  /** Any number; GitHub takes 50 at a time. */
  readonly annotations: readonly Annotation[]
}

/** In the words of GitHub's API. Columns stand only where one line is meant. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** Advice and hints appear in the summary and in reports. They do not comment, annotate or block. */
export function isQuiet(finding: Finding): boolean {
  return finding.severity === 'low' || isHint(finding)
}
