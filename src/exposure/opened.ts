import { isForFlycast, signsOf } from '../analysis/network/flycast.ts'
import type { AppExposure } from '../model/exposure.ts'
import type { Location } from '../model/files/text.ts'
import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { appsNamed, reachOfApp } from '../model/project/app-lookup.ts'
import { type FlyctlCall, isDeploy, refusesPublicAddress } from '../model/project/flyctl-call.ts'
import type { Project } from '../model/project/project.ts'

type Opened = Pick<AppExposure, 'reach' | 'openedBy'>

const MAX_PLACES = 3

/** The calls of `fly machine` that publish a port, by the app of the config that they are about. */
export interface MachineCalls {
  readonly byApp: ReadonlyMap<App, readonly FlyctlCall[]>
  /** Those about an app without a config, and those whose app is unknown. */
  readonly others: readonly FlyctlCall[]
}

export function machineCallsOf(project: Project): MachineCalls {
  const byApp = new Map<App, FlyctlCall[]>()
  const others: FlyctlCall[] = []
  for (const call of project.flyctl) {
    if (!call.machine || call.command.reader === 'development') continue
    const [app] = [...project.apps.filter(({ calls }) => calls.includes(call)), ...appsNamed(project, known(call.app))]
    if (!app) others.push(call)
    else byApp.set(app, [...(byApp.get(app) ?? []), call])
  }
  return { byApp, others }
}

/**
 * How far the ports of an app are reachable once the commands of the repository ran. A policy or a comment can make an
 * app private while a command gives it a public address, and the first deploy without `--flycast` allocates one.
 */
export function openedReach(app: App, machines: readonly FlyctlCall[], project: Project): Opened {
  const { state } = app.reach
  const publishes = machines.length > 0 || app.services.some(({ ports }) => ports.length > 0)
  if (state !== 'private' || !publishes) return { reach: state, openedBy: [] }
  const has = (kind: Parameters<typeof signsOf>[1]): boolean => signsOf(app, kind).length > 0
  const addresses = signsOf(app, 'public-address').map(({ at }) => at)
  if (addresses.length > 0) return openedBy(addresses)
  if (has('policy') && machines.length > 0) return openedBy(placesOf(machines))
  if (has('private-address')) return { reach: 'private', openedBy: [] }
  const isOpen = machines.length > 0 || has('address-choice') || has('deploy') || project.flyctl.some(mayDeploy(app))
  const isForPublic = has('policy') && !isForFlycast(app, project)
  return { reach: isOpen || isForPublic ? 'unknown' : 'private', openedBy: [] }
}

/** True for deploys whose folder may be the app's, because a variable names it, unless an option keeps them private. */
function mayDeploy({ name, path, calls }: App): (call: FlyctlCall) => boolean {
  return call =>
    isDeploy(call) &&
    call.command.reader !== 'development' &&
    !refusesPublicAddress(call) &&
    call.operands.some(word => !word.known && (calls.includes(call) || !OPTIONS.test(word.raw))) &&
    (known(call.app) ?? known(name)) === known(name) &&
    (call.config ?? path) === path
}

/** The names of variables that hold options and no folder. */
const OPTIONS = /\$[@*]|(?:flags|opts|args|options|extra)\b/i

/** The same for a call about an app without a config. */
export function openedMachine(call: FlyctlCall, project: Project): Opened {
  const reach = reachOfApp(project, known(call.app))
  return reach === 'private' ? openedBy(placesOf([call])) : { reach, openedBy: [] }
}

function openedBy(places: readonly Location[]): Opened {
  return { reach: 'public', openedBy: places.slice(0, MAX_PLACES) }
}

function placesOf(calls: readonly FlyctlCall[]): Location[] {
  return calls.map(({ command }) => command.at)
}
