import type { Seen, SeenHost } from '../../model/observed.ts'
import { gapsOf } from './gaps.ts'
import { deadlineIn, LIMITS, type Limits } from './limits.ts'
import { atOnce } from './map-with-limit.ts'
import type { Network } from './network/network.ts'
import { type HostLook, lookAtHost } from './probe-host.ts'
import type { Target } from './targets.ts'

/**
 * Looks at every target from outside, a few at a time and in bounded time. `now` is what certificates are held
 * against. Nothing but the targets' own addresses is contacted. Never rejects.
 */
export async function lookFromOutside(
  targets: readonly Target[],
  network: Network,
  now: Date,
  limits: Limits = LIMITS,
): Promise<Pick<Seen, 'hosts' | 'gaps'>> {
  const whole = deadlineIn(limits.whole)
  const looks = await atOnce(limits.hostsAtOnce, targets, async (target): Promise<HostLook> => {
    // A mistake of this program at one host must not hide what was seen of the others.
    const crashed = { target, resolution: 'crashed', addresses: [], isLate: false } as const
    return lookAtHost(target, network, now, limits, whole).catch(() => crashed)
  })
  const seen = looks.filter(({ resolution }) => resolution !== 'unseen' && resolution !== 'crashed')
  return { hosts: seen.map(hostOf), gaps: gapsOf(looks, limits) }
}

function hostOf({ target: { host, port, origin, app }, addresses }: HostLook): SeenHost {
  return { host, port, origin, app, addresses: addresses.map(({ seen }) => seen) }
}
