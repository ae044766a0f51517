import { imageOf, isWideRange, nameOfPort } from '../../analysis/services/services.ts'
import { speaksOwnProtocol } from '../../facts/own-protocols.ts'
import { known } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

/** A range this wide opens half of all ports or more. */
const NEARLY_ALL = 32_768

export default {
  id: 'wide-port-range',
  practice: 'firewall',
  title: 'Service opens a wide port range',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'List only the ports that the app needs, each with `port = …`. Set both `start_port` and `end_port` for a range.',
  references: [
    'https://fly.io/docs/reference/configuration/#services-ports',
    'https://fly.io/docs/networking/services/',
  ],
  requirements: ['firewall.allowed-ips', 'firewall.handlers'],
  cwe: [923, 1327],
  check: eachService(function* (service, _project, app) {
    if (app.reach.state === 'private' || (service.protocol && known(service.protocol) !== 'tcp')) return
    if (speaksOwnProtocol(known(app.name) ?? '') || speaksOwnProtocol(imageOf(app) ?? '')) return
    for (const port of service.ports) {
      const { start, end } = port
      if (start === undefined || end === undefined || !isWideRange(port)) continue
      // fly-go: machine_types.go
      const limit = start === 0 || end === 65_535 ? ' (a missing bound defaults to 0 or 65535)' : ''
      yield {
        message: `${appName(app)} opens ${nameOfPort(port)} to the internet${limit}. All ${end - start + 1} ports are publicly reachable, whether the app needs them or not.`,
        at: port.at,
        subject: nameOfPort(port),
        ...(end - start >= NEARLY_ALL ? {} : { severity: 'medium' }),
      }
    }
  }),
} satisfies Rule
