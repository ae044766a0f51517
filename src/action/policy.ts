import { REGIONS } from '../facts/regions.ts'
import type { Blob } from '../github/read/blobs.ts'
import type { Loaded } from '../github/read/snapshot.ts'
import { createSource } from '../model/files/text.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { PolicyFile, PolicyInForce } from '../policy/in-force.ts'
import { ruleIds } from '../rules/file-rules.generated.ts'

/** What a change makes of the policy's file. */
export interface PolicyChange {
  readonly base: Loaded
  readonly head: Loaded
  readonly after: Blob | undefined
}

/** The policy to judge by: the base branch's, or without a change the commit's own. */
export async function readPolicy(
  path: string,
  before: Blob | undefined,
  change?: PolicyChange,
): Promise<PolicyInForce> {
  const { policyInForce } = await import('../policy/in-force.ts')
  const file = (blob: Blob | undefined): PolicyFile =>
    blob && ('text' in blob ? { document: parseYaml(createSource(path, blob.text)) } : blob)
  const known = { rules: ruleIds, regions: REGIONS.map(({ code }) => code) }
  const oidIn = ({ tree }: Loaded) => tree.files.get(path)?.oid
  const edits = change && oidIn(change.base) !== oidIn(change.head)
  return policyInForce(path, edits ? [file(before), file(change.after)] : [file(before)], known)
}
