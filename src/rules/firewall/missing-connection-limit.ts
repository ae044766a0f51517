import { nameOfPorts, subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

export default {
  id: 'missing-connection-limit',
  practice: 'firewall',
  title: 'A public service takes any number of connections',
  severity: 'low',
  confidence: 'high',
  remedy: 'Set `hard_limit` in the `concurrency` table of the service to what a Machine can bear.',
  references: [
    'https://fly.io/docs/reference/load-balancing/',
    'https://fly.io/docs/reference/configuration/#http_service-concurrency',
  ],
  requirements: ['firewall.allowed-ips'],
  cwe: [770],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, concurrency, at } = service
    if (app.reach.state === 'private' || ports.length === 0 || known(protocol) === 'udp') return
    if (concurrency?.hardLimit) return
    yield {
      message: `The service of ${appName(app)} on ${nameOfPorts(ports)} has no \`hard_limit\`: the proxy passes on every connection, however many, until the Machine gives in.`,
      at: concurrency?.at ?? at,
      subject: `hard_limit on ${subjectOfPorts(ports)}`,
    }
  }),
} satisfies Rule
