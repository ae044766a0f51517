import { known } from '../../model/files/value.ts'
import type { SeenApp, SeenVolume } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import type { Draft } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import type { Check } from '../../rulekit/each.ts'
import { isDisposableName } from '../placement/volumes.ts'
import { eachSeenApp, isGone } from './observed.ts'

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
