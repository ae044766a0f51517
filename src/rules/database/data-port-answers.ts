import { openPorts } from '../../analysis/observed/observed.ts'
import { databaseOfPort } from '../../facts/databases.ts'
import { labelOf, type ObservedHost } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'data-port-answers',
  practice: 'database',
  evidence: 'outside',
  title: 'A database answers the internet',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Take the service out and deploy: the apps of the organisation reach the database at `<app>.internal` without one.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/postgres/connecting/'],
  cwe: [284, 923],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of openPorts(host, project)) {
      const database = databaseOfPort(port)
      if (!database) continue
      const whose = app ? ` of ${appName(app)}` : ''
      yield {
        message: `${database.name}${whose} answers the internet on port ${port} of ${code(labelOf(host))}${consequenceOf(host, port)}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), `port ${port}`),
      }
    }
  }),
} satisfies Rule

/** Redis and Memcached say whether they want a login; it is not tried elsewhere. */
function consequenceOf({ addresses }: ObservedHost, port: number): string {
  const logins = addresses.flatMap(({ ports }) => ports.flatMap(each => (each.port === port ? (each.login ?? []) : [])))
  if (logins.includes('none')) return ' without a password: anyone can read and change its data'
  if (logins.includes('required')) return ' and requires a password: anyone can try to guess it'
  return ': anyone can try to log in'
}
