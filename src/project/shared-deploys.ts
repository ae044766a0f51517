import { type Command, workflowJobOf } from '../model/project/command.ts'
import { type FlyctlCall, isDeploy } from '../model/project/flyctl-call.ts'

/** The commands that deploy several configs, as in a matrix. */
export function sharedDeploys(callsOf: ReadonlyMap<string, readonly FlyctlCall[]>): ReadonlySet<Command> {
  const seen = new Set<Command>()
  const shared = new Set<Command>()
  for (const calls of callsOf.values()) {
    const commands = new Set(calls.filter(isDeploy).map(({ command }) => command))
    for (const command of commands) {
      if (seen.has(command)) shared.add(command)
      seen.add(command)
    }
  }
  return shared
}

/**
 * True for a deploy that may run before another one: it comes first in the same script or job, or it is in another file,
 * which may set the app up. Jobs of one workflow run at the same time.
 */
export function mayRunBefore(call: FlyctlCall, other: FlyctlCall): boolean {
  const [one, two] = [call.command, other.command]
  if (call.verb !== 'deploy' || one.at.path !== two.at.path) return true
  return workflowJobOf(one) === workflowJobOf(two) && one.at.range.start.line < two.at.range.start.line
}
