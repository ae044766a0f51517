import type { IncomingMessage } from 'node:http'
import { Agent, type RequestOptions, request } from 'node:https'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { responseOfToolkit, UnencryptedAgent } from './fetch.ts'

export interface DownloadOptions {
  /** The API that returned the address. */
  readonly apiUrl: string
  readonly userAgent: string
  /** Whether the runner names a proxy. */
  readonly proxied: boolean
  /** The longest silence without a proxy, in milliseconds. */
  readonly timeout: number
}

/** A whole download may take so many times that. */
const MOST_TIMEOUTS = 3

/**
 * Opens the bytes behind a signed address. Its host is not the API's (`codeload.github.com`), so the request has no
 * `Authorization`: the address itself carries the permission. Redirects are not followed. The stream fails when it takes
 * too long or breaks off. Rejects on an address or an answer that cannot be used. Reasons are clauses for people.
 */
export async function openDownload(url: string, options: DownloadOptions): Promise<Readable> {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: undefined }
  if (protocol !== 'https:' && (protocol !== 'http:' || new URL(options.apiUrl).protocol !== 'http:')) {
    throw new Error('its address has no TLS')
  }
  const { timeout, userAgent, proxied } = options
  const limit = new AbortController()
  const abort = (reason: string) => limit.abort(new Error(reason))
  const end = setTimeout(abort, MOST_TIMEOUTS * timeout, 'the download took too long')
  const silence = setTimeout(abort, timeout, 'the download did not start in time')
  const asked = { headers: { 'user-agent': userAgent }, signal: limit.signal }
  try {
    const { status, body } = await (proxied
      ? openThroughProxy(url, asked)
      : openStraight(url, { ...asked, timeout, agent: agentOf(protocol) }, () => abort('the download stopped')))
    body.on('close', () => clearTimeout(end))
    limit.signal.addEventListener('abort', () => body.destroy(limit.signal.reason))
    if (status === 200) return body
    body.destroy()
    throw new Error(`the download returned status ${status}`)
  } catch (error) {
    clearTimeout(end)
    throw limit.signal.aborted ? limit.signal.reason : error
  } finally {
    clearTimeout(silence)
  }
}

interface Opened {
  readonly status: number
  readonly body: Readable
}

function agentOf(protocol: string): Agent {
  return protocol === 'http:' ? new UnencryptedAgent() : new Agent()
}

function openStraight(url: string, options: RequestOptions, onSilence: () => void): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response: IncomingMessage) => {
      resolve({ status: response.statusCode ?? 0, body: response })
    })
    sent.on('timeout', onSilence)
    sent.on('error', reject)
    sent.end()
  })
}

async function openThroughProxy(
  url: string,
  asked: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<Opened> {
  const { status, body } = await responseOfToolkit(url, { ...asked, redirect: 'manual' })
  return { status, body: body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]) }
}
