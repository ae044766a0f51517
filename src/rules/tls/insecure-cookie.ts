import { httpsAnswer, isForEveryone } from '../../analysis/observed/observed.ts'
import { isPersonalCookie } from '../../facts/cookies.ts'
import { isPreloaded } from '../../facts/hsts-preload.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'insecure-cookie',
  practice: 'tls',
  evidence: 'outside',
  title: 'Session cookie is set without `Secure`',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Set the cookie with `Secure`, `HttpOnly` and `SameSite=Lax`. Let the framework trust `X-Forwarded-Proto`, because Fly Proxy terminates TLS.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
    'https://fly.io/docs/networking/request-headers/',
  ],
  cwe: [614],
  check: eachObservedHost(function* (host, project, app) {
    if (!isForEveryone(host, project)) return
    const names = new Set((httpsAnswer(host)?.cookies ?? []).flatMap(({ name, secure }) => (secure ? [] : [name])))
    const [first, ...others] = [...names].filter(isPersonalCookie)
    if (first === undefined) return
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    // Browsers never use plain HTTP for names on the HSTS preload list.
    const isSafeNow = isPreloaded(host.host)
    const consequence = isSafeNow
      ? 'Under a custom domain, browsers would also send it over plain HTTP'
      : 'Browsers also send it over plain HTTP, where an attacker on the network path can intercept it'
    yield {
      message: `${code(labelOf(host))} sets the cookie ${code(first)}${more} without \`Secure\`. ${consequence}.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'cookies without Secure'),
      ...(isSafeNow && { severity: 'low' }),
    }
  }),
} satisfies Rule
