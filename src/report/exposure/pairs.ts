import type { AppExposure, Exposure } from '../../model/exposure.ts'

/** An app on both sides of a change; on one side alone it is new or gone. */
export interface AppPair {
  readonly before: AppExposure | undefined
  readonly after: AppExposure | undefined
}

type Key = (app: AppExposure) => string | undefined

/** The surest first: an app may move to another file, or get another name, but not both. */
const KEYS: readonly Key[] = [
  ({ path, name }) => (name === undefined ? undefined : `${name}\n${path}`),
  ({ name }) => name,
  ({ path }) => path,
]

/** Every app once: those after the change in their order, then those that are gone. */
export function pairApps(before: Exposure, after: Exposure): AppPair[] {
  const partners = new Map<AppExposure, AppExposure>()
  let earlier = before.apps
  let remaining = after.apps
  for (const key of KEYS) {
    const candidates = byKey(earlier, key)
    const taken = new Set<AppExposure>()
    for (const [value, app] of byKey(remaining, key)) {
      const partner = candidates.get(value)
      if (!app || !partner) continue
      partners.set(app, partner)
      taken.add(partner)
    }
    earlier = earlier.filter(app => !taken.has(app))
    remaining = remaining.filter(app => !partners.has(app))
  }
  const pairs = after.apps.map((app): AppPair => ({ before: partners.get(app), after: app }))
  return [...pairs, ...earlier.map((app): AppPair => ({ before: app, after: undefined }))]
}

/** `undefined` where several share a key, which then tells none of them. */
function byKey(apps: readonly AppExposure[], key: Key): Map<string, AppExposure | undefined> {
  const found = new Map<string, AppExposure | undefined>()
  for (const app of apps) {
    const value = key(app)
    if (value !== undefined) found.set(value, found.has(value) ? undefined : app)
  }
  return found
}
