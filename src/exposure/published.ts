import { redirectsItself } from '../analysis/network/https-redirect.ts'
import { portsOf as servicePortsOf } from '../analysis/services/services.ts'
import type { AppExposure, PortService, PublishedPort } from '../model/exposure.ts'
import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import type { Port, Service } from '../model/project/service.ts'

/** Every port that an app's services and those of its Machines' commands publish, each once, by number. */
export function publishedPorts(app: App, machines: readonly Service[] = []): PublishedPort[] {
  return portsOf([...app.services, ...machines], redirectsItself(app))
}

/** Every port of these services, each once, by number. `redirects`: the app sends HTTP to HTTPS itself. */
export function portsOf(services: readonly Service[], redirects: boolean): PublishedPort[] {
  const found = new Map<string, PublishedPort>()
  for (const service of services) {
    for (const port of service.ports) {
      const { start, end } = port
      if (start === undefined || end === undefined || end < start) continue
      const published = { start, end, service: serviceOf(service, port, redirects) }
      found.set(`${start} ${end} ${published.service}`, published)
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The meaning of handlers: docs: networking/services, reference/configuration. */
function serviceOf({ protocol }: Service, port: Port, redirects: boolean): PortService | undefined {
  const { handlers, handlersKnown, forceHttps } = port
  if (!handlersKnown || protocol?.known === false) return undefined
  if (known(protocol)?.toLowerCase() === 'udp') return 'UDP'
  if (handlers.includes('pg_tls')) return 'PostgreSQL TLS'
  if (handlers.includes('tls')) return handlers.includes('http') ? 'HTTPS' : 'TLS'
  if (handlers.includes('http')) {
    if (redirects || known(forceHttps)) return 'redirect to HTTPS'
    return forceHttps?.known === false ? undefined : 'HTTP'
  }
  // A PROXY header in front of the bytes does not encrypt them.
  return handlers.every(handler => handler === 'proxy_proto') ? 'raw TCP' : undefined
}

const MAX_NAMED = 4

/** The TLS state of what is published, in words: `everywhere`, `on 443; not on 80`, `on 5432 only if the app encrypts`. */
export function tlsOf(
  app: App | undefined,
  reach: AppExposure['reach'],
  ports: readonly PublishedPort[],
): string | undefined {
  if (reach === 'private') return undefined
  const on: string[] = []
  const off: string[] = []
  const own: string[] = []
  for (const port of ports) {
    if (port.service === undefined) continue
    if (port.service === 'HTTP') off.push(rangeOf(port))
    else if (port.service === 'raw TCP' || port.service === 'UDP') own.push(rangeOf(port))
    else on.push(rangeOf(port))
  }
  const parts: string[] = []
  if (on.length > 0) parts.push(off.length + own.length === 0 ? 'everywhere' : `on ${list(on)}`)
  if (off.length > 0) parts.push(`not on ${list(off)}`)
  if (own.length > 0) parts.push(`on ${list(own)} only if the app encrypts`)
  if (parts.length === 0) return undefined
  const versions = app ? versionsOf(app) : []
  return `${parts.join('; ')}${versions.length === 0 ? '' : ` (${versions.join(', ')})`}`
}

/** Those that the config sets; the default of Fly Proxy, TLS 1.2 and 1.3, is omitted. */
function versionsOf(app: App): string[] {
  const versions = new Set<string>()
  for (const { tls } of servicePortsOf(app)) {
    for (const version of tls?.versions ?? []) {
      if (version.known && /^TLSv1(?:\.[0-3])?$/.test(version.value)) versions.add(version.value)
    }
  }
  return [...versions].sort()
}

function rangeOf({ start, end }: PublishedPort): string {
  return start === end ? String(start) : `${start}–${end}`
}

function list(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  if (distinct.length <= MAX_NAMED) return distinct.join(', ')
  return `${distinct.slice(0, MAX_NAMED - 1).join(', ')} and ${distinct.length - MAX_NAMED + 1} more`
}
