import { Minimatch } from 'minimatch'
import type { Finding } from '../model/finding.ts'
import type { Policy, PolicyIgnore } from '../model/policy.ts'

export interface ActiveIgnore {
  readonly ignore: PolicyIgnore
  covers(finding: Finding): boolean
}

/** The policy's ignores that count on that day (`YYYY-MM-DD`). */
export function inForce(policy: Policy, today: string): ActiveIgnore[] {
  const active: ActiveIgnore[] = []
  for (const ignore of policy.ignores) {
    if (whyNotInForce(ignore, today) !== undefined) continue
    const matches = ignore.path === undefined ? () => true : compileGlob(ignore.path)
    if (!matches) continue
    active.push({ ignore, covers: finding => finding.rule === ignore.rule && matches(finding.at.path) })
  }
  return active
}

/** Why an ignore of the policy does not count, as a sentence. */
export function whyNotInForce({ reason, expires, path }: PolicyIgnore, today: string): string | undefined {
  if (reason.trim() === '') return 'This ignore has no reason, so it is not applied.'
  if (expires !== undefined && expires < today) return `This ignore expired on ${expires} and is no longer applied.`
  if (path !== undefined && !compileGlob(path))
    return 'The path pattern of this ignore is too complex, so it is not applied.'
  return undefined
}

const MAX_LENGTH = 200
const MAX_STARS = 12

/**
 * A test of paths (relative to the project's root, forward slashes) against a glob of `*`, `**`, `?` and `[ab]`. One that
 * ends in `/` holds for all below it. `undefined` for an empty pattern and for one that could cost too much time.
 */
export function compileGlob(pattern: string): ((path: string) => boolean) | undefined {
  const normal = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**')
  const stars = normal.match(/\*+/g)?.length ?? 0
  if (normal === '' || normal.length > MAX_LENGTH || stars > MAX_STARS) return undefined
  // Braces multiply and extended globs nest: neither is needed to name a file.
  const matcher = new Minimatch(normal, {
    dot: true,
    nobrace: true,
    noext: true,
    nocomment: true,
    nonegate: true,
    platform: 'linux',
  })
  return path => matcher.match(path)
}
