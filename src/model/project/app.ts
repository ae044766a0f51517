import type { IgnoreFile } from '../files/document.ts'
import type { Location } from '../files/text.ts'
import type { Table } from '../files/tree.ts'
import type { Value } from '../files/value.ts'
import type { Command } from './command.ts'
import type { Dockerfile } from './dockerfile.ts'
import type { FlyctlCall } from './flyctl-call.ts'
import type { Check, Service } from './service.ts'
import type { Setting } from './setting.ts'

/** One fly config with what belongs to it. */
export interface App {
  /** The config's path. */
  readonly path: string
  /** The folder that paths in the config are relative to; '' for the root. */
  readonly folder: string
  readonly name: Value<string> | undefined
  /** The whole config, as written, for questions about keys. */
  readonly config: Table
  readonly primaryRegion: Value<string> | undefined
  readonly services: readonly Service[]
  readonly checks: readonly Check[]
  readonly mounts: readonly Mount[]
  /** Process groups by name; without any the one group `app`. */
  readonly processes: readonly string[]
  readonly build: Build
  /** Of the config and of its Dockerfile. */
  readonly settings: readonly Setting[]
  readonly commands: readonly Command[]
  /** The commands of the repository's scripts that these run, by the command that starts them. */
  readonly scripts: ReadonlyMap<Command, readonly Command[]>
  /** Calls of flyctl in workflows and scripts that are about this app, by `-c`, by `-a` or by where they run. */
  readonly calls: readonly FlyctlCall[]
  /** Calls of flyctl among its own commands: an app may run an MCP server of flyctl's. */
  readonly ownCalls: readonly FlyctlCall[]
  readonly dockerfile: Dockerfile | undefined
  /** The folder that a deploy builds from and that COPY paths are relative to; '' for the root. */
  readonly buildContext: string
  /** The ignore file that counts for the build context of a deploy from the config's folder. */
  readonly ignoreFile: IgnoreFile | undefined
  readonly reach: Reach
  readonly ownHttps: OwnHttps
}

/**
 * What the app's own framework or web server does about HTTPS, as far as a few well-known files of it tell
 * (`config/environments/production.rb`, `settings.py`, an nginx configuration).
 */
export interface OwnHttps {
  /** The line that sends plain HTTP on to HTTPS. */
  readonly redirect: Location | undefined
  /** The line that switches that redirect off. */
  readonly redirectOff: Location | undefined
  /** The line that tells browsers to come back over HTTPS only. */
  readonly hsts: Location | undefined
}

export interface Mount {
  readonly at: Location
  readonly source: Value<string> | undefined
  readonly destination: Value<string> | undefined
  readonly processes: readonly Value<string>[]
  readonly scheduledSnapshots: Value<boolean> | undefined
}

export interface Build {
  readonly image: Value<string> | undefined
  readonly dockerfile: Value<string> | undefined
  readonly ignorefile: Value<string> | undefined
  readonly target: Value<string> | undefined
  readonly composeFile: Value<string> | undefined
  /** `builder` for buildpacks, or `builtin` for a Dockerfile of flyctl's own: neither has a Dockerfile here. */
  readonly builder: { readonly key: 'builder' | 'builtin'; readonly name: Value<string> } | undefined
}

/** What the files show about an app's reachability from the internet. IP addresses themselves are state and are not in files. */
export interface Reach {
  readonly state: 'public' | 'private' | 'unknown'
  readonly evidence: readonly { readonly at: Location; readonly note: string }[]
  /** All that speaks for one side or the other, also what the state overrules; a few of each kind. */
  readonly signs: readonly ReachSign[]
}

/**
 * What speaks for or against a public address: the `policy`, a command that gives a `public-address`, a
 * `private-address` only, or asks which (`address-choice`), a `deploy` that asks for neither (the first one gives public addresses to an app with
 * services; flyctl: internal/command/deploy/deploy_first.go), the app's `public-name` or `flycast-name` in use, and
 * a `comment` that says private.
 */
export interface ReachSign {
  readonly kind:
    | 'policy'
    | 'public-address'
    | 'private-address'
    | 'address-choice'
    | 'deploy'
    | 'public-name'
    | 'flycast-name'
    | 'comment'
  readonly at: Location
  readonly note: string
  /** True if the change under review adds the only signs of this kind, so that they do not make the app private yet. */
  readonly isNew?: boolean
}
