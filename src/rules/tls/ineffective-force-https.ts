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
  title: 'A `force_https` does nothing, or breaks the service',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Set `force_https = true` on port 80 with `handlers = ["http"]`, beside port 443 with `["tls", "http"]`.',
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
        ...offer('Switch it off there', true, needless ? replaceValue(forceHttps, 'false') : undefined),
      }
    }
  }),
} satisfies Rule

/** What is wrong with `force_https` there, and a draft's own values for that case. */
type Fault = Pick<Draft, 'message' | 'severity' | 'confidence' | 'remedy'>

function faultOf(port: Port, app: App): Fault | undefined {
  if (!port.handlersKnown) return undefined
  const ports = portsOf(app)
  if (!port.handlers.includes('http')) {
    return { message: 'stands without the `http` handler, and Fly refuses such a deploy' }
  }
  if (isEncrypted(port)) {
    // A plain port 80 is told by plaintext-http, and beside one that redirects this does no harm.
    if (ports.some(other => covers(other, 80))) return undefined
    return { message: 'redirects nothing: the port speaks HTTPS already', severity: 'low' }
  }
  if (app.reach.state === 'private') {
    const remedy = 'Set `force_https = false` if the app is private: WireGuard encrypts the way to it.'
    const message = 'sends Flycast callers to HTTPS, for which no `.flycast` name has a certificate'
    return { message, remedy, confidence: 'medium' }
  }
  if (ports.some(other => isEncrypted(other) || isRaw(other) || !other.handlersKnown)) return undefined
  const remedy = 'Add port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.'
  return { message: 'sends every visitor to HTTPS, but no port of the app speaks it', remedy }
}
