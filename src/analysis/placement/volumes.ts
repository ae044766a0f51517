import type { Location } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { App, Mount } from '../../model/project/app.ts'
import { type FlyctlCall, optionOf } from '../../model/project/flyctl-call.ts'
import { isForApp } from './placements.ts'

/** A volume that a workflow or script makes for an app. */
export interface NewVolume {
  readonly name: string | undefined
  /** In lower case; `undefined` where it is not known. */
  readonly region: string | undefined
  readonly at: Location
  readonly call: FlyctlCall
}

/** The volumes that `fly volumes create` makes for an app, in the order of the texts. */
export function volumesOf(app: App): NewVolume[] {
  const volumes: NewVolume[] = []
  for (const call of app.calls) {
    if (call.command.reader === 'development' || call.verb !== 'volumes create' || !isForApp(call, app)) continue
    const region = optionOf(call, '--region')?.value
    const at = region?.at ?? call.command.at
    volumes.push({ name: known(call.operands[0]), region: known(region)?.trim().toLowerCase(), at, call })
  }
  return volumes
}

const DISPOSABLE =
  /cache|(?:^|[^a-z])(?:te?mp|models?|huggingface|hf|ollama|logs?|build|downloads?|scratch)(?:[^a-z]|$)/i

/** True for a volume that by its name or place holds what can be made again: caches, models, logs. */
export function isDisposable({ source, destination }: Mount): boolean {
  return isDisposableName(known(source)) || isDisposableName(known(destination))
}

/** The same by the volume's name alone. */
export function isDisposableName(name: string | undefined): boolean {
  return DISPOSABLE.test(name ?? '')
}

/** How a message names a volume: by its name, else by where it is mounted. */
export function volumeName({ source, destination }: Mount): string {
  return known(source) ?? known(destination) ?? 'volume'
}

/** The process groups that a list names, the default group for an empty one (flyctl: internal/appconfig/processgroups.go). */
export function groupsOf(named: readonly Value<string>[], { processes }: App): (string | undefined)[] {
  if (named.length > 0) return named.map(known)
  return [processes.includes('app') ? 'app' : processes.toSorted()[0]]
}
