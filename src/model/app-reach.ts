import type { Reach } from './app.ts'
import type { Project } from './project.ts'
import { known } from './value.ts'

/**
 * Who may reach the app of that name. Of several configs (a worker's beside the website's) the one that publishes most
 * tells; without any the policy.
 */
export function reachOfApp(
  { apps, policy }: Pick<Project, 'apps' | 'policy'>,
  name: string | undefined,
): Reach['state'] {
  if (name === undefined) return 'unknown'
  const states = new Set(apps.filter(app => known(app.name) === name).map(({ reach }) => reach.state))
  if (states.has('public')) return 'public'
  if (states.size > 0) return states.has('unknown') ? 'unknown' : 'private'
  const declared = policy.apps.get(name)
  if (declared?.private) return 'private'
  return declared && declared.domains.length > 0 ? 'public' : 'unknown'
}
