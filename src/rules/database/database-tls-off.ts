import { isOnInternet } from '../../analysis/network/command-urls.ts'
import type { ConnectionOption } from '../../analysis/tls/connection-options.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import { secureValueOf, tlsOption, tlsSchemeFix } from '../../analysis/tls/database-tls.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'database-tls-off',
  practice: 'database',
  title: 'Database connection over the internet without TLS',
  severity: 'high',
  confidence: 'high',
  remedy: 'Enable TLS and verify the certificate: `sslmode=verify-full` for Postgres, `rediss://` for Redis.',
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
      // One finding for all hosts of a cluster.
      if (option && reported.has(option)) continue
      reported.add(option)
      const scheme = managed ? undefined : tlsSchemeFix(connection)
      const subject = `${name} → ${host.name}`
      if (option && managed) {
        yield {
          message: `${code(`${option.name}=${option.value}`)} turns off TLS to Managed Postgres at ${code(host.name)}. Only the private network encrypts the connection.`,
          at: option.at,
          subject,
          severity: 'low',
          remedy: `Remove ${code(option.name)}. Managed Postgres supports TLS by default.${/^PG/.test(option.name) ? ' The variable applies to all Postgres connections of the app.' : ''}`,
        }
      } else if (option || scheme !== undefined) {
        const how = option ? `${option.name}=${option.value}` : `${connection.scheme}://`
        yield {
          message: `${who} connects to ${database.name} at ${code(host.name)} without TLS (${code(how)}). Anyone on the network path can intercept logins and data.`,
          at: option?.at ?? at,
          subject,
          ...(option ? remedyFor(option, secureValueOf(option, database)) : { remedy: useScheme(scheme) }),
        }
      }
    }
  }),
} satisfies Rule

function remedyFor({ name }: ConnectionOption, value: string | undefined): Pick<Draft, 'remedy'> {
  return value === undefined ? {} : { remedy: `Set ${code(name)} to ${code(value)}.${rootCertificate(name, value)}` }
}

/** libpq refuses `verify-full` without a root certificate (postgresql.org: libpq-ssl). */
function rootCertificate(name: string, value: string): string {
  if (value !== 'verify-full') return ''
  const option = /^PG/.test(name) ? 'PGSSLROOTCERT' : 'sslrootcert'
  return ` Add the CA certificate of your provider to the image, and set \`${option}\` to its path.`
}

function useScheme(scheme: string | undefined): string {
  return `Use \`${scheme}://\` with the TLS port of your provider.`
}
