import type { Outcome } from './measure.ts'
import type { Shares } from './profile.ts'

/** One program on one corpus. */
export interface Row {
  readonly tool: string
  readonly apps: number
  readonly outcome: Outcome
}

/** The action on one pull request: medians, where it ran more than once. */
export interface PullRequestRow {
  readonly name: string
  /** Changed files that matter. */
  readonly files: number
  /** Whether it is one that the goal for processor time is about. */
  readonly isUsual: boolean
  readonly requests: number
  /** The most requests that the tests allow. */
  readonly budget: number
  /** Those of the requests that create something, of which GitHub allows fewer. */
  readonly creating: number
  /** In seconds. */
  readonly wall: number
  /** Processor time as a multiple of that of `node -e 0`. */
  readonly cpu: number
}

/** All that the page tells. */
export interface Bench {
  readonly date: string
  readonly machine: string
  readonly node: string
  readonly runs: number
  /** What a run may take. */
  readonly seconds: number
  /** By size, in apps. */
  readonly corpora: ReadonlyMap<number, { readonly files: number; readonly bytes: number }>
  readonly rows: readonly Row[]
  /** Cold starts by name, as multiples of `node -e 0`. */
  readonly starts: readonly { readonly name: string; readonly ratio: number; readonly goal: number | undefined }[]
  /** The version of the Node that the action ran on. */
  readonly runner: string
  readonly pullRequests: readonly PullRequestRow[]
  /** Where the time of `airworthy check` goes, by the size of the corpus in apps. */
  readonly profiles: ReadonlyMap<number, Shares>
  /** By path, in bytes. */
  readonly bundles: readonly { readonly path: string; readonly bytes: number }[]
  readonly tools: readonly {
    readonly name: string
    readonly version: string
    readonly reads: string
    readonly readsAll: boolean
  }[]
  readonly missing: readonly string[]
}

export const OWN = 'airworthy'

/** What became of a program on a corpus; `undefined` when it was not tried. */
export function outcomeOf({ rows }: Bench, tool: string, apps: number): Outcome | undefined {
  return rows.find(row => row.tool === tool && row.apps === apps)?.outcome
}
