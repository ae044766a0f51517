import type { Location, Source } from '../../model/files/text.ts'
import { known, locateIn, type Value } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { FlyctlCall } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { redact } from '../../redact/redact.ts'

/**
 * What a region is named for: an app's primary one (`primary`), Machines or volumes in each of those named (`each`), or
 * one Machine in the first of those named that has room, where aliases such as `eu` count too (`choice`).
 */
export type PlacementKind = 'primary' | 'each' | 'choice'

/** A place in the files that puts something into a region. */
export interface Placement {
  readonly kind: PlacementKind
  /** In lower case, as written otherwise: perhaps none that exists. */
  readonly code: string
  readonly at: Location
  /** How a message and a subject name the place: `primary_region`, `fly scale count --region`. */
  readonly where: string
  /** The app that it is about, where that is exactly one. */
  readonly app: App | undefined
  readonly call?: FlyctlCall
}

/** Superfly's action for review apps; without the input `region` it takes `FLY_REGION`, else `iad` (entrypoint.sh). */
export const REVIEW_APPS_ACTION = 'superfly/fly-pr-review-apps'

type Options = readonly (readonly [kind: PlacementKind, ...names: string[]])[]

const REGION = '--region'
const DEPLOY: Options = [
  ['primary', '--primary-region'],
  ['each', '--regions'],
]

/** Options that put something somewhere, by command (docs: flyctl/cmd); those that only look or connect are left out. */
const PLACING: ReadonlyMap<string, Options> = new Map<string, Options>([
  ['deploy', DEPLOY],
  ['launch', [...DEPLOY, ['primary', REGION]]],
  ['mcp launch', [['primary', REGION]]],
  ['scale count', [['each', REGION]]],
  ['volumes create', [['each', REGION]]],
  ['volumes fork', [['each', REGION]]],
  ['machine run', [['choice', REGION]]],
  ['machine create', [['choice', REGION]]],
  ['machine clone', [['choice', REGION]]],
  ['machine place', [['choice', REGION]]],
  ['postgres create', [['each', REGION]]],
  ['mpg create', [['each', REGION]]],
  ['redis create', [['each', REGION, '--replica-regions']]],
  ['redis update', [['each', '--replica-regions']]],
])

/** Every region that configs, commands, workflows and inputs of the review-apps action name, development left out. */
export const placementsOf = memoize((project: Project): readonly Placement[] => {
  const placements: Placement[] = []
  const add = (value: Value<string> | undefined, rest: Omit<Placement, 'code' | 'at'>): void => {
    if (!value?.known || value.value.length > 200) return
    const source: Source | undefined = project.sources.get(value.at.path)
    const parts = rest.where === 'primary_region' ? [value.value] : value.value.split(',')
    for (const part of parts.map(text => text.trim())) {
      // A placeholder or a template is no region, and no mistake.
      if (!/^[\w .-]+$/.test(part)) continue
      placements.push({ ...rest, code: redact(part).toLowerCase(), at: locateIn(value, part, source) })
    }
  }
  for (const app of project.apps) add(app.primaryRegion, { kind: 'primary', where: 'primary_region', app })
  const appOf = appsOf(project)
  const callers = callersOf(project)
  for (const setting of project.settings) {
    const app = setting.origin.startsWith('workflow-') ? undefined : appOf(setting)
    // Under these names other platforms have regions too, with longer names.
    if (isPlacing(setting, app, callers) && /^[a-z]{3}(?:,[a-z]{3}){0,20}$/i.test(known(setting.value) ?? '')) {
      const kind = setting.origin === 'workflow-with' ? 'each' : 'primary'
      add(setting.value, { kind, where: setting.name, app })
    }
  }
  const owners = ownersOf(project)
  for (const call of project.flyctl) {
    if (call.command.reader === 'development') continue
    const app = owners.get(call)
    for (const { name, value } of call.command.assignments) {
      if (name === 'FLY_REGION') add(value, { kind: 'primary', where: name, app })
    }
    if (removesMachines(call)) continue
    for (const [kind, ...names] of PLACING.get(call.verb) ?? []) {
      for (const { name, value } of call.options) {
        if (!names.includes(name)) continue
        add(value, { kind, where: `fly ${call.verb} ${name}`, app, call })
      }
    }
  }
  return placements
})

/** The files that call flyctl, or an action of Superfly's. */
function callersOf({ flyctl, settings }: Project): Set<string> {
  const callers = new Set(flyctl.map(({ command }) => command.at.path))
  for (const { action, at } of settings) if (action?.startsWith('superfly/')) callers.add(at.path)
  return callers
}

/** `primary_region` beats `PRIMARY_REGION`; flyctl itself reads `FLY_REGION` where it runs. */
function isPlacing(
  { origin, reader, name, action, shipped, at }: Setting,
  app: App | undefined,
  callers: ReadonlySet<string>,
): boolean {
  if (origin === 'workflow-with') return name === 'region' && action === REVIEW_APPS_ACTION
  if (origin === 'workflow-env') return name === 'FLY_REGION' && callers.has(at.path)
  if (name !== 'PRIMARY_REGION' || reader !== 'runtime' || shipped === false || app?.primaryRegion) return false
  return origin === 'fly-env' || origin === 'dockerfile-env' || origin === 'compose-environment'
}

/** The app that a call of flyctl is about; none where it may be several. */
function ownersOf(project: Project): Map<FlyctlCall, App | undefined> {
  const owners = new Map<FlyctlCall, App | undefined>()
  for (const app of project.apps) {
    for (const call of app.calls) owners.set(call, owners.has(call) ? undefined : app)
  }
  return owners
}

/** `fly scale count 0 --region lhr` empties a region. */
function removesMachines({ verb, operands }: FlyctlCall): boolean {
  if (verb !== 'scale count' || operands.length === 0) return false
  return operands.every(operand => /(?:^|=)0$/.test(known(operand) ?? ''))
}

/** True for a call of flyctl that says where something goes, though perhaps in a variable. */
export function namesRegion({ verb, options }: FlyctlCall): boolean {
  const placing = PLACING.get(verb)
  return options.some(({ name }) => placing?.some(([, ...names]) => names.includes(name)))
}

/** The step of a workflow that an input belongs to, for comparing. */
export function stepOf({ at, key, name }: Setting): string {
  return `${at.path} ${key.slice(0, -name.length)}`
}

/** False where the call gives another app's name, or one that is not known: the config then serves several apps. */
export function isForApp({ options, app: named }: FlyctlCall, app: App): boolean {
  if (!named && !options.some(({ name }) => name === '--app')) return true
  return named?.known === true && named.value === known(app.name)
}
