import { servicePublishing } from '../../analysis/services/open-routes.ts'
import { nameOfPorts } from '../../analysis/services/services.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachSetting } from '../../rulekit/each.ts'

export default {
  id: 'public-debug-route',
  practice: 'firewall',
  title: 'Debug page is public without a login',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Serve it on a port that no service publishes, such as 6060, and reach it with `fly proxy 6060`. Otherwise require a login.',
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
          ? `${appName(app)} runs with ${name} on ${nameOfPorts(service.ports)}. Anyone who gets its PIN can run code on the Machine, and error pages show source code.`
          : `${appName(app)} serves ${name} on ${nameOfPorts(service.ports)} without a login. It shows memory, settings or requests of the running app.`,
      at: setting.at,
      subject: setting.key,
      related: [{ at: service.at, note: 'this service publishes the port' }],
      ...(kind === 'debugger'
        ? { remedy: 'Start the app with a server for production, such as `gunicorn app:app`, and remove `debug=True`.' }
        : {}),
    }
  }),
} satisfies Rule
