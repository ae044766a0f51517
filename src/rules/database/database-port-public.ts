import type { App } from '../../model/app.ts'
import type { Rule } from '../../model/rule.ts'
import { known } from '../../model/value.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'
import { databaseOfImage, databaseOfPort } from '../../rulekit/ports.ts'
import { imageOf, isEncrypted, isRaw, nameOfPort, portsOf } from '../../rulekit/services.ts'

export default {
  id: 'database-port-public',
  practice: 'database',
  title: 'A database is open to the internet',
  severity: 'high',
  confidence: 'high',
  remedy: 'Take the service out: the apps of the organisation reach the database at `<app>.internal` without one.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/postgres/connecting/'],
  cwe: [284, 923],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, internalPort } = service
    if (ports.length === 0 || (protocol && known(protocol) !== 'tcp')) return
    if (app.reach.state === 'private' || isFlyPostgres(app)) return
    const image = databaseOfImage(imageOf(app) ?? '')
    const inside = databaseOfPort(known(internalPort))
    const outside = ports.find(({ start, end }) => start === end && databaseOfPort(start))
    // A web interface may run in a database's image, but behind a raw port it is the database.
    const raw = image ? ports.find(isRaw) : undefined
    const database = inside ?? databaseOfPort(outside?.start) ?? (raw && image)
    if (!database) return
    const names = ports.slice(0, 4).map(nameOfPort).join(', ')
    yield {
      message: `${database.name} of ${appName(app)} is published on ${names}: once the app has a public address, anyone on the internet can try to log in.`,
      at: (inside ? internalPort : (outside ?? raw))?.at ?? service.at,
      subject: `${database.name} on ${known(internalPort) ?? outside?.start ?? 'a raw port'}`,
      ...(ports.every(isEncrypted) && !image ? { confidence: 'medium' } : {}),
    }
  }),
} satisfies Rule

/**
 * The config that `fly postgres create` saves has `pg_tls` services, and the app a private address only
 * (flyctl: flypg/launcher.go).
 */
function isFlyPostgres(app: App): boolean {
  const ports = portsOf(app)
  if (ports.length === 0 || !ports.every(({ handlers }) => handlers.includes('pg_tls'))) return false
  if (/(?:^|\/)postgres-(?:flex|ha)/.test(imageOf(app) ?? '')) return true
  return app.checks.some(({ path }) => known(path)?.startsWith('/flycheck/'))
}
