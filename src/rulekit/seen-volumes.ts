import type { App } from '../model/app.ts'
import type { Draft } from '../model/rule.ts'
import type { SeenApp, SeenVolume } from '../model/seen.ts'
import { known } from '../model/value.ts'
import { code } from './code.ts'
import type { Check } from './each.ts'
import { eachSeenApp, isGone } from './seen.ts'
import { isDisposableName } from './volumes.ts'

/** Judges every volume of every app that was looked at, but those that go away, or hold what can be made anew. */
export function eachSeenVolume(judge: (volume: SeenVolume, app: App, seenApp: SeenApp) => Iterable<Draft>): Check {
  return eachSeenApp(function* (seenApp, app) {
    const disposable = new Set(app.mounts.map(({ source }) => known(source)).filter(isDisposableName))
    for (const volume of seenApp.volumes ?? []) {
      if (isGone(volume.state) || disposable.has(volume.name) || isDisposableName(volume.name)) continue
      yield* judge(volume, app, seenApp)
    }
  })
}

/** `data` in `fra`, for messages. */
export function nameOfVolume({ name, id, region }: SeenVolume): string {
  return `${code(name === '' ? id : name)} in ${code(region)}`
}
