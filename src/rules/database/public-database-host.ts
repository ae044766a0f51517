import { isAddress } from '../../analysis/network/hosts.ts'
import { type DatabaseConnection, databaseConnections } from '../../analysis/tls/database-connections.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'
import { releaseRemedy } from '../../rulekit/public-addresses.ts'

/** Names of apps in instructions, which the reader is to replace. */
const STANDS_FOR_ANY = /^(?:host(?:name)?|app|app-?name|name|example(?:-.*)?|(?:your|my|some)-.*|x{2,20})$/

/** Texts for people: what runs may take its address from elsewhere. */
const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc)$/i
const MANUAL_LOGIN =
  /:\/\/(?:user(?:name)?|my_?user|db_?user|<[^>]{1,30}>):(?:password|passwd|pass|pwd|secret|x{2,20}|\*{2,20}|<[^>]{1,30}>)@/i

export default {
  id: 'public-database-host',
  practice: 'database',
  title: 'App connects to its database over the internet',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Connect over `.flycast`, or over `.internal` if the database has no service. Then release its public addresses (`fly ips list`, `fly ips release ADDRESS`).',
  references: ['https://fly.io/docs/postgres/connecting/', 'https://fly.io/docs/networking/private-networking/'],
  requirements: [
    'database.private-networking',
    'database.public-endpoints',
    'database.connection-strings',
    'database.exposure',
  ],
  cwe: [319, 923],
  check: eachProject(function* (project) {
    for (const connection of databaseConnections(project)) {
      const { name: variable, label, database, host, scheme, at } = connection
      const { kind, name, appName } = host
      const who = variable === '' ? 'A command' : code(label)
      const subject = `${variable} → ${name}`
      const line = project.sources.get(at.path)?.line(at.range.start.line) ?? ''
      if (DOCUMENT.test(at.path) && MANUAL_LOGIN.test(line.slice(0, 2000))) continue
      if (kind === 'fly-app' && STANDS_FOR_ANY.test(appName ?? '')) continue
      if (appName !== undefined && (kind === 'own' || kind === 'sibling' || kind === 'fly-app')) {
        yield {
          message: `${who} connects to ${database.name} at ${code(name)} over the internet instead of Fly's private network. This keeps the database exposed to the internet.`,
          at,
          subject,
          ...(DOCUMENT.test(at.path) ? { severity: 'medium', confidence: 'medium' } : {}),
          remedy: remedyFor(connection, appName),
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

/** `fly postgres attach` writes `.flycast` and `sslmode=disable`: Postgres has no TLS there (flyctl: postgres/attach.go). */
function remedyFor({ database, options }: DatabaseConnection, app: string): string {
  const isPostgres = database.name === 'Postgres'
  const hasTls = options.has('sslmode') && options.get('sslmode')?.value !== 'disable'
  const use = isPostgres
    ? `Use \`${app}.flycast\`${hasTls ? ' with `sslmode=disable`' : ''}, and deploy. WireGuard encrypts the connection.`
    : `Use \`${app}.internal\`, and deploy. WireGuard encrypts the connection.`
  return `${use} ${releaseRemedy(` --app ${app}`)}`
}
