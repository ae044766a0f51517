import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { lookUp } from '../outside/network/resolver.ts'

/** Fly.io's Machines API, by GET only. */
export interface MachinesApi {
  /** The answer to `/apps/<path>`, its query included. Never rejects. */
  get(path: string): Promise<Answer>
}

/** `refused`: with that status. `failed`: no complete answer, a timeout, or invalid JSON. */
export type Answer =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'failed' }

export interface MachinesApiOptions {
  /** `FLY_API_TOKEN`. It is sent only in the header of requests to that address. */
  readonly token: string
  /** An origin, as `FLY_API_HOSTNAME` gives it (docs: machines/api/working-with-machines-api). */
  readonly address?: string
  readonly userAgent: string
  /** For one request with its complete answer; default 10 seconds. */
  readonly timeoutMilliseconds?: number
  /** For all requests, including the waits between them; default 3 minutes. */
  readonly totalMilliseconds?: number
}

const PUBLIC_ADDRESS = 'https://api.machines.dev'
/** A list of a thousand Machines has about 4 MB. */
const MAX_BYTES = 8_000_000
const MAX_WAIT_SECONDS = 5

/** Throws an Error with a message for users if the token must not be sent to the address. */
export function createMachinesApi(options: MachinesApiOptions): MachinesApi {
  const { token, address, userAgent, timeoutMilliseconds = 10_000, totalMilliseconds = 180_000 } = options
  const origin = originOf(address ?? PUBLIC_ADDRESS)
  const headers = { authorization: authorizationOf(token), accept: 'application/json', 'user-agent': userAgent }
  const end = performance.now() + totalMilliseconds
  const left = (most: number): number => Math.max(0, Math.min(most, end - performance.now()))
  return {
    async get(path) {
      const url = new URL(`/v1/apps/${path}`, origin)
      if (left(1) < 1) return { kind: 'failed' }
      const first = await ask(url, headers, left(timeoutMilliseconds))
      if (first.kind !== 'busy') return first
      await delay(left(Math.min(first.waitSeconds, MAX_WAIT_SECONDS) * 1_000))
      if (left(1) < 1) return { kind: 'failed' }
      const second = await ask(url, headers, left(timeoutMilliseconds))
      return second.kind === 'busy' ? { kind: 'failed' } : second
    },
  }
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Error('FLY_API_HOSTNAME is not a URL such as https://api.machines.dev.')
  // A login would be sent in a header of each request.
  if (url.username !== '' || url.password !== '')
    throw new Error('FLY_API_HOSTNAME must not contain a user name or password. Remove the part before `@`.')
  // WireGuard encrypts the connection to `_api.internal`. Elsewhere plain HTTP exposes the token.
  const isSafe = url.protocol === 'https:' || /^(?:_api\.internal|localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  if (!isSafe)
    throw new Error('FLY_API_HOSTNAME must start with https://. Plain HTTP exposes the token on the network.')
  return url.origin
}

/** A token with a scheme is sent unchanged (fly-go: tokens/tokens.go). */
function authorizationOf(token: string): string {
  const clean = token.trim().replace(/[^\x20-\x7E]/g, '')
  return /^(?:FlyV1|Bearer) /i.test(clean) ? clean : `Bearer ${clean}`
}

type Attempt = Answer | { readonly kind: 'busy'; readonly waitSeconds: number }

/** A lookup with a timeout: one by `getaddrinfo` would keep the process running after the verdict. */
const lookUpForRequest: LookupFunction = (host, { all, family }, callback) => {
  lookUp(host, 5_000).then(
    found => {
      const addresses = found.filter(each => !family || each.family === Number(String(family).replace('IPv', '')))
      const [first] = addresses
      if (all) callback(null, [...addresses])
      else if (first) callback(null, first.address, first.family)
      else callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
    },
    (error: NodeJS.ErrnoException) => callback(error, ''),
  )
}

/** A redirect is not followed: the token would be sent to its target. */
function ask(url: URL, headers: Readonly<Record<string, string>>, milliseconds: number): Promise<Attempt> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise(resolve => {
    const sent = request(url, { method: 'GET', headers, agent: false, lookup: lookUpForRequest })
    const end = (attempt: Attempt): void => {
      clearTimeout(timer)
      resolve(attempt)
      sent.destroy()
    }
    const timer = setTimeout(end, milliseconds, { kind: 'failed' } satisfies Attempt)
    sent.on('error', () => end({ kind: 'failed' }))
    sent.on('response', response => {
      const status = response.statusCode ?? 0
      if (status === 429 || status >= 500)
        return end({ kind: 'busy', waitSeconds: waitOf(response.headers['retry-after']) })
      if (status !== 200) return end({ kind: 'refused', status })
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > MAX_BYTES) end({ kind: 'failed' })
        else chunks.push(chunk)
      })
      response.on('error', () => end({ kind: 'failed' }))
      response.on('end', () => end(response.complete ? parsed(Buffer.concat(chunks), headers) : { kind: 'failed' }))
    })
    sent.end()
  })
}

function parsed(bytes: Buffer, headers: Readonly<Record<string, string>>): Answer {
  try {
    return { kind: 'found', value: JSON.parse(withoutToken(bytes.toString('utf8'), headers['authorization'] ?? '')) }
  } catch {
    return { kind: 'failed' }
  }
}

/** An answer may repeat the token, or one of its parts, in a text that is later displayed (fly-go: tokens/tokens.go). */
function withoutToken(text: string, authorization: string): string {
  const parts = authorization.replace(/^\S+ /, '').split(',')
  return parts.filter(part => part.length >= MIN_TOKEN_LENGTH).reduce((rest, part) => rest.replaceAll(part, '…'), text)
}

/** Shorter parts are not tokens and could be words of the answer. */
const MIN_TOKEN_LENGTH = 8

/** In seconds; default 1. */
function waitOf(header: string | undefined): number {
  return header !== undefined && /^\d{1,3}$/.test(header) ? Number(header) : 1
}
