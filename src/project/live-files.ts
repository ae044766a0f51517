import { baseName } from '../model/files/path.ts'
import { known } from '../model/files/value.ts'
import { type Command, type CommandOrigin, programOf } from '../model/project/command.ts'
import { type FlyctlCall, isDeploy } from '../model/project/flyctl-call.ts'
import { languageOfPath } from './discover/code-paths.ts'
import { formatOf } from './discover/formats.ts'
import { joinPath } from './discover/references.ts'
import { PROGRAM_ENDINGS } from './discover/used-tests.ts'
import type { Documents } from './documents.ts'
import { field } from './fields.ts'
import type { Readers } from './files/scripts.ts'
import type { Joined } from './join-apps.ts'
import { importedFiles } from './live-imports.ts'
import { commandsOfPackage, packageScriptOf } from './package-scripts.ts'
import { filesOfImage, STARTS } from './start-scripts.ts'

/** Files that an app or its deploy uses, so that no name makes them a test or an example. */
export interface LiveFiles {
  /** Programs that Machines start, by themselves or through scripts, and tests that a program imports. */
  readonly programs: ReadonlySet<string>
  /** Files with settings that the build or the start copies, fills in or loads: `COPY .env.example .env`. */
  readonly texts: ReadonlySet<string>
}

/** Commands that are followed for one app, and words that are looked up. */
const MAX_COMMANDS = 2000
const LONGEST_WORD = 300
const MAX_FOLDERS = 10
/** They only look at the files that they are given, remove them, or ask whether they exist. */
const LEAVES = /^(?:\[|\[\[|test|rm|rmdir|echo|printf|ls|grep|git|diff|chmod|chown|find|du|wc|stat|touch|mkdir)$/
/** A module of Python and of its servers: `benchmarks.run`, `tests.app:app`. */
const MODULE = /^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6}(?::\w{1,60}(?:\(\))?)?$/

/** What the commands of deployed apps, of their images and of the jobs that deploy them use. */
export function liveFiles(
  joined: readonly Joined[],
  calls: readonly FlyctlCall[],
  pipelineCommands: readonly Command[],
  documents: Documents,
  readers: Readers,
): LiveFiles {
  const programs = new Set<string>()
  const texts = new Set<string>()
  const commands: Command[] = []
  const add = (path: string, isStarted: boolean): void => {
    if (languageOfPath(path) === undefined) texts.add(path)
    else if (isStarted) programs.add(path)
  }
  for (const join of joined) {
    for (const path of renamedByCopy(join, documents)) add(path, true)
    const build = (join.dockerfile?.commands ?? []).filter(
      ({ origin, shipped }) => origin === 'dockerfile-run' && shipped !== false,
    )
    const [built, started] = [build, startsOf(join, documents)].map(each => follow(each, join, documents, readers))
    for (const path of built?.used ?? []) add(path, false)
    for (const path of started?.used ?? []) add(path, true)
    for (const each of [built, started]) commands.push(...(each?.commands ?? []))
  }
  const root = { dockerfile: undefined, buildContext: '' }
  for (const path of follow(commandsBesideDeploys(calls, pipelineCommands), root, documents, readers).used)
    add(path, false)
  for (const path of importedFiles(joined, commands, programs, documents)) add(path, true)
  return { programs, texts }
}

/** Where the files of an image come from. */
type Origin = Pick<Joined, 'dockerfile' | 'buildContext'>

function startsOf({ config, dockerfile, buildContext }: Joined, documents: Documents): Command[] {
  const isStart = ({ origin, shipped }: { origin: CommandOrigin; shipped?: boolean }) =>
    STARTS.has(origin) && shipped !== false
  const procfile = joinPath(buildContext, 'Procfile')
  return [
    ...[...config.commands, ...(dockerfile?.commands ?? [])].filter(isStart),
    ...((procfile === undefined ? undefined : documents.script(procfile)?.commands) ?? []),
  ]
}

/** A file that the image has under another name than the project: no example is renamed in order to be left alone. */
function renamedByCopy({ dockerfile, buildContext }: Joined, documents: Documents): string[] {
  const paths: string[] = []
  for (const { keyword, args, flags, stage } of dockerfile?.instructions ?? []) {
    if ((keyword !== 'COPY' && keyword !== 'ADD') || args.length !== 2 || flags.some(({ name }) => name === 'from'))
      continue
    if (dockerfile?.stages[stage]?.shipped === false) continue
    const [source, target] = args.map(known)
    const path = source === undefined ? undefined : joinPath(buildContext, source.replace(/^\/+/, ''))
    if (target === undefined || target.endsWith('/') || path === undefined || !documents.sources.has(path)) continue
    if (!/^\.{0,2}$/.test(baseName(target)) && baseName(target) !== baseName(path)) paths.push(path)
  }
  return paths
}

/** Commands with those of the scripts that they run, and the files that all of them name. */
function follow(
  commands: readonly Command[],
  origin: Origin,
  documents: Documents,
  readers: Readers,
): { readonly used: ReadonlySet<string>; readonly commands: readonly Command[] } {
  const used = new Set<string>()
  const scripts = new Set<string>()
  const folders = foldersOf(origin)
  const pending = commands.slice(0, MAX_COMMANDS)
  for (const command of pending) {
    const room = MAX_COMMANDS - pending.length
    const script = packageScriptOf(command, origin.buildContext)
    if (script && !scripts.has(`${script.path} ${script.names.join(' ')}`)) {
      scripts.add(`${script.path} ${script.names.join(' ')}`)
      pending.push(...commandsOfPackage(script, documents, new Map(), readers).slice(0, room))
    }
    if (LEAVES.test(programOf(command))) continue
    const entered = programOf(command) === 'cd' ? known(command.argv.at(-1)) : undefined
    if (entered !== undefined && folders.length < MAX_FOLDERS) folders.push(entered)
    for (const word of wordsOf(command)) {
      for (const path of pathsOf(word, folders, origin, documents)) {
        if (used.has(path)) continue
        used.add(path)
        if (formatOf(path, documents.sources.get(path)?.text) !== 'shell') continue
        pending.push(...(documents.script(path)?.commands ?? []).slice(0, room))
      }
    }
  }
  return { used, commands: pending }
}

/** The words of a command that may be paths: `--env-file=x` and the input of `envsubst < x`, too. */
function wordsOf({ argv, redirects }: Command): string[] {
  const inputs = redirects.filter(({ operator }) => operator.endsWith('<') && !operator.includes('<<'))
  const words = [...argv, ...inputs.map(({ target }) => target)].flatMap(word => known(word) ?? [])
  return words
    .map(word => word.replace(/^--?[\w-]{1,60}=/, ''))
    .filter(word => word.length <= LONGEST_WORD && (/[\w-]/.test(word) || word === '.') && !word.startsWith('-'))
}

/** Where a relative path may start: in the build context, or in a folder of the image. */
function foldersOf({ dockerfile }: Origin): string[] {
  const folders = ['']
  for (const { keyword, args } of dockerfile?.instructions ?? []) {
    const folder = keyword === 'WORKDIR' ? known(args[0]) : undefined
    if (folder !== undefined && folders.length < MAX_FOLDERS) folders.push(folder)
  }
  return folders
}

function pathsOf(word: string, folders: readonly string[], origin: Origin, documents: Documents): string[] {
  const { sources } = documents
  const written = MODULE.test(word) ? [word, `${word.replace(/:.*/s, '').replaceAll('.', '/')}.py`] : [word]
  const inFolders = word.startsWith('/')
    ? written
    : folders.flatMap(folder => written.map(each => inFolder(folder, each)))
  if (word === '.') inFolders.splice(0)
  for (const path of [
    ...(word === '.' ? [origin.buildContext] : []),
    ...inFolders.flatMap(each => filesOfImage(each, origin)),
  ]) {
    const main = mainOf(path, documents)
    if (main !== undefined) return [main]
    const found = PROGRAM_ENDINGS.map(ending => path + ending).find(each => sources.has(each))
    if (found !== undefined) return [found]
  }
  return []
}

/** The program that Node runs for a folder: `main` of its package.json (nodejs.org: modules, folders as modules). */
function mainOf(folder: string, documents: Documents): string | undefined {
  const root = documents.tree(inFolder(folder, 'package.json'))?.roots[0]
  const main = root === undefined ? undefined : field(root, 'main')
  if (main?.kind !== 'scalar' || typeof main.value !== 'string') return undefined
  const path = joinPath(folder, main.value)
  return path === undefined
    ? undefined
    : PROGRAM_ENDINGS.map(ending => path + ending).find(each => documents.sources.has(each))
}

function inFolder(folder: string, word: string): string {
  return folder === '' ? word : `${folder}/${word}`
}

/** The commands of jobs that deploy: what they copy or fill in goes with the deploy. */
function commandsBesideDeploys(calls: readonly FlyctlCall[], commands: readonly Command[]): Command[] {
  const jobs = new Set(
    calls.filter(call => isDeploy(call) && call.command.reader !== 'development').map(({ command }) => jobOf(command)),
  )
  return commands.filter(command => jobs.has(jobOf(command)))
}

/** A job of a workflow, the whole of a script. */
function jobOf({ at, key }: Command): string {
  return `${at.path} ${/^jobs\.[^.]{1,100}/.exec(key)?.[0] ?? ''}`
}
