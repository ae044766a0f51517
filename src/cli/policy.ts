import { resolve } from 'node:path'
import { REGIONS } from '../facts/regions.ts'
import { type PolicyPlace, type PolicyFile as Reading, readPolicyFile } from '../local/policy-file.ts'
import { createSource } from '../model/files/text.ts'
import { NO_POLICY } from '../model/policy.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { PolicyFile, PolicyInForce } from '../policy/in-force.ts'
import { ruleIds } from '../rules/file-rules.generated.ts'
import { UsageError } from './options.ts'

type Policy = PolicyInForce & {
  /** Words about the run. */
  readonly note?: string
}

/**
 * The policy to judge by: as it stands at the merge base, where one is named. What is not understood is a problem, and
 * whatever it says is not followed; so is what the work tree makes of a policy, unless it mends one. Throws a UsageError
 * when the file that the user named does not exist.
 */
export async function readPolicy(
  place: Pick<PolicyPlace, 'directory' | 'at'>,
  named: { readonly file: string; readonly from: string } | undefined,
): Promise<Policy> {
  const file = named ? resolve(named.from, named.file) : resolve(place.directory, NO_POLICY.path)
  const { path, outcome } = await readPolicyFile({ ...place, file })
  if (outcome === 'absent' && named) throw new UsageError(`there is no policy ${named.file}`)
  const after = place.at ? (await readPolicyFile({ ...place, file, at: undefined })).outcome : outcome

  if (outcome === 'absent' && after === 'absent') {
    return { policy: { ...NO_POLICY, path }, problems: [], failOn: asked => asked }
  }

  const { policyInForce } = await import('../policy/in-force.ts')
  const parsed = (reading: Reading['outcome']): PolicyFile => {
    if (reading === 'absent' || reading === 'not yet') return undefined
    if (reading === undefined) return { trouble: 'The policy is no regular file, so it was not read.' }
    return 'reason' in reading ? { trouble: reading.reason } : { document: parseYaml(createSource(path, reading.text)) }
  }
  const known = { rules: ruleIds, regions: REGIONS.map(({ code }) => code) }
  const edits = textOf(outcome) !== textOf(after)
  const inForce = policyInForce(path, edits ? [parsed(outcome), parsed(after)] : [parsed(outcome)], known)
  const note = `${path} is not on the base branch yet, so it is not in force: it takes effect after merge.`
  return outcome === 'not yet' ? { ...inForce, note } : inForce
}

function textOf(outcome: Reading['outcome']): string | undefined {
  return typeof outcome === 'object' && 'text' in outcome ? outcome.text : undefined
}
