import type { Rule } from '../../model/rule.ts'
import { known } from '../../model/value.ts'
import { code } from '../../rulekit/code.ts'
import { eachSetting } from '../../rulekit/each.ts'
import { classifyHost, isAddress } from '../../rulekit/hosts.ts'
import { isConnectionName, targetsOf } from '../../rulekit/targets.ts'

export default {
  id: 'public-database-host',
  practice: 'database',
  title: 'A database is reached over its public address',
  severity: 'high',
  confidence: 'high',
  remedy: 'Connect to `<app>.internal` or `<app>.flycast`, and let the database app give up its public address.',
  references: ['https://fly.io/docs/postgres/connecting/', 'https://fly.io/docs/networking/private-networking/'],
  cwe: [319, 923],
  check: eachSetting(function* (setting, project, app) {
    if (setting.reader === 'development') return
    for (const { database, host, scheme, at } of targetsOf(setting, project)) {
      if (!database || (scheme === undefined && !isConnectionName(setting.name))) continue
      // The name alone may speak of an HTTP interface in front of the database.
      if (scheme !== undefined && !database.schemes.includes(scheme)) continue
      const { kind, name, appName } = classifyHost(host, project, app)
      const subject = `${setting.name} → ${name}`
      if (appName !== undefined && (kind === 'own' || kind === 'sibling' || kind === 'fly-app')) {
        yield {
          message: `${code(setting.name)} reaches ${database.name} at ${code(name)}, over the internet instead of Fly's private network.`,
          at,
          subject,
          remedy: `Use \`${appName}.internal\` or \`${appName}.flycast\`, and release the public address with \`fly ips release … --app ${appName}\`.`,
        }
      } else if (kind === 'public' && isAddress(name) && scheme !== undefined && known(setting.value) !== undefined) {
        yield {
          message: `${code(setting.name)} reaches ${database.name} at the public address ${code(name)}: the server is open to the internet.`,
          at,
          subject,
          severity: 'medium',
          confidence: 'medium',
          remedy:
            'Reach the server through WireGuard or a private network, or let its firewall admit only the egress address of the app (`fly ips allocate-egress`).',
        }
      }
    }
  }),
} satisfies Rule
