import { isOnInternet } from '../../analysis/network/command-urls.ts'
import { databaseOfName } from '../../analysis/network/endpoints.ts'
import { connectionGroups } from '../../analysis/tls/connection-groups.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import { optionMeaning, secureValueOf, tlsOption } from '../../analysis/tls/database-tls.ts'
import { switchesVerificationOff } from '../../analysis/tls/tls-verification.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'database-tls-unverified',
  practice: 'database',
  title: 'Database certificate is not verified',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Verify the certificate: use `sslmode=verify-full` with the CA certificate of your provider, and remove options that turn verification off.',
  references: [
    'https://www.postgresql.org/docs/current/libpq-ssl.html',
    'https://fly.io/docs/mpg/client-configuration/',
  ],
  cwe: [295],
  check: inTurn(eachProject(namedServers), eachProject(lonelySwitches)),
} satisfies Rule

function* namedServers(project: Project): Iterable<Draft> {
  const reported = new Set<unknown>()
  for (const connection of databaseConnections(project)) {
    const { name, label, database, host } = connection
    // Without TLS there is nothing to verify; database-tls-off reports it.
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, 'off')) continue
    const unverified = tlsOption(connection, 'unverified')
    const option = unverified ?? tlsOption(connection, 'optional')
    if (!option || reported.has(option)) continue
    reported.add(option)
    const who = name === '' ? 'A command' : code(label)
    const how = code(`${option.name}=${option.value}`)
    const server = `${database.name} at ${code(host.name)}`
    const value = secureValueOf(option, database)
    yield {
      message: unverified
        ? `${who} accepts any certificate (${how}) from ${server}. A man-in-the-middle can intercept the password and the data.`
        : `${who} only prefers TLS (${how}) for ${server}. A man-in-the-middle can downgrade the connection to plaintext.`,
      at: option.at,
      subject: `${name} → ${host.name}`,
      ...(value === undefined ? {} : { remedy: remedyFor(option.name, value) }),
      ...(unverified ? {} : { severity: 'medium' }),
    }
  }
}

function remedyFor(name: string, value: string): string {
  const root = value === 'verify-full' ? ' Clients with libpq (Rails, psycopg) also need `sslrootcert`.' : ''
  return `Set ${code(name)} to ${code(value)}.${root} Add the CA certificate of your provider if it is not publicly trusted.`
}

/** Switches whose server no file names. Only a hint, because the server may be on the private network. */
function* lonelySwitches(project: Project): Iterable<Draft> {
  const connectingPaths = new Set(databaseConnections(project).map(({ at }) => at.path))
  const groups = connectionGroups(project)
  for (const setting of project.settings) {
    const { name, value, reader, shipped } = setting
    if (reader === 'development' || shipped === false || !value.known) continue
    const group = groups.get(setting)
    const isBeside = group?.database && group.servers.length === 0
    const isOption = isBeside && optionMeaning(group.options, 'unverified')?.at === value.at
    const isSwitch =
      !isBeside &&
      !connectingPaths.has(value.at.path) &&
      databaseOfName(name) &&
      switchesVerificationOff(name, value.value, project) === 'service'
    if (!isOption && !isSwitch) continue
    const message = `${code(name)} turns off certificate verification for the database. Outside the private network, a man-in-the-middle can intercept the password and the data.`
    const database = group?.database ?? databaseOfName(name)
    const secure = database && secureValueOf({ name, value: value.value, at: value.at }, database)
    const remedy = secure === undefined ? {} : { remedy: remedyFor(name, secure) }
    yield { message, at: value.at, subject: name, severity: 'medium', confidence: 'low', ...remedy }
  }
}
