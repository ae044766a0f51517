import type { Observed, ObservedHost } from '../../model/observed.ts'
import { gapsOf } from './gaps.ts'
import type { ProbedHost } from './hosts.ts'
import { deadlineIn, LIMITS, type Limits } from './limits.ts'
import { mapWithLimit } from './map-with-limit.ts'
import type { Network } from './network/network.ts'
import { type HostProbe, probeHost } from './probe-host.ts'

/**
 * Looks at every target from outside, a few at a time and in bounded time. `now` is what certificates are held
 * against. Nothing but the targets' own addresses is contacted. Never rejects.
 */
export async function probeHosts(
  hosts: readonly ProbedHost[],
  network: Network,
  now: Date,
  limits: Limits = LIMITS,
): Promise<Pick<Observed, 'hosts' | 'gaps'>> {
  const overall = deadlineIn(limits.total)
  const probes = await mapWithLimit(limits.concurrentHosts, hosts, async (probed): Promise<HostProbe> => {
    // A mistake of this program at one host must not hide what was seen of the others.
    const crashed = { probed, resolution: 'crashed', addresses: [], isLate: false } as const
    return probeHost(probed, network, now, limits, overall).catch(() => crashed)
  })
  return { hosts: probes.flatMap(hostOf), gaps: gapsOf(probes, limits) }
}

function hostOf({ probed, resolution, addresses }: HostProbe): ObservedHost[] {
  // Nothing is known of one that was not looked at, or where this program failed.
  if (resolution === 'unseen' || resolution === 'crashed') return []
  const { host, port, origin, app, expected } = probed
  const observed = { host, port, origin, app, resolution, addresses: addresses.map(address => address.observed) }
  return [{ ...observed, ...(expected && { expects: expected.expects }) }]
}
