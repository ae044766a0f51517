import { isAddress } from '../../analysis/network/hosts.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'public-database-host',
  practice: 'database',
  title: 'A database is reached over its public address',
  severity: 'high',
  confidence: 'high',
  remedy: 'Connect to `<app>.internal` or `<app>.flycast`, and let the database app give up its public address.',
  references: ['https://fly.io/docs/postgres/connecting/', 'https://fly.io/docs/networking/private-networking/'],
  requirements: [
    'database.private-networking',
    'database.public-endpoints',
    'database.connection-strings',
    'database.exposure',
  ],
  cwe: [319, 923],
  check: eachProject(function* (project) {
    for (const { name: variable, label, database, host, scheme, at } of databaseConnections(project)) {
      const { kind, name, appName } = host
      const who = variable === '' ? 'A command' : code(label)
      const subject = `${variable} → ${name}`
      if (appName !== undefined && (kind === 'own' || kind === 'sibling' || kind === 'fly-app')) {
        yield {
          message: `${who} reaches ${database.name} at ${code(name)}, over the internet instead of Fly's private network.`,
          at,
          subject,
          remedy: `Use \`${appName}.internal\` or \`${appName}.flycast\`, and release the public address with \`fly ips release … --app ${appName}\`.`,
        }
      } else if (kind === 'public' && isAddress(name) && scheme !== undefined) {
        yield {
          message: `${who} reaches ${database.name} at the public address ${code(name)}: the server is open to the internet.`,
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
