import type { Location } from '../../model/files/text.ts'
import type { App } from '../../model/project/app.ts'
import type { Command } from '../../model/project/command.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import type { Confidence, Severity } from '../../model/severity.ts'
import type { Digests } from './digest.ts'

/** What makes a value a credential, strongest first. */
export type Evidence =
  | 'key block'
  | 'provider format'
  | 'url userinfo'
  | 'named assignment'
  | 'default login'
  | 'high entropy'

export interface Credential extends Digests {
  /** In words, for a message: `Stripe live key`, `password in a URL`. */
  readonly kind: string
  readonly evidence: Evidence
  readonly confidence: Confidence
  /** Safe to show: the kind, and for a provider's format its first four characters. */
  readonly label: string
  /** The user in front of the password of a URL, and the first host behind it. */
  readonly user?: string
  readonly server?: string
  /** True where every host that takes the password is on a private network: using it requires access to that network. */
  readonly isPrivate?: true
}

/** What is known of the one who reads the value. */
export interface CredentialContext {
  /** `development` leaves only provider formats and key blocks; `build` and `ci` use throw-away passwords. */
  readonly reader?: Reader
  /** What gives the value to the running app: a default password in a fly config is the login. */
  readonly deployedBy?: 'fly config' | 'image' | 'image of an app'
  /** Only provider formats count, since the text is not a value but contains an expansion or a template. */
  readonly shapesOnly?: true
}

/** The highest severity that a credential can have, where it is limited. */
export type SeverityLimit = 'high' | 'medium' | 'low'

/** A credential with its place. */
export interface PlacedCredential {
  readonly credential: Credential
  /** In programs only: how bad and how sure it is, by who reads the program. */
  readonly severity?: Severity
  readonly confidence?: Confidence
  /** The highest severity, for a token that is over, for values of tests, and for hosts of a private network. */
  readonly atMost?: SeverityLimit
  /** The variable, header, option or file; '' without one. */
  readonly name: string
  readonly at: Location
  /** The app that the place belongs to, where that is exactly one. */
  readonly app: App | undefined
  /** What contains it; neither for a here-document of a Dockerfile. */
  readonly setting?: Setting
  readonly command?: Command
  /** On a command line: the option in front of it. */
  readonly option?: string
  /** Dockerfile only: false where the stage is not part of the image that runs. */
  readonly shipped?: boolean | undefined
  /** The other places of the file that hold the same value. */
  readonly copies?: readonly Location[]
}
