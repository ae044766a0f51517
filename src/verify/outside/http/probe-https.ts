import type { ObservedFiles, ObservedHttps, PortState, TlsVersion } from '../../../model/observed.ts'
import type { NoConnection } from '../network/connection.ts'
import type { ProbeContext } from '../probe-context.ts'
import type { Secured, Unsecured } from '../tls/handshake.ts'
import { probeVersions } from '../tls/versions.ts'
import type { Answer, NoAnswer } from './exchange.ts'
import { type FilesProbe, probeFiles, probeScripts } from './probe-files.ts'
import type { Place } from './redirects.ts'
import { getOver, getPlaintext, getSecure, secure } from './requests.ts'
import { responseOf, wantsCertificate } from './responses.ts'

export interface HttpsProbe {
  /** `undefined`: no route to the address, or no time left. */
  readonly observed: ObservedHttps | undefined
  readonly isUnrouted: boolean
  /** The first handshake ended with a TLS alert, and so did every other version. */
  readonly isRejected: boolean
  /** How the first request over TLS ended; `undefined`: no request was sent. */
  readonly request: (Answer | NoAnswer)['kind'] | undefined
  /** The number of requests for files and scripts without a usable answer. */
  readonly missingAnswers: number
  /** The answer for `/` says that a client certificate is missing. */
  readonly wantsCertificate: boolean
  /** Every path answered with a server error. */
  readonly isFailing: boolean
  /** The answer for `/`. */
  readonly first: Answer | undefined
}

const NO_PROBE: HttpsProbe = {
  observed: undefined,
  isUnrouted: false,
  isRejected: false,
  request: undefined,
  missingAnswers: 0,
  isFailing: false,
  wantsCertificate: false,
  first: undefined,
}

/** Probes TLS and what is served over it; a private app gets one connection only. */
export async function probeHttps(context: ProbeContext): Promise<HttpsProbe> {
  const first = await secure(context)
  if (first === 'unrouted') return { ...NO_PROBE, isUnrouted: true }
  if (context.deadline.isOver() && kindOf(first) !== 'secured') return NO_PROBE
  if (typeof first !== 'string' && first.kind === 'secured') return probeSecured(context, first)
  if (context.probed.reach === 'private' || !isTls(first))
    return { ...NO_PROBE, observed: withoutTls(context, stateOf(first)) }
  const probe = await probeOldVersions(context, stateOf(first))
  return { ...probe, isRejected: kindOf(first) === 'rejected' && probe.observed?.state === 'cut' }
}

function kindOf(outcome: Secured | Unsecured | NoConnection): string {
  return typeof outcome === 'string' ? outcome : outcome.kind
}

/** TLS without a completed handshake: the server may use a version or strength that is off by default here. */
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
  return {
    port: probed.port,
    state,
    certificate: undefined,
    versions: {},
    response: undefined,
    leaks: [],
    files: undefined,
  }
}

async function probeSecured(context: ProbeContext, secured: Secured): Promise<HttpsProbe> {
  const { probed, limits } = context
  const { certificate, version } = secured
  const answer = await getOver(secured, context, '/', limits.firstRequest)
  const { versions } = probed.reach === 'private' ? { versions: {} } : await versionsOf(context, version ?? undefined)
  return observeAnswer(context, { ...withoutTls(context, 'answered'), certificate, versions }, answer, undefined)
}

/** For a host whose first handshake failed: it may offer only old versions. */
async function probeOldVersions(context: ProbeContext, state: PortState): Promise<HttpsProbe> {
  const { versions, best, certificate } = await versionsOf(context, undefined)
  // A server that refuses every version refuses the host name.
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
  const { response, page } = await responseOf(context, { secure: true, path: '/' }, answer, place =>
    ask(context, place, only),
  )
  const answered: HttpsProbe = { ...NO_PROBE, observed: { ...observed, response }, request: 'answer', first: answer }
  if (context.probed.reach === 'private') return answered
  const { host, port } = context.probed
  const get = (path: string, maxBytes?: number) => getSecure(context, path, only, maxBytes)
  const { isOver } = context.deadline
  const files = await probeFiles(answer, get, isOver)
  const shown = page.place.secure ? { host, port, path: page.place.path, body: page.answer.body ?? '' } : undefined
  const scripts = shown && (await probeScripts(shown, get, isOver))
  return {
    ...answered,
    observed: { ...observed, response, ...together(files, scripts) },
    missingAnswers: files.missingAnswers + (scripts?.missingAnswers ?? 0),
    isFailing: files.isFailing,
    wantsCertificate: wantsCertificate(answer),
  }
}

function together(
  { leaks, files }: FilesProbe,
  scripts: FilesProbe | undefined,
): Pick<ObservedHttps, 'leaks'> & { readonly files: ObservedFiles } {
  if (!scripts) return { leaks, files }
  const asked = files.asked + scripts.files.asked
  const answered = files.answered + scripts.files.answered
  return { leaks: [...leaks, ...scripts.leaks], files: { ...files, asked, answered } }
}

/** The answer for the target of a redirect on the same host. */
export async function ask(context: ProbeContext, place: Place, only?: TlsVersion): Promise<Answer | undefined> {
  const { probed, limits, deadline } = context
  if (deadline.isOver() || (!place.secure && probed.httpPort === undefined)) return undefined
  const outcome =
    place.secure || probed.httpPort === undefined
      ? await getSecure(context, place.path, only)
      : await getPlaintext(context, probed.httpPort, place.path, limits.request)
  return typeof outcome !== 'string' && outcome.kind === 'answer' ? outcome : undefined
}
