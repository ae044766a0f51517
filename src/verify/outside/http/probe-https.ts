import type { ObservedHttps, ObservedLeak, PortState, TlsVersion } from '../../../model/observed.ts'
import { LEAK_PATHS, leaksOf, type Served } from '../leaks.ts'
import type { NoConnection } from '../network/connection.ts'
import type { ProbeContext } from '../probe-context.ts'
import type { Secured, Unsecured } from '../tls/handshake.ts'
import { probeVersions } from '../tls/versions.ts'
import type { Answer, NoAnswer } from './exchange.ts'
import type { Place } from './redirects.ts'
import { getOver, getPlaintext, getSecure, secure } from './requests.ts'
import { isUnavailable, responseOf } from './responses.ts'

export interface HttpsProbe {
  /** `undefined`: this machine has no way to that address, or no time was left. */
  readonly observed: ObservedHttps | undefined
  readonly isUnrouted: boolean
  /** How the first request over TLS ended; `undefined`: it came to none. */
  readonly request: (Answer | NoAnswer)['kind'] | undefined
  /** How many requests for what should not be served got no answer that tells whether it is. */
  readonly missingAnswers: number
}

const NO_PROBE: HttpsProbe = { observed: undefined, isUnrouted: false, request: undefined, missingAnswers: 0 }

/** TLS and what is served over it; of a private app no more than one connection shows. */
export async function probeHttps(context: ProbeContext): Promise<HttpsProbe> {
  const first = await secure(context)
  if (first === 'unrouted') return { ...NO_PROBE, isUnrouted: true }
  if (context.deadline.isOver() && kindOf(first) !== 'secured') return NO_PROBE
  if (typeof first !== 'string' && first.kind === 'secured') return probeSecured(context, first)
  if (context.probed.reach === 'private' || !isTls(first))
    return { ...NO_PROBE, observed: withoutTls(context, stateOf(first)) }
  return probeOldVersions(context, stateOf(first))
}

function kindOf(outcome: Secured | Unsecured | NoConnection): string {
  return typeof outcome === 'string' ? outcome : outcome.kind
}

/** An answer in TLS without a handshake: perhaps in a version, or with a strength, that is not on by default here. */
function isTls(outcome: Secured | Unsecured | NoConnection): boolean {
  return ['rejected', 'local'].includes(kindOf(outcome))
}

function stateOf(outcome: Secured | Unsecured | NoConnection): PortState {
  switch (kindOf(outcome)) {
    case 'secured':
      return 'answered'
    case 'refused':
      return 'refused'
    case 'silent':
      return 'silent'
    case 'other':
    case 'local':
      return 'other'
    default:
      return 'cut'
  }
}

function withoutTls({ probed }: ProbeContext, state: PortState): ObservedHttps {
  return { port: probed.port, state, certificate: undefined, versions: {}, response: undefined, leaks: [] }
}

async function probeSecured(context: ProbeContext, secured: Secured): Promise<HttpsProbe> {
  const { probed, limits } = context
  const { certificate, version } = secured
  const answer = await getOver(secured, context, '/', limits.firstRequest)
  const { versions } = probed.reach === 'private' ? { versions: {} } : await versionsOf(context, version ?? undefined)
  return observeAnswer(context, { ...withoutTls(context, 'answered'), certificate, versions }, answer, undefined)
}

/** A host whose first handshake failed: it may offer old versions alone. */
async function probeOldVersions(context: ProbeContext, state: PortState): Promise<HttpsProbe> {
  const { versions, best, certificate } = await versionsOf(context, undefined)
  // Whoever refuses every hello refuses the host's name, not a version.
  if (best === undefined) return { ...NO_PROBE, observed: withoutTls(context, state) }
  const answer = await getSecure(context, '/', best)
  return observeAnswer(context, { ...withoutTls(context, 'answered'), certificate, versions }, answer, best)
}

function versionsOf(context: ProbeContext, known: string | undefined): ReturnType<typeof probeVersions> {
  return probeVersions(known, async version => {
    const outcome = context.deadline.isOver() ? undefined : await secure(context, version)
    return typeof outcome === 'string' ? undefined : outcome
  })
}

async function observeAnswer(
  context: ProbeContext,
  observed: ObservedHttps,
  answer: Answer | NoAnswer,
  only: TlsVersion | undefined,
): Promise<HttpsProbe> {
  if (answer.kind !== 'answer') return { ...NO_PROBE, observed, request: answer.kind }
  const response = await responseOf(context, { secure: true, path: '/' }, answer, place => ask(context, place, only))
  if (context.probed.reach === 'private') return { ...NO_PROBE, observed: { ...observed, response }, request: 'answer' }
  const { leaks, missingAnswers } = await probeLeaks(context, answer, only)
  return { observed: { ...observed, response, leaks }, isUnrouted: false, request: 'answer', missingAnswers }
}

/** An answer of the same host, for a redirect to it. */
export async function ask(context: ProbeContext, place: Place, only?: TlsVersion): Promise<Answer | undefined> {
  const { probed, limits, deadline } = context
  if (deadline.isOver() || (!place.secure && probed.httpPort === undefined)) return undefined
  const outcome =
    place.secure || probed.httpPort === undefined
      ? await getSecure(context, place.path, only)
      : await getPlaintext(context, probed.httpPort, place.path, limits.request)
  return typeof outcome !== 'string' && outcome.kind === 'answer' ? outcome : undefined
}

/** None where its body could not be read. */
function servedBy(path: string, { status, body }: Answer): Served[] {
  return body === undefined ? [] : [{ path, status, body }]
}

async function probeLeaks(
  context: ProbeContext,
  first: Answer,
  only: TlsVersion | undefined,
): Promise<{ leaks: readonly ObservedLeak[]; missingAnswers: number }> {
  const served = servedBy('/', first)
  let [telling, cut, missingAnswers] = [0, 0, 0]
  for (const path of LEAK_PATHS) {
    if (context.deadline.isOver()) break
    const answer = await getSecure(context, path, only)
    const one = answer.kind === 'answer' ? servedBy(path, answer) : []
    served.push(...one)
    if (one.some(({ status }) => !isUnavailable(status))) telling++
    else if (answer.kind === 'cut') cut++
    else if (!context.deadline.isOver()) missingAnswers++
  }
  // Whoever cuts such a request, and answers another, refuses it; whoever cuts all of them may have shut us out.
  return { leaks: leaksOf(served), missingAnswers: missingAnswers + (telling > 0 ? 0 : cut) }
}
