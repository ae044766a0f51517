import { groupsOf, nameOfPorts, overlap, subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Port, Service } from '../../model/project/service.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

export default {
  id: 'contradictory-service',
  practice: 'configuration',
  title: 'Two services publish the same port',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Publish each port once. Keep `[http_service]` for ports 80 and 443, and give other services different ports.',
  references: ['https://fly.io/docs/reference/configuration/', 'https://fly.io/docs/launch/processes/'],
  requirements: ['configuration.contradictions', 'firewall.handlers'],
  check: eachApp(function* (app) {
    // Every pair is compared, so the number of services is limited.
    const services = app.services.slice(0, 100)
    for (const [index, service] of services.entries()) {
      for (const earlier of services.slice(0, index)) {
        if ((known(earlier.protocol) || 'tcp') !== (known(service.protocol) || 'tcp')) continue
        const shared = service.ports
          .slice(0, 20)
          .filter(port => earlier.ports.slice(0, 20).some(other => overlap(other, port)))
        const [port] = shared
        if (port) yield draftFor(earlier, service, port, shared, app)
      }
    }
  }),
} satisfies Rule

function draftFor(first: Service, second: Service, { at }: Port, shared: readonly Port[], app: App): Draft {
  const [one, two] = [groupsOf(first, app), groupsOf(second, app)]
  const name = nameOfPorts(shared)
  const base = {
    at,
    subject: `${name} twice`,
    alias: aliasOf(first, second),
    related: [{ at: first.at, note: 'This service publishes the same port.' }],
  }
  if (!one.some(group => two.includes(group))) {
    const message = `The process groups ${code(one.join(', '))} and ${code(two.join(', '))} of ${appName(app)} share ${name}. Fly Proxy ignores process groups and sends each request to either one.`
    return {
      ...base,
      message,
      remedy: 'Give each process group a different external port, or deploy it as a separate app.',
    }
  }
  const [inside, other] = [known(first.internalPort), known(second.internalPort)]
  if (inside === other) {
    const isSame = shared.every(port => first.ports.some(same => isAlike(same, port)))
    const message = `${appName(app)} publishes ${name} twice. Only one of the two definitions takes effect.`
    return { ...base, message, severity: isSame ? 'low' : 'medium' }
  }
  const message = `${appName(app)} publishes ${name} twice, for internal ports ${inside ?? '(unknown)'} and ${other ?? '(unknown)'}. It is unclear which one receives the traffic.`
  return { ...base, message }
}

/** The same for both orders of the two services. */
function aliasOf(...services: readonly Service[]): string {
  return services
    .map(({ ports }) => subjectOfPorts(ports))
    .toSorted()
    .join(' and ')
}

function isAlike(a: Port, b: Port): boolean {
  return (
    overlap(a, b) &&
    a.handlers.toSorted().join() === b.handlers.toSorted().join() &&
    known(a.forceHttps) === known(b.forceHttps)
  )
}
