import { type Gap, labelOf } from '../../model/observed.ts'
import { fitsExpectation, intendedGap, needlessExpectation } from './expectations.ts'
import { isUnavailable } from './http/responses.ts'
import type { AddressProbe, HostProbe } from './probe-host.ts'

const INTENDED = 'If that is intended, list the host under `hosts` in the policy.'

type GapMessage = Omit<Gap, 'about'>

/** What could not be checked at one address of a host. `hasIpv6`: this machine has reached some host over IPv6. */
export function addressGaps({ probed, addresses }: HostProbe, probe: AddressProbe, hasIpv6: boolean): Gap[] {
  const { observed, isUnrouted } = probe
  const labelled = (messages: readonly GapMessage[]): Gap[] =>
    messages.map(each => ({ about: labelOf(probed), ...each }))
  if (isUnrouted) {
    if (observed.family === 6 && !hasIpv6 && addresses.some(other => !other.isUnrouted)) return []
    return labelled([
      blocking(`This machine has no route to its IPv${observed.family} address, so that was not checked.`),
    ])
  }
  const over = addresses.length > 1 ? ` over IPv${observed.family}` : ''
  if (probed.reach === 'private') return labelled(privateGaps(probe, probed.port, over))
  const { expected } = probed
  if (expected && fitsExpectation(expected, probe)) {
    const others = expected.expects === 'proxy-protocol' ? [] : plaintextGaps(probe, over)
    return labelled([notable(intendedGap(expected, over)), ...others])
  }
  const isNeedless = expected !== undefined && probe.request === 'answer'
  const isMissed = probed.expectsHttps || !answersElsewhere(probe)
  return labelled([
    ...(isNeedless ? [notable(needlessExpectation(expected, over))] : []),
    ...(isMissed ? entryGaps(probe, probed.port, over) : []),
    ...pageGaps(probe, probed.expectsHttp, over),
    ...plaintextGaps(probe, over),
  ])
}

/** A private app should not answer. One that accepts a request and stays silent may answer later. */
function privateGaps({ request }: AddressProbe, port: number, over: string): GapMessage[] {
  if (request !== 'silent') return []
  return [
    blocking(
      `It accepted a request on port ${port}${over} and timed out, so whether it answers is unknown. Try again.`,
    ),
  ]
}

/** Where plain HTTP answers, a port without TLS is a finding; a timeout may be temporary. */
function entryGaps({ observed: { https, http }, isRejected }: AddressProbe, port: number, over: string): GapMessage[] {
  if (!https || https.state === 'answered') return []
  if (https.state !== 'silent' && http?.state === 'answered') return []
  const again = 'Check that it runs, and try again.'
  switch (https.state) {
    case 'refused':
      return [blocking(`It refuses connections on port ${port}${over}. ${again}`)]
    case 'cut':
      if (isRejected)
        return [
          blocking(
            `It rejects the TLS handshake on port ${port}${over}. It may have no certificate for this name, or require a client certificate. ${INTENDED}`,
          ),
        ]
      return [
        blocking(
          `It closes connections on port ${port}${over} before the TLS handshake ends. It may be down, or require the PROXY protocol. ${again} ${INTENDED}`,
        ),
      ]
    case 'silent':
      return [blocking(`It does not answer on port ${port}${over}. ${again}`)]
    case 'other':
      return [
        blocking(
          `Its answer on port ${port}${over} is not TLS, so nothing it serves was checked. Enable TLS there, or name a port that has it.`,
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
        `It answers with status ${status}${over}, so nothing the app serves was checked. Check that it runs, and try again.`,
      ),
    ]
  if (request === 'cut')
    return [
      blocking(
        `It closed the connection without a complete answer over HTTPS${over}, so nothing it serves was checked. It may be down, or require HTTP/2. Try again. ${INTENDED}`,
      ),
    ]
  if (request === 'silent')
    return [
      blocking(`It sent no complete answer over HTTPS${over} in time, so nothing it serves was checked. Try again.`),
    ]
  if (request === 'certificate-wanted' || probe.wantsCertificate)
    return [blocking(`It requires a client certificate${over}, so nothing it serves was checked. ${INTENDED}`)]
  if (request === 'other' && !expectsHttp)
    return [notable(`It does not use HTTP/1.1 over TLS${over}, as its config declares. Only its TLS was checked.`)]
  if (request === 'other')
    return [
      blocking(
        `It sent no valid HTTP/1.1 answer over TLS${over}, so nothing it serves was checked. It may require HTTP/2 or use another protocol, or its answer is malformed. ${INTENDED}`,
      ),
    ]
  if (isFailing)
    return [
      blocking(
        `It answers every path with a server error (status ${status})${over}. Check that it runs, and try again.`,
      ),
    ]
  if (missingAnswers === 0) return []
  return [
    blocking(
      `It gave no usable answer${over} to ${missingAnswers} requests for files and scripts, so whether those leak secrets is unknown. Try again.`,
    ),
  ]
}

function plaintextGaps({ observed: { https, http } }: AddressProbe, over: string): GapMessage[] {
  if (http?.response?.redirect?.end === 'unseen')
    return [
      blocking(
        `Port ${http.port} redirects${over} to a page over plain HTTP that does not answer, so whether it reaches HTTPS is unknown. Try again.`,
      ),
    ]
  if (http?.state === 'other')
    return [
      blocking(
        `It sent no valid HTTP answer on port ${http.port}${over}, so whether it redirects to HTTPS is unknown.`,
      ),
    ]
  // Where HTTPS is silent too, that is reported instead.
  if (http?.state !== 'silent' || https?.state !== 'answered') return []
  return [
    blocking(`It does not answer on port ${http.port}${over}, so whether it redirects to HTTPS is unknown. Try again.`),
  ]
}

/** True where another port accepted a connection. */
function answersElsewhere({ observed: { http, ports } }: AddressProbe): boolean {
  return http?.state === 'answered' || ports.some(({ state }) => state === 'spoke' || state === 'held')
}

function blocking(message: string): GapMessage {
  return { message, blocking: true }
}

function notable(message: string): GapMessage {
  return { message, blocking: false }
}
