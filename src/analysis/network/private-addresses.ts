import { speaksHttp } from '../../facts/databases.ts'
import { is, known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Port, Service } from '../../model/project/service.ts'
import { code } from '../../redact/quote.ts'
import { databaseBehind } from '../services/database-servers.ts'
import { ipv6ChangeOf } from '../services/ipv4-defaults.ts'
import { listenAddressOf } from '../services/listen-addresses.ts'
import { covers, groupsOf, hasManyPorts, isEncrypted, isRaw, portsOf } from '../services/services.ts'
import type { AppCall } from './app-calls.ts'
import type { Endpoint } from './endpoints.ts'
import { redirectsItself } from './https-redirect.ts'

/** The private address of an app, and the changes it needs. */
export interface PrivateAddress {
  readonly text: string
  /** Whole sentences: what to use, and what to change first. */
  readonly remedy: string
  /** True if the called app needs no change first. */
  readonly ready: boolean
  /** Behind it is a database, which nothing else should reach. */
  readonly toDatabase?: true
}

/**
 * The address that replaces a public one. `.internal` connects to the internal port of started Machines. `.flycast`
 * connects through Fly Proxy, which starts stopped Machines, to an external port without TLS, because `.flycast` names
 * have no certificate (docs: networking/private-networking, networking/flycast).
 */
export function privateAddressOf(
  endpoint: Endpoint,
  other: App,
  name: string,
  project: Project,
): PrivateAddress | undefined {
  const service = hasManyPorts(other) ? undefined : serviceFor(endpoint, other)
  const port = known(service?.internalPort)
  if (!service || port === undefined) return undefined
  const database = databaseBehind(service, other)?.database
  if (isWeb(endpoint.scheme) && database && !speaksHttp(database)) {
    const text = `${groupPrefix(service, other)}${name}.internal:${port}`
    return { text, remedy: `Use \`${text}\` with the protocol of ${database.name}.`, ready: false, toDatabase: true }
  }
  const scheme = privateScheme(endpoint.scheme)
  const path = pathOf(endpoint)
  // A redirect to HTTPS breaks Flycast, where Fly Proxy sets `X-Forwarded-Proto`, and a public app needs that redirect.
  const redirect = isWeb(endpoint.scheme) ? redirectNote(other, name) : ''
  const entry = mayStop(service) && redirect === '' ? httpPortOf(service) : undefined
  if (entry && !is(entry.forceHttps, true)) {
    const text = `${scheme}${name}.flycast${entry.start === 80 || scheme === '' ? '' : `:${entry.start}`}`
    return {
      text,
      remedy: `Run \`fly ips allocate-v6 --private --app ${name}\`, then use \`${text}${path}\`.`,
      ready: true,
    }
  }
  const text = `${scheme}${groupPrefix(service, other)}${name}.internal${scheme === '' && endpoint.port === undefined ? '' : `:${port}`}`
  const isStopped = mayStop(service)
  const running = isStopped
    ? ` Set \`min_machines_running = 1\` for ${code(name)}, because \`.internal\` does not start stopped Machines.`
    : ''
  const listenAddress = listenAddressOf(service, other)
  if (listenAddress) {
    const remedy = `Use \`${text}${path}\`, and make ${code(name)} listen on \`[::]\` instead of ${code(listenAddress.address)}. \`.internal\` addresses are IPv6.${running}${redirect}`
    return { text, remedy, ready: false }
  }
  const change = ipv6ChangeOf(service, other, project)
  if (change !== undefined) {
    const remedy = `${change}, because \`.internal\` addresses are IPv6. Deploy ${code(name)}, then use \`${text}${path}\`.${running}${redirect}`
    return { text, remedy, ready: false }
  }
  return { text, remedy: `Use \`${text}${path}\`.${running}${redirect}`, ready: !isStopped && redirect === '' }
}

/** Nothing serves TLS on a private port, so the app's own redirect breaks a call: a sentence with a blank in front, else ''. */
function redirectNote(other: App, name: string): string {
  if (portsOf(other).some(port => covers(port, 443) && isRaw(port)) || !redirectsItself(other)) return ''
  const at = other.ownHttps.redirect
  const where = at ? ` (${code(`${at.path}:${at.range.start.line}`)})` : ''
  return ` ${code(name)} redirects plain HTTP to HTTPS${where}, so send the header \`X-Forwarded-Proto: https\` with each call.`
}

/** The path to repeat in a remedy; '' where a query or a credential may be behind it. */
function pathOf({ rest, scheme }: Endpoint): string {
  return isWeb(scheme) && /^\/[\w/.-]{1,100}$/.test(rest) ? rest : ''
}

/** The service behind the external port that a public address names. */
function serviceFor({ scheme, port }: Endpoint, { services }: App): Service | undefined {
  const wanted = port ?? (scheme === 'http' || scheme === 'ws' ? 80 : 443)
  const exact = services.find(({ ports }) => ports.some(own => covers(own, wanted)))
  if (exact || (scheme !== undefined && !isWeb(scheme))) return exact
  return services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes('http')))
}

function isWeb(scheme: string | undefined): boolean {
  return scheme !== undefined && /^(?:https?|wss?)$/.test(scheme)
}

/** True if Fly Proxy may stop every Machine of a service. */
function mayStop({ autoStop, minMachinesRunning }: Service): boolean {
  return autoStop !== undefined && known(autoStop) !== 'off' && !((known(minMachinesRunning) ?? 0) > 0)
}

/** Port 80, else another one with plain HTTP. */
export function httpPortOf({ ports }: Service): Port | undefined {
  const found = ports.filter(port => port.handlers.includes('http') && !isEncrypted(port) && port.start === port.end)
  return found.find(port => covers(port, 80)) ?? found[0]
}

/** Schemes whose final `s` means TLS, unlike `postgres`, `redis` and `nats`. */
const WITH_TLS = /^(?:https|wss|amqps|mqtts|rediss|valkeys|ldaps|smtps|grpcs)$/

/** WireGuard encrypts the private network, so `https` becomes `http` and `amqps` becomes `amqp` there. */
function privateScheme(scheme: string | undefined): string {
  if (scheme === undefined) return ''
  return `${WITH_TLS.test(scheme) ? scheme.slice(0, -1) : scheme}://`
}

/** With several process groups, an app's `.internal` name resolves to the Machines of all of them. */
function groupPrefix(service: Service, app: App): string {
  return app.processes.length < 2 ? '' : `${groupsOf(service, app)[0]}.process.`
}

/** The remedy if no file contains the port of the called app. */
export function anyAddressOf({ endpoint }: AppCall, name: string): string {
  const [scheme, port, path] = isWeb(endpoint.scheme) ? ['http://', ':PORT', pathOf(endpoint)] : ['', '', '']
  const internal = code(`${scheme}${name}.internal${port}${path}`)
  const flycast = code(`${scheme}${name}.flycast${path}`)
  return `Use ${internal} with the port that the app listens on. It must listen on \`[::]\`. If its Machines may be stopped, run \`fly ips allocate-v6 --private${nameFlagOf(name)}\` and use ${flycast}.`
}

function nameFlagOf(name: string): string {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : ''
}

/** What else to know about a private address, as sentences with a blank in front; '' for most. */
export function addressNotes(call: AppCall, address: PrivateAddress | undefined, { sources }: Project): string {
  const group = /([\w-]{1,60})\.process\./.exec(address?.text ?? '')?.[1]
  const named = group === undefined ? '' : ` ${code(group)} is the process group that serves the port.`
  // nginx takes the scheme of an upstream from `proxy_pass`, and the private port has no TLS.
  const upstream = call.isUpstream ? /^upstream ([\w.-]{1,60})$/.exec(call.name)?.[1] : undefined
  const text = sources.get(call.endpoint.at.path)?.text ?? ''
  if (upstream === undefined || !text.includes(`proxy_pass https://${upstream}`)) return named
  const restarted = known(call.from?.name) ?? ''
  const restart =
    nameFlagOf(restarted) === '' ? 'restart the app of this file' : `run ${code(`fly apps restart ${restarted}`)}`
  return `${named} Change \`proxy_pass https://${upstream}\` to \`http://${upstream}\`, because that port has no TLS. WireGuard encrypts the private network. nginx resolves an \`upstream\` only when it starts, so ${restart} after each deploy of ${code(call.host.appName ?? 'the called app')}.`
}
