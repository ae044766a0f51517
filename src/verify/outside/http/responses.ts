import type { ObservedResponse } from '../../../model/observed.ts'
import type { ProbeContext } from '../probe-context.ts'
import type { Answer } from './exchange.ts'
import { cookiesOf, hstsSecondsOf } from './headers.ts'
import { type Followed, follow, type Place } from './redirects.ts'

/**
 * True for a status that a proxy, a rate limiter or a CDN sends in place of the app's answer
 * (RFC 9110, section 15.6; RFC 6585, section 4; 520 to 530 are Cloudflare's).
 */
export function isUnavailable(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530)
}

/** nginx: ngx_http_special_response.c, statuses 495 and 496, which it sends as 400. */
export function wantsCertificate({ status, body = '' }: Answer): boolean {
  return status >= 400 && status < 500 && /No required SSL certificate was sent|SSL certificate error/i.test(body)
}

/**
 * What is recorded of an answer and its redirects, and the last answer: the page that a browser displays. Redirects of a
 * private app are not followed, because it should not answer.
 */
export async function responseOf(
  { probed, now }: ProbeContext,
  start: Place,
  first: Answer,
  ask: (place: Place) => Promise<Answer | undefined>,
): Promise<{ readonly response: ObservedResponse; readonly page: Followed['answers'][number] }> {
  const site = { host: probed.host, httpsPort: probed.port, httpPort: probed.httpPort }
  const alone: Followed = { answers: [{ place: start, answer: first }], redirect: undefined }
  const { answers, redirect } = probed.reach === 'private' ? alone : await follow(site, start, first, ask)
  const cookies = new Map<string, boolean>()
  for (const { answer } of answers) {
    for (const { name, secure } of cookiesOf(answer.headers, now))
      cookies.set(name, (cookies.get(name) ?? true) && secure)
  }
  // Browsers ignore it over plain HTTP (RFC 6797, section 8.1).
  const hsts = answers.flatMap(({ place, answer }) => (place.secure ? (hstsSecondsOf(answer.headers) ?? []) : []))
  const response = {
    status: first.status,
    hstsSeconds: hsts[0],
    cookies: [...cookies].map(([name, secure]) => ({ name, secure })),
    redirect,
  }
  return { response, page: answers.at(-1) ?? { place: start, answer: first } }
}
