import type { Tree } from '../model/files/tree.ts'
import { known } from '../model/files/value.ts'
import { type Command, programOf } from '../model/project/command.ts'
import { joinPath } from './discover/references.ts'
import type { Documents } from './documents.ts'
import { field } from './fields.ts'
import type { Reading } from './files/compose.ts'
import { commandsOfText, type Readers } from './files/scripts.ts'

const MANAGERS = /^(?:npm|pnpm|yarn|bun)$/
/** Their own commands, which run a script of that name. */
const LIFECYCLE = /^(?:start|test|stop|restart)$/
const RUN = /^(?:run|run-script|rum|urn)$/
/** Options that name the folder of the package, with the word behind them. */
const FOLDER = /^(?:--prefix|--dir|-C|--cwd)$/
const TAKES_WORD = /^(?:-w|--workspace|--filter|-F|--loglevel|--env-file)$/

/** A script of `package.json` that a command starts. */
export interface PackageScript {
  /** The path of the `package.json`. */
  readonly path: string
  /** The names of the scripts, in the order in which they run. */
  readonly names: readonly string[]
}

/** The script that a command runs: `npm start`, `pnpm run build`, `yarn serve`, `node --run x`. `undefined` for none. */
export function packageScriptOf(command: Command, folder: string): PackageScript | undefined {
  const words = command.argv.slice(command.program + 1).map(known)
  const program = programOf(command)
  let at = ''
  const operands: string[] = []
  for (let index = 0; index < words.length && operands.length < 2; index++) {
    const word = words[index]
    if (word === undefined) return undefined
    const [, name, value] = /^(-[\w-]{1,40})(?:=(.{1,300}))?$/.exec(word) ?? []
    if (program === 'node' && name === '--run') operands.push('run', value ?? words[index + 1] ?? '')
    else if (name === undefined) operands.push(word)
    else if (FOLDER.test(name)) at = value ?? words[++index] ?? ''
    else if (TAKES_WORD.test(name) && value === undefined) index++
  }
  const [first, second] = operands
  const script = MANAGERS.test(program) || program === 'node' ? scriptName(program, first, second) : undefined
  const path = joinPath(folder, `${at.replace(/^\/+/, '')}/package.json`.replace(/^\//, ''))
  // npm and Yarn also run what carries the name behind `pre` and `post`.
  return script && path ? { path, names: [`pre${script}`, script, `post${script}`] } : undefined
}

function scriptName(program: string, first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined) return undefined
  if (RUN.test(first)) return second
  if (program === 'node') return undefined
  // `yarn serve` and `pnpm serve` run the script of that name.
  return LIFECYCLE.test(first) || program === 'yarn' || program === 'pnpm' ? first : undefined
}

/** The commands of such a script as the running app starts them; `readings` is told of them. */
export function commandsOfPackage(
  { path, names }: PackageScript,
  documents: Documents,
  readings: Map<string, Reading>,
  readers: Readers,
): Command[] {
  const source = documents.sources.get(path)
  const root = source && documents.tree(path)?.roots[0]
  if (!source || !root) return []
  const { settings = [], commands = [] } = readings.get(path) ?? {}
  const started: Command[] = []
  const texts = new Set<Tree['at']>()
  for (const name of names) {
    const script = field(field(root, 'scripts'), name)
    if (script?.kind !== 'scalar') continue
    const kind = { origin: 'script', reader: 'runtime', key: `scripts.${name}` } as const
    for (const command of commandsOfText(source, script, kind, readers)) started.push(command)
    texts.add(script.at)
  }
  if (started.length === 0) return []
  const keys = new Set(started.map(({ key }) => key))
  const others = commands.filter(({ key }) => !keys.has(key))
  readings.set(path, {
    settings: settings.filter(({ value }) => !texts.has(value.at)),
    commands: [...others, ...started],
  })
  return started
}
