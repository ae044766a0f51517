import { exposedActuator } from '../../analysis/services/actuator.ts'
import { servicePublishing } from '../../analysis/services/open-routes.ts'
import { nameOfPorts } from '../../analysis/services/services.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Draft, Rule } from '../../model/rule.ts'
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
    'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html',
    'https://cwe.mitre.org/data/definitions/489.html',
  ],
  requirements: ['firewall.allowed-ips'],
  cwe: [489, 200],
  check: eachSetting(function* (setting, project, app) {
    const actuator = exposedActuator(setting, app, project)
    if (app && actuator) yield aboutActuator(setting, app, actuator)
    const kind = setting.code?.route
    if (kind !== 'debug' && kind !== 'debugger') return
    const service = servicePublishing(setting, app, project)
    if (!app || !service) return
    const [first, ...others] = project.settings.filter(other => isSamePage(other, setting))
    if (first !== setting) return
    const name = /^[/]/.test(setting.name) ? code(setting.name) : setting.name
    yield {
      message:
        kind === 'debugger'
          ? `${appName(app)} runs with ${name} on ${nameOfPorts(service.ports)}. An attacker who gets its PIN can run code on the Machine, and error pages expose source code.`
          : `${appName(app)} serves ${name} on ${nameOfPorts(service.ports)} without a login. It exposes memory, settings or requests of the running app.`,
      at: setting.at,
      subject: setting.key,
      related: [
        { at: service.at, note: 'This service publishes the port.' },
        ...others.map(({ at }) => ({ at, note: 'This route belongs to the same page.' })),
      ],
      ...(kind === 'debugger'
        ? { remedy: 'Remove `debug=True`, and start the app with a production server such as `gunicorn app:app`.' }
        : {}),
    }
  }),
} satisfies Rule

function aboutActuator(
  { at, key }: Setting,
  app: App,
  { endpoints, service }: { readonly endpoints: readonly string[]; readonly service: Service },
): Draft {
  const paths = endpoints.slice(0, 3).map(name => code(`/actuator/${name}`))
  return {
    message: `${appName(app)} serves ${paths.join(', ')} on ${nameOfPorts(service.ports)} without a login. They expose memory, settings or requests of the running app.`,
    at,
    subject: key,
    related: [{ at: service.at, note: 'This service publishes the port.' }],
    remedy:
      'Expose `health` only, or set `management.server.port` to a port that no service publishes. Or require a login with Spring Security.',
  }
}

/** True for the parts of one page in one file: the index of pprof, its profiles and its traces. */
function isSamePage(one: Setting, other: Setting): boolean {
  if (one === other) return true
  if (one.at.path !== other.at.path || one.code?.route !== other.code?.route) return false
  return PPROF.test(one.name) && PPROF.test(other.name)
}

const PPROF = /^\/debug\/pprof(?:\/|$)/
