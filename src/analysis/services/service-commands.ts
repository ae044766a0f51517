import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Command } from '../../model/project/command.ts'
import type { Service } from '../../model/project/service.ts'

/** So many commands behind one service are looked at. */
const MAX_COMMANDS = 50

/**
 * The commands that run behind a service, the first 50: of its process groups, else of the config's `[experimental]`,
 * else of the image. A service that names no group is the default group's: `app`, else the first of the alphabet
 * (flyctl: internal/appconfig/processgroups.go).
 */
export function commandsBehind({ processes }: Service, app: App): readonly Command[] {
  const { groups, fallback, others } = startedIn(app)
  if (groups.size === 0) return others
  const names = processes.length > 0 ? processes.slice(0, MAX_COMMANDS).map(known) : [fallback]
  return names.flatMap(name => groups.get(`processes.${name}`) ?? []).slice(0, MAX_COMMANDS)
}

const startedIn = memoize(({ commands, processes }: App) => {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    if (command.origin !== 'fly-process') continue
    const group = groups.get(command.key)
    if (!group) groups.set(command.key, [command])
    else if (group.length < MAX_COMMANDS) group.push(command)
  }
  const overriding = commands.filter(({ origin, key }) => origin === 'fly-experimental' && key !== 'experimental.exec')
  const ofImage = commands.filter(({ origin, shipped }) => RUN_BY_IMAGE.has(origin) && shipped !== false)
  const others = (overriding.length > 0 ? overriding : ofImage).slice(0, MAX_COMMANDS)
  return { groups, fallback: processes.includes('app') ? 'app' : processes.toSorted()[0], others }
})

const RUN_BY_IMAGE: ReadonlySet<string> = new Set(['dockerfile-cmd', 'dockerfile-entrypoint', 'compose-command'])

const LONGEST = 1000

/** A command as one line for a search, with its assignments in front; at most 1000 characters. */
export function lineOf({ argv, assignments }: Command): string {
  const front = assignments.map(({ name, value }) => `${name}=${known(value) ?? value.raw}`)
  return [...front, ...argv.map(word => known(word) ?? word.raw)].join(' ').slice(0, LONGEST)
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
