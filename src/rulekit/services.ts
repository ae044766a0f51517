import type { App } from '../model/app.ts'
import type { Port } from '../model/service.ts'
import { known } from '../model/value.ts'

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

/** `port 80, port 443`, at most four of them: for messages. */
export function nameOfPorts(ports: readonly Port[]): string {
  const names = [...new Set(ports.map(nameOfPort))]
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

/** All external ports of an app. */
export function portsOf(app: App): Port[] {
  return app.services.flatMap(({ ports }) => ports)
}

/** The image that an app runs: the config's, else the one that its Dockerfile's last stage starts from. */
export function imageOf({ build, dockerfile }: App): string | undefined {
  return known(build.image) ?? known(dockerfile?.stages.findLast(stage => stage.shipped)?.base)
}
