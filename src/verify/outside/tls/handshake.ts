import { isIP, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls'
import type { ObservedCertificate, TlsVersion } from '../../../model/observed.ts'
import { inspectCertificate } from './certificate.ts'

/** A TLS connection that stands; whoever gets it destroys `socket`. */
export interface Secured {
  readonly kind: 'secured'
  readonly socket: TLSSocket
  readonly version: string | null
  readonly certificate: ObservedCertificate | undefined
}

/**
 * `rejected`: by an alert, in TLS. `other`: the answer was none of TLS. `local`: this machine's OpenSSL would not, which
 * says nothing of the host.
 */
export interface Unsecured {
  readonly kind: 'rejected' | 'other' | 'cut' | 'silent' | 'local'
}

export interface Handshake {
  readonly host: string
  readonly trust: string | undefined
  readonly now: Date
  readonly milliseconds: number
  /** That version and no other, also with what OpenSSL holds for too weak by default. */
  readonly only?: TlsVersion
}

/** Shakes hands over a connection, whatever the certificate is worth; that is told, not enforced. Never rejects. */
export function shakeHands(connection: Socket, handshake: Handshake): Promise<Secured | Unsecured> {
  const { host, trust, now, milliseconds, only } = handshake
  const options: ConnectionOptions = {
    socket: connection,
    // Nothing secret is sent, and a bad certificate is what is looked for.
    rejectUnauthorized: false,
    ...(isIP(host) === 0 ? { servername: host } : { host }),
    ...(trust === undefined ? {} : { ca: trust }),
    ...(only === undefined ? {} : { minVersion: only, maxVersion: only, ciphers: 'DEFAULT@SECLEVEL=0' }),
  }
  return new Promise(resolve => {
    let socket: TLSSocket
    try {
      socket = connectTls(options)
    } catch {
      connection.destroy()
      resolve({ kind: 'local' })
      return
    }
    const fail = (kind: Unsecured['kind']): void => {
      clearTimeout(timer)
      socket.destroy()
      connection.destroy()
      resolve({ kind })
    }
    const timer = setTimeout(fail, milliseconds, 'silent')
    socket.on('error', (error: NodeJS.ErrnoException) => fail(meaningOf(error.code ?? '')))
    socket.once('close', () => fail('cut'))
    socket.once('secureConnect', () => {
      clearTimeout(timer)
      const presented = {
        certificate: socket.getPeerCertificate(),
        x509: socket.getPeerX509Certificate(),
        code: codeOf(socket),
      }
      const certificate = inspectCertificate(presented, host, now)
      resolve({ kind: 'secured', socket, version: socket.getProtocol(), certificate })
    })
  })
}

/** Node gives the code of what OpenSSL objected to, though its types speak of an error. */
function codeOf(socket: TLSSocket): string | undefined {
  const error = socket.authorizationError as unknown
  if (socket.authorized || !error) return undefined
  return typeof error === 'string' ? error : ((error as NodeJS.ErrnoException).code ?? 'unknown')
}

/** Codes of Node.js, which are made of OpenSSL's reasons. */
function meaningOf(code: string): Unsecured['kind'] {
  if (/_ALERT_|UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL/.test(code)) return 'rejected'
  if (/UNEXPECTED_EOF/.test(code)) return 'cut'
  if (
    /WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST|HTTPS_PROXY|UNEXPECTED_MESSAGE|BAD_RECORD|RECORD_LAYER/.test(code)
  )
    return 'other'
  return code.startsWith('ERR_SSL_') ? 'local' : 'cut'
}
