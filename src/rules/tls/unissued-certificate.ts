import { servedCertificates } from '../../analysis/observed/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { certsCommand } from '../../rulekit/certificates.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unissued-certificate',
  practice: 'tls',
  evidence: 'inside',
  title: 'Custom domain has no certificate',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Run `fly certs check HOST` and create the DNS records that it lists. If the domain is unused, run `fly certs remove HOST`.',
  references: ['https://fly.io/docs/networking/custom-domain/'],
  cwe: [295],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued } of certificates ?? []) {
      // A CDN in front of the app may have its own certificate.
      const isServed = servedCertificates(observed, hostname).some(({ faults }) => faults.length === 0)
      if (issued || isServed) continue
      yield {
        message: `Fly.io has not issued a certificate for ${code(hostname)} of ${appName(app)}, so HTTPS fails for this domain.`,
        at: placeOf(app),
        subject: subjectOf(name, `certificate of ${hostname}`),
        remedy: `Run \`${certsCommand('check', hostname, app)}\` and create the DNS records that it lists. If the domain is unused, run \`${certsCommand('remove', hostname, app)}\`.`,
      }
    }
  }),
} satisfies Rule
