import { baseName, folderOf } from '../../model/files/path.ts'
import type { Location, Source } from '../../model/files/text.ts'
import { leavesOf, type Tree } from '../../model/files/tree.ts'
import type { Command } from '../../model/project/command.ts'
import type { Reader } from '../../model/project/setting.ts'
import { isOtherPipeline, readerOf } from '../discover/path-roles.ts'
import { commandsOfText, type Readers } from './scripts.ts'

/** The keys under which GitLab, CircleCI, Bitbucket, Buildkite, Woodpecker and Drone take shell text, alone or in lists. */
const SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/
const NAMES_FLY = /\bfly(?:ctl)?\b/

/** True for a tree that holds shell text beside its data: a pipeline of another CI than GitHub's, or npm's scripts. */
export function holdsTasks(path: string): boolean {
  return isPackage(path) || isOtherPipeline(path)
}

/** What such a tree runs, and the places of the texts that say so: they are not settings as well. */
export interface Tasks {
  readonly commands: readonly Command[]
  readonly texts: ReadonlySet<Location>
}

/** The commands of those texts that name flyctl; what the others run deploys nothing to Fly.io. */
export function readTasks(path: string, root: Tree, source: Source, readers: Readers): Tasks {
  const reader = readerOfTasks(path)
  const commands: Command[] = []
  const texts = new Set<Location>()
  for (const { keys, scalar } of leavesOf(root)) {
    const names = keys.filter(key => !/^\d+$/.test(key))
    const isShell = isPackage(path) ? names.length === 2 && names[0] === 'scripts' : SHELL_KEYS.test(names.at(-1) ?? '')
    if (!isShell || typeof scalar.value !== 'string' || !NAMES_FLY.test(scalar.value)) continue
    for (const command of commandsOfText(source, scalar, { origin: 'script', reader, key: keys.join('.') }, readers))
      commands.push(command)
    texts.add(scalar.at)
  }
  return { commands, texts }
}

/** `package.json` itself is for developers; those of its scripts that deploy are not, unless it lies among examples. */
function readerOfTasks(path: string): Reader {
  const reader = isPackage(path) ? readerOf(`${folderOf(path)}/deploy`) : readerOf(path)
  return reader === 'development' ? reader : 'ci'
}

function isPackage(path: string): boolean {
  return baseName(path) === 'package.json'
}
