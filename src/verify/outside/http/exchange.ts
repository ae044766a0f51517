import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { textOfBody } from './content-coding.ts'

/** An answer with the beginning of its body, as far as that came: headers make an answer. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** `undefined` in a content coding that could not be read. */
  readonly body: string | undefined
}

/**
 * `other`: what came is not valid HTTP/1.1, or more of it than is read. `certificate-wanted`: TLS ended with an alert
 * that asks for a client certificate. `silent`: the headers were not there in time.
 */
export interface NoAnswer {
  readonly kind: 'other' | 'certificate-wanted' | 'cut' | 'silent'
}

export interface Get {
  readonly host: string
  readonly port: number
  /** The port that a URL of that scheme leaves out. */
  readonly usualPort: number
  /** Beginning with a slash. */
  readonly path: string
  readonly userAgent: string
  readonly milliseconds: number
  /** Of the body; 64 KiB if not given. */
  readonly maxBytes?: number
}

/** Browsers take more than servers send; nginx and others stop at 32 KiB in all. */
const MAX_HEADER_BYTES = 131_072
const MAX_BODY_BYTES = 65_536
/** Answers that come before the answer (100, 102, 103). */
const MAX_INTERIM = 5

/** Sends one GET over a connection, reads the beginning of the answer, and ends the connection. Never rejects. */
export function exchange(connection: Socket, get: Get): Promise<Answer | NoAnswer> {
  // The host may have hung up already, and then no event tells it any more.
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
        // Without an agent: no proxy, no pool, and never another host.
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

/** Codes of Node's HTTP parser, and of OpenSSL. */
function meaningOf(code: string): NoAnswer['kind'] {
  if (/CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE/.test(code)) return 'certificate-wanted'
  return code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE' ? 'other' : 'cut'
}

/** Reads until the body ends, breaks off or is long enough; gives the answer as it is so far. */
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
