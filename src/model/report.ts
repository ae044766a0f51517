import type { Coverage } from './coverage.ts'
import type { ExposureChange } from './exposure.ts'
import type { Location, Source } from './files/text.ts'
import type { Comparison, Finding, Suppressed } from './finding.ts'
import type { FailOn } from './policy.ts'
import type { Problem } from './problem.ts'
import type { Rule } from './rule.ts'
import type { Severity } from './severity.ts'
import type { Verified } from './verified.ts'

/** Where an introduced finding is shown on a pull request. `LEFT` is the base's side: a removed line. */
export type Spot =
  | {
      readonly on: 'line'
      readonly path: string
      readonly side: 'LEFT' | 'RIGHT'
      readonly line: number
      readonly startLine?: number
    }
  | { readonly on: 'file'; readonly path: string }
  | { readonly on: 'check' }

export interface Placed {
  readonly finding: Finding
  readonly spot: Spot
}

/** Something to be said about the run itself: an ignore without reason, an unused one, a policy that is not in force yet. */
export interface Notice {
  readonly at: Location
  readonly message: string
}

/** A rule that threw: the rest was judged all the same, and the verdict is incomplete. */
export interface Crash {
  readonly rule: string
  readonly error: string
}

export interface Verdict {
  readonly conclusion: 'success' | 'failure'
  /** False when something could not be judged; the conclusion is then always `failure`. */
  readonly complete: boolean
  readonly failOn: FailOn
  /** How many of the deciding findings are at or above `failOn`. */
  readonly failing: number
  /** Another open pull request of the same commit that fails: GitHub keeps one result of a check for each commit. */
  readonly failsFor?: number
}

/** The place of a literal credential. */
export interface CredentialPlace {
  readonly at: Location
  /** The variable, header or option; '' without one. */
  readonly name: string
}

/** The one result that every reporter reads. */
export interface Report {
  readonly version: string
  /** What decides: the introduced findings alone, or all of them. */
  readonly scope: 'introduced' | 'all'
  /** With scope `all` every finding counts as introduced. */
  readonly comparison: Comparison
  readonly placed: readonly Placed[]
  readonly suppressed: readonly Suppressed[]
  readonly notices: readonly Notice[]
  readonly problems: readonly Problem[]
  readonly crashes: readonly Crash[]
  readonly verdict: Verdict
  /** Without hints. */
  readonly introducedBySeverity: Readonly<Record<Severity, number>>
  /** How many the head has. */
  readonly apps: number
  /** The files that were read; only of a whole project, since of a change few others are. */
  readonly coverage?: Coverage | undefined
  /** What is reachable, before and after; no rule and no ignore changes it. */
  readonly exposure: ExposureChange
  /** What the files promise beside what was seen live; only where someone looked. */
  readonly verified?: readonly Verified[] | undefined
  readonly rules: readonly Rule[]
  /** Names of the rules that the policy switches off. */
  readonly silenced: ReadonlySet<string>
  /** The head's files, for source lines in a terminal. */
  readonly sources: ReadonlyMap<string, Source>
  /** Where the head's files hold credentials, and under which name: no surface shows their values, whatever rules are off. */
  readonly credentials: readonly CredentialPlace[]
  readonly commits: { readonly base: string | undefined; readonly head: string }
}
