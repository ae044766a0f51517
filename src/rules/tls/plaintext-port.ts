import { redirectsItself } from '../../analysis/network/https-redirect.ts'
import { backendOf } from '../../analysis/services/backends.ts'
import { covers, isEncrypted, nameOfPort } from '../../analysis/services/services.ts'
import { is } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'
import { offer, replaceHandlers } from '../../rulekit/fixes.ts'

export default {
  id: 'plaintext-port',
  practice: 'tls',
  title: 'Public port serves plain HTTP',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Set `handlers = ["tls", "http"]`, so that Fly Proxy terminates TLS on the port. If only other apps use the port, remove it.',
  references: [
    'https://fly.io/docs/networking/services/#connection-handlers',
    'https://fly.io/docs/networking/flycast/',
  ],
  requirements: ['tls.public-endpoints', 'firewall.handlers'],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === 'private' || redirectsItself(app)) return
    // A database or an administrator's tool must not be public at all: another rule reports that.
    if (backendOf(service, app)) return
    for (const port of service.ports) {
      const { start, forceHttps, handlers, handlersKnown, handlersAt } = port
      if (start === undefined || covers(port, 80) || !handlersKnown) continue
      if (!handlers.includes('http') || isEncrypted(port)) continue
      if (is(forceHttps, true) || forceHttps?.known === false) continue
      const name = nameOfPort(port)
      yield {
        message: `${appName(app)} serves plain HTTP on ${name}. An attacker on the network path can read and change the traffic.`,
        at: handlersAt ?? port.at,
        subject: name,
        ...offer('Serve HTTPS on the port', false, replaceHandlers(port, ['tls', 'http'], project)),
      }
    }
  }),
} satisfies Rule
