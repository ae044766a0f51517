import { baseName, folderOf } from '../../model/files/path.ts'
import type { Location, Source } from '../../model/files/text.ts'
import { leavesOf, type Tree } from '../../model/files/tree.ts'
import type { Command } from '../../model/project/command.ts'
import type { Reader } from '../../model/project/setting.ts'
import { isFlyConfigPath } from '../discover/discover.ts'
import { formatOf, isConfigFormat } from '../discover/formats.ts'
import { isComposePath, isOtherPipeline, readerOf } from '../discover/path-roles.ts'
import { commandsOfText, type Readers } from './scripts.ts'

/** The keys under which GitLab, CircleCI, Bitbucket, Buildkite, Woodpecker and Drone take shell text, alone or in lists. */
const SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/
const NAMES_FLY = /\bfly(?:ctl)?\b/

/** A text that is a command line of flyctl, or has one behind others: no sentence begins so. */
const CALLS_FLY = /(?:^|[;&|\n])\s{0,40}(?:sudo\s{1,9})?(?:fly|flyctl)\s{1,9}[a-z][a-z-]{1,40}(?:\s|$)/
/** Keys of texts for people. */
const PROSE_KEYS = /^(?:desc(?:ription)?|title|summary|message|help|doc|docs|comment|notes?|label|usage)$/i

/**
 * True for a tree that holds shell text beside its data: a pipeline of another CI than GitHub's, npm's scripts, or the
 * tasks of Taskfile, mise, Deno, Composer, lefthook and the like.
 */
export function holdsTasks(path: string): boolean {
  return isPackage(path) || isOtherPipeline(path) || isTaskTree(path)
}

function isTaskTree(path: string): boolean {
  return isConfigFormat(formatOf(path)) && !isFlyConfigPath(path) && !isComposePath(path)
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
    if (typeof scalar.value !== 'string' || !NAMES_FLY.test(scalar.value)) continue
    if (!isShellText(path, names, scalar.value)) continue
    for (const command of commandsOfText(source, scalar, { origin: 'script', reader, key: keys.join('.') }, readers))
      commands.push(command)
    texts.add(scalar.at)
  }
  return { commands, texts }
}

function isShellText(path: string, names: readonly string[], text: string): boolean {
  const last = names.at(-1) ?? ''
  if (isPackage(path)) return names.length === 2 && names[0] === 'scripts'
  if (isOtherPipeline(path)) return SHELL_KEYS.test(last)
  return CALLS_FLY.test(text) && !PROSE_KEYS.test(last)
}

/** `package.json` itself is for developers; those of its scripts that deploy are not, unless it lies among examples. */
function readerOfTasks(path: string): Reader {
  const reader = isPackage(path) ? readerOf(`${folderOf(path)}/deploy`) : readerOf(path)
  return reader === 'development' ? reader : 'ci'
}

function isPackage(path: string): boolean {
  return baseName(path) === 'package.json'
}
