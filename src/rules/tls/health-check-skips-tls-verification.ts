import { is } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

export default {
  id: 'health-check-skips-tls-verification',
  practice: 'tls',
  title: 'A health check takes any certificate',
  severity: 'low',
  confidence: 'high',
  remedy:
    'Set `tls_server_name` to the name in the certificate and take `tls_skip_verify` out, or let the check speak plain HTTP: it runs over the private network.',
  references: ['https://fly.io/docs/reference/configuration/', 'https://fly.io/docs/reference/health-checks/'],
  requirements: ['tls.verify-https'],
  cwe: [295],
  check: eachApp(function* (app) {
    const checks = [...app.checks, ...app.services.flatMap(service => service.checks)]
    for (const { tlsSkipVerify, protocol, name, path } of checks) {
      // Without `protocol = "https"` there is no certificate to look at.
      if (!tlsSkipVerify || !is(tlsSkipVerify, true) || !is(protocol, 'https')) continue
      const label = name ?? (path?.known ? path.value : 'the service')
      yield {
        message: `The check of ${code(label)} in ${appName(app)} takes any certificate, so it stays green when the app's own has expired.`,
        at: tlsSkipVerify.at,
        subject: `check ${label}`,
        ...offer('Verify the certificate', false, replaceValue(tlsSkipVerify, 'false')),
      }
    }
  }),
} satisfies Rule
