import type { LookupAddress } from 'node:dns'
import { Socket } from 'node:net'
import { parseNamed } from '../host-names.ts'
import { guardFor } from './addresses.ts'
import { isAbsence, lookUp } from './resolver.ts'

/** The way out. What it does not give cannot be contacted: tests put one in that refuses and records. */
export interface Network {
  /** Where a name leads; asked once a host. Never rejects. */
  resolve(host: string): Promise<Resolution>
  /** A connection that is being made, to an address that `resolve` gave; one that the guard refuses ends with an error. */
  connect(address: string, port: number): Socket
  /** A certificate authority in PEM that is trusted in place of Node's own list. */
  readonly trust: string | undefined
  readonly userAgent: string
}

/**
 * `found`: the first address of each family, IPv4 first. `refused`: the name leads to an address that no public host
 * has, be it beside public ones. `nowhere`: there is no such name, or no address. `failed`: nobody could tell.
 */
export type Resolution =
  | { readonly kind: 'found'; readonly addresses: readonly Address[] }
  | { readonly kind: 'refused' | 'nowhere' | 'failed' }

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

export interface NetworkOptions {
  /** Of Airworthy, for the user agent. */
  readonly version: string
  /** The words of the command line: an address that stands in one may be contacted even where it is not public. */
  readonly named: readonly string[]
  readonly trust?: string
  /** In place of the system's resolver; rejects with an error code as that one does. */
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>
  /** In place of a TCP connection. */
  readonly dial?: (address: string, port: number) => Socket
  /** For a look-up of a name; 5 seconds if not given. */
  readonly lookupMilliseconds?: number
}

/** The real network: the system's name servers and TCP, both behind the guard against addresses that are not public. */
export function openNetwork({ version, named, trust, lookup, dial, lookupMilliseconds }: NetworkOptions): Network {
  const admits = guardFor(named.flatMap(word => parseNamed(word)?.host ?? []))
  const milliseconds = lookupMilliseconds ?? 5_000
  const resolveName = lookup ?? (host => lookUp(host, milliseconds))
  return {
    trust,
    userAgent: `airworthy-verify/${version} (+https://github.com/airworthy/airworthy)`,
    async resolve(host) {
      const answer = await within(milliseconds, resolveName(host)).catch(reasonOf)
      if (typeof answer === 'string') return { kind: answer }
      if (answer.length === 0) return { kind: 'nowhere' }
      if (!answer.every(({ address }) => admits(address))) return { kind: 'refused' }
      const families = ([4, 6] as const).flatMap(family => {
        const first = answer.find(each => each.family === family)
        return first ? [{ address: first.address, family }] : []
      })
      return { kind: 'found', addresses: families }
    },
    connect(address, port) {
      if (admits(address)) return dial ? dial(address, port) : dialTcp(address, port)
      return new Socket().destroy(new Error('this address is not public'))
    },
  }
}

function dialTcp(host: string, port: number): Socket {
  // The address is one already: no resolver is asked again, so that no second answer can lead elsewhere.
  return new Socket().connect({ host, port, autoSelectFamily: false })
}

/** ENODATA: the name is there, without an address. All else may be another tomorrow. */
function reasonOf(error: unknown): 'nowhere' | 'failed' {
  return isAbsence(error) ? 'nowhere' : 'failed'
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, milliseconds, new Error('too late'))
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
