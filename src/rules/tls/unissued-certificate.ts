import { servedCertificates } from '../../analysis/observed/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unissued-certificate',
  practice: 'tls',
  evidence: 'inside',
  title: 'A domain has no certificate yet',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Run `fly certs check HOST` and set the DNS records that it asks for; or `fly certs remove HOST` for a domain that is not used any more.',
  references: ['https://fly.io/docs/networking/custom-domain/'],
  cwe: [295],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued } of certificates ?? []) {
      // A CDN in front may have one of its own.
      const isServed = servedCertificates(observed, hostname).some(({ faults }) => faults.length === 0)
      if (issued || isServed) continue
      yield {
        message: `Fly.io has no certificate to serve for ${code(hostname)} of ${appName(app)}: HTTPS fails there.`,
        at: placeOf(app),
        subject: subjectOf(name, `certificate of ${hostname}`),
        remedy: `Run \`fly certs check ${hostname}${appFlag(app)}\` and set the DNS records that it asks for; or \`fly certs remove ${hostname}${appFlag(app)}\` if the domain is not used any more.`,
      }
    }
  }),
} satisfies Rule
