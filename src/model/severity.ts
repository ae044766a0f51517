export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
/** How bad it is if true; `low` is advice and neither comments nor blocks. */
export type Severity = (typeof SEVERITIES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
/** How sure the files make us; `low` is a hint and neither comments nor blocks. */
export type Confidence = (typeof CONFIDENCES)[number]

export const PRACTICES = [
  'secrets',
  'private-networking',
  'firewall',
  'tls',
  'multi-region',
  'database',
  'configuration',
] as const
/** The six security practices, and `configuration` for what silently does nothing. */
export type Practice = (typeof PRACTICES)[number]

/** The severity, but no worse than the limit. */
export function limited(severity: Severity, limit: Severity | undefined): Severity {
  return limit !== undefined && compareSeverity(severity, limit) > 0 ? limit : severity
}

/** Positive when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a)
}
