import type { Practice } from './severity.ts'

/** Of one app, or of a host that someone named: what the files promise beside what was seen, practice by practice. */
export interface Verified {
  /** The app's name, else the host. */
  readonly name: string
  /** The path of its config, of several the first; `undefined` for a host that belongs to no app of this project. */
  readonly path: string | undefined
  readonly rows: readonly VerifiedRow[]
}

export interface VerifiedRow {
  readonly practice: Practice
  /** In words; `undefined` where the files promise nothing. */
  readonly declared: string | undefined
  /** As text; `undefined` if not observed. */
  readonly observed: string | undefined
  /** `broken`: a finding says so. `unseen`: some items could not be observed, or nothing, which is no pass. */
  readonly state: 'kept' | 'broken' | 'unseen'
}
