import { resolve } from 'node:path'
import { type PolicyPlace, readPolicyFile } from '../local/policy-file.ts'
import { NO_POLICY, type Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import { createSource, fileStart } from '../model/text.ts'
import { UsageError } from './arguments.ts'

export interface PolicyInForce {
  readonly policy: Policy
  readonly problems: readonly Problem[]
  /** Words about the run. */
  readonly note?: string
}

/**
 * The policy to judge by. Without one there is nothing to wish for; one that is not understood is a problem, and
 * whatever it says is not followed. Throws a UsageError when the file that the user named does not exist.
 */
export async function readPolicy(
  place: Pick<PolicyPlace, 'directory' | 'at'>,
  named: { readonly file: string; readonly from: string } | undefined,
): Promise<PolicyInForce> {
  const file = named ? resolve(named.from, named.file) : resolve(place.directory, NO_POLICY.path)
  const { path, outcome } = await readPolicyFile({ ...place, file })
  const none = { policy: { ...NO_POLICY, path }, problems: [] }
  if (outcome === 'absent') {
    if (named) throw new UsageError(`there is no policy ${named.file}`)
    return none
  }
  if (outcome === 'not yet') {
    return {
      ...none,
      note: `${path} is not on the base branch yet, so it is not in force: it takes effect after merge.`,
    }
  }
  if (outcome === undefined || 'reason' in outcome) {
    const message = outcome?.reason ?? 'The policy is no regular file, so it was not read.'
    return { ...none, problems: [{ at: fileStart(path), message, blocking: true }] }
  }

  const [{ parseYaml }, { loadPolicy }, { rules }, { REGIONS }] = await Promise.all([
    import('../parse/yaml.ts'),
    import('../policy/load.ts'),
    import('../rules/index.ts'),
    import('../rulekit/regions.ts'),
  ])
  const known = { rules: rules.map(({ id }) => id), regions: REGIONS.map(({ code }) => code) }
  const loaded = loadPolicy(parseYaml(createSource(path, outcome.text)), known)
  if ('policy' in loaded) return { policy: loaded.policy, problems: [] }
  return { ...none, problems: loaded.errors.map(error => ({ ...error, blocking: true })) }
}
