import type { Observed, ObservedHost } from '../../model/observed.ts'
import { gapsOf } from './gaps.ts'
import type { ProbedHost } from './hosts.ts'
import { deadlineIn, LIMITS, type Limits } from './limits.ts'
import { mapWithLimit } from './map-with-limit.ts'
import type { Network } from './network/network.ts'
import { type HostProbe, probeHost } from './probe-host.ts'

/**
 * Probes every host from outside, with limits of time and concurrency. Certificates are checked for the time `now`. Only
 * the addresses of the hosts are contacted. Never rejects.
 */
export async function probeHosts(
  hosts: readonly ProbedHost[],
  network: Network,
  now: Date,
  limits: Limits = LIMITS,
): Promise<Pick<Observed, 'hosts' | 'gaps'>> {
  const overall = deadlineIn(limits.total)
  const probes = await mapWithLimit(limits.concurrentHosts, hosts, async (probed): Promise<HostProbe> => {
    // An error in Airworthy at one host must not hide the other hosts.
    const crashed = { probed, resolution: 'crashed', addresses: [], isLate: false } as const
    return probeHost(probed, network, now, limits, overall).catch(() => crashed)
  })
  return { hosts: probes.flatMap(hostOf), gaps: gapsOf(probes, limits) }
}

function hostOf({ probed, resolution, addresses }: HostProbe): ObservedHost[] {
  // A host that was not probed, or where Airworthy failed, is a gap only.
  if (resolution === 'unseen' || resolution === 'crashed') return []
  const { host, port, origin, app, expected } = probed
  const observed = { host, port, origin, app, resolution, addresses: addresses.map(address => address.observed) }
  return [{ ...observed, ...(expected && { expects: expected.expects }) }]
}
