import type { Location } from './files/text.ts'
import type { Severity } from './severity.ts'

/** The team's own rules, `.github/airworthy.yml`, after validation. */
export interface Policy {
  readonly path: string
  readonly failOn: FailOn | undefined
  readonly apps: ReadonlyMap<string, AppPolicy>
  readonly hosts: readonly HostPolicy[]
  readonly allowedRegions: readonly string[] | undefined
  readonly rules: ReadonlyMap<string, RulePolicy>
  readonly ignores: readonly PolicyIgnore[]
}

export type FailOn = Severity | 'never'

export interface AppPolicy {
  /** The app's name in the policy. */
  readonly at?: Location | undefined
  readonly private: boolean
  readonly domains: readonly string[]
}

/** How a host differs on purpose from a website that answers HTTP/1.1 over TLS to everyone. */
export const EXPECTATIONS = ['http2', 'client-certificate', 'proxy-protocol'] as const
export type Expectation = (typeof EXPECTATIONS)[number]

/** What `airworthy verify` expects of a host. */
export interface HostPolicy {
  /** `HOST` or `HOST:PORT`, in lower case and in ASCII; without a port, 443. */
  readonly name: string
  readonly expects: Expectation
  readonly reason: string
}

export type RulePolicy = { readonly off: true } | { readonly off: false; readonly severity: Severity }

export interface PolicyIgnore {
  readonly at: Location
  readonly rule: string
  /** A glob over paths; absent: every file. */
  readonly path: string | undefined
  readonly reason: string
  readonly owner: string | undefined
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly expires: string | undefined
}

/** Fails at this severity and worse, unless told otherwise. */
export const DEFAULT_FAIL_ON = 'high'

export const NO_POLICY: Policy = {
  path: '.github/airworthy.yml',
  failOn: undefined,
  apps: new Map(),
  hosts: [],
  allowedRegions: undefined,
  rules: new Map(),
  ignores: [],
}
