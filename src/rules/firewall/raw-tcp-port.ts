import { backendOf } from '../../analysis/services/backends.ts'
import { covers, imageOf, isRaw, isWideRange, nameOfPort, portsOf } from '../../analysis/services/services.ts'
import { OWN_PROTOCOL_PORTS, speaksOwnProtocol } from '../../facts/own-protocols.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

export default {
  id: 'raw-tcp-port',
  practice: 'firewall',
  title: 'Public TCP port has no connection handlers',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Set `handlers = ["tls", "http"]` for a web service, or `handlers = ["tls"]` for another protocol. If only your apps use the port, remove the service and call `.internal`, which needs a listener on IPv6.',
  references: [
    'https://fly.io/docs/networking/services/#connection-handlers',
    'https://fly.io/docs/networking/flycast/',
  ],
  requirements: ['firewall.handlers'],
  cwe: [319, 923],
  check: eachService(function* (service, _project, app) {
    const inside = known(service.internalPort)
    if (app.reach.state === 'private' || (service.protocol && known(service.protocol) !== 'tcp')) return
    if (OWN_PROTOCOL_PORTS.has(inside ?? 0) || backendOf(service, app)) return
    if (speaksOwnProtocol(known(app.name) ?? '') || speaksOwnProtocol(imageOf(app) ?? '')) return
    for (const port of service.ports) {
      if (port.start === undefined || port.end === undefined || !isRaw(port) || isBesideOwnTls(port.start, app))
        continue
      if (OWN_PROTOCOL_PORTS.has(port.start) || isWideRange(port)) continue
      const name = nameOfPort(port)
      const to = inside === undefined ? 'the app' : `internal port ${inside}`
      const isHttp = servesHttp(service, app)
      yield {
        message: `Fly Proxy forwards ${name} of ${appName(app)} to ${to} as raw TCP without TLS, because the port has no \`handlers\`. Traffic that the app does not encrypt itself can be intercepted.`,
        at: port.at,
        subject: name,
        remedy: remedyFor(name, isHttp ? '["tls", "http"]' : '["tls"]', known(app.name), inside),
        ...(isHttp ? { confidence: 'high' } : { severity: 'medium' }),
      }
    }
  }),
} satisfies Rule

function remedyFor(port: string, handlers: string, app: string | undefined, inside: number | undefined): string {
  const address = app === undefined || inside === undefined ? '`.internal`' : code(`${app}.internal:${inside}`)
  return `Set \`handlers = ${handlers}\` for ${port}. Clients must then connect with TLS. If only your apps use it, remove the service and call ${address}. The app must then listen on IPv6, for example on \`[::]\`.`
}

/** True for port 80 if port 443 is raw too: the app terminates TLS itself and redirects, as Caddy does. */
function isBesideOwnTls(port: number, app: App): boolean {
  return port === 80 && portsOf(app).some(other => covers(other, 443) && isRaw(other))
}

/** True if the config treats the same internal port as HTTP elsewhere. */
function servesHttp(service: Service, app: App): boolean {
  const port = known(service.internalPort)
  if (port === undefined || service.checks.some(check => check.type === 'http')) return port !== undefined
  const same = app.services.filter(other => known(other.internalPort) === port)
  return same.some(({ ports }) => ports.some(({ handlers }) => handlers.includes('http')))
}
