import { type Gap, labelOf } from '../../model/observed.ts'
import { isUnavailable } from './http/responses.ts'
import type { AddressProbe, HostProbe } from './probe-host.ts'

type GapMessage = Omit<Gap, 'about'>

/** What the look at one address of a host could not see. `hasIpv6`: this machine has reached some host over it. */
export function addressGaps({ probed, addresses }: HostProbe, probe: AddressProbe, hasIpv6: boolean): Gap[] {
  const { observed, isUnrouted } = probe
  const labelled = (messages: readonly GapMessage[]): Gap[] =>
    messages.map(each => ({ about: labelOf(probed), ...each }))
  if (isUnrouted) {
    if (observed.family === 6 && !hasIpv6 && addresses.some(other => !other.isUnrouted)) return []
    const what = observed.family === 6 ? 'It has an IPv6 address' : 'It has an address'
    return labelled([blocking(`${what} that this machine has no way to, so nothing was seen of it there.`)])
  }
  const over = addresses.length > 1 ? ` over IPv${observed.family}` : ''
  if (probed.reach === 'private') return labelled(privateGaps(probe, probed.port, over))
  const isMissed = probed.expectsHttps || !answersElsewhere(probe)
  return labelled([
    ...(isMissed ? entryGaps(probe, probed.port, over) : []),
    ...pageGaps(probe, probed.expectsHttp, over),
    ...plaintextGaps(probe, over),
  ])
}

/** That it does not answer is as it should be; that it keeps a request may mean that it will. */
function privateGaps({ request }: AddressProbe, port: number, over: string): GapMessage[] {
  if (request !== 'silent') return []
  return [
    blocking(
      `It took a request on port ${port}${over} and gave no answer in time, so whether it answers was not seen. Try again.`,
    ),
  ]
}

/** Where plain HTTP answers, a port that takes no TLS is something to judge; silence could still be a bad moment. */
function entryGaps({ observed: { https, http } }: AddressProbe, port: number, over: string): GapMessage[] {
  if (!https || https.state === 'answered') return []
  if (https.state !== 'silent' && http?.state === 'answered') return []
  const again = 'See whether it runs, and try again.'
  switch (https.state) {
    case 'refused':
      return [blocking(`It refuses connections on port ${port}${over}. ${again}`)]
    case 'cut':
      return [
        blocking(
          `It cuts connections on port ${port} before it answers${over}. It may require a client certificate or the PROXY protocol. ${again}`,
        ),
      ]
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

function pageGaps(probe: AddressProbe, expectsHttp: boolean, over: string): GapMessage[] {
  const { observed, request, missingAnswers, isFailing } = probe
  const { https } = observed
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
  if (request === 'certificate-wanted' || probe.wantsCertificate)
    return [blocking(`It requires a client certificate${over}, so what it serves was not seen.`)]
  if (request === 'other' && !expectsHttp)
    return [notable(`It speaks no HTTP/1.1 over TLS${over}, as its config says, so only TLS itself was looked at.`)]
  if (request === 'other')
    return [
      blocking(
        `It sent no valid HTTP/1.1 answer over TLS${over}, so what it serves was not seen. It may speak another protocol or HTTP/2 only, or its answer is malformed.`,
      ),
    ]
  if (isFailing)
    return [
      blocking(
        `It answers every path with a server error (status ${status})${over}. See whether it runs, and try again.`,
      ),
    ]
  if (missingAnswers === 0) return []
  return [
    blocking(
      `It gave no usable answer${over} to ${missingAnswers} of the requests for files that should not be served and for scripts, so whether those expose secrets was not seen. Try again.`,
    ),
  ]
}

function plaintextGaps({ observed: { https, http } }: AddressProbe, over: string): GapMessage[] {
  if (http?.response?.redirect?.end === 'unseen')
    return [
      blocking(
        `Its port ${http.port} redirects${over} to a page over plain HTTP that gave no answer, so whether that leads to HTTPS was not seen. Try again.`,
      ),
    ]
  if (http?.state === 'other')
    return [
      blocking(
        `It sent no valid HTTP answer on port ${http.port}${over}, so whether that redirects to HTTPS was not seen.`,
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
function answersElsewhere({ observed: { http, ports } }: AddressProbe): boolean {
  return http?.state === 'answered' || ports.some(({ state }) => state === 'spoke' || state === 'held')
}

function blocking(message: string): GapMessage {
  return { message, blocking: true }
}

function notable(message: string): GapMessage {
  return { message, blocking: false }
}
