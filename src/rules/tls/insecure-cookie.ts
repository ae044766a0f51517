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
  title: 'A cookie of a signed-in visitor may go over plain HTTP',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Set the cookie with `Secure` (and `HttpOnly`, `SameSite=Lax`): behind the proxy tell the framework that it is reached over HTTPS, by `X-Forwarded-Proto`.',
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
    // Under an own domain it will be stolen; here the browsers' list alone stands before it.
    const isKept = isPreloaded(host.host)
    const consequence = isKept
      ? 'under a domain of its own browsers would send it over plain HTTP too'
      : 'browsers send it over plain HTTP too, where it can be stolen'
    yield {
      message: `${code(labelOf(host))} sets the cookie ${code(first)}${more} without \`Secure\`: ${consequence}.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'cookies without Secure'),
      ...(isKept && { severity: 'low' }),
    }
  }),
} satisfies Rule
