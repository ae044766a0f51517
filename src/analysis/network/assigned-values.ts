import { known, type Value } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { appsNamed, appsOf } from '../../model/project/app-lookup.ts'
import { type FlyctlCall, isDeploy } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** A variable of an app that a command line of flyctl sets. */
export interface AssignedValue {
  readonly name: string
  readonly value: Value<string>
  /** The app that gets it, where the repository has its config. */
  readonly app: App | undefined
  readonly appName: string
}

const PAIR = /^["']?([A-Za-z_]\w{0,99})=(.*)$/s
/** An input of a reusable workflow, as the whole value. */
const INPUT = /^["']?\$\{\{\s{0,9}inputs\.([\w-]{1,100})\s{0,9}\}\}["']?$/

/** What `fly secrets set` and `fly deploy --env` give to apps, also through the inputs of a reusable workflow. */
export function* assignedValues(project: Project): Generator<AssignedValue> {
  const appOf = appsOf(project)
  for (const call of project.flyctl) {
    if (call.command.reader === 'development') continue
    for (const word of assignmentsOf(call)) {
      const [, name, text] = PAIR.exec(known(word) ?? word.raw) ?? []
      if (name === undefined || text === undefined) continue
      const input = word.known ? undefined : INPUT.exec(text)?.[1]
      const givers = input === undefined ? [undefined] : givenTo(call, input, project)
      for (const giver of givers) {
        const value = giver?.value ?? { ...word, value: text }
        const app = call.app ? undefined : appOf(call.command)
        const appName = call.app ? nameGiven(call.app, giver, call, project) : known(app?.name)
        if (!value.known || appName === undefined) continue
        const [named] = appsNamed(project, appName)
        yield { name, value, app: app ?? named, appName }
      }
    }
  }
}

function assignmentsOf({ verb, operands, options }: FlyctlCall): readonly Value<string>[] {
  if (verb === 'secrets set') return operands
  if (!isDeploy({ verb }) && verb !== 'machine run') return []
  return options.flatMap(({ name, value }) => (name === '--env' && value ? [value] : []))
}

/** The `with` of the jobs that call the workflow of a command, for one of its inputs. */
function givenTo({ command }: FlyctlCall, input: string, { settings }: Project): readonly Setting[] {
  return settings.filter(
    ({ origin, name, action }) =>
      origin === 'workflow-with' && name === input && action?.replace(/^\.\//, '') === command.at.path,
  )
}

/** The app that `--app` names, by the same caller where it is an input as well. */
function nameGiven(
  app: Value<string>,
  giver: Setting | undefined,
  call: FlyctlCall,
  project: Project,
): string | undefined {
  if (app.known) return app.value
  const input = INPUT.exec(app.raw)?.[1]
  if (input === undefined || !giver) return undefined
  const job = giver.key.slice(0, giver.key.lastIndexOf('.with.'))
  const named = givenTo(call, input, project).find(
    ({ at, key }) => at.path === giver.at.path && key.startsWith(`${job}.with.`),
  )
  return known(named?.value)
}
