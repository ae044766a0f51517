import type { App } from '../model/app.ts'
import type { Command } from '../model/command.ts'
import type { Service } from '../model/service.ts'
import { known } from '../model/value.ts'

/**
 * The commands that run behind a service: of its process groups, else of the config's `[experimental]`, else of the
 * image. A service that names no group is the default group's: `app`, else the first of the alphabet
 * (flyctl: internal/appconfig/processgroups.go).
 */
export function commandsBehind(service: Service, app: App): Command[] {
  const ofGroups = app.commands.filter(({ origin }) => origin === 'fly-process')
  if (ofGroups.length > 0) {
    const named = service.processes.map(known)
    const fallback = app.processes.includes('app') ? 'app' : app.processes.toSorted()[0]
    const groups = new Set((named.length > 0 ? named : [fallback]).map(name => `processes.${name}`))
    return ofGroups.filter(({ key }) => groups.has(key))
  }
  const overriding = app.commands.filter(
    ({ origin, key }) => origin === 'fly-experimental' && key !== 'experimental.exec',
  )
  if (overriding.length > 0) return overriding
  return app.commands.filter(({ origin, shipped }) => RUN_BY_IMAGE.has(origin) && shipped !== false)
}

const RUN_BY_IMAGE: ReadonlySet<string> = new Set(['dockerfile-cmd', 'dockerfile-entrypoint', 'compose-command'])

const LONGEST = 1000

/** A command as one line for a search, with its assignments in front; at most 1000 characters. */
export function lineOf({ words, assignments }: Command): string {
  const front = assignments.map(({ name, value }) => `${name}=${known(value) ?? value.raw}`)
  return [...front, ...words.map(word => known(word) ?? word.raw)].join(' ').slice(0, LONGEST)
}

/** True when that image is called so: `prom/prometheus:v3` is a `prometheus` and a `prom/prometheus`. */
export function isImage(image: string | undefined, name: string): boolean {
  if (image === undefined) return false
  const path = (image.split('@', 1)[0] ?? '').toLowerCase()
  const bare = path.slice(0, path.includes(':', path.lastIndexOf('/') + 1) ? path.lastIndexOf(':') : path.length)
  return bare === name || bare.endsWith(`/${name}`)
}

/** True when that number stands in a command. */
export function namesNumber(line: string, number: number | undefined): boolean {
  return number !== undefined && line.split(/\D+/).includes(String(number))
}
