import type { Policy } from '../model/policy.ts'
import type { Project } from '../model/project/project.ts'
import type { Notice } from '../model/report.ts'
import { didYouMean } from '../policy/suggest.ts'

/**
 * Apps of the policy that no file and no command names: a typing error in a name switches its protection off, and
 * nothing else would show it.
 */
export function unknownApps(policy: Policy, project: Project): Notice[] {
  const notices: Notice[] = []
  const names = new Set(project.apps.flatMap(({ name }) => (name?.known ? [name.value] : [])))
  for (const [app, { at }] of policy.apps) {
    if (at === undefined || names.has(app) || isNamed(app, project)) continue
    notices.push({
      at,
      message: `No fly config or command names the app \`${app}\`, so this entry has no effect${didYouMean(app, names) || '.'}`,
    })
  }
  return notices
}

function isNamed(app: string, { sources, policy }: Project): boolean {
  for (const [path, { text }] of sources) if (path !== policy.path && text.includes(app)) return true
  return false
}
