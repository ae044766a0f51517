import { publicAddress } from '../../analysis/observed/observed.ts'
import { runningServices } from '../../analysis/observed/services.ts'
import { databaseBehind } from '../../analysis/services/database-servers.ts'
import { imageOf } from '../../analysis/services/services.ts'
import { databaseOfImage, databaseOfPort } from '../../facts/databases.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'database-with-public-address',
  practice: 'database',
  evidence: 'inside',
  title: 'Database has a public IP address',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Run `fly ips list`, and release the address with `fly ips release ADDRESS`. Other apps in the organization connect over `.internal` or `.flycast`.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/postgres/connecting/'],
  cwe: [284, 923],
  check: eachObservedApp(function* (observedApp, app) {
    const address = publicAddress(observedApp)
    // Reported by private-app-with-public-address.
    if (!address || app.reach.state === 'private') return
    const port = runningServices(observedApp).find(({ start, end, internalPort }) =>
      databaseOfPort(internalPort ?? (start === end ? start : undefined)),
    )
    const behind = app.services.map(service => databaseBehind(service, app)).find(Boolean)
    const database =
      behind?.database ?? databaseOfPort(port?.internalPort ?? port?.start) ?? databaseOfImage(imageOf(app) ?? '')
    if (!database) return
    const isServed = port !== undefined || (behind !== undefined && observedApp.machines === undefined)
    const reach = isServed
      ? 'Anyone on the internet can try to log in'
      : 'The next deployed service exposes it to the internet'
    yield {
      message: `${database.name} of ${appName(app)} has the public address ${code(address)}. ${reach}.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, 'public address of a database'),
      ...(isServed ? {} : { severity: 'low' }),
      remedy: `Run \`fly ips release ${address}${appFlag(app)}\`. Other apps in the organization connect to ${code(`${observedApp.name}.internal`)}.`,
    }
  }),
} satisfies Rule
