import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'

/** Where names are looked up; tests pass another file and other servers. */
export interface ResolverOptions {
  readonly hostsFile?: string
  /** `ADDRESS:PORT` each, in place of the system's name servers. */
  readonly servers?: readonly string[]
}

const HOSTS_FILE = '/etc/hosts'
const LOOPBACK: readonly LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
]

/**
 * The addresses of a name, from `/etc/hosts`, else from the name servers, within the given time. `getaddrinfo` is not used:
 * its queries cannot be cancelled, and four that wait for a silent name server block every other lookup of the process.
 * Rejects with a code of `node:dns`.
 */
export async function lookUp(
  host: string,
  milliseconds: number,
  { hostsFile = HOSTS_FILE, servers }: ResolverOptions = {},
): Promise<readonly LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const listed = addressesIn(readIfPresent(hostsFile), host)
  if (listed.length > 0) return listed
  // It must not be sent to a name server (RFC 6761, section 6.3).
  if (host === 'localhost') return LOOPBACK
  return queryServers(host, milliseconds, servers)
}

async function queryServers(
  host: string,
  milliseconds: number,
  servers: readonly string[] | undefined,
): Promise<readonly LookupAddress[]> {
  const resolver = new Resolver({ timeout: Math.max(1, Math.floor(milliseconds / 4)), tries: 2 })
  if (servers) resolver.setServers(servers)
  const timer = setTimeout(() => resolver.cancel(), milliseconds)
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  clearTimeout(timer)
  const found = answers.flatMap((answer, index) =>
    answer.status === 'fulfilled' ? answer.value.map(address => ({ address, family: index === 0 ? 4 : 6 })) : [],
  )
  if (found.length > 0) return found
  const reasons = answers.flatMap(answer => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
  // A missing record of one family does not answer the failed query for the other.
  const failure = reasons.find(reason => !isAbsence(reason))
  throw failure ?? reasons[0] ?? Object.assign(new Error('no address'), { code: 'ENODATA' })
}

/** True if the name does not exist or has no address. */
export function isAbsence(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === 'ENOTFOUND' || code === 'ENODATA'
}

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The addresses of a name in the format of `/etc/hosts` (hosts(5)). */
function addressesIn(text: string, host: string): LookupAddress[] {
  return text.split('\n').flatMap(line => {
    const [address = '', ...names] = line.replace(/#.*/s, '').trim().split(/\s+/)
    const family = isIP(address)
    return family !== 0 && names.some(name => name.toLowerCase() === host) ? [{ address, family }] : []
  })
}
