import { isIP, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls'
import type { ObservedCertificate, TlsVersion } from '../../../model/observed.ts'
import { inspectCertificate } from './certificate.ts'

/** An open TLS connection; the caller destroys `socket`. */
export interface Secured {
  readonly kind: 'secured'
  readonly socket: TLSSocket
  readonly version: string | null
  readonly certificate: ObservedCertificate | undefined
}

/**
 * `rejected`: by a TLS alert. `other`: the answer was not TLS. `local`: this machine's OpenSSL refused, which is not the
 * host's fault.
 */
export interface Unsecured {
  readonly kind: 'rejected' | 'other' | 'cut' | 'silent' | 'local'
}

export interface Handshake {
  readonly host: string
  readonly trust: string | undefined
  readonly now: Date
  readonly milliseconds: number
  /** Only that version, including ciphers that OpenSSL disables as weak by default. */
  readonly only?: TlsVersion
}

/** Performs a TLS handshake. The certificate is reported and not enforced. Never rejects. */
export function shakeHands(connection: Socket, handshake: Handshake): Promise<Secured | Unsecured> {
  const { host, trust, now, milliseconds, only } = handshake
  const options: ConnectionOptions = {
    socket: connection,
    // Nothing secret is sent, and an invalid certificate is what this must report.
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

/** Node returns OpenSSL's code as a string, although its types declare an Error. */
function codeOf(socket: TLSSocket): string | undefined {
  const error = socket.authorizationError as unknown
  if (socket.authorized || !error) return undefined
  return typeof error === 'string' ? error : ((error as NodeJS.ErrnoException).code ?? 'unknown')
}

/** By the codes of Node.js, which are derived from OpenSSL's reasons. */
function meaningOf(code: string): Unsecured['kind'] {
  if (/_ALERT_|UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL/.test(code)) return 'rejected'
  if (/UNEXPECTED_EOF/.test(code)) return 'cut'
  if (
    /WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST|HTTPS_PROXY|UNEXPECTED_MESSAGE|BAD_RECORD|RECORD_LAYER/.test(code)
  )
    return 'other'
  return code.startsWith('ERR_SSL_') ? 'local' : 'cut'
}
