import type { AppExposure } from '../model/exposure.ts'
import { known } from '../model/files/value.ts'
import type { FlyctlCall } from '../model/project/flyctl-call.ts'
import type { Project } from '../model/project/project.ts'
import type { Service } from '../model/project/service.ts'
import { redact } from '../redact/redact.ts'
import { openedMachine } from './opened.ts'
import { portsOf, tlsOf } from './published.ts'
import { regionsNamed } from './regions.ts'

/**
 * The apps of these calls of `fly machine`, which have no config here: one per name, and one per file for the calls whose
 * app is unknown. `addresses`: the private addresses in use, by app name.
 */
export function commandApps(
  calls: readonly FlyctlCall[],
  addresses: ReadonlyMap<string | undefined, readonly string[]>,
  project: Project,
): AppExposure[] {
  const grouped = new Map<string, AppExposure>()
  const all = new Map<string, FlyctlCall[]>()
  for (const call of calls) {
    const { path, range } = call.command.at
    const name = known(call.app)
    const key = JSON.stringify([name ?? null, name === undefined ? path : ''])
    const same = [...(all.get(key) ?? []), call]
    all.set(key, same)
    const first = grouped.get(key)
    const opened = openedMachine(call, project)
    const ports = portsOf(same.flatMap(machineServices), false)
    grouped.set(key, {
      path:
        first?.path ?? (name === undefined ? `${path} (command)` : `${path}:${range.start.line}:${range.start.column}`),
      origin: 'command',
      name: name === undefined ? undefined : redact(name),
      reach: opened.reach,
      openedBy: [...(first?.openedBy ?? []), ...opened.openedBy],
      ports,
      tls: tlsOf(undefined, opened.reach, ports),
      privateAddresses: name === undefined ? [] : (addresses.get(name) ?? []),
      dataStores: [],
      regions: [...new Set(same.flatMap(regionsNamed))],
    })
  }
  return [...grouped.values()]
}

/** The services that a call of `fly machine` publishes. */
export function machineServices({ machine }: FlyctlCall): readonly Service[] {
  return machine?.services ?? []
}
