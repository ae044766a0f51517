import { openPorts } from '../../analysis/observed/observed.ts'
import { databaseOfPort } from '../../facts/databases.ts'
import { known } from '../../model/files/value.ts'
import { labelOf, type ObservedHost } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'
import { releaseRemedy } from '../../rulekit/public-addresses.ts'

export default {
  id: 'data-port-answers',
  practice: 'database',
  evidence: 'outside',
  title: 'Database answers on a public port',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Find public addresses with `fly ips list`, and release each with `fly ips release ADDRESS`. Remove the service if no app connects over `.flycast`, because `.internal` works without it.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/postgres/connecting/'],
  cwe: [284, 923],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of openPorts(host, project)) {
      const database = databaseOfPort(port)
      if (!database) continue
      const whose = app ? ` of ${appName(app)}` : ''
      yield {
        message: `${database.name}${whose} is publicly reachable on port ${port} of ${code(labelOf(host))}${consequenceOf(host, port)}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), `port ${port}`),
        remedy: remedyFor(port, app),
      }
    }
  }),
} satisfies Rule

function remedyFor(port: number, app: App | undefined): string {
  if (!app) return `Close port ${port} to the internet, and connect over a private network.`
  const name = known(app.name) ?? 'APP'
  return `${releaseRemedy(appFlag(app))} If no app connects to ${code(`${name}.flycast`)}, remove the service from ${code(app.path)} and deploy, because ${code(`${name}.internal`)} works without it.`
}

/** Only Redis and Memcached are asked whether they require a login. */
function consequenceOf({ addresses }: ObservedHost, port: number): string {
  const logins = addresses.flatMap(({ ports }) => ports.flatMap(each => (each.port === port ? (each.login ?? []) : [])))
  if (logins.includes('none')) return ' without a password. Anyone can read and change its data'
  if (logins.includes('required')) return '. It requires a password, which is open to brute force'
  return '. Anyone can try to log in'
}
