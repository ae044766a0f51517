import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Command } from '../../model/project/command.ts'
import type { Service } from '../../model/project/service.ts'

/** So many commands behind one service are looked at. */
const MAX_COMMANDS = 50

/**
 * The commands that run behind a service, the first 50: of its process groups, else of the config's `[experimental]`,
 * else of the image, and those of the scripts that they start. A service that names no group is the default group's:
 * `app`, else the first of the alphabet (flyctl: internal/appconfig/processgroups.go).
 */
export function commandsBehind({ processes }: Pick<Service, 'processes'>, app: App): readonly Command[] {
  const { groups, fallback, others } = startedIn(app)
  if (groups.size === 0) return others
  const names = processes.length > 0 ? processes.slice(0, MAX_COMMANDS).map(known) : [fallback]
  const ofGroups = names.flatMap(name => groups.get(`processes.${name}`) ?? [])
  return [...ofGroups, ...others].slice(0, MAX_COMMANDS)
}

/** All commands that the app's Machines run, in whatever process group; those of a release are none. */
export function commandsRun(app: App): readonly Command[] {
  const { groups, others } = startedIn(app)
  return [...[...groups.values()].flat(), ...others]
}

const startedIn = memoize((app: App) => {
  const { commands, processes, scripts } = app
  const groups = new Map<string, Command[]>()
  const withScript = (command: Command) => [command, ...(scripts.get(command) ?? [])]
  for (const command of commands) {
    if (command.origin !== 'fly-process') continue
    const group = groups.get(command.key) ?? []
    groups.set(command.key, group)
    group.push(...withScript(command).slice(0, MAX_COMMANDS - group.length))
  }
  const others = imageCommands(app, groups.size > 0)
    .flatMap(withScript)
    .slice(0, MAX_COMMANDS)
  return { groups, fallback: processes.includes('app') ? 'app' : processes.toSorted()[0], others }
})

/**
 * What starts beside the process groups. A group replaces CMD but not ENTRYPOINT; `entrypoint`, `cmd` and `exec` of
 * `[experimental]` or a Machine config replace those of the image (flyctl: internal/appconfig/machines.go).
 */
function imageCommands(app: App, hasGroups: boolean): Command[] {
  const given = (name: string) =>
    app.commands.filter(({ origin, key }) => origin === 'fly-experimental' && key.endsWith(`.${name}`))
  const [entrypoint, cmd, exec] = [given('entrypoint'), given('cmd'), given('exec')]
  if (entrypoint.length > 0 || exec.length > 0) return [...entrypoint, ...(hasGroups ? [] : cmd), ...exec]
  const front = lastOf('ENTRYPOINT', app)
  if (hasGroups) return front
  const ofCompose = app.commands.filter(({ origin }) => origin === 'compose-command')
  return [...front, ...(cmd.length > 0 ? cmd : [...lastOf('CMD', app), ...ofCompose])]
}

/** The commands of the image's last CMD or ENTRYPOINT: the others have no effect. */
function lastOf(keyword: 'CMD' | 'ENTRYPOINT', { commands, dockerfile }: App): Command[] {
  if (!dockerfile) return []
  const { instructions, stages, source } = dockerfile
  const last = instructions.findLast(
    each => each.keyword === keyword && !each.onbuild && stages[each.stage]?.shipped === true,
  )
  if (!last) return []
  const { start, end } = last.at.range
  return commands.filter(
    ({ at, origin }) =>
      origin === `dockerfile-${keyword.toLowerCase()}` &&
      at.path === source.path &&
      at.range.start.line >= start.line &&
      at.range.start.line <= end.line,
  )
}

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

/** True when that number is in a command. */
export function namesNumber(line: string, number: number | undefined): boolean {
  return number !== undefined && line.split(/\D+/).includes(String(number))
}
