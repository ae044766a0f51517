import type { Source } from '../../model/files/text.ts'
import { type Scalar, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Command } from '../../model/project/command.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { scalarText } from '../../parse/text/scalar-text.ts'
import { readText } from '../values.ts'
import { mapSettings, type SettingKind } from './generic-settings.ts'
import { commandsOf, type Readers } from './scripts.ts'

/** What a file of some format says that rules look at. */
export interface Reading {
  readonly settings: readonly Setting[]
  readonly commands: readonly Command[]
}

/**
 * A compose file's environment, build arguments and commands. Its other keys expose nothing on Fly.io, and without
 * `[build.compose]` no deploy reads it at all (flyctl: internal/containerconfig/compose.go).
 */
export function readCompose(root: Tree, source: Source, reader: Reader, readers: Readers): Reading {
  const settings: Setting[] = []
  const commands: Command[] = []
  const services = treeAt(root, 'services')
  const buildReader = reader === 'development' ? reader : 'build'
  for (const service of services?.kind === 'table' ? services.entries : []) {
    const key = `services.${service.key}`
    const environment = { origin: 'compose-environment', reader, dialect: 'compose' } as const
    const buildArg = { origin: 'compose-build-arg', reader: buildReader, dialect: 'compose' } as const
    for (const setting of assignments(treeAt(service.value, 'environment'), `${key}.environment`, environment, source))
      settings.push(setting)
    for (const setting of assignments(treeAt(service.value, 'build', 'args'), `${key}.build.args`, buildArg, source))
      settings.push(setting)
    for (const name of ['entrypoint', 'command']) {
      const kind = { origin: 'compose-command', reader, key: `${key}.${name}` } as const
      for (const command of commandsOf(source, treeAt(service.value, name), kind, readers)) commands.push(command)
    }
  }
  return { settings, commands }
}

/** A map of names to values, or a list of `NAME=value`; a name alone passes a variable through and says nothing. */
function assignments(tree: Tree | undefined, prefix: string, kind: SettingKind, source: Source): Setting[] {
  if (tree?.kind !== 'list') return mapSettings(tree, prefix, kind)
  const settings: Setting[] = []
  for (const item of tree.items) {
    const setting = item.kind === 'scalar' ? assignment(item, prefix, kind, source) : undefined
    if (setting) settings.push(setting)
  }
  return settings
}

function assignment(scalar: Scalar, prefix: string, kind: SettingKind, source: Source): Setting | undefined {
  const { text, locate } = scalarText(source, scalar)
  const equals = text.indexOf('=')
  if (equals <= 0) return undefined
  const name = text.slice(0, equals)
  const value = text.slice(equals + 1)
  return {
    origin: kind.origin,
    reader: kind.reader,
    name,
    nameAt: locate(0, equals),
    key: `${prefix}.${name}`,
    value: readText(value, value, locate(equals + 1, text.length), kind.dialect),
    at: scalar.at,
  }
}
