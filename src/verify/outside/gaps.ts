import { count } from '../../model/count.ts'
import { type Gap, labelOf } from '../../model/observed.ts'
import { addressGaps } from './address-gaps.ts'
import type { HostProbe } from './probe-host.ts'

/**
 * What could not be checked. A private app should have no address and give no answer; for an app on the internet a
 * missing answer is incomplete, never a pass.
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
  const more = others.length === 0 ? '' : ` or for ${count(others.length, 'more host')}`
  return [...gaps, notable(labelOf(first.probed), `This machine has no IPv6, so IPv6 was not checked here${more}.`)]
}

function nameGaps({ probed, resolution }: HostProbe, limits: { readonly total: number }): Gap[] {
  const host = labelOf(probed)
  const { reach, origin } = probed
  switch (resolution) {
    case 'refused':
      return [
        blocking(
          host,
          'It resolves to an address that is not public, so it was not contacted. Correct its DNS records. To check a private address, name the address itself.',
        ),
      ]
    case 'nowhere':
      if (reach === 'private') return []
      return [
        blocking(
          host,
          origin === 'app'
            ? 'It does not resolve: the app is not deployed, or has no public address. If that is intended, set `private: true` for the app in the policy.'
            : 'It does not resolve. Correct the name or its DNS records.',
        ),
      ]
    case 'failed':
      return [blocking(host, 'Its name could not be looked up: the name server did not answer. Try again.')]
    case 'crashed':
      return [blocking(host, 'It was not checked because of an error in Airworthy. Please report it.')]
    default:
      return [
        blocking(
          host,
          `It was not checked: the time limit for all hosts is ${seconds(limits.total)}. Name fewer hosts at a time.`,
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
        `It answers slowly, so not everything was checked within ${seconds(limits.host)}. Try again.`,
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
