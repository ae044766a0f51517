import { createSource, type Source } from '../../model/files/text.ts'
import type { Scalar, Tree } from '../../model/files/tree.ts'
import type { Command } from '../../model/project/command.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { scalarText } from '../../parse/text/scalar-text.ts'
import { field } from '../fields.ts'
import type { Reading } from '../files/compose.ts'
import { mapSettings } from '../files/generic-settings.ts'
import { commandsOf, type Readers } from '../files/scripts.ts'
import { fileSettings } from './files.ts'

/**
 * What survives of a Machine config beside a fly config: its containers and its init. Services, checks, files, mounts and
 * the environment of the Machine itself are replaced from the fly config (flyctl: internal/appconfig/machines.go).
 */
export function readMachineConfig(root: Tree, key: string, source: Source, reader: Reader, readers: Readers): Reading {
  const settings: Setting[] = []
  const commands: Command[] = []
  const addCommands = (table: Tree | undefined, prefix: string) => {
    for (const name of ['entrypoint', 'cmd', 'exec']) {
      const kind = { origin: 'fly-experimental', reader, key: `${prefix}.${name}` } as const
      for (const command of commandsOf(source, field(table, name), kind, readers)) commands.push(command)
    }
  }
  addCommands(field(root, 'init'), `${key}.init`)
  const containers = field(root, 'containers')
  for (const [index, container] of (containers?.kind === 'list' ? containers.items : []).entries()) {
    const name = field(container, 'name')
    const prefix = `${key}.containers.${name?.kind === 'scalar' ? String(name.value) : index}`
    const kind = { origin: 'fly-machine-config', reader, dialect: 'literal' } as const
    for (const setting of mapSettings(field(container, 'env'), `${prefix}.env`, kind)) settings.push(setting)
    for (const setting of fileSettings(field(container, 'files'), prefix, kind)) settings.push(setting)
    addCommands(container, prefix)
  }
  return { settings, commands }
}

/** The JSON inside a string as a source whose places are those in the file around it. */
export function embeddedSource(source: Source, scalar: Scalar): Source {
  const { text, locate } = scalarText(source, scalar)
  const inner = createSource(source.path, text)
  return { ...inner, locate, position: offset => locate(offset, offset).range.start }
}
