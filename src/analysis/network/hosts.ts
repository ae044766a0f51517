import { known } from '../../model/files/value.ts'
import { hostNameOf, privateAppOf } from '../../model/host-name.ts'
import type { App } from '../../model/project/app.ts'
import { appsNamed } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'

/**
 * Who a host is, seen from an app.
 *
 * - `own`: the app's own public name; `sibling`: the public name of another app of this repository or its policy
 * - `fly-app`: a `<app>.fly.dev` that nothing here knows
 * - `private`: reached over Fly's private network, which WireGuard encrypts
 * - `loopback`: this machine; `local`: another private network (RFC 1918, `.local`)
 * - `bare`: a name without a dot, as a compose service has; `public`: all else
 * - `unknown`: a template or nothing
 */
export type HostKind = 'own' | 'sibling' | 'fly-app' | 'private' | 'loopback' | 'local' | 'bare' | 'public' | 'unknown'

export interface Host {
  readonly kind: HostKind
  /** In lower case, without a final dot. */
  readonly name: string
  /** The Fly app behind a public name, or behind `.internal` and `.flycast`. */
  readonly appName?: string
  /** That app's config, where this repository has exactly one. */
  readonly app?: App
}

/** Judges a host name or address without a port. `from` is the app that uses it, where one is known. */
export function classifyHost(host: string, project: Project, from?: App): Host {
  const name = spelledAsInPolicy(host.toLowerCase().replace(/\.$/, ''), project)
  const kind = kindByName(name)
  const privateApp = privateAppOf(name)
  if (kind === 'private' && privateApp !== undefined) return { kind, name, ...named(privateApp, project) }
  if (kind !== undefined) return { kind, name }
  const appName = publicAppOf(name, project)
  if (appName === undefined) return { kind: 'public', name }
  const owner = named(appName, project)
  if (from && known(from.name) === appName) return { kind: 'own', name, ...owner }
  const ours = appsNamed(project, appName).length > 0 || project.policy.apps.has(appName)
  return { kind: ours ? 'sibling' : 'fly-app', name, ...owner }
}

/** A name in another script as the policy spells it, where that has it among its domains; else as written. */
function spelledAsInPolicy(name: string, { policy }: Project): string {
  if (/^[\w.:%-]*$/.test(name)) return name
  const ascii = hostNameOf(name)
  const isOurs = [...policy.apps.values()].some(({ domains }) => domains.some(domain => domain === ascii))
  return isOurs && ascii !== undefined ? ascii : name
}

function named(appName: string, project: Project): { appName: string; app?: App } {
  const [app, ...others] = appsNamed(project, appName)
  return app && others.length === 0 ? { appName, app } : { appName }
}

/** The app that answers under a public name: `<app>.fly.dev`, or a domain that the policy gives to it. */
function publicAppOf(name: string, project: Project): string | undefined {
  const fly = /^([a-z0-9-]{1,63})\.fly\.dev$/.exec(name)?.[1]
  if (fly !== undefined) return fly
  for (const [app, { domains }] of project.policy.apps) {
    if (domains.some(domain => domain.toLowerCase() === name)) return app
  }
  return undefined
}

function kindByName(name: string): HostKind | undefined {
  if (name === '' || !/^[a-z0-9_.:%-]+$/.test(name)) return 'unknown'
  if (isLocalHost(name)) return 'loopback'
  if (isFlyPrivate(name)) return 'private'
  if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(name))
    return 'local'
  if (/^(?:f[cd][0-9a-f]{2}|fe80):/.test(name) || /\.(?:local|lan|home\.arpa|test|invalid|localdomain)$/.test(name))
    return 'local'
  return /[.:]/.test(name) ? undefined : 'bare'
}

/** True for this very machine, also as a container sees its host. */
export function isLocalHost(host: string): boolean {
  const name = host.toLowerCase()
  if (name === 'localhost' || name.endsWith('.localhost') || name === '::1' || name === '::' || name === '0.0.0.0')
    return true
  return /^127(?:\.\d{1,3}){1,3}$/.test(name) || /^(?:host|gateway|kubernetes)\.docker\.internal$/.test(name)
}

/** True for a host that is only reachable inside a private network: Fly's own, or one by RFC 1918. */
export function isPrivateHost(host: string): boolean {
  const kind = kindByName(host.toLowerCase().replace(/\.$/, ''))
  return kind === 'private' || (kind === 'local' && /^[\d.]+$|^f[cd]/i.test(host))
}

/**
 * True for names that Fly resolves to its private network: 6PN, Flycast, the Machines API on it, Managed Postgres and
 * Upstash Redis as Fly provisions it (docs: networking/private-networking, mpg/client-configuration, upstash/redis).
 */
function isFlyPrivate(name: string): boolean {
  if (name === 'fly-local-6pn' || name === 'fly-global-services' || name.startsWith('fdaa:')) return true
  return /(?:^|\.)(?:internal|flycast)$|\.flympg\.net$/.test(name) || /^fly-[a-z0-9-]{1,100}\.upstash\.io$/.test(name)
}

/** True for an IPv4 or IPv6 address. */
export function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (host.includes(':') && /^[0-9a-f:.]{2,45}$/i.test(host))
}
