import { isOnInternet } from '../../analysis/network/command-urls.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import { tlsOption, tlsSchemeFix } from '../../analysis/tls/database-tls.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'database-tls-off',
  practice: 'database',
  title: 'A database is reached over the internet without TLS',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Switch TLS on and let the client check the certificate: `sslmode=verify-full` for Postgres, `rediss://` for Redis.',
  references: [
    'https://fly.io/docs/mpg/client-configuration/',
    'https://www.postgresql.org/docs/current/libpq-ssl.html',
  ],
  requirements: ['database.ssl'],
  cwe: [319],
  check: eachProject(function* (project) {
    const reported = new Set<unknown>()
    for (const connection of databaseConnections(project)) {
      const { name, label, database, host, at } = connection
      const managed = /\.flympg\.net$/.test(host.name)
      if (!managed && !isOnInternet({ kind: host.kind, host: host.name })) continue
      const who = name === '' ? 'A command' : code(label)
      const option = tlsOption(connection, 'off')
      // One word for all hosts of a cluster.
      if (option && reported.has(option)) continue
      reported.add(option)
      const scheme = managed ? undefined : tlsSchemeFix(connection)
      const subject = `${name} → ${host.name}`
      if (option && managed) {
        yield {
          message: `${who} switches TLS off (${code(`${option.name}=${option.value}`)}) for the Managed Postgres ${code(host.name)}, which offers it by default: only the private network then encrypts.`,
          at: option.at,
          subject,
          severity: 'low',
          remedy: `Take ${code(option.name)} out.`,
        }
      } else if (option || scheme !== undefined) {
        const how = option ? `${option.name}=${option.value}` : `${connection.scheme}://`
        yield {
          message: `${who} reaches ${database.name} at ${code(host.name)} without TLS (${code(how)}): password and data cross the internet in plain text.`,
          at: option?.at ?? at,
          subject,
          ...(option ? {} : { remedy: `Use \`${scheme}://\`, with the port that the provider gives for TLS.` }),
        }
      }
    }
  }),
} satisfies Rule
