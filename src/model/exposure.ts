import type { Location } from './files/text.ts'
import type { Reach } from './project/app.ts'

/**
 * What the files of one commit expose, in facts that need no rule. Of settings and commands it holds hosts and ports
 * only: never a value, a user or a password. Unknown values are left out.
 */
export interface Exposure {
  /** In the order of the configs' paths. */
  readonly apps: readonly AppExposure[]
  readonly links: readonly Link[]
}

/** The exposure on both sides of a change; without `before` there is nothing to compare with. */
export interface ExposureChange {
  readonly before?: Exposure | undefined
  readonly after: Exposure
}

export interface AppExposure {
  /** The config's path, which no two apps share. Of a `command` its path and line. */
  readonly path: string
  /** `command`: an app without a config, whose Machine a command of the repository runs. */
  readonly origin: 'config' | 'command'
  readonly name: string | undefined
  /** Once the commands of the repository ran: they can open what a policy or a comment makes private. */
  readonly reach: Reach['state']
  /** The first few commands that make a private app public. */
  readonly openedBy: readonly Location[]
  /** What Fly Proxy publishes, to the internet or over Flycast as `reach` says; by number. */
  readonly ports: readonly PublishedPort[]
  /** In words, to follow "TLS"; `undefined` where nothing is published to the internet. */
  readonly tls: string | undefined
  /** Under which others of this project call it: `.internal` and `.flycast` names, with the port where one is named. */
  readonly privateAddresses: readonly string[]
  /** Those it holds, then those it talks to. */
  readonly dataStores: readonly DataStore[]
  /** Codes as written: the primary one, then those that commands name. */
  readonly regions: readonly string[]
}

/** An external port, or a range where `end` is larger. */
export interface PublishedPort {
  readonly start: number
  readonly end: number
  /** `undefined` if the file does not determine it. */
  readonly service: PortService | undefined
}

/** How Fly Proxy serves a port. */
export type PortService = 'HTTPS' | 'HTTP' | 'redirect to HTTPS' | 'TLS' | 'PostgreSQL TLS' | 'raw TCP' | 'UDP'

export interface DataStore {
  /** `volume`, `Redis`, `Managed Postgres`, `external Postgres`. */
  readonly kind: string
  /** Its host with the port where one is named; of a volume its name. */
  readonly name: string | undefined
  /** `here`: held by the app itself. */
  readonly reached: 'here' | 'private' | 'public'
}

/** An app's way to something else; one for all places that name the same. */
export interface Link {
  /** The path of the calling app's config. */
  readonly from: string
  readonly to: LinkTarget
  readonly network: 'private' | 'public'
  /** The first few. */
  readonly places: readonly Location[]
}

export type LinkTarget =
  | { readonly kind: 'app'; readonly path: string }
  | { readonly kind: 'data store'; readonly store: string; readonly host: string }
  | { readonly kind: 'host'; readonly host: string }
