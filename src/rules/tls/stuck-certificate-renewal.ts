import { daysUntil, STUCK_RENEWAL, servedCertificates } from '../../analysis/observed/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { certsCommand } from '../../rulekit/certificates.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'stuck-certificate-renewal',
  practice: 'tls',
  evidence: 'inside',
  title: 'Fly.io cannot renew a certificate',
  severity: 'high',
  confidence: 'high',
  remedy: 'Run `fly certs check HOST` and correct the DNS records that it lists. Fly.io then renews the certificate.',
  references: ['https://fly.io/docs/networking/custom-domain/'],
  cwe: [298],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued, expires } of certificates ?? []) {
      if (!issued || expires === undefined) continue
      // expiring-certificate and invalid-certificate report a certificate that the host serves.
      if (servedCertificates(observed, hostname).length > 0) continue
      const days = daysUntil(expires, observed)
      if (!(days < STUCK_RENEWAL)) continue
      const end = days < 0 ? `expired on ${expires.slice(0, 10)}` : `expires on ${expires.slice(0, 10)}`
      yield {
        message: `The certificate for ${code(hostname)} of ${appName(app)} ${end} and was not renewed. Browsers reject the site ${days < 0 ? 'now' : 'after that date'}.`,
        at: placeOf(app),
        subject: subjectOf(name, `end of the certificate of ${hostname}`),
        severity: days < 0 ? 'high' : 'medium',
        remedy: `Run \`${certsCommand('check', hostname, app)}\` and correct the DNS records that it lists. Fly.io then renews the certificate.`,
      }
    }
  }),
} satisfies Rule
