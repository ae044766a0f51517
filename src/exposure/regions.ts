import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { appsNamed } from '../model/project/app-lookup.ts'
import { type FlyctlCall, optionOf } from '../model/project/flyctl-call.ts'
import type { Project } from '../model/project/project.ts'

/** Commands of flyctl that place Machines or volumes. */
const PLACING = /^(?:deploy|launch|scale|machine|volumes|regions)(?: |$)/
const REGION_OPTIONS: ReadonlySet<string> = new Set(['--region', '--regions', '--primary-region'])
const CODE = /^[a-z]{3}$/
/** A mistyped code is displayed; any other text could be a secret. */
const LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i

/** The regions of each app: the primary one, then those that commands name for it. */
export function regionsOf(project: Project): Map<App, string[]> {
  const found = new Map<App, Set<string>>()
  for (const app of project.apps) {
    const primary = known(app.primaryRegion)?.trim()
    found.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []))
  }
  for (const call of project.flyctl) {
    if (call.command.reader === 'development' || !PLACING.test(call.verb)) continue
    const regions = regionsNamed(call)
    if (regions.length === 0) continue
    for (const named of appsMeant(project.apps, call)) {
      for (const region of regions) found.get(named)?.add(region)
    }
  }
  return new Map([...found].map(([app, regions]) => [app, [...regions]]))
}

/** The codes that the options and operands of a call name. */
export function regionsNamed({ verb, options, operands }: FlyctlCall): readonly string[] {
  const regions = options
    .filter(({ name }) => REGION_OPTIONS.has(name))
    .flatMap(({ value }) => codesIn(known(value)?.split(',') ?? []))
  // A command of older versions: `fly regions add ams`.
  return /^regions (?:add|set)$/.test(verb) ? [...regions, ...codesIn(operands.map(known))] : regions
}

function codesIn(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap(text => {
    const code = text?.trim().toLowerCase() ?? ''
    return CODE.test(code) ? [code] : []
  })
}

/** Without `--app` and `--config` a call is about the only app; with several apps it is unknown. */
function appsMeant(apps: readonly App[], call: FlyctlCall): readonly App[] {
  const named = optionOf(call, '--app')
  const config = optionOf(call, '--config')
  const name = known(named?.value)
  if (name !== undefined) return appsNamed({ apps }, name)
  const path = known(config?.value)?.replace(/^(?:\.\/){1,9}/, '')
  if (path !== undefined) {
    const exact = apps.filter(app => app.path === path)
    const ending = exact.length > 0 ? exact : apps.filter(app => app.path.endsWith(`/${path}`))
    return ending.length === 1 ? ending : []
  }
  return !named && !config && apps.length === 1 ? apps : []
}
