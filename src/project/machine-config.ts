import type { Command } from '../model/command.ts'
import type { Reader, Setting } from '../model/setting.ts'
import { createSource, type Source } from '../model/text.ts'
import type { Scalar, Tree } from '../model/tree.ts'
import { scalarText } from '../parse/scalar-text.ts'
import type { Reading } from './compose.ts'
import { field } from './fields.ts'
import { fileSettings } from './fly-files.ts'
import { mapSettings } from './generic-settings.ts'
import { commandsOf, type Readers } from './scripts.ts'

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
      commands.push(...commandsOf(source, field(table, name), kind, readers))
    }
  }
  addCommands(field(root, 'init'), `${key}.init`)
  const containers = field(root, 'containers')
  for (const [index, container] of (containers?.kind === 'list' ? containers.items : []).entries()) {
    const name = field(container, 'name')
    const prefix = `${key}.containers.${name?.kind === 'scalar' ? String(name.value) : index}`
    const kind = { origin: 'fly-machine-config', reader, dialect: 'literal' } as const
    settings.push(...mapSettings(field(container, 'env'), `${prefix}.env`, kind))
    settings.push(...fileSettings(field(container, 'files'), prefix, kind))
    addCommands(container, prefix)
  }
  return { settings, commands }
}

/** The JSON inside a string as a source of its own, whose places are those in the file around it. */
export function embeddedSource(source: Source, scalar: Scalar): Source {
  const { text, locate } = scalarText(source, scalar)
  const inner = createSource(source.path, text)
  return { ...inner, locate, position: offset => locate(offset, offset).range.start }
}
