import { baseName } from '../model/files/path.ts'
import { known } from '../model/files/value.ts'
import type { Command, CommandOrigin } from '../model/project/command.ts'
import { isShell, isShellScript } from '../parse/shell/programs.ts'
import { joinPath } from './discover/references.ts'
import type { Documents } from './documents.ts'
import type { Reading } from './files/compose.ts'
import type { Readers } from './files/scripts.ts'
import type { Joined } from './join-apps.ts'
import { commandsOfPackage, type PackageScript, packageScriptOf } from './package-scripts.ts'

/** The commands of scripts by the command that starts them. */
export type StartScripts = ReadonlyMap<Command, readonly Command[]>

/** Commands that Machines of a deployed app start with. */
export const STARTS: ReadonlySet<CommandOrigin> = new Set([
  'dockerfile-cmd',
  'dockerfile-entrypoint',
  'compose-command',
  'fly-process',
  'fly-release-command',
  'fly-experimental',
])
/** Commands of one app's scripts that are looked at, and scripts that start each other. */
const MAX_COMMANDS = 500
const MAX_DEPTH = 4

/**
 * Finds the scripts of the repository that an app's commands run. What they run is read by the running app: in
 * `readings` their commands are replaced by ones that say so.
 */
export function readStartScripts(
  joined: Joined,
  commands: readonly Command[],
  documents: Documents,
  readings: Map<string, Reading>,
  readers: Readers,
): StartScripts {
  const commandsIn = (path: string): readonly Command[] => {
    const reading = readings.get(path)
    const all = reading?.commands ?? documents.script(path)?.commands ?? []
    if (all.every(({ reader, origin }) => reader !== 'ci' || origin !== 'script')) return all
    const running = all.map(command => ({ ...command, reader: 'runtime' as const }))
    readings.set(path, { settings: reading?.settings ?? [], commands: running })
    return running
  }
  const scripts = new Map<Command, readonly Command[]>()
  for (const command of commands) {
    if (!STARTS.has(command.origin)) continue
    const started: Command[] = []
    const reached = new Set<string>()
    let level = [command]
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const next: Command[] = []
      for (const each of level) {
        const room = MAX_COMMANDS - started.length - next.length
        const script = packageScriptOf(each, joined.buildContext)
        if (script && !reached.has(keyOf(script))) {
          reached.add(keyOf(script))
          next.push(...commandsOfPackage(script, documents, readings, readers).slice(0, room))
        }
        const path = scriptPath(each, joined, documents)
        if (path === undefined || reached.has(path)) continue
        reached.add(path)
        next.push(...commandsIn(path).slice(0, room))
      }
      started.push(...next)
      level = next
    }
    if (started.length > 0) scripts.set(command, started)
  }
  return scripts
}

/** The script of the repository that a command runs: `./start.sh`, `sh start.sh`, `. ./env.sh`. */
function scriptPath({ argv, program }: Command, joined: Joined, documents: Documents): string | undefined {
  const first = argv[program]
  const name = known(first)
  const takesScript = isShell(first) || name === '.' || name === 'source'
  const word = takesScript ? argv.slice(program + 1).find(each => !/^[-+]/.test(each.raw)) : first
  const written = known(word)
  if (written === undefined || written.length > 300) return undefined
  return filesOfImage(written, joined).find(path => {
    const source = documents.sources.get(path)
    return (
      source !== undefined && (/\.(?:ba)?sh$/.test(path) || source.text.startsWith('#!')) && isShellScript(source.text)
    )
  })
}

/** Where a file of the image may come from: the source of a COPY that gives it its name, else the same path, or its end. */
export function filesOfImage(
  written: string,
  { dockerfile, buildContext }: Pick<Joined, 'dockerfile' | 'buildContext'>,
): string[] {
  const name = baseName(written)
  const paths: string[] = []
  for (const { keyword, args, flags } of dockerfile?.instructions ?? []) {
    if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(flag => flag.name === 'from')) continue
    const sources = args.slice(0, -1).map(known)
    const target = known(args.at(-1))
    for (const source of sources) {
      if (source === undefined) continue
      const renamed = sources.length === 1 && target !== undefined && baseName(target) === name
      if (renamed || baseName(source) === name) paths.push(source)
    }
  }
  const parts = written.split('/').filter(part => part !== '' && part !== '.')
  for (let start = 0; start < parts.length; start++) paths.push(parts.slice(start).join('/'))
  return paths.flatMap(path => joinPath(buildContext, path.replace(/^\/+/, '')) ?? [])
}

function keyOf({ path, names }: PackageScript): string {
  return `${path} ${names.join(' ')}`
}
