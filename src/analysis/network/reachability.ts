import type { Location } from '../../model/files/text.ts'
import { leavesOf, treeAt } from '../../model/files/tree.ts'
import { is, known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import { code } from '../../redact/quote.ts'
import { listenAddressOf } from '../services/listen-addresses.ts'
import { lineOf } from '../services/service-commands.ts'
import { covers, hasManyPorts, isRaw, nameOfPorts, portsOf } from '../services/services.ts'
import type { AppCall } from './app-calls.ts'
import { httpPortOf } from './private-addresses.ts'

/** Why a private address is unreachable. */
export interface Unreachable {
  /** Continues "`API_URL` points to `shop.internal`, "; without the full stop. */
  readonly reason: string
  readonly remedy: string
  /** The replacement, if no other change is needed. */
  readonly address?: string
  /** The related place in the called app. */
  readonly related?: { readonly at: Location; readonly note: string }
  /** True if the called app may have a listener that no file names. */
  readonly isHint?: boolean
}

/** Why a call to a private address of an app of this project fails; `undefined` if it may work. */
export function unreachableOf({ endpoint, host }: AppCall): Unreachable | undefined {
  const { app, name } = host
  if (host.kind !== 'private' || !app || hasManyPorts(app)) return undefined
  const web = endpoint.scheme !== undefined && /^(?:https?|wss?)$/.test(endpoint.scheme)
  const secure = endpoint.scheme === 'https' || endpoint.scheme === 'wss'
  const port = endpoint.port ?? (web ? (secure ? 443 : 80) : undefined)
  const webScheme = endpoint.scheme?.startsWith('ws') ? 'ws' : web ? 'http' : endpoint.scheme
  return name.endsWith('.flycast')
    ? onFlycast(app, name, port, secure, webScheme)
    : onInternal(app, name, port, endpoint.port === undefined, secure, webScheme)
}

/** Flycast listens on the external ports, through Fly Proxy (docs: networking/flycast). */
function onFlycast(
  app: App,
  name: string,
  port: number | undefined,
  secure: boolean,
  webScheme: string | undefined,
): Unreachable | undefined {
  const ports = portsOf(app)
  if (ports.length === 0) {
    const remedy = `Give the app a service (\`[http_service]\` with its \`internal_port\`), or call ${code(name.replace(/\.flycast$/, '.internal'))} on the port that the app listens on.`
    return { reason: 'but that app has no service that Flycast can forward to', remedy }
  }
  if (
    port === undefined ||
    ports.some(({ start, end, handlersKnown }) => start === undefined || end === undefined || !handlersKnown)
  )
    return undefined
  const entries = ports.filter(own => covers(own, port))
  const entry = app.services.map(httpPortOf).find(own => own !== undefined)
  const address =
    webScheme !== undefined && entry
      ? `${webScheme}://${name}${entry.start === 80 ? '' : `:${entry.start}`}`
      : undefined
  const use = address === undefined ? `Use an external port of the app: ${nameOfPorts(ports)}.` : `Use \`${address}\`.`
  const instead = address === undefined || is(entry?.forceHttps, true) ? {} : { address }
  if (entries.length === 0)
    return { reason: `but Flycast listens on ${nameOfPorts(ports)} there, not on ${port}`, remedy: use, ...instead }
  if (secure && !entries.some(isRaw)) {
    return {
      reason: 'but `.flycast` names have no certificate, so HTTPS fails',
      remedy: `${use} WireGuard encrypts the connection.`,
      ...instead,
    }
  }
  const forced = entries.find(own => is(own.forceHttps, true))
  // For a private app, ineffective-force-https reports it.
  if (webScheme === undefined || secure || !forced?.forceHttps || app.reach.state === 'private') return undefined
  return {
    reason: 'but `force_https` redirects to HTTPS, and `.flycast` names have no certificate',
    remedy:
      'Use the `.internal` address with the internal port. For an app without a public address, set `force_https = false`.',
    related: { at: forced.forceHttps.at, note: 'Fly Proxy redirects Flycast callers too.' },
  }
}

/** `.internal` bypasses Fly Proxy and connects to the app's own port over IPv6 (docs: networking/private-networking). */
function onInternal(
  app: App,
  name: string,
  port: number | undefined,
  implied: boolean,
  secure: boolean,
  webScheme: string | undefined,
): Unreachable | undefined {
  const services = app.services.filter(({ ports }) => ports.length > 0)
  const own = services.map(({ internalPort }) => known(internalPort))
  const [first] = own
  if (services.length === 0 && mayListen(app, port ?? 0)) return onIpv4Only({ processes: [] }, app)
  if (port === undefined || first === undefined || own.includes(undefined)) return undefined
  const service = services.find(({ internalPort }) => is(internalPort, port))
  const web = services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes('http')))
  const right = known(web?.internalPort) ?? first
  const address = webScheme === undefined || new Set(own).size > 1 ? undefined : `${webScheme}://${name}:${right}`
  const instead = address === undefined ? {} : { address }
  const use = `Use \`${address ?? `${name}:${right}`}\``
  if (!service) {
    if (mayListen(app, port)) return undefined
    const isExternal = implied || portsOf(app).some(other => covers(other, port))
    const reason = `but the app listens on port ${right}, not on ${port}. \`.internal\` bypasses Fly Proxy`
    return { reason, remedy: `${use}.`, ...instead, ...(isExternal ? {} : { isHint: true }) }
  }
  if (secure && service.ports.every(({ handlers }) => handlers.includes('http'))) {
    const reason = 'but the app serves plain HTTP. `.internal` bypasses Fly Proxy, which terminates TLS'
    return { reason, remedy: `${use}. WireGuard encrypts the connection.`, ...instead }
  }
  return onIpv4Only(service, app)
}

function onIpv4Only(service: Pick<Service, 'processes'>, app: App): Unreachable | undefined {
  const listenAddress = listenAddressOf(service, app)
  if (!listenAddress) return undefined
  return {
    reason: `but that app listens on ${code(listenAddress.address)} only. \`.internal\` resolves to an IPv6 address`,
    remedy: 'Make the app listen on `[::]`, which also accepts IPv4, or call it over `.flycast`.',
    related: { at: listenAddress.at, note: 'The called app sets its listen address here.' },
  }
}

/** True if the app's files contain the port outside of `ports`: in a check, a variable or a command. */
function mayListen(app: App, port: number): boolean {
  const hasContainers = app.build.composeFile !== undefined || treeAt(app.config, 'machine_config') !== undefined
  return hasContainers || numbersIn(app).has(port)
}

const numbersIn = memoize(({ config, settings, commands, dockerfile }: App): ReadonlySet<number> => {
  const numbers = new Set<number>()
  const add = (text: string): void => {
    for (const digits of text.slice(0, 1000).match(/\d{2,5}/g) ?? []) numbers.add(Number(digits))
  }
  for (const { keys, scalar } of leavesOf(config)) if (!keys.includes('ports')) add(String(scalar.value))
  for (const { value } of settings) add(known(value) ?? value.raw)
  for (const command of commands) add(lineOf(command))
  for (const { keyword, args } of dockerfile?.instructions ?? []) {
    if (keyword === 'EXPOSE') for (const word of args) add(known(word) ?? word.raw)
  }
  return numbers
})
