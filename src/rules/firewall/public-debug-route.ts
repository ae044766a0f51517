import { servicePublishing } from '../../analysis/services/open-routes.ts'
import { nameOfPorts } from '../../analysis/services/services.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachSetting } from '../../rulekit/each.ts'

export default {
  id: 'public-debug-route',
  practice: 'firewall',
  title: 'Debug page in code is publicly reachable',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Serve it on a separate port that no service publishes, such as 6060, and reach it with `fly proxy 6060`. Or require a login.',
  references: [
    'https://pkg.go.dev/net/http/pprof',
    'https://fly.io/docs/flyctl/proxy/',
    'https://cwe.mitre.org/data/definitions/489.html',
  ],
  requirements: ['firewall.allowed-ips'],
  cwe: [489, 200],
  check: eachSetting(function* (setting, project, app) {
    const kind = setting.code?.route
    if (kind !== 'debug' && kind !== 'debugger') return
    const service = servicePublishing(setting, app, project)
    if (!app || !service) return
    const name = /^[/]/.test(setting.name) ? code(setting.name) : setting.name
    yield {
      message:
        kind === 'debugger'
          ? `${appName(app)} runs with ${name} on ${nameOfPorts(service.ports)}. An attacker who gets its PIN can run code on the Machine, and error pages expose source code.`
          : `${appName(app)} serves ${name} on ${nameOfPorts(service.ports)} without a login. It exposes memory, settings or requests of the running app.`,
      at: setting.at,
      subject: setting.key,
      related: [{ at: service.at, note: 'This service publishes the port.' }],
      ...(kind === 'debugger'
        ? { remedy: 'Remove `debug=True`, and start the app with a production server such as `gunicorn app:app`.' }
        : {}),
    }
  }),
} satisfies Rule
