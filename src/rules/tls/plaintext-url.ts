import { carriesSecrets } from '../../analysis/evidence/connections.ts'
import { sendsCredential } from '../../analysis/evidence/sent-credentials.ts'
import { severityBy } from '../../analysis/evidence/severity.ts'
import { isOnInternet } from '../../analysis/network/command-urls.ts'
import { endpointsOf, isConnectionName } from '../../analysis/network/endpoints.ts'
import { classifyHost } from '../../analysis/network/hosts.ts'
import { isConfigured, namesNoServer, needsNoTls, plaintextSchemeOf } from '../../analysis/network/plaintext-schemes.ts'
import { mayBeRequested } from '../../analysis/network/requested-constants.ts'
import { type ConnectionGroup, connectionGroups } from '../../analysis/tls/connection-groups.ts'
import { optionMeaning } from '../../analysis/tls/database-tls.ts'
import type { Source } from '../../model/files/text.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject, eachSetting, inTurn } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'plaintext-url',
  practice: 'tls',
  title: 'Unencrypted connection to a server on the internet',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Use the encrypted scheme (`https`, `wss`, `amqps`, `mqtts`), or the private address `APP.internal` of a Fly app.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://cwe.mitre.org/data/definitions/319.html'],
  requirements: ['tls.public-endpoints'],
  cwe: [319],
  check: inTurn(
    eachSetting(function* (setting, project, app) {
      const { name, reader } = setting
      if ((reader !== 'runtime' && reader !== 'build') || !isConfigured(setting)) return
      for (const endpoint of endpointsOf(setting, project)) {
        const { scheme, host, at, origin, rest } = endpoint
        const plaintext = plaintextSchemeOf(scheme)
        if (!plaintext || namesNoServer(host, rest, name)) continue
        const web = scheme === 'http' || scheme === 'ws'
        if (web && (!isConnectionName(name) || needsNoTls(name, rest))) continue
        const { kind, name: server } = classifyHost(host, project, app)
        // The app's own name is no connection, and public-url-between-apps reports the name of a sibling.
        if (kind !== 'public' || !isOnInternet({ kind, host: server })) continue
        if (setting.origin === 'code' && web && !mayBeRequested(setting, project)) continue
        // Where the same file has the server over TLS, the plaintext address is what that replaces.
        if (setting.code && isReplaced(host, plaintext.instead, project.sources.get(at.path))) continue
        const secure =
          origin && web
            ? { at: origin.at, text: `${plaintext.instead}${origin.text.slice(origin.text.indexOf(':'))}` }
            : undefined
        yield {
          message: plaintext.mayUpgrade
            ? `${code(name)} connects to ${code(server)} over ${plaintext.name}. The traffic is plaintext unless client and server negotiate TLS.`
            : `${code(name)} connects to ${code(server)} over plain ${plaintext.name}. An attacker on the network path can read and change the traffic.`,
          at: origin?.at ?? at,
          subject: `${name} → ${server}`,
          remedy: `Use \`${plaintext.instead}://\` if the server supports it.`,
          ...severityBy(carriesSecrets(setting, endpoint, project)),
          ...(plaintext.mayUpgrade ? { severity: 'medium', confidence: 'low' } : {}),
          ...(reader === 'build' ? { severity: 'medium' } : {}),
          ...(web && PUBLIC_DATA.test(server) && !sendsCredential(`${name}=${rest}`) ? { severity: 'low' } : {}),
          ...offer(`Use ${plaintext.instead}`, false, secure),
        }
      }
    }),
    eachProject(plaintextBrokers),
  ),
} satisfies Rule

function isReplaced(host: string, scheme: string, source: Source | undefined): boolean {
  return source?.text.toLowerCase().includes(`${scheme}://${host}`.toLowerCase()) === true
}

/** Servers that give everyone the same answer, by their names: places of addresses, timetables, weather, feeds. */
const PUBLIC_DATA =
  /(?:^|[.-])(?:ip-?api|ipify|icanhazip|ifconfig|checkip|geo-?ip|freegeoip|timetables?|schedules?|weather|feeds?|rss|arxiv|wiki(?:pedia)?|open-?data|transit|gtfs|open-notify|worldtimeapi|numbersapi)(?:[.-]|$)/i
/** Brokers whose TLS is disabled by a key next to their address: `security.protocol: PLAINTEXT`. */
function* plaintextBrokers(project: Project): Iterable<Draft> {
  const appOf = appsOf(project)
  const reported = new Set<ConnectionGroup>()
  for (const [setting, group] of connectionGroups(project)) {
    if (reported.has(group) || group.database || !BROKER.test(group.name) || setting.reader === 'ci') continue
    reported.add(group)
    const option = optionMeaning(group.options, 'off')
    for (const server of option ? group.servers : []) {
      const endpoint = endpointsOf(server, project).find(({ scheme }) => scheme === undefined)
      const { kind, name: host } = classifyHost(endpoint?.host ?? '', project, appOf(server))
      if (!option || !endpoint || !isOnInternet({ kind, host })) continue
      yield {
        message: `${code(server.name)} connects to ${code(host)} without TLS (${code(`${option.name}=${option.value}`)}). An attacker on the network path can read and change the traffic.`,
        at: option.at,
        subject: `${server.name} → ${host}`,
        remedy: 'Enable TLS for this connection. For Kafka, set `security.protocol=SASL_SSL`.',
      }
      break
    }
  }
}

const BROKER = /kafka|rabbit|amqp|mqtt|nats|stomp|pulsar|broker/i
