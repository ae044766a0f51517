import { baseName, folderOf } from '../../model/files/path.ts'
import type { Location, Source } from '../../model/files/text.ts'
import { leavesOf, type Tree } from '../../model/files/tree.ts'
import type { Command } from '../../model/project/command.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { keyLikeRuns } from '../../parse/code/relevance.ts'
import { scalarText } from '../../parse/text/scalar-text.ts'
import { isFlyConfigPath } from '../discover/discover.ts'
import { formatOf, isConfigFormat } from '../discover/formats.ts'
import { isComposePath, isOtherPipeline, readerOf } from '../discover/path-roles.ts'
import { type Readers, reportUnread } from './scripts.ts'

/**
 * The keys under which pipelines (GitLab, CircleCI, Bitbucket, Buildkite, Woodpecker, Drone), task runners and
 * supervisors take shell text, alone or in lists.
 */
const SHELL_KEYS = /^(?:script|before_script|after_script|run|cmds?|commands?|exec|entry(?:point)?|args?|start)$/
/** Their tables of command lines by name: `scripts` of npm, Composer and PDM, `tasks` of Deno, mise and Poe. */
const TABLES = /^(?:scripts|tasks)$/
const NAMES_FLY = /\bfly(?:ctl)?\b/

/** A text that is a command line of flyctl, or has one behind others: no sentence begins so. */
const CALLS_FLY = /(?:^|[;&|\n])\s{0,40}(?:sudo\s{1,9})?(?:fly|flyctl)\s{1,9}[a-z][a-z-]{1,40}(?:\s|$)/
/** Keys of texts for people. */
const PROSE_KEYS = /^(?:desc(?:ription)?|title|summary|message|help|doc|docs|comment|notes?|label|usage)$/i
/** Names, addresses and programs of which one is on each command line with a credential, but for keys in a known format. */
const MAY_HOLD_CREDENTIAL =
  /secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|dsn|login|:\/\/[^\s/@]{1,200}@|\b(?:curl|redis-cli|valkey-cli|mongo\w{0,10}|mysql\w{0,10}|mariadb[\w-]{0,10}|mycli|7za?|zip|unzip|sqlcmd|bcp|ldap\w{1,10}|openssl) /i
/** The tasks of a developer's machine, by name. */
const DEVELOPMENT_TASK = /(?:^|[:_-])(?:dev|develop|development|local|mock|storybook)(?:$|[:_-])/i

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

/** The commands of those texts that call flyctl, or that may hold a credential. */
export function readTasks(path: string, root: Tree, source: Source, readers: Readers): Tasks {
  const commands: Command[] = []
  const texts = new Set<Location>()
  for (const { keys, scalar } of leavesOf(root)) {
    const { value } = scalar
    if (typeof value !== 'string' || !isTask(path, keys, value)) continue
    const key = keys.join('.')
    const reader = readerOfTask(path, keys, value)
    const reading = readers.shell(scalarText(source, scalar), { origin: 'script', reader, key })
    if (!reading && !NAMES_FLY.test(value)) continue
    if (!reading) reportUnread(scalar.at, reader, readers)
    for (const command of reading?.commands ?? []) commands.push(command)
    texts.add(scalar.at)
  }
  return { commands, texts }
}

function isTask(path: string, keys: readonly string[], text: string): boolean {
  if (NAMES_FLY.test(text) && callsFlyctl(path, namesOf(keys), text)) return true
  // A word alone is a setting.
  if (!/\s|^--?\w[\w-]{0,60}=/.test(text.trim())) return false
  return isShellPlace(namesOf(keys)) && (MAY_HOLD_CREDENTIAL.test(text) || !keyLikeRuns(text).next().done)
}

function isShellPlace(names: readonly string[]): boolean {
  const last = names.at(-1) ?? ''
  return SHELL_KEYS.test(last) || (TABLES.test(names.at(-2) ?? '') && !PROSE_KEYS.test(last))
}

function callsFlyctl(path: string, names: readonly string[], text: string): boolean {
  const last = names.at(-1) ?? ''
  if (isPackage(path) && names.length === 2 && names[0] === 'scripts') return true
  if (isOtherPipeline(path)) return SHELL_KEYS.test(last)
  return CALLS_FLY.test(text) && !PROSE_KEYS.test(last)
}

function namesOf(keys: readonly string[]): string[] {
  return keys.filter(key => !/^\d+$/.test(key))
}

/** `package.json` itself is for developers; its scripts are not, unless it lies among examples or their names say so. */
function readerOfTask(path: string, keys: readonly string[], text: string): Reader {
  const reader = isPackage(path) ? readerOf(`${folderOf(path)}/deploy`) : readerOf(path)
  // `deploy:dev` deploys as well.
  const isForDevelopers = !NAMES_FLY.test(text) && keys.some(key => DEVELOPMENT_TASK.test(key))
  return reader === 'development' || isForDevelopers ? 'development' : 'ci'
}

/** What npm hands to scripts as variables (docs.npmjs.com: package.json, config), and wireit to its commands. */
const PACKAGE_VARIABLE = /^(?:config|wireit\..{1,100}\.env)\./

/** A setting of `package.json` or `composer.json` that no tool of developers reads, but what the project runs. */
export function withRuntimeReader(setting: Setting): Setting {
  if (!isPackage(setting.at.path) || !PACKAGE_VARIABLE.test(setting.key)) return setting
  return { ...setting, reader: readerOf(`${folderOf(setting.at.path)}/settings`) }
}

function isPackage(path: string): boolean {
  return /^(?:package|composer)\.json$/.test(baseName(path))
}
