import type { Location } from '../files/text.ts'
import type { Value } from '../files/value.ts'

/** What Fly Proxy exposes, after flyctl's own normalisation of legacy forms. */
export interface Service {
  readonly form: 'http_service' | 'services'
  /** The table's header, or the key that opens it. */
  readonly at: Location
  readonly protocol: Value<string> | undefined
  readonly internalPort: Value<number> | undefined
  /** For `http_service` the two that the platform adds: 80 with `http`, 443 with `tls` and `http`. */
  readonly ports: readonly Port[]
  /** Empty: the default process group. */
  readonly processes: readonly Value<string>[]
  readonly autoStop: Value<'off' | 'stop' | 'suspend'> | undefined
  readonly autoStart: Value<boolean> | undefined
  readonly minMachinesRunning: Value<number> | undefined
  readonly concurrency: Concurrency | undefined
  readonly checks: readonly Check[]
}

/** An external port or range of ports. */
export interface Port {
  /** The place that blame falls on: the `port` value, the ports table, or the service's header for `http_service`. */
  readonly at: Location
  /** `undefined` unless the file determines the number. */
  readonly start: number | undefined
  readonly end: number | undefined
  /** The keyword list; `undefined` when absent or not readable as a list of strings. */
  readonly handlers: readonly string[]
  readonly handlersAt: Location | undefined
  /** False if a handler is not determined by the file. */
  readonly handlersKnown: boolean
  readonly forceHttps: Value<boolean> | undefined
  readonly tls: TlsOptions | undefined
  readonly http: HttpOptions | undefined
  /** The table that a new key of this port would go into, for fixes: the place just after its header line or last key. */
  readonly insertAt: Location | undefined
}

export interface TlsOptions {
  readonly at: Location
  readonly versions: readonly Value<string>[]
  readonly alpn: readonly Value<string>[]
  readonly defaultSelfSigned: Value<boolean> | undefined
}

export interface HttpOptions {
  readonly at: Location
  /** Response headers by lower-case name. */
  readonly responseHeaders: ReadonlyMap<string, Value<string>>
}

export interface Concurrency {
  readonly at: Location
  readonly type: Value<string> | undefined
  readonly softLimit: Value<number> | undefined
  readonly hardLimit: Value<number> | undefined
}

/** A health check of a service, or a top-level one (then `name`). */
export interface Check {
  readonly name: string | undefined
  readonly type: 'http' | 'tcp'
  readonly at: Location
  readonly port: Value<number> | undefined
  readonly protocol: Value<string> | undefined
  readonly path: Value<string> | undefined
  readonly tlsSkipVerify: Value<boolean> | undefined
  readonly headers: readonly { readonly name: string; readonly nameAt: Location; readonly value: Value<string> }[]
}
