import { isAddress } from '../../analysis/network/hosts.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'

/** Names of apps in instructions, which the reader is to replace. */
const STANDS_FOR_ANY = /^(?:host(?:name)?|app|app-?name|name|example(?:-.*)?|(?:your|my|some)-.*|x{2,20})$/

export default {
  id: 'public-database-host',
  practice: 'database',
  title: 'App connects to its database over the internet',
  severity: 'high',
  confidence: 'high',
  remedy: 'Connect over `.internal` or `.flycast`, and release the public address of the database.',
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
      if (kind === 'fly-app' && STANDS_FOR_ANY.test(appName ?? '')) continue
      if (appName !== undefined && (kind === 'own' || kind === 'sibling' || kind === 'fly-app')) {
        yield {
          message: `${who} connects to ${database.name} at ${code(name)} over the internet instead of Fly's private network. The database must stay publicly reachable.`,
          at,
          subject,
          remedy: `Use \`${appName}.internal\` or \`${appName}.flycast\`. Then release the public address with \`fly ips release ADDRESS --app ${appName}\`.`,
        }
      } else if (kind === 'public' && isAddress(name) && scheme !== undefined) {
        yield {
          message: `${who} connects to ${database.name} at the public address ${code(name)}. The server is exposed to the internet.`,
          at,
          subject,
          severity: 'medium',
          confidence: 'medium',
          remedy:
            'Connect over WireGuard or a private network. Or allow only the egress IP of the app in its firewall (`fly ips allocate-egress --region REGION`).',
        }
      }
    }
  }),
} satisfies Rule
