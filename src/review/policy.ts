import { REGIONS } from '../facts/regions.ts'
import { type Home, OWN_HOME, seenFromProject } from '../model/files/home.ts'
import { createSource } from '../model/files/text.ts'
import type { FileText, Workspace } from '../model/files/workspace.ts'
import { NO_POLICY, type Policy } from '../model/policy.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { PolicyFile, PolicyInForce } from '../policy/in-force.ts'
import { ruleIds } from '../rules/file-rules.generated.ts'

/** The policy of a workspace. */
export interface WorkspacePolicy extends PolicyInForce {
  /** `pending`: only the head has it. `absent`: neither has. */
  readonly status: 'in force' | 'pending' | 'absent'
}

/**
 * The policy to judge by: the one of the workspace's base. What the change makes of it is checked too. The
 * schema is loaded only for a file that exists.
 */
export async function readPolicy(workspace: Workspace, path: string, home: Home = OWN_HOME): Promise<WorkspacePolicy> {
  const before = await workspace.read(path, 'base')
  const isEdited = await workspace.isEdited(path)
  const after = isEdited ? await workspace.read(path, 'head') : before
  if (before === undefined && after === undefined) {
    return { policy: { ...NO_POLICY, path }, problems: [], failOn: asked => asked, status: 'absent' }
  }
  const { policyInForce } = await import('../policy/in-force.ts')
  const parsed = (file: FileText): PolicyFile =>
    file && 'text' in file ? { document: parseYaml(createSource(path, file.text)) } : file
  const known = { rules: ruleIds, regions: REGIONS.map(({ code }) => code) }
  const inForce = policyInForce(path, isEdited ? [parsed(before), parsed(after)] : [parsed(before)], known)
  const status = before === undefined ? 'pending' : 'in force'
  return { ...inForce, policy: seenFrom(inForce.policy, home), status }
}

/** Paths in a policy count from its home. */
function seenFrom(policy: Policy, home: Home): Policy {
  const ignores = policy.ignores.flatMap(ignore => {
    if (ignore.path === undefined) return [ignore]
    const path = seenFromProject(ignore.path, home)
    return path === undefined ? [] : [{ ...ignore, path }]
  })
  return { ...policy, ignores }
}
