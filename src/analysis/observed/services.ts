import { known } from '../../model/files/value.ts'
import type { ObservedApp, ObservedService } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import { appsNamed } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import type { Port, Service } from '../../model/project/service.ts'
import { nameOfPort } from '../services/services.ts'
import { isGone } from './observed.ts'

/** What the Machines of an app publish, each port or range once; none of those that go away. */
export function runningServices({ machines }: ObservedApp): ObservedService[] {
  const found = new Map<string, ObservedService>()
  for (const { services, state } of machines ?? []) {
    if (isGone(state)) continue
    for (const service of services) found.set(`${service.protocol} ${service.start} ${service.end}`, service)
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** `port 5432`, `port 7777 (UDP)`. */
export function nameOfRunning({ protocol, start, end }: ObservedService): string {
  return `${start === end ? `port ${start}` : `ports ${start}–${end}`}${protocol === 'udp' ? ' (UDP)' : ''}`
}

/** Whether a config of that app name publishes it; `undefined` where a port is not known, which may be that one. */
export function declaresService(project: Project, name: string, running: ObservedService): boolean | undefined {
  const services = appsNamed(project, name).flatMap(app => app.services)
  let unsure = false
  for (const service of services) {
    const protocol = protocolOf(service)
    if (protocol !== undefined && protocol !== running.protocol) continue
    for (const { start, end } of service.ports) {
      if (start === undefined || end === undefined) unsure = true
      else if (start <= running.start && running.end <= end) return protocol === undefined ? undefined : true
    }
  }
  return unsure ? undefined : false
}

/** The declared ports that nothing runs on; none of those whose value is not known. */
export function missingPorts(app: App, running: readonly ObservedService[]): Port[] {
  const missing = new Map<string, Port>()
  for (const service of app.services) {
    const protocol = protocolOf(service)
    for (const port of service.ports) {
      const { start, end } = port
      if (start === undefined || end === undefined || protocol === undefined) continue
      const runs = running.some(own => own.protocol === protocol && own.start <= end && start <= own.end)
      if (!runs) missing.set(nameOfPort(port), port)
    }
  }
  return [...missing.values()]
}

function protocolOf({ protocol }: Service): 'tcp' | 'udp' | undefined {
  if (protocol?.known === false) return undefined
  return known(protocol)?.toLowerCase() === 'udp' ? 'udp' : 'tcp'
}
