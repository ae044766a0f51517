import type { ObservedAddress, ObservedHttp, ObservedLeak } from '../../model/observed.ts'
import type { ProbedHost } from './hosts.ts'
import type { Answer } from './http/exchange.ts'
import { probeFiles } from './http/probe-files.ts'
import { ask, type HttpsProbe, probeHttps } from './http/probe-https.ts'
import { getPlaintext } from './http/requests.ts'
import { isUnavailable, responseOf } from './http/responses.ts'
import { type Deadline, deadlineIn, type Limits } from './limits.ts'
import { mapWithLimit } from './map-with-limit.ts'
import type { Network, Resolution } from './network/network.ts'
import type { ProbeContext } from './probe-context.ts'
import { probePort } from './probe-port.ts'

/** The result of probing one host. */
export interface HostProbe {
  readonly probed: ProbedHost
  /** `unseen`: no time was left. `crashed`: an error in Airworthy. */
  readonly resolution: Resolution['kind'] | 'unseen' | 'crashed'
  readonly addresses: readonly AddressProbe[]
  /** Not everything was probed in time. */
  readonly isLate: boolean
}

export interface AddressProbe extends Omit<HttpsProbe, 'observed'> {
  readonly observed: ObservedAddress
}

/** Resolves the name once and probes its addresses. */
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
  const leaks = await plaintextLeaks(context, http, https.first)
  return {
    ...rest,
    observed: {
      ...address,
      https: observed,
      http: http && { ...http.observed, leaks },
      ports: ports.flatMap(port => port ?? []),
    },
  }
}

interface HttpProbe {
  readonly observed: ObservedHttp
  /** The answer for `/`. */
  readonly first: Answer | undefined
}

/** Leaks over plain HTTP: requested if HTTP does not redirect and HTTPS does not give the same answer. */
async function plaintextLeaks(
  context: ProbeContext,
  http: HttpProbe | undefined,
  secured: Answer | undefined,
): Promise<readonly ObservedLeak[]> {
  const { probed, limits, deadline } = context
  if (!http?.first || probed.reach === 'private' || isUnavailable(http.first.status)) return []
  if (http.observed.response?.redirect) return []
  if (secured && secured.status === http.first.status && secured.body === http.first.body) return []
  const { port } = http.observed
  const get = async (path: string) => {
    const outcome = await getPlaintext(context, port, path, limits.request)
    return typeof outcome === 'string' ? ({ kind: 'silent' } as const) : outcome
  }
  return (await probeFiles(http.first, get, deadline.isOver)).leaks
}

/** How the host answers without TLS; `undefined`: not requested, no route, or no time left. */
async function probeHttp(context: ProbeContext): Promise<HttpProbe | undefined> {
  const { probed, limits, deadline } = context
  const port = probed.httpPort
  if (port === undefined) return undefined
  const outcome = await getPlaintext(context, port, '/', limits.firstRequest)
  if (outcome === 'unrouted') return undefined
  if (typeof outcome !== 'string' && outcome.kind === 'answer') {
    const start = { secure: false, path: '/' }
    const { response } = await responseOf(context, start, outcome, place => ask(context, place))
    return { observed: { port, state: 'answered', response, leaks: [] }, first: outcome }
  }
  if (deadline.isOver()) return undefined
  const kind = typeof outcome === 'string' ? outcome : outcome.kind
  const state = kind === 'certificate-wanted' ? 'other' : kind
  return { observed: { port, state, response: undefined, leaks: [] }, first: undefined }
}
