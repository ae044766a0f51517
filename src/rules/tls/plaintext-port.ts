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
  title: 'A public port other than 80 speaks plain HTTP',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Give the port `handlers = ["tls", "http"]`, so that the proxy speaks HTTPS on it, or take it out if other apps alone use it.',
  references: [
    'https://fly.io/docs/networking/services/#connection-handlers',
    'https://fly.io/docs/networking/flycast/',
  ],
  requirements: ['tls.public-endpoints', 'firewall.handlers'],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === 'private' || redirectsItself(app)) return
    // A database or an administrator's tool must not be public at all: that is told by its own rule.
    if (backendOf(service, app)) return
    for (const port of service.ports) {
      const { start, forceHttps, handlers, handlersKnown, handlersAt } = port
      if (start === undefined || covers(port, 80) || !handlersKnown) continue
      if (!handlers.includes('http') || isEncrypted(port)) continue
      if (is(forceHttps, true) || forceHttps?.known === false) continue
      const name = nameOfPort(port)
      yield {
        message: `${appName(app)} answers plain HTTP on ${name}: whoever is on the way can read and change what clients send there.`,
        at: handlersAt ?? port.at,
        subject: name,
        ...offer('Speak HTTPS on the port', false, replaceHandlers(port, ['tls', 'http'], project)),
      }
    }
  }),
} satisfies Rule
