import type { Expectation } from './policy.ts'

/**
 * What a look at the running project saw: plain data, without a secret in it. No body of an answer is kept and no
 * value of a variable, only what was recognised in them.
 */
export interface Observed {
  /** When the look began, in ISO 8601 and UTC. */
  readonly at: string
  /** From outside, over the internet. */
  readonly hosts: readonly ObservedHost[]
  /** From inside, through the Machines API; empty without a token. */
  readonly apps: readonly ObservedApp[]
  /** What could not be looked at. */
  readonly gaps: readonly Gap[]
}

/** Something that could not be observed. `blocking` ones make the verdict incomplete; the others are only reported. */
export interface Gap {
  /** What the host is called, or the app's name. */
  readonly about: string
  /** One sentence; it never contains text from a server. */
  readonly message: string
  readonly blocking: boolean
}

/** Why a host was looked at: someone named it, an app's config, or the policy's `domains`. */
export type HostOrigin = 'named' | 'app' | 'policy'

export interface ObservedHost {
  /** In lower case; an IPv6 address without brackets. */
  readonly host: string
  /** The one that was asked for HTTPS. */
  readonly port: number
  readonly origin: HostOrigin
  /** The name of the app that answers there, as far as the files show. */
  readonly app: string | undefined
  /** What the policy says that it requires of clients, where that differs from a website. */
  readonly expects?: Expectation | undefined
  /** How the look-up of its name ended. */
  readonly resolution: HostResolution
  /** The first of each family, also one that this machine has no way to; none where the name has no public address. */
  readonly addresses: readonly ObservedAddress[]
}

/** `refused`: the name has an address that is not public. `nowhere`: there is no such name, or no address of it. */
export type HostResolution = 'found' | 'refused' | 'nowhere' | 'failed'

/** What a host is called, in messages and in the subjects of findings: with its port where that is not the usual one. */
export function labelOf({ host, port }: Pick<ObservedHost, 'host' | 'port'>): string {
  if (port === 443) return host
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

export interface ObservedAddress {
  readonly address: string
  readonly family: 4 | 6
  /** `undefined`: it was not looked at. */
  readonly https: ObservedHttps | undefined
  readonly http: ObservedHttp | undefined
  readonly ports: readonly ObservedPort[]
}

/**
 * How a port took a connection: `answered` in the protocol that was asked for, `other` with something else, `refused`
 * it, `cut` it before an answer, or kept `silent` until the time was up.
 */
export type PortState = 'answered' | 'other' | 'refused' | 'cut' | 'silent'

export interface ObservedHttps {
  readonly port: number
  /** `answered`: a handshake came about, in whatever version. A handshake that the host ended by an alert was `cut`. */
  readonly state: PortState
  readonly certificate: ObservedCertificate | undefined
  /** A missing version could not be determined. For a private app, all are missing. */
  readonly versions: { readonly [version in TlsVersion]?: 'offered' | 'refused' }
  /** `undefined`: what came over TLS was no whole answer in HTTP/1.1. */
  readonly response: ObservedResponse | undefined
  readonly leaks: readonly ObservedLeak[]
  /** `undefined`: nothing was asked for but `/`. */
  readonly files: ObservedFiles | undefined
}

/** The requests for files that should not be served, and for the scripts of the first page. */
export interface ObservedFiles {
  readonly asked: number
  /** How many got an answer that tells whether the file is served. */
  readonly answered: number
  /** Paths of files with secrets that answered with text in which nothing was recognised. */
  readonly unrecognised: readonly string[]
}

export const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
/** In the words of Node.js and OpenSSL. */
export type TlsVersion = (typeof TLS_VERSIONS)[number]

export interface ObservedCertificate {
  /** Its DNS names and addresses, or without those its common name. */
  readonly names: readonly string[]
  /** The issuer's organisation, else its common name. */
  readonly issuer: string | undefined
  /** ISO 8601. */
  readonly validFrom: string
  readonly validTo: string
  /** What a browser would object to; empty for a good one. */
  readonly faults: readonly CertificateFault[]
}

/**
 * `no-names`: only a common name, which browsers ignore. `incomplete-chain`: the server does not send the intermediate
 * certificate of the issuer. `untrusted`: the chain ends with an issuer that is not trusted.
 */
export type CertificateFault =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'no-names'
  | 'wrong-purpose'
  | 'weak-signature'
  | 'weak-key'
  | 'self-signed'
  | 'expired-intermediate'
  | 'incomplete-chain'
  | 'untrusted'

export interface ObservedHttp {
  readonly port: number
  readonly state: PortState
  readonly response: ObservedResponse | undefined
  /** Served without TLS; asked for only where HTTPS gives no answer, or another one. */
  readonly leaks: readonly ObservedLeak[]
}

/** The answer for `/`, with those that its redirects led to on the same host. */
export interface ObservedResponse {
  /** Of the first answer. */
  readonly status: number
  /** `Strict-Transport-Security` over HTTPS: its `max-age` in seconds; `undefined` without the header. */
  readonly hstsSeconds: number | undefined
  /** Of all these answers; those that an answer takes back do not count. */
  readonly cookies: readonly { readonly name: string; readonly secure: boolean }[]
  /** Where redirects led; `undefined` where the first answer was none, and for a private app, which is not followed. */
  readonly redirect: ObservedRedirect | undefined
}

/**
 * Where a chain of redirects ended. It is followed on the same host only: `https` and `plain` tell how that host
 * answered in the end, `other-host` names the host that was not followed, a `loop` comes back to a page that
 * was asked already, `too-many` are more than five redirects, and of `unseen` a page
 * over plain HTTP gave no answer, which may lead on to HTTPS. Another port of that host is not followed either: `https`
 * and `plain` then describe the target of the redirect.
 */
export interface ObservedRedirect {
  readonly end: 'https' | 'plain' | 'other-host' | 'loop' | 'too-many' | 'broken' | 'unseen'
  /** Of `other-host`: its name, and whether the way there is HTTPS. */
  readonly host: string | undefined
  readonly secure: boolean
}

/** Content that must not be public, recognized by its text. */
export interface ObservedLeak {
  readonly path: string
  readonly kind: LeakKind
  /** Of `script-secret`: what was recognised, in words that are safe to show. */
  readonly label?: string
}

export const LEAK_KINDS = [
  'env-file',
  'git-folder',
  'script-secret',
  'fly-config',
  'dockerfile',
  'metrics',
  'debug-page',
] as const
export type LeakKind = (typeof LEAK_KINDS)[number]

/**
 * A port other than those of the website. `spoke`: the server said something first. `held`: the connection stayed open,
 * which on Fly.io proves nothing, since the proxy listens on every port (docs: networking/services).
 */
export interface ObservedPort {
  readonly port: number
  readonly state: 'spoke' | 'held' | 'refused' | 'cut' | 'silent'
  /** Of a data store that answered a command without a login: whether it wants one. `undefined`: not known. */
  readonly login?: 'none' | 'required'
}

/** An app as the Machines API describes it. `undefined`: the token has no access, and a gap reports it. */
export interface ObservedApp {
  readonly name: string
  readonly addresses: readonly ObservedIp[] | undefined
  readonly certificates: readonly ObservedAppCertificate[] | undefined
  readonly machines: readonly ObservedMachine[] | undefined
  readonly volumes: readonly ObservedVolume[] | undefined
  /** Names alone: values never leave Fly.io. */
  readonly secrets: readonly string[] | undefined
}

export interface ObservedIp {
  readonly address: string
  /** `private`: a Flycast address, `fdaa:…`. */
  readonly kind: 'public' | 'private'
  readonly shared: boolean
}

export interface ObservedAppCertificate {
  readonly hostname: string
  /** Whether there is a certificate to serve. */
  readonly issued: boolean
  /** ISO 8601; the latest of those that are issued. */
  readonly expires: string | undefined
  /** The platform's own word for its state. */
  readonly status: string
}

export interface ObservedMachine {
  readonly id: string
  /** A region's code. */
  readonly region: string
  readonly state: string
  readonly services: readonly ObservedService[]
}

/** One external port, or a range, that a Machine serves. */
export interface ObservedService {
  readonly protocol: 'tcp' | 'udp'
  readonly start: number
  readonly end: number
  readonly internalPort: number | undefined
  readonly handlers: readonly string[]
  readonly forceHttps: boolean
}

export interface ObservedVolume {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly state: string
  readonly encrypted: boolean
  /** Scheduled snapshots. */
  readonly backups: boolean
  readonly attached: boolean
}
