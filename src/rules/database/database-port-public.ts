import { signsOf } from '../../analysis/network/flycast.ts'
import { isShared } from '../../analysis/network/shared-deploys.ts'
import {
  databaseBehind,
  isFlyPostgres,
  type PublishedDatabase,
  speaksPostgresTls,
} from '../../analysis/services/database-servers.ts'
import { isEncrypted, nameOfPorts, noteAt, placesBehind, subjectOfPorts } from '../../analysis/services/services.ts'
import { speaksHttp } from '../../facts/databases.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Port, Service } from '../../model/project/service.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachPublisher } from '../../rulekit/each.ts'
import { redirectsFlycast, releaseRemedy } from '../../rulekit/public-addresses.ts'

export default {
  id: 'database-port-public',
  practice: 'database',
  title: 'Database is publicly reachable',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Find public addresses with `fly ips list`, and release each with `fly ips release ADDRESS`. Remove the service if no app connects over `.flycast`, because `.internal` works without it.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/postgres/connecting/'],
  requirements: ['database.public-endpoints', 'database.exposure'],
  cwe: [284, 923],
  check: eachPublisher(function* (app, project) {
    for (const service of app.services) yield* aboutService(service, app, project)
  }),
} satisfies Rule

function* aboutService(service: Service, app: App, project: Project): Generator<Draft> {
  const { ports, protocol } = service
  const isUdp = known(protocol)?.toLowerCase() === 'udp'
  if ((protocol && known(protocol) !== 'tcp' && !isUdp) || app.reach.state === 'private') return
  if (app.reach.state === 'unknown' && isFlyPostgres(app) && ports.every(speaksPostgresTls)) return
  const found = databaseBehind(service, app)
  if (!found) return
  const { database, at, sure, login } = found
  if (database.forUsers && login !== 'open') return
  // Of the databases only this one listens on UDP, and answers with far more than it was sent (CVE-2018-1000115).
  if (isUdp && database.name !== 'Memcached') return
  yield {
    message: `${database.name} of ${appName(app)} is ${publication(found, service)}, ${dangerOf(found)}.`,
    at,
    subject: `${database.name} on ${subjectOfPorts(ports)}`,
    related: placesBehind(service, app, at).map(place => ({
      at: place,
      note: noteAt(place, database.name, app),
    })),
    remedy: remedyFor(service, app, project),
    ...(login === 'set-up' ? { severity: 'medium' } : {}),
    ...(ports.every(isEncrypted) && !sure ? { confidence: 'medium' } : {}),
  }
}

/**
 * The `http` handler passes only HTTP on (fly.io/docs: networking/services), so no client of a binary protocol can log in
 * through it. Memcached also takes commands from the lines of an HTTP request.
 */
function publication({ database }: PublishedDatabase, { ports }: Service): string {
  const shown = nameOfPorts(ports.some(isNumbered) ? ports.filter(isNumbered) : ports)
  const isBehindHttp = ports.every(({ handlers }) => handlers.includes('http'))
  return isBehindHttp && !speaksHttp(database) && database.name !== 'Memcached'
    ? `behind HTTP on ${shown}, so its clients cannot connect. Without the \`http\` handler`
    : `published on ${shown}. Once the app has a public address`
}

/** `fly postgres attach` writes a `.flycast` address, which Fly Proxy serves through the service (flyctl: postgres/attach.go). */
function remedyFor(service: Service, app: App, project: Project): string {
  const { internalPort, ports } = service
  const release = releaseRemedy(appFlag(app))
  const name = known(app.name)
  const port = known(internalPort)
  const flycast = name === undefined ? '`.flycast`' : code(`${name}.flycast`)
  const internal = name === undefined ? '`.internal`' : code(`${name}.internal${port === undefined ? '' : `:${port}`}`)
  if (isFlyPostgres(app)) {
    const added = ports.filter(each => !speaksPostgresTls(each))
    const numbered = added.filter(isNumbered)
    const which = numbered.length === 0 ? 'without a `port`' : `of ${nameOfPorts(numbered)}`
    const remove =
      added.length === 0 ? '' : `Remove the \`ports\` table ${which}, which \`fly postgres create\` does not add. `
    return `${remove}${release} Keep the service: attached apps connect to ${flycast} through it.`
  }
  return `${release} If no app connects to ${flycast}, remove the service and deploy, because ${internal} works without it. Otherwise keep it${redirectsFlycast(service) ? ' with `force_https = false`' : ''}, ${flycastStep(app, project)}.`
}

/** False for a `[[services.ports]]` table without a port that is known. */
function isNumbered({ start }: Port): boolean {
  return start !== undefined
}

/** The last step for a database that stays behind Flycast, with the place of the first deploy of the app in the repository. */
function flycastStep(app: App, project: Project): string {
  const [deploy] = signsOf(app, 'deploy')
  const place = deploy && code(`${deploy.at.path}:${deploy.at.range.start.line}`)
  return deploy && isShared(deploy.at, app, project)
    ? `remove ${appName(app)} from ${place}, which also deploys other apps, and deploy it separately with \`--flycast\``
    : `and use \`fly deploy --flycast\` in ${place ?? 'the deploy script'}`
}

/** Redis and Memcached start without a password (redis.io: security; memcached: protocol). Their app may still set one. */
function dangerOf({ database, login, emptyVariable }: PublishedDatabase): string {
  if (emptyVariable !== undefined)
    return `only its login protects it, if a secret sets ${code(emptyVariable)}. The value in the files is empty`
  if (login !== 'asks') return DANGER[login]
  if (database.name === 'Memcached') return DANGER.open
  return database.name === 'Redis' ? `${DANGER.asks}, or read its data if it has no password` : DANGER.asks
}

const DANGER: Readonly<Record<PublishedDatabase['login'], string>> = {
  asks: 'anyone on the internet can try to log in',
  open: 'anyone can read and change its data, because it requires no login by default',
  'set-up': 'only its login protects it from the internet',
}
