import type { Location } from './files/text.ts'
import type { Draft, Related } from './rule.ts'
import type { Confidence, Practice, Severity } from './severity.ts'

/** A draft with what the engine stamps on it. */
export interface Finding extends Draft {
  readonly rule: string
  readonly practice: Practice
  readonly severity: Severity
  readonly confidence: Confidence
  readonly remedy: string
  readonly related: readonly Related[]
  /** 20 hexadecimal digits of rule, path and subject; no line in it. */
  readonly fingerprint: string
}

/** True for what is too uncertain to decide: it is listed and counted apart, and never fixed. */
export function isHint({ confidence }: Pick<Finding, 'confidence'>): boolean {
  return confidence === 'low'
}

/** Base against head, matched by meaning. */
export interface Comparison {
  readonly introduced: readonly Finding[]
  readonly standing: readonly Finding[]
  readonly fixed: readonly Finding[]
}

/** A finding that an ignore covers. */
export interface Suppressed {
  readonly finding: Finding
  readonly by: { readonly at: Location; readonly reason: string; readonly owner?: string; readonly expires?: string }
}
