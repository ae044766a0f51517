import type { Rule } from '../../model/rule.ts'
import { code } from '../../rulekit/code.ts'
import { eachSeenHost, httpsAnswer, isForEveryone, placeOf, subjectOf } from '../../rulekit/seen.ts'

/** Cookies that stand for a person who is signed in, or guard what they do; not analytics or a language. */
const PERSONAL = /sess|^sid$|(?:^|[._-])sid(?:$|[._-])|auth|token|jwt|login|remember|csrf|xsrf|identity/i

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
  check: eachSeenHost(function* (host, _project, app) {
    if (!isForEveryone(app)) return
    const names = new Set((httpsAnswer(host)?.cookies ?? []).flatMap(({ name, secure }) => (secure ? [] : [name])))
    const [first, ...others] = [...names].filter(name => PERSONAL.test(name))
    if (first === undefined) return
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    yield {
      message: `${code(host.host)} sets the cookie ${code(first)}${more} without \`Secure\`: browsers send it over plain HTTP too, where it can be stolen.`,
      at: placeOf(app),
      subject: subjectOf(host.host, 'cookies without Secure'),
    }
  }),
} satisfies Rule
