import { connect, Socket } from 'node:net'
import type { Observed, ObservedAddress } from '../../../src/model/observed.ts'
import type { ProbedHost } from '../../../src/verify/outside/hosts.ts'
import { LIMITS, type Limits } from '../../../src/verify/outside/limits.ts'
import { type Network, openNetwork } from '../../../src/verify/outside/network/network.ts'
import { probeHosts } from '../../../src/verify/outside/probe-hosts.ts'
import { createAuthority } from './certificates.ts'
import type { Running } from './servers.ts'

/** A public address of each family, for the names of a stage: those of Fly.io's own range. No test goes there. */
export const PUBLIC_4 = '66.241.125.10'
export const PUBLIC_6 = '2a09:8280:1::a:b'

/** The one that the looks of the tests trust. */
export const authority = createAuthority('Test Trust')

export interface HostFixture {
  readonly network: Network
  /** Every name that was asked for, in order. */
  readonly asked: readonly string[]
  /** Every address and port that was dialled: `66.241.125.10 443`. */
  readonly dialled: readonly string[]
  readonly sockets: readonly Socket[]
}

/** A port on the stage: a server on loopback, or the code with which a connection fails; `silent` never answers. */
export type Server =
  | Running
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'ENETUNREACH'
  | 'EHOSTUNREACH'
  | 'EADDRNOTAVAIL'
  | 'silent'

export interface Scenery {
  /** The addresses of a name; a list of lists gives another answer each time. A name that is missing is none. */
  readonly names: Readonly<Record<string, readonly string[] | readonly (readonly string[])[]>>
  /** By `ADDRESS PORT`; every other connection is refused. */
  readonly servers?: Readonly<Record<string, Server>>
  readonly named?: readonly string[]
}

/** The real network behind the real guard; only that its names and its ways lead to loopback, and that it keeps a record. */
export function openFixture({ names, servers = {}, named = [] }: Scenery): HostFixture {
  const asked: string[] = []
  const dialled: string[] = []
  const sockets: Socket[] = []
  const network = openNetwork({
    version: '0.0.0',
    named,
    trust: authority.cert,
    lookup: async host => {
      const answers = names[host]
      const times = asked.filter(each => each === host).length
      asked.push(host)
      if (!answers) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
      const answer = answers.every(each => typeof each === 'string') ? answers : answers[times]
      return ((answer ?? []) as string[]).map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
    },
    dial: (address, port) => {
      dialled.push(`${address} ${port}`)
      const server = servers[`${address} ${port}`] ?? 'ECONNREFUSED'
      const socket = typeof server === 'string' ? new Socket() : connect(server.port, server.address)
      if (typeof server === 'string' && server !== 'silent')
        socket.destroy(Object.assign(new Error(server), { code: server }))
      sockets.push(socket)
      return socket
    },
  })
  return { network, asked, dialled, sockets }
}

/** A target as the files of a public app give it, but for what the test says. */
export function hostFor(host: string, changes: Partial<ProbedHost> = {}): ProbedHost {
  const usual = { port: 443, origin: 'app', app: undefined, reach: 'public', httpPort: 80 } as const
  return { host, ...usual, expectsHttps: true, expectsHttp: true, declared: [], ports: [], ...changes }
}

/** Quick, though not so quick that a busy machine is taken for a silent server. */
export const QUICK: Limits = { ...LIMITS, firstByte: 150, host: 20_000, total: 40_000 }

/** Looks at one host. */
export async function probe(
  fixture: HostFixture,
  target: ProbedHost,
  limits: Partial<Limits> = {},
): Promise<Pick<Observed, 'hosts' | 'gaps'>> {
  return probeHosts([target], fixture.network, new Date(), { ...QUICK, ...limits })
}

export interface Site {
  readonly https?: Server
  readonly http?: Server
  readonly target?: Partial<ProbedHost>
  readonly limits?: Partial<Limits>
}

/** Looks at `shop.example.com`, which has one IPv4 address, and gives what was seen of that. */
export async function probeSite({
  https,
  http,
  target,
  limits,
}: Site): Promise<ObservedAddress & Pick<Observed, 'gaps'>> {
  const servers = { ...(https ? { [`${PUBLIC_4} 443`]: https } : {}), ...(http ? { [`${PUBLIC_4} 80`]: http } : {}) }
  const fixture = openFixture({ names: { 'shop.example.com': [PUBLIC_4] }, servers })
  const { hosts, gaps } = await probe(fixture, hostFor('shop.example.com', target), limits)
  const [observed] = hosts[0]?.addresses ?? []
  if (!observed) throw new Error('no address was looked at')
  return { ...observed, gaps }
}
