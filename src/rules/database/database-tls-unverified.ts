import { isOnInternet } from '../../analysis/network/command-urls.ts'
import { databaseOfName } from '../../analysis/network/endpoints.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import { tlsOption } from '../../analysis/tls/database-tls.ts'
import { switchesVerificationOff } from '../../analysis/tls/tls-verification.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'database-tls-unverified',
  practice: 'database',
  title: 'A database on the internet is not checked for who it is',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Let the client check the certificate: `sslmode=verify-full` with the root certificate of the provider, and no switch that lets any one pass.',
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
    const { name, database, host } = connection
    // Where TLS is off there is nothing to verify, and another rule says so.
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, 'off')) continue
    const unverified = tlsOption(connection, 'unverified')
    const option = unverified ?? tlsOption(connection, 'optional')
    if (!option || reported.has(option)) continue
    reported.add(option)
    const who = name === '' ? 'A command' : code(name)
    const how = code(`${option.name}=${option.value}`)
    const whom = `${database.name} at ${code(host.name)}: whoever gets in between`
    yield {
      message: unverified
        ? `${who} takes any certificate (${how}) from ${whom} reads the password and the data.`
        : `${who} only prefers TLS (${how}) for ${whom} can have the connection made in plain text.`,
      at: option.at,
      subject: `${name} → ${host.name}`,
      ...(unverified ? {} : { severity: 'medium' }),
    }
  }
}

/** A switch whose server stands in no file: a hint only, as that may be on the private network. */
function* lonelySwitches(project: Project): Iterable<Draft> {
  const connectingPaths = new Set(databaseConnections(project).map(({ at }) => at.path))
  for (const { name, value, reader, shipped } of project.settings) {
    if (reader === 'development' || shipped === false || !value.known || connectingPaths.has(value.at.path)) continue
    if (!databaseOfName(name) || switchesVerificationOff(name, value.value, project) !== 'service') continue
    const message = `${code(name)} lets the client take any certificate from the database: outside of the private network, whoever gets in between reads the password and the data.`
    yield { message, at: value.at, subject: name, severity: 'medium', confidence: 'low' }
  }
}
