import type { SeenAddress } from '../../model/observed.ts'
import { seeHttp } from './http/probe-http.ts'
import { type HttpsLook, seeHttps } from './http/probe-https.ts'
import { type Deadline, deadlineIn, type Limits } from './limits.ts'
import { atOnce } from './map-with-limit.ts'
import type { Network, Resolution } from './network/network.ts'
import type { Errand } from './probe-context.ts'
import { seePort } from './probe-port.ts'
import type { Target } from './targets.ts'

/** What a look at one host came to. */
export interface HostLook {
  readonly target: Target
  /** `unseen`: there was no time left to ask. `crashed`: this program made a mistake. */
  readonly resolution: Resolution['kind'] | 'unseen' | 'crashed'
  readonly addresses: readonly AddressLook[]
  /** Not everything could be looked at in time. */
  readonly isLate: boolean
}

export interface AddressLook extends Omit<HttpsLook, 'seen'> {
  readonly seen: SeenAddress
}

/** Asks where the name leads, once, and looks at what it leads to. */
export async function lookAtHost(
  target: Target,
  network: Network,
  now: Date,
  limits: Limits,
  whole: Deadline,
): Promise<HostLook> {
  if (whole.isOver()) return { target, resolution: 'unseen', addresses: [], isLate: true }
  const deadline = deadlineIn(limits.host, whole)
  const resolution = await network.resolve(target.host)
  if (resolution.kind !== 'found') return { target, resolution: resolution.kind, addresses: [], isLate: false }
  const errands = resolution.addresses.map(address => ({ target, address, network, limits, deadline, now }))
  const addresses = await Promise.all(errands.map(lookAtAddress))
  return { target, resolution: 'found', addresses, isLate: deadline.isOver() }
}

async function lookAtAddress(errand: Errand): Promise<AddressLook> {
  const { target, address, network, limits, deadline } = errand
  const [https, http, ports] = await Promise.all([
    seeHttps(errand),
    seeHttp(errand),
    atOnce(limits.portsAtOnce, target.ports, async port =>
      deadline.isOver() ? undefined : seePort(network, address, port, limits, deadline),
    ),
  ])
  const { seen, ...rest } = https
  return { ...rest, seen: { ...address, https: seen, http, ports: ports.flatMap(port => port ?? []) } }
}
