import { hostNameOf } from '../../../model/host-name.ts'
import type { ObservedRedirect } from '../../../model/observed.ts'
import { addressOf, HTTP_PORT, HTTPS_PORT } from '../host-names.ts'
import type { Answer } from './exchange.ts'

/** A URL of the probed host, which may be requested. */
export interface Place {
  readonly secure: boolean
  /** With its query; starts with a slash. */
  readonly path: string
}

/** The probed host, with the only two ports that may be requested. */
export interface Site {
  readonly host: string
  readonly httpsPort: number
  readonly httpPort: number | undefined
}

const MAX_HOPS = 5
const MAX_URL_LENGTH = 2_000
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export interface Followed {
  /** The first answer and those of the followed redirects. */
  readonly answers: readonly { readonly place: Place; readonly answer: Answer }[]
  readonly redirect: ObservedRedirect | undefined
}

/**
 * Follows redirects on the same host and its two ports, five at most. A redirect to another port of the host is not
 * followed: its scheme decides between `https` and `plain`.
 */
export async function follow(
  site: Site,
  start: Place,
  first: Answer,
  ask: (place: Place) => Promise<Answer | undefined>,
): Promise<Followed> {
  const answers = [{ place: start, answer: first }]
  const asked = new Set([keyOf(start)])
  let { place, answer } = { place: start, answer: first }
  const end = (redirect: ObservedRedirect | undefined): Followed => ({ answers, redirect })
  while (REDIRECTS.has(answer.status)) {
    const next = nextOf(site, place, answer.headers.location)
    if ('end' in next) return end(next)
    if (asked.has(keyOf(next))) return end(isPerhapsLoop(answers) ? arrival(next) : LOOP)
    if (answers.length > MAX_HOPS) return end(TOO_MANY)
    const following = await ask(next)
    // The probe of the HTTPS port reports its faults. A redirect from HTTPS to plain HTTP is a fault without an answer.
    if (!following) return end(next.secure || start.secure ? arrival(next) : UNSEEN)
    answers.push({ place: next, answer: following })
    asked.add(keyOf(next))
    place = next
    answer = following
  }
  return end(answers.length === 1 ? undefined : arrival(place))
}

const LOOP: ObservedRedirect = { end: 'loop', host: undefined, secure: false }
const TOO_MANY: ObservedRedirect = { end: 'too-many', host: undefined, secure: false }
const UNSEEN: ObservedRedirect = { end: 'unseen', host: undefined, secure: false }
const BROKEN: ObservedRedirect = { end: 'broken', host: undefined, secure: false }

function arrival({ secure }: Pick<Place, 'secure'>): ObservedRedirect {
  return { end: secure ? 'https' : 'plain', host: undefined, secure }
}

function keyOf({ secure, path }: Place): string {
  return `${secure} ${path}`
}

/** A site that sets a cookie may end the loop for a browser, which sends the cookie. */
function isPerhapsLoop(answers: Followed['answers']): boolean {
  return answers.some(({ answer }) => answer.headers['set-cookie'] !== undefined)
}

/** The target of a `Location` header as browsers parse it: a URL of this site, or the end of the chain. */
function nextOf(site: Site, from: Place, location: string | undefined): Place | ObservedRedirect {
  const base = `${from.secure ? 'https' : 'http'}://${site.host.includes(':') ? `[${site.host}]` : site.host}${portPart(site, from)}${from.path}`
  if (location === undefined || location.length > MAX_URL_LENGTH || !URL.canParse(location, base)) return BROKEN
  const url = new URL(location, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return BROKEN
  const secure = url.protocol === 'https:'
  const host = addressOf(url.hostname) ?? hostNameOf(url.hostname)
  if (host === undefined) return BROKEN
  if (host !== site.host) return { end: 'other-host', host, secure }
  const port = url.port === '' ? (secure ? HTTPS_PORT : HTTP_PORT) : Number(url.port)
  if (port !== (secure ? site.httpsPort : site.httpPort)) return arrival({ secure })
  const path = url.pathname + url.search
  return path.length > MAX_URL_LENGTH ? BROKEN : { secure, path }
}

function portPart({ httpsPort, httpPort }: Site, { secure }: Place): string {
  const port = secure ? httpsPort : httpPort
  return port === undefined || port === (secure ? HTTPS_PORT : HTTP_PORT) ? '' : `:${port}`
}
