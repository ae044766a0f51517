import type { Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import type { Setting } from '../../model/project/setting.ts'

/** Under this variable flyctl takes the app's name where `--app` is not given (flyctl: internal/command/command.go). */
export const APP_VARIABLE = 'FLY_APP'

/** Says what `FLY_APP` is for a command of a workflow: in the `env` of its step, else of its job, else of the workflow. */
export function appVariablesOf(settings: readonly Setting[]): (command: Command) => Value<string> | undefined {
  const byPath = new Map<string, { readonly scope: string; readonly value: Value<string> }[]>()
  for (const { origin, name, key, value, at } of settings) {
    if (origin !== 'workflow-env' || name !== APP_VARIABLE) continue
    const scope = key.slice(0, -`env.${APP_VARIABLE}`.length)
    const found = byPath.get(at.path)
    if (found) found.push({ scope, value })
    else byPath.set(at.path, [{ scope, value }])
  }
  return ({ at, key }) => {
    const around = (byPath.get(at.path) ?? []).filter(({ scope }) => `${key}.`.startsWith(scope))
    return around.toSorted((a, b) => b.scope.length - a.scope.length)[0]?.value
  }
}
