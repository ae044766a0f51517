import { ownDomainOf } from '../../analysis/network/own-domain.ts'
import { covers, isEncrypted, portsOf } from '../../analysis/services/services.ts'
import { is } from '../../model/files/value.ts'
import type { Port } from '../../model/project/service.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

export default {
  id: 'missing-hsts',
  practice: 'tls',
  title: 'No header tells browsers to stay with HTTPS',
  severity: 'low',
  confidence: 'low',
  remedy:
    'Let the app send `Strict-Transport-Security: max-age=31536000`, or the proxy: `[http_service.http_options.response.headers]` with `Strict-Transport-Security = "max-age=31536000"`.',
  references: [
    'https://fly.io/docs/reference/configuration/#services-http_options',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  ],
  requirements: ['tls.public-endpoints', 'tls.custom-domains'],
  cwe: [319, 523],
  check: eachApp(function* (app, project) {
    if (app.reach.state === 'private' || app.ownHttps.hsts) return
    const ports = portsOf(app)
    // Where port 80 answers in plain text, plaintext-http has more to say.
    if (!ports.some(port => covers(port, 80) && port.forceHttps && is(port.forceHttps, true))) return
    const https = ports.find(port => covers(port, 443) && isEncrypted(port) && port.handlers.includes('http'))
    if (!https || ports.some(sendsHsts)) return
    // All of `.dev`, and `fly.dev` with it, is on the browsers' own list (hstspreload.org).
    const domain = ownDomainOf(app, project)
    if (domain === undefined) return
    yield {
      message: `${appName(app)} redirects to HTTPS, but no \`Strict-Transport-Security\` header shows: every visit to ${code(domain)} that starts without HTTPS can be caught before the redirect.`,
      at: https.at,
      subject: 'Strict-Transport-Security',
    }
  }),
} satisfies Rule

function sendsHsts({ http }: Port): boolean {
  return http?.responseHeaders.has('strict-transport-security') === true
}
