import { isIP } from 'node:net'
import { hostNameOf } from '../../model/host-name.ts'

/** A named host and port. */
export interface NamedHost {
  /** In lower case; an IPv6 address without brackets. */
  readonly host: string
  /** Default 443. */
  readonly port: number
}

export const HTTPS_PORT = 443
export const HTTP_PORT = 80

/** An IPv4 or IPv6 address in its usual spelling, without brackets or a zone; `undefined` for everything else. */
export function addressOf(text: string): string | undefined {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  const family = isIP(bare)
  if (family === 0 || bare.includes('%') || (family === 4 && bare !== text)) return undefined
  return family === 4 ? bare : new URL(`https://[${bare}]`).hostname.slice(1, -1)
}

/**
 * Parses an argument: `HOST`, `HOST:PORT`, `[::1]:8443`, or `https://HOST[:PORT]/` as copied from a browser. `undefined`
 * for everything else: a path, a login, another scheme, an invalid port.
 */
export function parseNamed(word: string): NamedHost | undefined {
  const bare = word.replace(/^https:\/\//i, '')
  const text = bare === word ? word : bare.replace(/\/$/, '')
  const address = addressOf(text)
  if (address !== undefined) return { host: address, port: HTTPS_PORT }
  const match = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(text)
  if (!match) return undefined
  const [, name = '', digits] = match
  const host = addressOf(name) ?? hostNameOf(name)
  const port = digits === undefined ? HTTPS_PORT : Number(digits)
  return host === undefined || port < 1 || port > 65_535 ? undefined : { host, port }
}

/** Names of private networks and of this machine (docs: networking/private-networking; RFC 6761, 6762, 8375). */
const INSIDE =
  /(?:^|\.)(?:internal|flycast|localhost|local|localdomain|lan|home\.arpa|test|invalid|onion)$|\.flympg\.net$/

/** True for a public name: with a dot, and outside of private zones. */
export function isPublicName(host: string): boolean {
  return host.includes('.') && !INSIDE.test(host)
}
