import type { ObservedAddress, ObservedHttp } from '../../model/observed.ts'
import type { ProbedHost } from './hosts.ts'
import { ask, type HttpsProbe, probeHttps } from './http/probe-https.ts'
import { getPlaintext } from './http/requests.ts'
import { responseOf } from './http/responses.ts'
import { type Deadline, deadlineIn, type Limits } from './limits.ts'
import { mapWithLimit } from './map-with-limit.ts'
import type { Network, Resolution } from './network/network.ts'
import type { ProbeContext } from './probe-context.ts'
import { probePort } from './probe-port.ts'

/** What a look at one host came to. */
export interface HostProbe {
  readonly probed: ProbedHost
  /** `unseen`: there was no time left to ask. `crashed`: this program made a mistake. */
  readonly resolution: Resolution['kind'] | 'unseen' | 'crashed'
  readonly addresses: readonly AddressProbe[]
  /** Not everything could be looked at in time. */
  readonly isLate: boolean
}

export interface AddressProbe extends Omit<HttpsProbe, 'observed'> {
  readonly observed: ObservedAddress
}

/** Asks where the name leads, once, and looks at what it leads to. */
export async function probeHost(
  probed: ProbedHost,
  network: Network,
  now: Date,
  limits: Limits,
  overall: Deadline,
): Promise<HostProbe> {
  if (overall.isOver()) return { probed, resolution: 'unseen', addresses: [], isLate: true }
  const deadline = deadlineIn(limits.host, overall)
  const resolution = await network.resolve(probed.host)
  if (resolution.kind !== 'found') return { probed, resolution: resolution.kind, addresses: [], isLate: false }
  const contexts = resolution.addresses.map(address => ({ probed, address, network, limits, deadline, now }))
  const addresses = await Promise.all(contexts.map(probeAddress))
  return { probed, resolution: 'found', addresses, isLate: deadline.isOver() }
}

async function probeAddress(context: ProbeContext): Promise<AddressProbe> {
  const { probed, address, network, limits, deadline } = context
  const [https, http, ports] = await Promise.all([
    probeHttps(context),
    probeHttp(context),
    mapWithLimit(limits.concurrentPorts, probed.ports, async port =>
      deadline.isOver() ? undefined : probePort(network, address, port, limits, deadline),
    ),
  ])
  const { observed, ...rest } = https
  return { ...rest, observed: { ...address, https: observed, http, ports: ports.flatMap(port => port ?? []) } }
}

/** How the host answers without TLS; `undefined`: it was not asked, or there was no way or no time for it. */
async function probeHttp(context: ProbeContext): Promise<ObservedHttp | undefined> {
  const { probed, limits, deadline } = context
  const port = probed.httpPort
  if (port === undefined) return undefined
  const outcome = await getPlaintext(context, port, '/', limits.firstRequest)
  if (outcome === 'unrouted') return undefined
  if (typeof outcome !== 'string' && outcome.kind === 'answer') {
    const response = await responseOf(context, { secure: false, path: '/' }, outcome, place => ask(context, place))
    return { port, state: 'answered', response }
  }
  if (deadline.isOver()) return undefined
  return { port, state: typeof outcome === 'string' ? outcome : outcome.kind, response: undefined }
}
