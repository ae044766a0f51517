import { Agent, type RequestOptions, request } from 'node:https'

/** As much of a request as Octokit asks for. */
interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
  /** A redirect is the answer; if not given, it is followed. */
  readonly redirect?: 'manual'
}

/** As much of an answer as Octokit reads. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBufferLike>
}

export type Fetch = (url: string, options: FetchOptions) => Promise<Answer>

/**
 * `http.Agent`, for a GitHub without TLS. `node:http` itself is not imported, since that loads its WebSocket too,
 * and with that the whole of Node's own `fetch`.
 */
export const UnencryptedAgent = Object.getPrototypeOf(Agent) as typeof Agent

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks GitHub straight, by Node's `https` alone: to load a `fetch` takes longer than all else before the first request,
 * be it Node's own or undici's. What is not straight is left to the toolkit's fetch: a proxy, and the rare redirect.
 * Rejects with the signal's reason or the connection's error; an answer that breaks off is an error too.
 */
export function createFetch(proxied: boolean): Fetch {
  const agents = { 'https:': new Agent({ keepAlive: true }), 'http:': new UnencryptedAgent({ keepAlive: true }) }
  return async (url, options) => {
    if (proxied) return fetchWithToolkit(url, options)
    const { protocol } = new URL(url)
    const answer = await ask(url, options, protocol === 'http:' ? agents['http:'] : agents['https:'])
    const follows = REDIRECTS.has(answer.status) && options.redirect !== 'manual'
    return follows ? fetchWithToolkit(url, options) : answer
  }
}

/** Only this one knows the runner's proxy settings. */
const fetchWithToolkit: Fetch = async (url, options) => {
  const response = await responseOfToolkit(url, options)
  return answerOf(response.url, response.status, [...response.headers], Buffer.from(await response.arrayBuffer()))
}

/** The same answer before its body is read. */
export async function responseOfToolkit(url: string, options: FetchOptions): Promise<Response> {
  const { defaults } = await import('@actions/github/lib/utils')
  const fetch = defaults.request?.fetch as (url: string, options: object) => Promise<Response>
  return fetch(url, options)
}

function ask(url: string, { headers, body, ...options }: FetchOptions, agent: Agent): Promise<Answer> {
  const { signal } = options
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal?.aborted ? signal.reason : error)
    const asked: RequestOptions = { ...options, agent, headers: { ...headers, 'accept-encoding': 'gzip' } }
    const sent = request(url, asked, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)
        unpack(Buffer.concat(chunks), response.headers['content-encoding'])
          .then(bytes => resolve(answerOf(url, response.statusCode ?? 0, received, bytes)))
          .catch(fail)
      })
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

async function unpack(bytes: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding !== 'gzip') return bytes
  const { gunzipSync } = await import('node:zlib')
  return gunzipSync(bytes)
}

function answerOf(url: string, status: number, headers: Iterable<readonly [string, string]>, bytes: Buffer): Answer {
  return {
    url,
    status,
    headers: new Map(headers),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }
}
