import { backendOf } from '../../analysis/services/backends.ts'
import { mayServeMetrics, metricsOf } from '../../analysis/services/metrics.ts'
import { servicePublishing } from '../../analysis/services/open-routes.ts'
import { nameOfPorts, subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp, eachSetting, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'metrics-public',
  practice: 'firewall',
  title: 'Metrics are publicly readable',
  severity: 'medium',
  confidence: 'medium',
  remedy:
    'Serve the metrics on a separate port that no service publishes, such as 9091, and set it in `[[metrics]]`. Remove the route from the public port.',
  references: ['https://fly.io/docs/monitoring/metrics/#custom-metrics', 'https://fly.io/docs/networking/services/'],
  requirements: ['firewall.allowed-ips', 'firewall.flycast'],
  cwe: [200],
  check: inTurn(eachApp(declared), eachSetting(served)),
} satisfies Rule

/** Metrics that Fly.io scrapes on a published port (`[[metrics]]`). */
function* declared(app: App, project: Project): Iterable<Draft> {
  if (app.reach.state === 'private' || !mayServeMetrics(app, project)) return
  const published = new Map(
    app.services.filter(({ ports }) => ports.length > 0).map(service => [known(service.internalPort), service]),
  )
  for (const { port, path, at } of metricsOf(app)) {
    const service = published.get(port)
    if (!service || backendOf(service, app)) continue
    yield {
      message: `${appName(app)} serves its metrics (${code(path)}) on internal port ${port}, which a service publishes on ${nameOfPorts(service.ports)}. Anyone can read them.`,
      at,
      subject: `metrics on ${subjectOfPorts(service.ports)}`,
      related: [{ at: service.at, note: 'This service publishes the port.' }],
    }
  }
}

/** A metrics route in code, unless the config has `[[metrics]]`. */
function* served(setting: Setting, project: Project, app: App | undefined): Iterable<Draft> {
  if (setting.code?.route !== 'metrics' || !app || metricsOf(app).length > 0) return
  const service = servicePublishing(setting, app, project)
  if (!service) return
  yield {
    message: `${appName(app)} serves its metrics (${code(setting.name)}) on ${nameOfPorts(service.ports)} without a login. Anyone can read them.`,
    at: setting.at,
    subject: setting.key,
    related: [{ at: service.at, note: 'This service publishes the port.' }],
  }
}
