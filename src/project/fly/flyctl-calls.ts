import { known, type Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import { type FlyctlCall, isDeploy } from '../../model/project/flyctl-call.ts'
import { readPrefix } from '../../parse/shell/programs.ts'
import { joinPath, withoutWorkspace } from '../discover/references.ts'
import { APP_VARIABLE } from './app-variables.ts'
import { type LookUp, linesOf, shellVariables } from './constants.ts'
import { inFolder, readFlyctl } from './flyctl.ts'

/** More calls than any pipeline makes; each may be about every app. */
const MAX_CALLS = 2000

/** No system has longer paths: `cd a && cd a && …` is not followed further. */
const LONGEST_PATH = 4096

/**
 * Every call of flyctl among commands in the order of their texts. `starts` tells where a text starts when that is not
 * the root; `cd` is followed. In `(cd a; …); (cd b; …)` the second `cd` counts from the start again: of the two folders
 * that it may mean, the one that exists.
 */
export function flyCalls(
  commands: readonly Command[],
  starts: ReadonlyMap<Command, string>,
  folders: ReadonlySet<string>,
  appVariable: (command: Command) => Value<string> | undefined,
  constantsFor: (command: Command, name: string) => readonly string[] | undefined,
): FlyctlCall[] {
  const calls: FlyctlCall[] = []
  let text: string | undefined
  let start: string | undefined
  let folder: string | undefined
  let exported: Value<string> | undefined
  let shell = shellVariables()
  const later = new Map<string, Map<string, string>>()
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break
    const own = `${command.at.path}\n${command.key}`
    if (own !== text) {
      text = own
      const written = starts.get(command) ?? ''
      start = joinPath('', withoutWorkspace(written)?.path ?? written)
      folder = start
      exported = undefined
      shell = shellVariables()
    }
    const { path } = command.at
    const lookUp: LookUp = name => {
      const given = later.get(path)?.get(name)
      return shell.values.get(name) ?? (given === undefined ? constantsFor(command, name) : [given])
    }
    const given = shell.note(command)
    if (given.size > 0) later.set(path, new Map([...(later.get(path) ?? []), ...given]))
    const assigned = command.assignments.findLast(({ name }) => name === APP_VARIABLE)?.value
    if (command.program >= command.argv.length || known(command.argv[0]) === 'export') exported = assigned ?? exported
    const [program, target] = command.argv
    if (/^(?:cd|pushd)$/.test(known(program) ?? '')) {
      const settled = target && linesOf([target], lookUp)[0]?.[0]
      const moved = [inFolder(folder, settled), inFolder(start, settled)]
      folder = moved.find(path => path !== undefined && folders.has(path)) ?? moved[0]
      if (folder !== undefined && folder.length > LONGEST_PATH) folder = undefined
      continue
    }
    for (const call of callsOf(command, folder, lookUp))
      calls.push({ ...call, app: call.app ?? assigned ?? exported ?? appVariable(command) })
  }
  return calls
}

/** The calls that a command line may be: one, unless a matrix or branches of a script give its variables several values. */
function callsOf(command: Command, folder: string | undefined, lookUp: LookUp): readonly FlyctlCall[] {
  const written = readFlyctl(command, folder)
  const isAlias = lookUp(`alias ${known(command.argv[0])}`) !== undefined
  if (!isAlias && command.argv.every(word => word.known)) return written ? [written] : []
  const calls: FlyctlCall[] = []
  for (const argv of linesOf(command.argv, lookUp)) {
    const call = readFlyctl({ ...command, argv, program: readPrefix(argv).program }, folder)
    if (!call) continue
    const { app, config, dockerfile, ignorefile, namesConfig } = call
    const settled = { app, config, dockerfile, ignorefile, namesConfig, folder: call.folder }
    // The folder of a deploy. A variable that contains options leaves it unknown, because they may change the addresses.
    const isFolder = isDeploy(call) && call.options.length === written?.options.length
    const operands = isFolder ? { operands: call.operands } : {}
    calls.push(written ? { ...written, ...settled, ...operands } : { ...call, command })
  }
  return calls.length === 0 && written ? [written] : calls
}
