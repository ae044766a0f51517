import { covers, isEncrypted, isRaw, nameOfPort, portsOf } from '../../analysis/services/services.ts'
import { is } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Port } from '../../model/project/service.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

export default {
  id: 'ineffective-force-https',
  practice: 'tls',
  title: 'Setting `force_https` has no effect or breaks the service',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Set `force_https = true` on port 80 with `handlers = ["http"]`, and publish port 443 with `handlers = ["tls", "http"]`.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/flycast/'],
  requirements: ['tls.public-endpoints', 'tls.verify-https', 'firewall.flycast', 'configuration.contradictions'],
  check: eachService(function* (service, _project, app) {
    for (const port of service.ports) {
      const { forceHttps, handlers } = port
      const fault = forceHttps && is(forceHttps, true) ? faultOf(port, app) : undefined
      if (!forceHttps || !fault) continue
      const needless = isEncrypted(port) || !handlers.includes('http')
      yield {
        ...fault,
        message: `\`force_https\` on ${nameOfPort(port)} of ${appName(app)} ${fault.message}.`,
        at: forceHttps.at,
        subject: `force_https on ${nameOfPort(port)}`,
        ...offer('Set `force_https` to false', true, needless ? replaceValue(forceHttps, 'false') : undefined),
      }
    }
  }),
} satisfies Rule

/** What is wrong with `force_https` on a port, as words that follow the name of the app, and the draft's values for it. */
type Fault = Pick<Draft, 'message' | 'severity' | 'confidence' | 'remedy'>

function faultOf(port: Port, app: App): Fault | undefined {
  if (!port.handlersKnown) return undefined
  const ports = portsOf(app)
  if (!port.handlers.includes('http')) {
    const remedy = `Remove \`force_https\` from ${nameOfPort(port)}.`
    return { message: 'needs the `http` handler. Without it, Fly.io rejects the deploy', remedy }
  }
  if (isEncrypted(port)) {
    // plaintext-http reports a plain port 80, and next to one that redirects this does no harm.
    if (ports.some(other => covers(other, 80))) return undefined
    const remedy = `Remove \`force_https\` from ${nameOfPort(port)}. To redirect HTTP, set it on port 80.`
    return { message: 'has no effect, because the port already serves HTTPS', remedy, severity: 'low' }
  }
  if (app.reach.state === 'private') {
    const remedy = 'Set `force_https = false` if the app is private. WireGuard already encrypts Flycast traffic.'
    const message = 'redirects Flycast callers to HTTPS. `.flycast` names have no certificate, so these calls fail'
    return { message, remedy, confidence: 'medium' }
  }
  if (ports.some(other => isEncrypted(other) || isRaw(other) || !other.handlersKnown)) return undefined
  const remedy = 'Add port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.'
  return { message: 'redirects every visitor to HTTPS, but no port of the app serves HTTPS', remedy }
}
