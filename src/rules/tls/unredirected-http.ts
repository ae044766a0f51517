import { familiesOf, faultsOf, isForEveryone } from '../../analysis/observed/observed.ts'
import { isPersonalCookie } from '../../facts/cookies.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unredirected-http',
  practice: 'tls',
  evidence: 'outside',
  title: 'Website is served over plain HTTP without a redirect',
  severity: 'high',
  confidence: 'high',
  remedy: 'Set `force_https = true` and deploy. Fly Proxy then redirects port 80 to HTTPS.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/reference/configuration/'],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app) {
    if (!isForEveryone(host, project)) return
    const faulty = faultsOf(host, ({ https, http }) => {
      const response = http?.response
      // unanswered-https reports a host without HTTPS.
      if (!response || response.redirect || https?.state !== 'answered') return undefined
      const cookies = response.cookies.some(({ name }) => isPersonalCookie(name))
      // An error page over plain HTTP exposes nothing, unless it sets a session cookie.
      const pages = response.status < 300
      return pages || cookies ? [pages ? 'serves pages' : '', cookies ? 'sets cookies' : ''] : undefined
    })
    const [first] = faulty
    if (!first) return
    yield {
      message: `${code(labelOf(host))} ${first.fault.filter(Boolean).join(' and ')} over plain HTTP${familiesOf(host, faulty)} without a redirect to HTTPS. An attacker on the network path can read and change them.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'port 80'),
    }
  }),
} satisfies Rule
