import type { SeenAddress, SeenHttp } from '../../model/observed.ts'
import { ask, type HttpsLook, seeHttps } from './http/probe-https.ts'
import { getPlain } from './http/requests.ts'
import { responseOf } from './http/responses.ts'
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

/** How the host answers without TLS; `undefined`: it was not asked, or there was no way or no time for it. */
async function seeHttp(errand: Errand): Promise<SeenHttp | undefined> {
  const { target, limits, deadline } = errand
  const port = target.httpPort
  if (port === undefined) return undefined
  const outcome = await getPlain(errand, port, '/', limits.firstRequest)
  if (outcome === 'unrouted') return undefined
  if (typeof outcome !== 'string' && outcome.kind === 'answer') {
    const response = await responseOf(errand, { secure: false, path: '/' }, outcome, place => ask(errand, place))
    return { port, state: 'answered', response }
  }
  if (deadline.isOver()) return undefined
  return { port, state: typeof outcome === 'string' ? outcome : outcome.kind, response: undefined }
}
