import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { deployedNames } from '../../model/project/app-lookup.ts'
import { type FlyctlCall, isDeploy } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'

/** The private app that a config is deployed as: by its name, by a deploy's, or by one that a deploy's file may give it. */
export function privateNameOf(app: App, project: Project): string | undefined {
  const own = deployedNames(app).find(one => project.policy.apps.get(one)?.private === true)
  if (own !== undefined) return own
  for (const call of app.calls) {
    const [name] = isDeploy(call) ? privateNamesOf(call, project) : []
    if (name !== undefined) return name
  }
  return undefined
}

/** Where a variable, a matrix or a loop gives the name, every private app that its file names. */
export function privateNamesOf(call: FlyctlCall, { policy, sources }: Project): string[] {
  const given = known(call.app)
  const text = sources.get(call.command.at.path)?.text ?? ''
  if (given !== undefined || (call.app === undefined && !text.includes('FLY_APP'))) {
    return given !== undefined && policy.apps.get(given)?.private ? [given] : []
  }
  const words = new Set(text.match(/[\w-]{1,100}/g))
  return [...policy.apps].filter(([name, { private: isPrivate }]) => isPrivate && words.has(name)).map(([name]) => name)
}
