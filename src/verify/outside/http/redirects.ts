import { hostNameOf } from '../../../model/host-name.ts'
import type { ObservedRedirect } from '../../../model/observed.ts'
import { addressOf, HTTP_PORT, HTTPS_PORT } from '../host-names.ts'
import type { Answer } from './exchange.ts'

/** A place on the host that is looked at, and so one that may be asked. */
export interface Place {
  readonly secure: boolean
  /** With its query, beginning with a slash. */
  readonly path: string
}

/** The host that is looked at, with the only two ports of it that may be asked. */
export interface Site {
  readonly host: string
  readonly httpsPort: number
  readonly httpPort: number | undefined
}

const MAX_HOPS = 5
const MAX_URL_LENGTH = 2_000
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export interface Followed {
  /** The first answer and those that it led to. */
  readonly answers: readonly { readonly place: Place; readonly answer: Answer }[]
  readonly redirect: ObservedRedirect | undefined
}

/**
 * Follows redirects from an answer, on the same host and its two ports only, five at most. A redirect to another port
 * of the host is not followed either: its scheme tells whether it is `https` or `plain`.
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
    // What is wrong with HTTPS itself, the look at that port tells. From HTTPS to plain HTTP is wrong without an answer.
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

/** A site that sets a cookie and comes back may end for a browser, which sends the cookie the second time. */
function isPerhapsLoop(answers: Followed['answers']): boolean {
  return answers.some(({ answer }) => answer.headers['set-cookie'] !== undefined)
}

/** Where a `Location` leads: a place on this site, or the end of what is followed. Read as browsers read it. */
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
