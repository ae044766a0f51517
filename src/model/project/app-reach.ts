import type { Reach } from './app.ts'
import { appsNamed } from './apps-named.ts'
import type { Project } from './project.ts'

/**
 * Who may reach the app of that name. Of several configs (a worker's beside the website's) the one that publishes most
 * tells; without any the policy.
 */
export function reachOfApp(project: Pick<Project, 'apps' | 'policy'>, name: string | undefined): Reach['state'] {
  const states = new Set(appsNamed(project, name).map(({ reach }) => reach.state))
  if (states.has('public')) return 'public'
  if (states.size > 0) return states.has('unknown') ? 'unknown' : 'private'
  const declared = name === undefined ? undefined : project.policy.apps.get(name)
  if (declared?.private) return 'private'
  return declared && declared.domains.length > 0 ? 'public' : 'unknown'
}
