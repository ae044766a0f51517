import type { Posted } from '../github/publish/threads.ts'
import type { Changes } from '../github/read/changes.ts'
import type { Event } from '../github/read/event.ts'
import type { Changed } from '../github/read/snapshot.ts'
import type { Report } from '../model/report.ts'
import type { Moves } from './moves.ts'

export interface Circumstances {
  readonly version: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly log: (line: string) => void
}

export interface Judged {
  readonly report: Report
  /** What earlier runs said on the pull request; `undefined` without one, or where the token may not see it. */
  readonly posted: Posted | undefined
  /** What the change did to the paths of files; `undefined` where nothing was compared. */
  readonly moves?: Moves
  /** How many files had to be read, on both sides together. */
  readonly filesRead: number
}

/** A comparison of which some files have to be read. */
export interface Change {
  readonly event: Event
  readonly changes: Changes
  readonly changed: Changed
  readonly scope: Report['scope']
  /** The base branch's tip: an old merge base may not bring an old policy back. */
  readonly policyCommit: string
  readonly pullRequest: number | undefined
}
