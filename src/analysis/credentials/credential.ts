import type { Reader } from '../../model/project/setting.ts'
import type { Confidence } from '../../model/severity.ts'

/** What makes a value a credential, strongest first. */
export type Evidence = 'key block' | 'provider format' | 'url userinfo' | 'named assignment' | 'high entropy'

export interface Credential {
  /** In words, for a message: `Stripe live key`, `password in a URL`. */
  readonly kind: string
  readonly evidence: Evidence
  readonly confidence: Confidence
  /** Safe to show: the kind, and for a provider's format its first four characters. */
  readonly label: string
  /** For subjects: tells a changed secret from a moved one. */
  readonly digest: string
}

/** What is known of the one who reads the value. */
export interface CredentialContext {
  /** `development` leaves only provider formats and key blocks; `build` and `ci` use throw-away passwords. */
  readonly reader?: Reader
  /** Only what has a shape of its own counts: the text is no value, but holds an expansion or a template. */
  readonly shapesOnly?: true
}
