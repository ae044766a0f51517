import { openPorts } from '../../analysis/observed/observed.ts'
import { covers } from '../../analysis/services/services.ts'
import { type AdminTool, toolOfPort } from '../../facts/admin-tools.ts'
import { known } from '../../model/files/value.ts'
import { labelOf } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

const ATTACKER: Readonly<Record<AdminTool['login'], string>> = {
  none: 'Anyone',
  optional: 'Unless it requires a login, anyone',
  own: 'An attacker who gets past its login',
}

export default {
  id: 'admin-port-answers',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Admin tool answers on a public port',
  severity: 'high',
  confidence: 'high',
  remedy: 'Remove the service and deploy. Use `fly proxy` to reach the port from your machine.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/flyctl/proxy/'],
  cwe: [284, 306],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of openPorts(host, project)) {
      const tool = toolOfPort(port)
      if (!tool) continue
      const whose = app ? ` of ${appName(app)}` : ''
      yield {
        message: `${tool.name}${whose} is publicly reachable on port ${port} of ${code(labelOf(host))}. ${ATTACKER[tool.login]} can ${tool.gives}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), `port ${port}`),
        remedy: remedyFor(port, app),
      }
    }
  }),
} satisfies Rule

/** `fly proxy` connects to the internal port. */
function remedyFor(port: number, app: App | undefined): string {
  if (!app) return `Close port ${port} to the internet, and reach the tool through a VPN or an SSH tunnel.`
  const service = app.services.find(({ ports }) => ports.some(own => covers(own, port)))
  const inside = known(service?.internalPort) ?? port
  return `Remove the service and deploy. Run \`fly proxy ${inside}${appFlag(app)}\` to reach the port from your machine.`
}
