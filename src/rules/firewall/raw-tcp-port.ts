import { backendOf } from '../../analysis/services/backends.ts'
import { covers, imageOf, isRaw, isWideRange, nameOfPort, portsOf } from '../../analysis/services/services.ts'
import { OWN_PROTOCOL_PORTS, speaksOwnProtocol } from '../../facts/own-protocols.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

export default {
  id: 'raw-tcp-port',
  practice: 'firewall',
  title: 'A public TCP port has no connection handlers',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Give the port `handlers = ["tls"]` (`["tls", "http"]` for a web service), or take the service out and reach it over `.internal` or Flycast.',
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
      yield {
        message: `${appName(app)} passes raw TCP from ${name} to ${to}: without handlers the proxy neither encrypts it nor checks what comes in.`,
        at: port.at,
        subject: name,
        ...(servesHttp(service, app) ? { confidence: 'high' } : { severity: 'medium' }),
      }
    }
  }),
} satisfies Rule

/** A raw port 80 beside a raw 443: the app ends TLS itself and redirects, as Caddy does. */
function isBesideOwnTls(port: number, app: App): boolean {
  return port === 80 && portsOf(app).some(other => covers(other, 443) && isRaw(other))
}

/** Behind the port listens what the config elsewhere takes for HTTP. */
function servesHttp(service: Service, app: App): boolean {
  const port = known(service.internalPort)
  if (port === undefined || service.checks.some(check => check.type === 'http')) return port !== undefined
  const same = app.services.filter(other => known(other.internalPort) === port)
  return same.some(({ ports }) => ports.some(({ handlers }) => handlers.includes('http')))
}
