import { speaksHttp } from '../../facts/databases.ts'
import { is, known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Port, Service } from '../../model/project/service.ts'
import { code } from '../../redact/quote.ts'
import { databaseBehind } from '../services/database-servers.ts'
import { listenAddressOf } from '../services/listen-addresses.ts'
import { covers, groupsOf, hasManyPorts, isEncrypted } from '../services/services.ts'
import type { AppCall } from './app-calls.ts'
import type { Endpoint } from './endpoints.ts'

/** Where an app is reached on the private network, and what has to be done for it. */
export interface PrivateAddress {
  readonly text: string
  /** A whole sentence: what to use, and what to do first. */
  readonly remedy: string
  /** True where nothing of the called app has to be changed first. */
  readonly ready: boolean
}

/**
 * The address that replaces a public one. `.internal` leads straight to the internal port of started Machines;
 * `.flycast` leads through the proxy, which starts stopped ones, to an external port without TLS, for which no
 * `.flycast` name has a certificate (docs: networking/private-networking, networking/flycast).
 */
export function privateAddressOf(endpoint: Endpoint, other: App, name: string): PrivateAddress | undefined {
  const service = hasManyPorts(other) ? undefined : serviceFor(endpoint, other)
  const port = known(service?.internalPort)
  if (!service || port === undefined) return undefined
  const database = databaseBehind(service, other)?.database
  if (isWeb(endpoint.scheme) && database && !speaksHttp(database)) {
    const text = `${groupPrefix(service, other)}${name}.internal:${port}`
    return { text, remedy: `Use \`${text}\` with the protocol of ${database.name}.`, ready: false }
  }
  const scheme = privateScheme(endpoint.scheme)
  // A redirect to HTTPS breaks Flycast, and a public app needs it.
  const entry = mayStop(service) ? httpPortOf(service) : undefined
  if (entry && !is(entry.forceHttps, true)) {
    const text = `${scheme}${name}.flycast${entry.start === 80 || scheme === '' ? '' : `:${entry.start}`}`
    return { text, remedy: `Use \`${text}\`, after \`fly ips allocate-v6 --private --app ${name}\`.`, ready: true }
  }
  const text = `${scheme}${groupPrefix(service, other)}${name}.internal${scheme === '' && endpoint.port === undefined ? '' : `:${port}`}`
  const listenAddress = listenAddressOf(service, other)
  if (listenAddress) {
    const remedy = `Use \`${text}\`, and let ${code(name)} listen on \`[::]\` instead of ${code(listenAddress.address)}: \`.internal\` is IPv6.`
    return { text, remedy, ready: false }
  }
  const stays = mayStop(service) ? ', and keep a Machine running with `min_machines_running = 1`' : ''
  return { text, remedy: `Use \`${text}\`${stays}.`, ready: stays === '' }
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

/** True where the proxy may stop every Machine of a service. */
function mayStop({ autoStop, minMachinesRunning }: Service): boolean {
  return autoStop !== undefined && known(autoStop) !== 'off' && !((known(minMachinesRunning) ?? 0) > 0)
}

/** Port 80, else another one with plain HTTP. */
export function httpPortOf({ ports }: Service): Port | undefined {
  const found = ports.filter(port => port.handlers.includes('http') && !isEncrypted(port) && port.start === port.end)
  return found.find(port => covers(port, 80)) ?? found[0]
}

/** Schemes that are others with an `s` for TLS behind them; `postgres`, `redis` and `nats` are none. */
const WITH_TLS = /^(?:https|wss|amqps|mqtts|rediss|valkeys|ldaps|smtps|grpcs)$/

/** WireGuard encrypts: without TLS of the proxy's, `https` is `http` and `amqps` is `amqp` on the private network. */
function privateScheme(scheme: string | undefined): string {
  if (scheme === undefined) return ''
  return `${WITH_TLS.test(scheme) ? scheme.slice(0, -1) : scheme}://`
}

/** With several groups an app's `.internal` name leads to the Machines of all of them. */
function groupPrefix(service: Service, app: App): string {
  return app.processes.length < 2 ? '' : `${groupsOf(service, app)[0]}.process.`
}

/** What to use where the files don't tell the port of the called app. */
export function anyAddressOf({ endpoint: { scheme } }: AppCall, name: string): string {
  if (isWeb(scheme))
    return `Use \`http://${name}.internal:<internal port>\`, or \`http://${name}.flycast\` when it may be stopped.`
  return `Use \`${name}.internal\` and the port that the app itself listens on, or \`${name}.flycast\` when it may be stopped.`
}
