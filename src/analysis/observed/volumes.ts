import { known } from '../../model/files/value.ts'
import type { ObservedApp, ObservedVolume } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import { code } from '../../redact/quote.ts'
import { isDisposableName } from '../placement/volumes.ts'
import { isGone } from './observed.ts'

/** The volumes of an app that was looked at, but those that go away, or hold what can be made anew. */
export function lastingVolumes({ volumes }: ObservedApp, { mounts }: App): ObservedVolume[] {
  const disposable = new Set(mounts.map(({ source }) => known(source)).filter(isDisposableName))
  const lasts = ({ name, state }: ObservedVolume): boolean =>
    !isGone(state) && !disposable.has(name) && !isDisposableName(name)
  return (volumes ?? []).filter(lasts)
}

/** `data` in `fra`, for messages. */
export function nameOfVolume({ name, id, region }: ObservedVolume): string {
  return `${code(name === '' ? id : name)} in ${code(region)}`
}
