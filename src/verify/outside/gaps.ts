import { type Gap, labelOf } from '../../model/observed.ts'
import { addressGaps } from './address-gaps.ts'
import type { HostProbe } from './probe-host.ts'

/**
 * What these looks could not see. That a private app has no address and gives no answer is as it should be; that an
 * app on the internet gives none is incomplete, never a pass.
 */
export function gapsOf(probes: readonly HostProbe[], limits: { readonly host: number; readonly total: number }): Gap[] {
  const reached = probes.flatMap(({ addresses }) => addresses.filter(({ isUnrouted }) => !isUnrouted))
  const hasIpv6 = reached.some(({ observed }) => observed.family === 6)
  const gaps = probes.flatMap(probe =>
    probe.resolution === 'found' ? hostGaps(probe, hasIpv6, limits) : nameGaps(probe, limits),
  )
  const withoutIpv6 = hasIpv6 ? [] : probes.filter(isReachedOverIpv4Alone)
  const [first, ...others] = withoutIpv6
  if (!first) return gaps
  const more = others.length === 0 ? '' : `, nor of ${others.length} more`
  return [
    ...gaps,
    notable(labelOf(first.probed), `This machine has no IPv6, so nothing was seen of it over that${more}.`),
  ]
}

function nameGaps({ probed, resolution }: HostProbe, limits: { readonly total: number }): Gap[] {
  const host = labelOf(probed)
  const { reach, origin } = probed
  switch (resolution) {
    case 'refused':
      return [
        blocking(
          host,
          'Its name leads to an address that is not public, so it was not contacted. Correct its DNS records; to look at a machine of your own, name the address itself.',
        ),
      ]
    case 'nowhere':
      if (reach === 'private') return []
      return [
        blocking(
          host,
          origin === 'app'
            ? 'Its name leads nowhere: the app is not deployed under it, or has no public address. Where that is meant, give it `private: true` in the policy.'
            : 'Its name leads nowhere. Correct it, or its DNS records.',
        ),
      ]
    case 'failed':
      return [blocking(host, 'Where its name leads could not be found out: the resolver gave no answer. Try again.')]
    case 'crashed':
      return [blocking(host, 'It could not be looked at, by a mistake of Airworthy itself. Please report it.')]
    default:
      return [
        blocking(
          host,
          `It was not looked at: all hosts together may take ${seconds(limits.total)}. Name fewer at a time.`,
        ),
      ]
  }
}

function hostGaps(probe: HostProbe, hasIpv6: boolean, limits: { readonly host: number }): Gap[] {
  const { probed, addresses } = probe
  const gaps = addresses.flatMap(address => addressGaps(probe, address, hasIpv6))
  if (probe.isLate)
    gaps.push(
      blocking(
        labelOf(probed),
        `It answers so slowly that not all of it was seen in ${seconds(limits.host)}. Try again.`,
      ),
    )
  return distinct(gaps)
}

function isReachedOverIpv4Alone({ addresses }: HostProbe): boolean {
  const unrouted = addresses.filter(({ isUnrouted }) => isUnrouted)
  return unrouted.some(({ observed }) => observed.family === 6) && unrouted.length < addresses.length
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return gaps.filter((gap, index) => gaps.findIndex(({ message }) => message === gap.message) === index)
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1_000)} seconds`
}

function blocking(about: string, message: string): Gap {
  return { about, message, blocking: true }
}

function notable(about: string, message: string): Gap {
  return { about, message, blocking: false }
}
