import { ownDomainOf } from '../../analysis/network/own-domain.ts'
import { covers, isEncrypted, portsOf } from '../../analysis/services/services.ts'
import { is } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Port } from '../../model/project/service.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

export default {
  id: 'missing-hsts',
  practice: 'tls',
  title: 'No HSTS header found for a custom domain',
  severity: 'low',
  confidence: 'low',
  remedy:
    'Send `Strict-Transport-Security: max-age=31536000` from the app. Or add `Strict-Transport-Security = "max-age=31536000"` to `[http_service.http_options.response.headers]` in the fly config.',
  references: [
    'https://fly.io/docs/reference/configuration/#services-http_options',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  ],
  requirements: ['tls.public-endpoints', 'tls.custom-domains'],
  cwe: [319, 523],
  check: eachApp(function* (app, project) {
    if (app.reach.state === 'private' || app.ownHttps.hsts) return
    const ports = portsOf(app)
    // plaintext-http reports a port 80 without a redirect.
    if (!ports.some(port => covers(port, 80) && port.forceHttps && is(port.forceHttps, true))) return
    const https = ports.find(port => covers(port, 443) && isEncrypted(port) && port.handlers.includes('http'))
    if (!https || ports.some(sendsHsts)) return
    // All of `.dev`, including `fly.dev`, is on the HSTS preload list (hstspreload.org).
    const domain = ownDomainOf(app, project)
    if (domain === undefined) return
    yield {
      message: `${appName(app)} redirects to HTTPS, but no \`Strict-Transport-Security\` header was found. An attacker on the network path can intercept a visit to ${code(domain)} over HTTP before the redirect.`,
      at: https.at,
      subject: 'Strict-Transport-Security',
      remedy: `Send \`Strict-Transport-Security: max-age=31536000\` from the app. Or add \`Strict-Transport-Security = "max-age=31536000"\` to ${tableOf(app)} in ${code(app.path)}.`,
    }
  }),
} satisfies Rule

/** Where the headers of port 443 are set: of the service that publishes it. */
function tableOf({ services }: App): string {
  const service = services.find(({ ports }) => ports.some(port => covers(port, 443)))
  return service?.form === 'http_service'
    ? '`[http_service.http_options.response.headers]`'
    : '`http_options.response.headers` of port 443'
}

function sendsHsts({ http }: Port): boolean {
  return http?.responseHeaders.has('strict-transport-security') === true
}
