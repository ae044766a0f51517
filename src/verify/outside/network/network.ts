import type { LookupAddress } from 'node:dns'
import { Socket } from 'node:net'
import { PROJECT } from '../../../model/home.ts'
import { parseNamed } from '../host-names.ts'
import { guardFor } from './addresses.ts'
import { isAbsence, lookUp } from './resolver.ts'

/** All access to the network. Tests pass one that records and refuses. */
export interface Network {
  /** Resolves a name; called once per host. Never rejects. */
  resolve(host: string): Promise<Resolution>
  /** Connects to an address that `resolve` returned; an address that the guard refuses ends with an error. */
  connect(address: string, port: number): Socket
  /** A certificate authority in PEM, trusted in place of Node's list. */
  readonly trust: string | undefined
  readonly userAgent: string
}

/**
 * `found`: the first address of each family, IPv4 first. `refused`: at least one address is not public. `nowhere`: no such
 * name, or no address. `failed`: the lookup failed.
 */
export type Resolution =
  | { readonly kind: 'found'; readonly addresses: readonly Address[] }
  | { readonly kind: 'refused' | 'nowhere' | 'failed' }

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

export interface NetworkOptions {
  /** The version of Airworthy, for the user agent. */
  readonly version: string
  /** The arguments of the command: an address among them may be contacted even if it is not public. */
  readonly named: readonly string[]
  readonly trust?: string
  /** Replaces the resolver; rejects with its error codes. */
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>
  /** Replaces TCP connections. */
  readonly dial?: (address: string, port: number) => Socket
  /** For a name lookup; default 5 seconds. */
  readonly lookupMilliseconds?: number
}

/** The system's name servers and TCP, both behind the guard against addresses that are not public. */
export function openNetwork({ version, named, trust, lookup, dial, lookupMilliseconds }: NetworkOptions): Network {
  const admits = guardFor(named.flatMap(word => parseNamed(word)?.host ?? []))
  const milliseconds = lookupMilliseconds ?? 5_000
  const resolveName = lookup ?? (host => lookUp(host, milliseconds))
  return {
    trust,
    userAgent: `airworthy-verify/${version} (+${PROJECT})`,
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
  // The address is already resolved: a second lookup could return another one (DNS rebinding).
  return new Socket().connect({ host, port, autoSelectFamily: false })
}

/** Only the absence of a name or of an address is a definite answer. */
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
