import type { Location } from '../files/text.ts'
import type { Value } from '../files/value.ts'

/**
 * Who reads a value: the image build, the running app, the CI job, the visitors' browsers, or only a developer's machine
 * and the tests.
 */
export type Reader = 'build' | 'runtime' | 'ci' | 'browser' | 'development'

/** Which place of which format a setting comes from. */
export type SettingOrigin =
  | 'dockerfile-env'
  | 'dockerfile-arg'
  | 'dockerfile-label'
  | 'fly-env'
  | 'fly-build-arg'
  | 'fly-check-header'
  | 'fly-response-header'
  | 'fly-file'
  | 'fly-machine-config'
  | 'fly-experimental'
  | 'env-file'
  | 'compose-environment'
  | 'compose-build-arg'
  | 'workflow-env'
  | 'workflow-with'
  | 'secret-file'
  | 'proxy-upstream'
  | 'code'
  | 'code-default'
  | 'yaml'
  | 'json'
  | 'toml'
  | 'ini'

/** A name and a value that someone will read as configuration. */
export interface Setting {
  readonly origin: SettingOrigin
  readonly reader: Reader
  /** The name as its reader sees it: `DATABASE_URL`, the last key of a nested leaf, a header's name. */
  readonly name: string
  readonly nameAt: Location
  /** The place in the document by its keys, stable under moved lines: `env.DATABASE_URL`, `stage build ENV TOKEN`. */
  readonly key: string
  readonly value: Value<string>
  /** The whole declaration, name and value, without its line break. */
  readonly at: Location
  /** Dockerfile only: false where the stage is not part of the image that runs. */
  readonly shipped?: boolean
  /** `workflow-with` only: the action that takes the input, without its version: `superfly/fly-pr-review-apps`. */
  readonly action?: string
  /** `code` and `code-default` only. */
  readonly code?: CodeUse
}

/** How a program uses a value that is written in it. */
export interface CodeUse {
  /**
   * `assignment`: named by a variable, property or argument; `read`: an environment variable that is read; `route`: what
   * an app serves under a path; `verifier`: code that takes any certificate.
   */
  readonly role: 'assignment' | 'call' | 'fallback' | 'plain' | 'read' | 'route' | 'verifier'
  /** `route` only. */
  readonly route?: RouteKind
  /** `call` only: the words of the function that is given the value, joined by dots: `axios.get`. */
  readonly callee?: string
  /** What the value is by the argument that it is passed as, in the words of a name: `database password`. */
  readonly meaning?: string
  /** True where the program only compares the value with what has the name. */
  readonly compared?: true
  /** True where the file shows that a server runs it, and no browser or phone. */
  readonly server?: true
  /** How the language reads an environment variable; `NAME` stands for its name. */
  readonly lookUp?: string
  /** True where an expression can take the literal's place. */
  readonly alone: boolean
}

/** What a route serves: numbers, pages for debugging, or a debugger of a server that a program starts itself. */
export type RouteKind = 'metrics' | 'debug' | 'debugger'
