import type { TlsVersion } from '../../../model/observed.ts'
import { HTTP_PORT, HTTPS_PORT } from '../host-names.ts'
import { type NoConnection, openConnection } from '../network/connection.ts'
import type { ProbeContext } from '../probe-context.ts'
import { type Secured, shakeHands, type Unsecured } from '../tls/handshake.ts'
import { type Answer, exchange, type NoAnswer } from './exchange.ts'

/** A TLS handshake on a new connection, in one version only if given. */
export async function secure(context: ProbeContext, only?: TlsVersion): Promise<Secured | Unsecured | NoConnection> {
  const { probed, network, limits, deadline, now, address } = context
  const connection = await openConnection(network, address, probed.port, deadline.left(limits.connect))
  if (typeof connection === 'string') return connection
  const milliseconds = deadline.left(limits.handshake)
  const handshake = { host: probed.host, trust: network.trust, now, milliseconds, ...(only ? { only } : {}) }
  return shakeHands(connection, handshake)
}

/** One GET over an open TLS connection. */
export function getOver(
  { socket }: Secured,
  context: ProbeContext,
  path: string,
  milliseconds: number,
  maxBytes?: number,
): Promise<Answer | NoAnswer> {
  const { probed, network, deadline } = context
  const where = { host: probed.host, port: probed.port, usualPort: HTTPS_PORT, path, userAgent: network.userAgent }
  const limits = { milliseconds: deadline.left(milliseconds), ...(maxBytes !== undefined && { maxBytes }) }
  return exchange(socket, { ...where, ...limits })
}

/** One GET over a new TLS connection. `cut` refers to the request; without a connection the result is `silent`. */
export async function getSecure(
  context: ProbeContext,
  path: string,
  only?: TlsVersion,
  maxBytes?: number,
): Promise<Answer | NoAnswer> {
  const secured = await secure(context, only)
  if (typeof secured !== 'string' && secured.kind === 'secured')
    return getOver(secured, context, path, context.limits.request, maxBytes)
  return { kind: 'silent' }
}

/** One GET without TLS over a new connection. */
export async function getPlaintext(
  { probed, network, limits, deadline, address }: ProbeContext,
  port: number,
  path: string,
  milliseconds: number,
): Promise<Answer | NoAnswer | NoConnection> {
  const connection = await openConnection(network, address, port, deadline.left(limits.connect))
  if (typeof connection === 'string') return connection
  const where = { host: probed.host, port, usualPort: HTTP_PORT, path, userAgent: network.userAgent }
  return exchange(connection, { ...where, milliseconds: deadline.left(milliseconds) })
}
