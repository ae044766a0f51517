import { groupsOf, nameOfPorts, subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

export default {
  id: 'missing-connection-limit',
  practice: 'firewall',
  title: 'Service has no connection limit',
  severity: 'low',
  confidence: 'high',
  remedy: 'Set `hard_limit` in the `concurrency` table of the service to the load that one Machine can handle.',
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
    const limited = app.services.find(other => other.concurrency?.hardLimit && sharesMachines(other, service, app))
    if (!limited?.concurrency?.hardLimit) return
    yield {
      message: `The service of ${appName(app)} on ${nameOfPorts(ports)} has no connection limit (\`hard_limit\`), unlike another service on the same Machines. A traffic spike can overload the Machines.`,
      at: concurrency?.at ?? at,
      related: [{ at: limited.concurrency.hardLimit.at, note: 'This limit applies to one service only.' }],
      subject: `hard_limit on ${subjectOfPorts(ports)}`,
    }
  }),
} satisfies Rule

function sharesMachines(a: Service, b: Service, app: App): boolean {
  const groups = groupsOf(a, app)
  return groupsOf(b, app).some(group => groups.includes(group))
}
