import { daysUntil, STUCK_RENEWAL, servedCertificates } from '../../analysis/observed/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'stuck-certificate-renewal',
  practice: 'tls',
  evidence: 'inside',
  title: 'Fly.io does not get a certificate renewed',
  severity: 'high',
  confidence: 'high',
  remedy: 'Run `fly certs check HOST` and mend the DNS records that it names; renewals go on by themselves then.',
  references: ['https://fly.io/docs/networking/custom-domain/'],
  cwe: [298],
  check: eachObservedApp(function* ({ name, certificates }, app, _project, observed) {
    for (const { hostname, issued, expires } of certificates ?? []) {
      if (!issued || expires === undefined) continue
      // A certificate that was seen at its site is told of there.
      if (servedCertificates(observed, hostname).length > 0) continue
      const days = daysUntil(expires, observed)
      if (!(days < STUCK_RENEWAL)) continue
      const end = days < 0 ? `ran out on ${expires.slice(0, 10)}` : `runs out on ${expires.slice(0, 10)}`
      yield {
        message: `The certificate for ${code(hostname)} of ${appName(app)} ${end} and was not renewed: from then on browsers refuse the site.`,
        at: placeOf(app),
        subject: subjectOf(name, `end of the certificate of ${hostname}`),
        severity: days < 0 ? 'high' : 'medium',
        remedy: `Run \`fly certs check ${hostname}${appFlag(app)}\` and mend the DNS records that it names.`,
      }
    }
  }),
} satisfies Rule
