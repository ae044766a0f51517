import { toolOfPort } from '../../facts/admin-tools.ts'
import { databaseOfPort } from '../../facts/databases.ts'
import { known } from '../../model/files/value.ts'
import type {
  Observed,
  ObservedAddress,
  ObservedApp,
  ObservedCertificate,
  ObservedHost,
  ObservedPort,
  ObservedResponse,
} from '../../model/observed.ts'
import { appsNamed, reachOfApp } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import { code } from '../../redact/quote.ts'
import { covers } from '../services/services.ts'

/** The addresses of a host on which something is wrong, each with what is; `undefined` says that nothing is. */
export function faultsOf<T>(
  { addresses }: ObservedHost,
  find: (address: ObservedAddress) => T | undefined,
): readonly { readonly address: ObservedAddress; readonly fault: T }[] {
  return addresses.flatMap(address => {
    const fault = find(address)
    return fault === undefined ? [] : [{ address, fault }]
  })
}

/** ` over IPv6 only`, where not all of a host's addresses that were looked at are meant; else nothing. For messages. */
export function familiesOf(host: ObservedHost, faulty: readonly { readonly address: ObservedAddress }[]): string {
  const probed = host.addresses.filter(({ https, http }) => https !== undefined || http !== undefined)
  if (faulty.length >= probed.length) return ''
  const families = [...new Set(faulty.map(({ address }) => `IPv${address.family}`))]
  return ` over ${families.join(' and ')} only`
}

/** True for a host that is meant to be public, or that the user named: never for a private app. */
export function isForEveryone({ app }: ObservedHost, project: Project): boolean {
  return reachOfApp(project, app) !== 'private'
}

/** Whole days from the look until a moment; negative when it is over. */
export function daysUntil(moment: string, { at }: Observed): number {
  return Math.floor((Date.parse(moment) - Date.parse(at)) / 86_400_000)
}

/** True where a config of the app of that name publishes that external port over TCP. */
export function declaresPort(project: Project, name: string | undefined, port: number): boolean {
  const services = appsNamed(project, name).flatMap(app => app.services)
  return services.some(
    ({ protocol, ports }) => known(protocol)?.toLowerCase() !== 'udp' && ports.some(own => covers(own, port)),
  )
}

/**
 * True where a server was detected behind a port. On Fly.io the proxy takes connections on every port, so that one that is
 * only held counts where a config declares it.
 */
export function isOpen({ port, state }: ObservedPort, declared: (port: number) => boolean): boolean {
  return state === 'spoke' || (state === 'held' && declared(port))
}

/** The open ports of a host other than those of its website, by number, each once. */
export function openPorts({ addresses, app }: ObservedHost, project: Project): number[] {
  const open = addresses
    .flatMap(({ ports }) => ports)
    .filter(each => isOpen(each, port => declaresPort(project, app, port)))
  return [...new Set(open.map(({ port }) => port))].sort((a, b) => a - b)
}

/** The open ports apart from those of data stores and admin tools, which have separate rules. */
export function otherOpenPorts(host: ObservedHost, project: Project): number[] {
  return openPorts(host, project).filter(port => !databaseOfPort(port) && !toolOfPort(port))
}

/** The answer of the website over HTTPS, of the first address that gave one. */
export function httpsAnswer({ addresses }: ObservedHost): ObservedResponse | undefined {
  return addresses.map(({ https }) => https?.response).find(response => response !== undefined)
}

/** A public address of an app, the first of those that the token may see. */
export function publicAddress({ addresses }: ObservedApp): string | undefined {
  return addresses?.find(({ kind }) => kind === 'public')?.address
}

/** True for the states of Machines and volumes that are going, or gone (fly-go: flaps/flaps_volumes.go; docs: machines/machine-states). */
export function isGone(state: string): boolean {
  return /destroy|^fork_cleanup$|^waiting_for_detach$/.test(state)
}

/** For whom a certificate is, for messages: the first of its names. */
export function nameOfCertificate({ names: [first] }: ObservedCertificate): string {
  return first === undefined ? 'no host name' : code(first)
}

/** The certificates that a host of that name was seen to serve. */
export function servedCertificates({ hosts }: Observed, hostname: string): ObservedCertificate[] {
  const addresses = hosts.filter(({ host }) => host === hostname).flatMap(host => host.addresses)
  return addresses.flatMap(({ https }) => https?.certificate ?? [])
}

/**
 * Fly.io's certificates live for 90 days and are renewed weeks before their end; one that comes so near to it was not.
 * In days.
 */
export const STUCK_RENEWAL = 14
/** Certificates are renewed after two thirds of their life; of the shortest, which live for days, less than a quarter is left. */
const STUCK_PART = 0.25

/** So near to its end a certificate should have been renewed. In days. */
export function overdueFor({ validFrom, validTo }: ObservedCertificate): number {
  const life = (Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000
  return Math.min(STUCK_RENEWAL, life * STUCK_PART)
}
