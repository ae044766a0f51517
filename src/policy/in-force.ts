import type { TreeDocument } from '../model/files/document.ts'
import { fileStart } from '../model/files/text.ts'
import { DEFAULT_FAIL_ON, type FailOn, NO_POLICY, type Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import { compareSeverity } from '../model/severity.ts'
import { type KnownNames, loadPolicy } from './load.ts'

/** A policy's file as one commit has it: parsed, not readable for a reason in plain words, or not there. */
export type PolicyFile = { readonly document: TreeDocument } | { readonly trouble: string } | undefined

export interface PolicyInForce {
  readonly policy: Policy
  readonly problems: readonly Problem[]
  /** The severity to fail at, where `asked` is what the workflow or the command line asks for. */
  readonly failOn: (asked: FailOn) => FailOn
}

/**
 * The policy to judge by is the one before the change; `after` is what the change makes of the file, left out where it
 * leaves the file alone. What is wrong with either makes the verdict incomplete, with one exception: a change that fixes
 * or removes a broken policy passes. It is judged by the defaults, and not more gently than they are.
 */
export function policyInForce(
  path: string,
  files: readonly [PolicyFile, PolicyFile?],
  known: KnownNames,
): PolicyInForce {
  const before = read(path, files[0], known)
  const after = files.length > 1 ? read(path, files[1], known) : undefined
  if ('policy' in before) {
    const { policy } = before
    const problems = after && 'problems' in after ? after.problems : []
    return { policy, problems, failOn: asked => policy.failOn ?? asked }
  }
  const none = { policy: { ...NO_POLICY, path }, failOn: notLooserThanDefault }
  if (!after) return { ...none, problems: before.problems }
  if ('problems' in after) return { ...none, problems: after.problems }
  return { ...none, problems: [{ at: fileStart(path), message: FIXED_BY_CHANGE, blocking: false }] }
}

const FIXED_BY_CHANGE = 'The policy of the base branch is not valid, so the defaults apply here. This change fixes it.'

/** What the broken policy asked for is not known, and the workflow is in the hands of the pull request. */
function notLooserThanDefault(asked: FailOn): FailOn {
  return asked !== 'never' && compareSeverity(asked, DEFAULT_FAIL_ON) < 0 ? asked : DEFAULT_FAIL_ON
}

function read(
  path: string,
  file: PolicyFile,
  known: KnownNames,
): { readonly policy: Policy } | { readonly problems: readonly Problem[] } {
  if (!file) return { policy: { ...NO_POLICY, path } }
  if ('trouble' in file) return { problems: [{ at: fileStart(path), message: file.trouble, blocking: true }] }
  const loaded = loadPolicy(file.document, known)
  if ('policy' in loaded) return loaded
  return { problems: loaded.errors.map(({ at, message }) => ({ at, message, blocking: true })) }
}
