import type { TlsVersion } from '../../../model/observed.ts'
import { HTTP_PORT, HTTPS_PORT } from '../host-names.ts'
import { type NoConnection, openConnection } from '../network/connection.ts'
import type { Errand } from '../probe-context.ts'
import { type Secured, shakeHands, type Unsecured } from '../tls/handshake.ts'
import { type Answer, exchange, type NoAnswer } from './exchange.ts'

/** The host's TLS on a new connection, in one version alone where that is given. */
export async function secure(errand: Errand, only?: TlsVersion): Promise<Secured | Unsecured | NoConnection> {
  const { target, network, limits, deadline, now, address } = errand
  const connection = await openConnection(network, address, target.port, deadline.left(limits.connect))
  if (typeof connection === 'string') return connection
  const milliseconds = deadline.left(limits.handshake)
  const handshake = { host: target.host, trust: network.trust, now, milliseconds, ...(only ? { only } : {}) }
  return shakeHands(connection, handshake)
}

/** One GET over TLS that stands already. */
export function getOver(
  { socket }: Secured,
  errand: Errand,
  path: string,
  milliseconds: number,
): Promise<Answer | NoAnswer> {
  const { target, network, deadline } = errand
  const where = { host: target.host, port: target.port, usualPort: HTTPS_PORT, path, userAgent: network.userAgent }
  return exchange(socket, { ...where, milliseconds: deadline.left(milliseconds) })
}

/** One GET over a new TLS connection. `cut` means the request: a host that takes no connection by now is `silent`. */
export async function getSecure(errand: Errand, path: string, only?: TlsVersion): Promise<Answer | NoAnswer> {
  const secured = await secure(errand, only)
  if (typeof secured !== 'string' && secured.kind === 'secured')
    return getOver(secured, errand, path, errand.limits.request)
  return { kind: 'silent' }
}

/** One GET in the clear over a new connection. */
export async function getPlain(
  { target, network, limits, deadline, address }: Errand,
  port: number,
  path: string,
  milliseconds: number,
): Promise<Answer | NoAnswer | NoConnection> {
  const connection = await openConnection(network, address, port, deadline.left(limits.connect))
  if (typeof connection === 'string') return connection
  const where = { host: target.host, port, usualPort: HTTP_PORT, path, userAgent: network.userAgent }
  return exchange(connection, { ...where, milliseconds: deadline.left(milliseconds) })
}
