import { known } from '../files/value.ts'
import { onceFor } from '../memoize.ts'
import type { App } from './app.ts'
import type { Project } from './project.ts'

/** The configs of the app of that name, in order: several where one is for staging or for a worker. */
export function appsNamed({ apps }: Pick<Project, 'apps'>, name: string | undefined): readonly App[] {
  return (name !== undefined && byName(apps).get(name)) || []
}

const byName = onceFor((apps: readonly App[]): ReadonlyMap<string, readonly App[]> => {
  const named = new Map<string, App[]>()
  for (const app of apps) {
    const name = known(app.name)
    if (name === undefined) continue
    const namesakes = named.get(name)
    if (namesakes) namesakes.push(app)
    else named.set(name, [app])
  }
  return named
})
