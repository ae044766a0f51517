import { isOnInternet } from '../../analysis/network/command-urls.ts'
import { databaseOfName } from '../../analysis/network/endpoints.ts'
import { connectionGroups } from '../../analysis/tls/connection-groups.ts'
import { databaseConnections } from '../../analysis/tls/database-connections.ts'
import { optionMeaning, tlsOption } from '../../analysis/tls/database-tls.ts'
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
    const { name, label, database, host } = connection
    // Where TLS is off there is nothing to verify, and another rule says so.
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, 'off')) continue
    const unverified = tlsOption(connection, 'unverified')
    const option = unverified ?? tlsOption(connection, 'optional')
    if (!option || reported.has(option)) continue
    reported.add(option)
    const who = name === '' ? 'A command' : code(label)
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
    const message = `${code(name)} lets the client take any certificate from the database: outside of the private network, whoever gets in between reads the password and the data.`
    yield { message, at: value.at, subject: name, severity: 'medium', confidence: 'low' }
  }
}
