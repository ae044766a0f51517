import { expect, test } from '@jest/globals'
import type { FileText, Workspace } from '../../../src/model/files/workspace.ts'
import { readPolicy } from '../../../src/review/policy.ts'

const PATH = '.github/airworthy.yml'
const snapshot = { commit: 'abc', paths: new Set<string>(), texts: new Map<string, string>(), problems: [] }

/** A workspace in which a change turns one version of the policy into the other. */
function workspaceOf(base: FileText, head: FileText): Workspace {
  return {
    snapshots: { head: snapshot, compared: { base: snapshot, diff: { files: new Map() } } },
    read: async (_, revision) => (revision === 'base' ? base : head),
    isEdited: async () => base !== head,
    renamesSince: async () => new Map(),
  }
}

const MEDIUM = { text: 'fail-on: medium\n' }
const BROKEN = { text: 'fail-on: loud\n' }
const UNREADABLE = { trouble: 'The file is not a readable text file.' }

test.each([
  ['in force', MEDIUM, MEDIUM, 'medium', []],
  ['in force', MEDIUM, { text: 'fail-on: never\n' }, 'medium', []],
  ['in force', MEDIUM, undefined, 'medium', []],
  ['in force', MEDIUM, BROKEN, 'medium', [true]],
  ['in force', UNREADABLE, UNREADABLE, undefined, [true]],
  ['in force', UNREADABLE, MEDIUM, undefined, [false]],
  ['pending', undefined, MEDIUM, undefined, []],
  ['pending', undefined, BROKEN, undefined, [true]],
  ['absent', undefined, undefined, undefined, []],
] as const)('is %s: %j, then %j', async (status, base, head, failOn, blocking) => {
  const found = await readPolicy(workspaceOf(base, head), PATH)
  expect(found.status).toBe(status)
  expect(found.policy.path).toBe(PATH)
  expect(found.policy.failOn).toBe(failOn)
  expect(found.problems.map(problem => problem.blocking)).toEqual(blocking)
})
