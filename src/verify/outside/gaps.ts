import { type Gap, labelOf } from '../../model/observed.ts'
import { addressGaps } from './address-gaps.ts'
import type { HostLook } from './probe-host.ts'

/**
 * What these looks could not see. That a private app has no address and gives no answer is as it should be; that an
 * app on the internet gives none is incomplete, never a pass.
 */
export function gapsOf(looks: readonly HostLook[], limits: { readonly host: number; readonly whole: number }): Gap[] {
  const reached = looks.flatMap(({ addresses }) => addresses.filter(({ isUnrouted }) => !isUnrouted))
  const hasIpv6 = reached.some(({ seen }) => seen.family === 6)
  const gaps = looks.flatMap(look =>
    look.resolution === 'found' ? hostGaps(look, hasIpv6, limits) : nameGaps(look, limits),
  )
  const withoutIpv6 = hasIpv6 ? [] : looks.filter(isSeenOverIpv4Alone)
  const [first, ...others] = withoutIpv6
  if (!first) return gaps
  const more = others.length === 0 ? '' : `, nor of ${others.length} more`
  return [...gaps, told(labelOf(first.target), `This machine has no IPv6, so nothing was seen of it over that${more}.`)]
}

function nameGaps({ target, resolution }: HostLook, limits: { readonly whole: number }): Gap[] {
  const host = labelOf(target)
  const { reach, origin } = target
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
          `It was not looked at: all hosts together may take ${seconds(limits.whole)}. Name fewer at a time.`,
        ),
      ]
  }
}

function hostGaps(look: HostLook, hasIpv6: boolean, limits: { readonly host: number }): Gap[] {
  const { target, addresses } = look
  const gaps = addresses.flatMap(address => addressGaps(look, address, hasIpv6))
  if (look.isLate)
    gaps.push(
      blocking(
        labelOf(target),
        `It answers so slowly that not all of it was seen in ${seconds(limits.host)}. Try again.`,
      ),
    )
  return distinct(gaps)
}

function isSeenOverIpv4Alone({ addresses }: HostLook): boolean {
  const unrouted = addresses.filter(({ isUnrouted }) => isUnrouted)
  return unrouted.some(({ seen }) => seen.family === 6) && unrouted.length < addresses.length
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

function told(about: string, message: string): Gap {
  return { about, message, blocking: false }
}
