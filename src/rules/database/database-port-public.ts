import { databaseBehind, isFlyPostgres, speaksPostgresTls } from '../../analysis/services/database-servers.ts'
import { isEncrypted, nameOfPort, subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

export default {
  id: 'database-port-public',
  practice: 'database',
  title: 'A database is open to the internet',
  severity: 'high',
  confidence: 'high',
  remedy: 'Take the service out: the apps of the organisation reach the database at `<app>.internal` without one.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/postgres/connecting/'],
  requirements: ['database.public-endpoints', 'database.exposure'],
  cwe: [284, 923],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol } = service
    if ((protocol && known(protocol) !== 'tcp') || app.reach.state === 'private') return
    if (app.reach.state === 'unknown' && isFlyPostgres(app) && ports.every(speaksPostgresTls)) return
    const found = databaseBehind(service, app)
    if (!found) return
    const { database, at, sure } = found
    yield {
      message: `${database.name} of ${appName(app)} is published on ${ports.slice(0, 4).map(nameOfPort).join(', ')}: once the app has a public address, anyone on the internet can try to log in.`,
      at,
      subject: `${database.name} on ${subjectOfPorts(ports)}`,
      ...(ports.every(isEncrypted) && !sure ? { confidence: 'medium' } : {}),
    }
  }),
} satisfies Rule
