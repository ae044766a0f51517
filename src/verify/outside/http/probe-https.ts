import type { PortState, SeenHttps, SeenLeak, TlsVersion } from '../../../model/observed.ts'
import { LEAK_PATHS, leaksOf, type Served } from '../leaks.ts'
import type { NoConnection } from '../network/connection.ts'
import type { Errand } from '../probe-context.ts'
import type { Secured, Unsecured } from '../tls/handshake.ts'
import { seeVersions } from '../tls/versions.ts'
import type { Answer, NoAnswer } from './exchange.ts'
import type { Place } from './redirects.ts'
import { getOver, getPlain, getSecure, secure } from './requests.ts'
import { isUnavailable, responseOf } from './responses.ts'

export interface HttpsLook {
  /** `undefined`: this machine has no way to that address, or no time was left. */
  readonly seen: SeenHttps | undefined
  readonly isUnrouted: boolean
  /** How the first request over TLS ended; `undefined`: it came to none. */
  readonly request: (Answer | NoAnswer)['kind'] | undefined
  /** How many requests for what should not be served got no answer that tells whether it is. */
  readonly unanswered: number
}

const NOTHING: HttpsLook = { seen: undefined, isUnrouted: false, request: undefined, unanswered: 0 }

/** TLS and what is served over it; of a private app no more than one connection shows. */
export async function seeHttps(errand: Errand): Promise<HttpsLook> {
  const first = await secure(errand)
  if (first === 'unrouted') return { ...NOTHING, isUnrouted: true }
  if (errand.deadline.isOver() && kindOf(first) !== 'secured') return NOTHING
  if (typeof first !== 'string' && first.kind === 'secured') return seeSecured(errand, first)
  if (errand.target.reach === 'private' || !isTls(first))
    return { ...NOTHING, seen: withoutTls(errand, stateOf(first)) }
  return seeOldOnly(errand, stateOf(first))
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

function withoutTls({ target }: Errand, state: PortState): SeenHttps {
  return { port: target.port, state, certificate: undefined, versions: {}, response: undefined, leaks: [] }
}

async function seeSecured(errand: Errand, secured: Secured): Promise<HttpsLook> {
  const { target, limits } = errand
  const { certificate, version } = secured
  const answer = await getOver(secured, errand, '/', limits.firstRequest)
  const { versions } = target.reach === 'private' ? { versions: {} } : await versionsOf(errand, version ?? undefined)
  return seeAnswer(errand, { ...withoutTls(errand, 'answered'), certificate, versions }, answer, undefined)
}

/** A host whose first handshake failed: it may offer old versions alone. */
async function seeOldOnly(errand: Errand, state: PortState): Promise<HttpsLook> {
  const { versions, best, certificate } = await versionsOf(errand, undefined)
  // Whoever refuses every hello refuses the host's name, not a version.
  if (best === undefined) return { ...NOTHING, seen: withoutTls(errand, state) }
  const answer = await getSecure(errand, '/', best)
  return seeAnswer(errand, { ...withoutTls(errand, 'answered'), certificate, versions }, answer, best)
}

function versionsOf(errand: Errand, known: string | undefined): ReturnType<typeof seeVersions> {
  return seeVersions(known, async version => {
    const outcome = errand.deadline.isOver() ? undefined : await secure(errand, version)
    return typeof outcome === 'string' ? undefined : outcome
  })
}

async function seeAnswer(
  errand: Errand,
  seen: SeenHttps,
  answer: Answer | NoAnswer,
  only: TlsVersion | undefined,
): Promise<HttpsLook> {
  if (answer.kind !== 'answer') return { ...NOTHING, seen, request: answer.kind }
  const response = await responseOf(errand, { secure: true, path: '/' }, answer, place => ask(errand, place, only))
  if (errand.target.reach === 'private') return { ...NOTHING, seen: { ...seen, response }, request: 'answer' }
  const { leaks, unanswered } = await seeLeaks(errand, answer, only)
  return { seen: { ...seen, response, leaks }, isUnrouted: false, request: 'answer', unanswered }
}

/** An answer of the same host, for a redirect to it. */
export async function ask(errand: Errand, place: Place, only?: TlsVersion): Promise<Answer | undefined> {
  const { target, limits, deadline } = errand
  if (deadline.isOver() || (!place.secure && target.httpPort === undefined)) return undefined
  const outcome =
    place.secure || target.httpPort === undefined
      ? await getSecure(errand, place.path, only)
      : await getPlain(errand, target.httpPort, place.path, limits.request)
  return typeof outcome !== 'string' && outcome.kind === 'answer' ? outcome : undefined
}

/** None where its body could not be read. */
function servedBy(path: string, { status, body }: Answer): Served[] {
  return body === undefined ? [] : [{ path, status, body }]
}

async function seeLeaks(
  errand: Errand,
  first: Answer,
  only: TlsVersion | undefined,
): Promise<{ leaks: readonly SeenLeak[]; unanswered: number }> {
  const served = servedBy('/', first)
  let [telling, cut, unanswered] = [0, 0, 0]
  for (const path of LEAK_PATHS) {
    if (errand.deadline.isOver()) break
    const answer = await getSecure(errand, path, only)
    const one = answer.kind === 'answer' ? servedBy(path, answer) : []
    served.push(...one)
    if (one.some(({ status }) => !isUnavailable(status))) telling++
    else if (answer.kind === 'cut') cut++
    else if (!errand.deadline.isOver()) unanswered++
  }
  // Whoever cuts such a request, and answers another, refuses it; whoever cuts all of them may have shut us out.
  return { leaks: leaksOf(served), unanswered: unanswered + (telling > 0 ? 0 : cut) }
}
