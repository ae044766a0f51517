import type { Source } from '../../model/files/text.ts'
import type { Table, Tree } from '../../model/files/tree.ts'
import type { Command, CommandOrigin } from '../../model/project/command.ts'
import type { Reader } from '../../model/project/setting.ts'
import { field, fieldEntry } from '../fields.ts'
import { commandsOf, type Readers } from '../files/scripts.ts'

const COMMAND_KEYS: readonly (readonly [origin: CommandOrigin, ...keys: string[]])[] = [
  ['fly-release-command', 'deploy', 'release_command'],
  ['fly-release-command', 'deploy', 'seed_command'],
  ['fly-console-command', 'console_command'],
  ['fly-experimental', 'experimental', 'entrypoint'],
  ['fly-experimental', 'experimental', 'cmd'],
  ['fly-experimental', 'experimental', 'exec'],
]

/** The commands of a fly config, and its process groups: without any the one group `app`. */
export function flyCommands(
  config: Table,
  source: Source,
  reader: Reader,
  readers: Readers,
): { commands: Command[]; processes: string[] } {
  const commands: Command[] = []
  const processes: string[] = []
  for (const { name, command } of processGroups(config)) {
    processes.push(name)
    const kind = { origin: 'fly-process', reader, key: `processes.${name}` } as const
    for (const one of commandsOf(source, command, kind, readers)) commands.push(one)
  }
  for (const [origin, ...keys] of COMMAND_KEYS) {
    let node: Tree | undefined = config
    for (const key of keys) node = field(node, key)
    for (const command of commandsOf(source, node, { origin, reader, key: keys.join('.') }, readers))
      commands.push(command)
  }
  return { commands, processes: processes.length === 0 ? ['app'] : processes }
}

/** `[processes] web = "…"`, or the legacy `[[processes]]` with `name` and `command`. */
function processGroups(config: Table): { name: string; command: Tree | undefined }[] {
  const processes = fieldEntry(config, 'processes')?.value
  if (processes?.kind === 'table') return processes.entries.map(entry => ({ name: entry.key, command: entry.value }))
  const groups: { name: string; command: Tree | undefined }[] = []
  for (const item of processes?.kind === 'list' ? processes.items : []) {
    const name = field(item, 'name')
    if (name?.kind === 'scalar') groups.push({ name: String(name.value), command: field(item, 'command') })
  }
  return groups
}
