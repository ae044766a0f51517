import { known, type Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import type { FlyctlCall } from '../../model/project/flyctl-call.ts'
import { joinPath, withoutWorkspace } from '../discover/references.ts'
import { APP_VARIABLE } from './app-variables.ts'
import { inFolder, readFlyctl } from './flyctl.ts'

/** More calls than any pipeline makes; each may be about every app. */
const MAX_CALLS = 2000

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
): FlyctlCall[] {
  const calls: FlyctlCall[] = []
  let text: string | undefined
  let start: string | undefined
  let folder: string | undefined
  let exported: Value<string> | undefined
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break
    const own = `${command.at.path}\n${command.key}`
    if (own !== text) {
      text = own
      const written = starts.get(command) ?? ''
      start = joinPath('', withoutWorkspace(written)?.path ?? written)
      folder = start
      exported = undefined
    }
    const assigned = command.assignments.findLast(({ name }) => name === APP_VARIABLE)?.value
    if (command.program >= command.argv.length || known(command.argv[0]) === 'export') exported = assigned ?? exported
    const [program, target] = command.argv
    if (/^(?:cd|pushd)$/.test(known(program) ?? '')) {
      const moved = [inFolder(folder, target), inFolder(start, target)]
      folder = moved.find(path => path !== undefined && folders.has(path)) ?? moved[0]
      continue
    }
    const call = readFlyctl(command, folder)
    if (call) calls.push({ ...call, app: call.app ?? assigned ?? exported ?? appVariable(command) })
  }
  return calls
}
