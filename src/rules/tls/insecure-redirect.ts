import { familiesOf, faultsOf, isForEveryone } from '../../analysis/observed/observed.ts'
import { redirectFault } from '../../analysis/observed/redirects.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachSeenHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

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
  check: eachSeenHost(function* (host, project, app, { hosts }) {
    if (!isForEveryone(host, project)) return
    const faulty = faultsOf(host, address => redirectFault(address, hosts))
    const [first] = faulty
    if (!first) return
    yield {
      message: `Redirects of ${code(labelOf(host))}${familiesOf(host, faulty)} ${first.fault.words}.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'redirect'),
      ...(first.fault.severity && { severity: first.fault.severity }),
    }
  }),
} satisfies Rule
