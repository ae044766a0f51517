import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { textOfBody } from './content-coding.ts'

/** An answer: complete headers, and the received part of the body. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** `undefined` if its content coding could not be decoded. */
  readonly body: string | undefined
}

/**
 * `other`: invalid HTTP/1.1, or more than the limits. `certificate-wanted`: TLS ended with an alert that requires a client
 * certificate. `silent`: the headers did not arrive in time.
 */
export interface NoAnswer {
  readonly kind: 'other' | 'certificate-wanted' | 'cut' | 'silent'
}

export interface Get {
  readonly host: string
  readonly port: number
  /** The default port of the scheme. */
  readonly usualPort: number
  /** Starts with a slash. */
  readonly path: string
  readonly userAgent: string
  readonly milliseconds: number
  /** Of the body; default 64 KiB. */
  readonly maxBytes?: number
}

/** More than servers send: nginx and others limit all headers to 32 KiB. */
const MAX_HEADER_BYTES = 131_072
const MAX_BODY_BYTES = 65_536
/** Interim answers (100, 102, 103). */
const MAX_INTERIM = 5

/** Sends one GET over a connection, reads the start of the answer, and closes the connection. Never rejects. */
export function exchange(connection: Socket, get: Get): Promise<Answer | NoAnswer> {
  // A connection that is already closed emits no more events.
  if (connection.destroyed) return Promise.resolve({ kind: 'cut' })
  return new Promise(resolve => {
    let soFar: (() => Answer) | undefined
    const finish = (otherwise: Answer | NoAnswer): void => {
      clearTimeout(timer)
      connection.destroy()
      resolve(soFar?.() ?? otherwise)
    }
    const timer = setTimeout(() => finish({ kind: 'silent' }), get.milliseconds)
    connection.once('close', () => finish({ kind: 'cut' }))
    try {
      const asked = request({
        // Without an agent: no proxy, no pool, no other host.
        createConnection: () => connection,
        method: 'GET',
        path: get.path,
        setHost: false,
        maxHeaderSize: MAX_HEADER_BYTES,
        insecureHTTPParser: false,
        headers: { Host: hostHeader(get), 'User-Agent': get.userAgent, Accept: '*/*', Connection: 'close' },
      })
      let interim = 0
      asked.on('information', () => {
        if (++interim > MAX_INTERIM) finish({ kind: 'other' })
      })
      asked.on('upgrade', () => finish({ kind: 'other' }))
      asked.on('error', (error: NodeJS.ErrnoException) => {
        finish({ kind: meaningOf(error.code ?? '') })
      })
      asked.on('response', message => {
        soFar = readBody(message, get.maxBytes ?? MAX_BODY_BYTES, () => finish({ kind: 'cut' }))
      })
      asked.end()
    } catch {
      finish({ kind: 'other' })
    }
  })
}

/** By the codes of Node's HTTP parser and of OpenSSL. */
function meaningOf(code: string): NoAnswer['kind'] {
  if (/CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE/.test(code)) return 'certificate-wanted'
  return code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE' ? 'other' : 'cut'
}

/** Reads until the body ends, is truncated or reaches the limit; the returned function gives the answer so far. */
function readBody(message: IncomingMessage, maxBytes: number, done: () => void): () => Answer {
  const chunks: Buffer[] = []
  let size = 0
  message.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size >= maxBytes) done()
  })
  for (const event of ['end', 'error', 'close']) message.on(event, done)
  return () => ({
    kind: 'answer',
    status: message.statusCode ?? 0,
    headers: message.headers,
    body: textOfBody(Buffer.concat(chunks).subarray(0, maxBytes), message.headers['content-encoding']),
  })
}

function hostHeader({ host, port, usualPort }: Get): string {
  const name = host.includes(':') ? `[${host}]` : host
  return port === usualPort ? name : `${name}:${port}`
}
