import { type Gap, labelOf } from '../../model/observed.ts'
import { isUnavailable } from './http/responses.ts'
import type { AddressLook, HostLook } from './probe-host.ts'

type Words = Omit<Gap, 'about'>

/** What the look at one address of a host could not see. `hasIpv6`: this machine has reached some host over it. */
export function addressGaps({ target, addresses }: HostLook, look: AddressLook, hasIpv6: boolean): Gap[] {
  const { seen, isUnrouted } = look
  const told = (words: readonly Words[]): Gap[] => words.map(each => ({ about: labelOf(target), ...each }))
  if (isUnrouted) {
    if (seen.family === 6 && !hasIpv6 && addresses.some(other => !other.isUnrouted)) return []
    const what = seen.family === 6 ? 'It has an IPv6 address' : 'It has an address'
    return told([blocking(`${what} that this machine has no way to, so nothing was seen of it there.`)])
  }
  const over = addresses.length > 1 ? ` over IPv${seen.family}` : ''
  if (target.reach === 'private') return told(privateGaps(look, target.port, over))
  const isMissed = target.expectsHttps || !answersElsewhere(look)
  return told([
    ...(isMissed ? doorGaps(look, target.port, over) : []),
    ...pageGaps(look, over),
    ...plainGaps(look, over),
  ])
}

/** That it does not answer is as it should be; that it keeps a request may mean that it will. */
function privateGaps({ request }: AddressLook, port: number, over: string): Words[] {
  if (request !== 'silent') return []
  return [
    blocking(
      `It took a request on port ${port}${over} and gave no answer in time, so whether it answers was not seen. Try again.`,
    ),
  ]
}

/** Where plain HTTP answers, a port that takes no TLS is something to judge; silence could still be a bad moment. */
function doorGaps({ seen: { https, http } }: AddressLook, port: number, over: string): Words[] {
  if (!https || https.state === 'answered') return []
  if (https.state !== 'silent' && http?.state === 'answered') return []
  const again = 'See whether it runs, and try again.'
  switch (https.state) {
    case 'refused':
      return [blocking(`It refuses connections on port ${port}${over}. ${again}`)]
    case 'cut':
      return [blocking(`It cuts connections on port ${port} before it answers${over}. ${again}`)]
    case 'silent':
      return [blocking(`It gives no answer on port ${port}${over}. ${again}`)]
    case 'other':
      return [
        blocking(
          `What answers on port ${port}${over} is no TLS that this machine speaks, so what it serves was not seen. Give it TLS, or name a port that has it.`,
        ),
      ]
  }
}

function pageGaps({ seen: { https }, request, unanswered }: AddressLook, over: string): Words[] {
  const status = https?.response?.status
  if (status !== undefined && isUnavailable(status))
    return [
      blocking(
        `It answers with status ${status}${over}, so what it serves was not seen. See whether it runs, and try again.`,
      ),
    ]
  if (request === 'cut' || request === 'silent')
    return [
      blocking(`It gave no whole answer to a request over HTTPS${over}, so what it serves was not seen. Try again.`),
    ]
  if (request === 'other') return [notable(`It speaks no HTTP/1.1 over TLS${over}, so only TLS itself was looked at.`)]
  if (unanswered === 0) return []
  return [
    blocking(
      `It gave no usable answer${over} to ${unanswered} of the requests for files that should not be served, so whether it serves them was not seen. Try again.`,
    ),
  ]
}

function plainGaps({ seen: { https, http } }: AddressLook, over: string): Words[] {
  if (http?.response?.redirect?.end === 'unseen')
    return [
      blocking(
        `Its port ${http.port} redirects${over} to a page over plain HTTP that gave no answer, so whether that leads to HTTPS was not seen. Try again.`,
      ),
    ]
  // Where HTTPS is silent too, that is told.
  if (http?.state !== 'silent' || https?.state !== 'answered') return []
  return [
    blocking(
      `It gives no answer on port ${http.port}${over}, so whether that redirects to HTTPS was not seen. Try again.`,
    ),
  ]
}

/** True where some other port took a connection. */
function answersElsewhere({ seen: { http, ports } }: AddressLook): boolean {
  return http?.state === 'answered' || ports.some(({ state }) => state === 'spoke' || state === 'held')
}

function blocking(message: string): Words {
  return { message, blocking: true }
}

function notable(message: string): Words {
  return { message, blocking: false }
}
