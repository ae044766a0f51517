import type { App, Reach, ReachSign } from '../../model/project/app.ts'
import { appBefore } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'

/** What anyone can write into a file without an effect on the app's addresses. */
const CLAIMS: ReadonlySet<ReachSign['kind']> = new Set(['flycast-name', 'comment'])

/**
 * The apps of a change, where nothing that the change itself claims makes an app private: a Flycast name or a comment
 * counts if the base claims the same of this app. A new command that gives a private address counts too, but not beside
 * a deploy that leaves the addresses open: nothing proves that it runs first. Without a base all count.
 */
export function withReachInForce(apps: readonly App[], before: Project | undefined): readonly App[] {
  if (!before) return apps
  return apps.map(app => ({ ...app, reach: inForce(app.reach, appBefore(app, before)?.reach) }))
}

function inForce(reach: Reach, before: Reach | undefined): Reach {
  const had = new Set(before?.signs.map(({ kind }) => kind))
  const isOpen = reach.signs.some(({ kind }) => kind === 'deploy')
  const isNew = ({ kind }: ReachSign): boolean =>
    !had.has(kind) && (CLAIMS.has(kind) || (kind === 'private-address' && isOpen))
  if (!reach.signs.some(isNew)) return reach
  const signs = reach.signs.map(sign => (isNew(sign) ? { ...sign, isNew: true } : sign))
  const counted = new Set(signs.filter(sign => !sign.isNew).map(({ at }) => at))
  const evidence = reach.evidence.filter(({ at }) => counted.has(at))
  // Evidence of another kind, such as the policy or that no service publishes a port, stays as it is.
  const onlyNew = reach.evidence.every(({ at }) => signs.some(sign => sign.isNew && sign.at === at))
  return onlyNew && reach.state === 'private' ? { state: 'unknown', evidence, signs } : { ...reach, signs }
}
