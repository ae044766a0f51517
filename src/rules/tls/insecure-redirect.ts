import type { Rule } from '../../model/rule.ts'
import type { SeenAddress, SeenRedirect } from '../../model/seen.ts'
import { code } from '../../rulekit/code.ts'
import { eachSeenHost, familiesOf, faultsOf, isForEveryone, placeOf, subjectOf } from '../../rulekit/seen.ts'

export default {
  id: 'insecure-redirect',
  practice: 'tls',
  evidence: 'outside',
  title: 'Redirects do not bring visitors to HTTPS',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Redirect `http://HOST/…` to `https://HOST/…`: `force_https = true` does that in the proxy. Behind Cloudflare set its TLS mode to Full (strict).',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/reference/configuration/'],
  cwe: [319],
  check: eachSeenHost(function* (host, _project, app) {
    if (!isForEveryone(app)) return
    const faulty = faultsOf(host, faultOf)
    const [first] = faulty
    if (!first) return
    yield {
      message: `Redirects of ${code(host.host)}${familiesOf(host, faulty)} ${first.fault}.`,
      at: placeOf(app),
      subject: subjectOf(host.host, 'redirect'),
    }
  }),
} satisfies Rule

function faultOf({ https, http }: SeenAddress): string | undefined {
  const overHttps = https?.response?.redirect
  if (overHttps?.end === 'plain') return 'lead from HTTPS back to plain HTTP: whoever sits on the way reads along'
  if (overHttps?.end === 'loop') return 'go in a circle: nobody gets to the site over HTTPS'
  const redirect = http?.response?.redirect
  return redirect && wordsOf(redirect)
}

function wordsOf({ end, host, secure }: SeenRedirect): string | undefined {
  switch (end) {
    case 'plain':
      return 'stay with plain HTTP: whoever sits on the way reads along'
    case 'loop':
      return 'go in a circle: nobody gets from plain HTTP to HTTPS'
    case 'broken':
      return 'lead from plain HTTP to no address at all: nobody gets to HTTPS that way'
    case 'other-host':
      // To another name over HTTPS is what many sites do on purpose.
      return secure
        ? undefined
        : `lead to ${code(host ?? '')} over plain HTTP: whoever sits on the way sends visitors elsewhere`
    case 'https':
    case 'unseen':
      return undefined
  }
}
