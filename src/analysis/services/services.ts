import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Port, Service } from '../../model/project/service.ts'

/** True when that external port is this one, or in its range. */
export function covers({ start, end }: Port, port: number): boolean {
  return start !== undefined && end !== undefined && start <= port && port <= end
}

/** True for a port that hands raw bytes to the app; never where a handler is not known. */
export function isRaw({ handlers, handlersKnown }: Port): boolean {
  return handlersKnown && handlers.length === 0
}

/** True where the proxy ends TLS on the port, for Postgres too. */
export function isEncrypted({ handlers }: Port): boolean {
  return handlers.includes('tls') || handlers.includes('pg_tls')
}

/** `port 80`, `ports 7000–7010`: for messages and subjects. */
export function nameOfPort({ start, end }: Port): string {
  if (start === end) return `port ${start ?? 'unknown'}`
  return `ports ${start ?? 'unknown'}–${end ?? 'unknown'}`
}

/** So many ports may be opened by one range before it stops being a choice of ports. */
const WIDE = 100

/** True for a range of more than 100 ports. */
export function isWideRange({ start, end }: Port): boolean {
  return start !== undefined && end !== undefined && end - start >= WIDE
}

/** `port 443`, `ports 80 and 443`, `ports 80, 443 and 3 more`: for messages. */
export function nameOfPorts(ports: readonly Port[]): string {
  const names = [...new Set(ports.map(port => nameOfPort(port).replace(/^ports? /, '')))]
  const [first, ...others] = names
  if (others.length === 0) return ports[0] ? nameOfPort(ports[0]) : `port ${first}`
  const [last] = names.slice(-1)
  if (names.length <= 4) return `ports ${names.slice(0, -1).join(', ')} and ${last}`
  return `ports ${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

/** `port 80, port 443`: names a service in a subject. An internal port may change and the service stays the same. */
export function subjectOfPorts(ports: readonly Port[]): string {
  return ports.length === 0 ? 'no port' : ports.slice(0, 20).map(nameOfPort).join(', ')
}

/** The services of an app that publish a port. */
export function publishedServices({ services }: App): Service[] {
  return services.filter(({ ports }) => ports.length > 0)
}

const WORKER = /(?:^|[-_./])(?:workers?|consumers?|crons?|schedulers?|queues?|sidekiq|celery|bot)(?:[-_./]|$)/i

/** True for an app that works off a queue, by its name or its config's, and that names no port to listen on. */
export function listensNowhere({ internalPort }: Service, { name, path, dockerfile, settings }: App): boolean {
  if (internalPort || !(WORKER.test(path) || WORKER.test((name && known(name)) ?? ''))) return false
  const exposed = dockerfile?.instructions.some(({ keyword }) => keyword === 'EXPOSE') ?? false
  return !exposed && !settings.some(setting => setting.name === 'PORT')
}

/** Where a finding about what listens behind a service belongs: at the port that opens it, which `http_service` leaves out. */
export function placeOfService({ form, ports, internalPort, at }: Service): Location {
  return (form === 'services' ? ports[0]?.at : internalPort?.at) ?? at
}

/** The places that make the same service public as well: a change may touch only them. */
export function placesBehind({ internalPort }: Service, { build }: App, at: Location): Location[] {
  return [internalPort?.at, build.image?.at].filter(place => place !== undefined).filter(place => place !== at)
}

/** What a place that makes a server public shows: the image, or a port. */
export function noteAt(place: Location, server: string, { build }: App): string {
  return place === build.image?.at
    ? `This image runs ${server.replace(/^The /, 'the ')}.`
    : `${server} listens on this port.`
}

/** All external ports of an app. */
export function portsOf(app: App): Port[] {
  return app.services.flatMap(({ ports }) => ports)
}

/** True for more ports than any real app has: no call is held against each of them. */
export const hasManyPorts = memoize((app: App) => portsOf(app).length > 1000)

/** The image that an app runs: the config's, else the one that its Dockerfile's last stage starts from. */
export function imageOf({ build, dockerfile }: App): string | undefined {
  return known(build.image) ?? known(dockerfile?.stages.findLast(stage => stage.shipped)?.base)
}

/** True where two ports or ranges have an external port in common. */
export function overlap(a: Port, b: Port): boolean {
  if (a.start === undefined || a.end === undefined || b.start === undefined || b.end === undefined) return false
  return a.start <= b.end && b.start <= a.end
}

/**
 * The process groups that a service is for. Without `processes` that is the default group: `app`, else the first of the
 * alphabet (flyctl: internal/appconfig/processgroups.go).
 */
export function groupsOf({ processes }: Service, app: App): string[] {
  const fallback = app.processes.includes('app') ? 'app' : (app.processes.toSorted()[0] ?? 'app')
  return processes.length === 0 ? [fallback] : processes.map(group => known(group) ?? group.raw)
}
