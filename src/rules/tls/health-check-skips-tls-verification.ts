import { is } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

export default {
  id: 'health-check-skips-tls-verification',
  practice: 'tls',
  title: 'Health check does not verify the TLS certificate',
  severity: 'low',
  confidence: 'high',
  remedy:
    'Remove `tls_skip_verify` and set `tls_server_name` to the hostname in the certificate. Or use `protocol = "http"`: checks run over the private network.',
  references: ['https://fly.io/docs/reference/configuration/', 'https://fly.io/docs/reference/health-checks/'],
  requirements: ['tls.verify-https'],
  cwe: [295],
  check: eachApp(function* (app) {
    const checks = [...app.checks, ...app.services.flatMap(service => service.checks)]
    for (const { tlsSkipVerify, protocol, name, path } of checks) {
      // Without `protocol = "https"` there is no certificate to verify.
      if (!tlsSkipVerify || !is(tlsSkipVerify, true) || !is(protocol, 'https')) continue
      const label = name ?? (path?.known ? path.value : 'the service')
      yield {
        message: `The health check ${code(label)} of ${appName(app)} does not verify the certificate. It passes even after the certificate of the app expires.`,
        at: tlsSkipVerify.at,
        subject: `check ${label}`,
        ...offer('Verify the certificate', false, replaceValue(tlsSkipVerify, 'false')),
      }
    }
  }),
} satisfies Rule
