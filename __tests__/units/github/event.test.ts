import { describe, expect, test } from '@jest/globals'
import { readEvent, readVerifyEvent } from '../../../src/github/read/event.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'a'.repeat(40)
const MERGE = 'c'.repeat(40)

function read(name: string, payload: unknown) {
  return readEvent({ name, payload, sha: MERGE })
}

function pullRequest({ fork = false, state = 'open', headRepository = true } = {}) {
  return {
    pull_request: {
      number: 7,
      state,
      changed_files: 3,
      base: { sha: BASE, repo: { full_name: 'acme/shop' } },
      head: { sha: HEAD, repo: headRepository ? { full_name: fork ? 'evan/shop' : 'acme/shop' } : null },
    },
  }
}

describe('a pull request', () => {
  const plain = {
    kind: 'pull-request',
    number: 7,
    base: BASE,
    head: HEAD,
    readOnlyToken: false,
    changedFiles: 3,
    open: true,
  }

  test.each([
    ['of the same repository', 'pull_request', pullRequest(), plain],
    ['of a fork', 'pull_request', pullRequest({ fork: true }), { ...plain, readOnlyToken: true }],
    [
      'of a fork that is gone',
      'pull_request',
      pullRequest({ headRepository: false }),
      { ...plain, readOnlyToken: true },
    ],
    ['of a fork, run with the base rights', 'pull_request_target', pullRequest({ fork: true }), plain],
    ['that is closed', 'pull_request', pullRequest({ state: 'closed' }), { ...plain, open: false }],
  ])('%s', (_, name, payload, expected) => {
    expect(read(name, payload)).toEqual(expected)
  })
})

describe('a commit', () => {
  const zeros = '0'.repeat(40)

  test.each([
    ['merge_group', { merge_group: { base_sha: BASE, head_sha: HEAD } }, BASE, HEAD],
    ['push', { before: BASE, after: HEAD }, BASE, HEAD],
    ['push', { before: zeros, after: HEAD }, undefined, HEAD],
    ['schedule', {}, undefined, MERGE],
    ['workflow_dispatch', { inputs: {} }, undefined, MERGE],
  ])('%s %j', (name, payload, base, head) => {
    expect(read(name, payload)).toEqual({ kind: 'commit', name, base, head })
  })

  test('of a deleted branch is nothing to judge', () => {
    expect(read('push', { deleted: true, before: BASE, after: zeros })).toMatchObject({ kind: 'nothing' })
  })
})

describe('with verify', () => {
  const deployment = (state: string) => ({ deployment: { sha: HEAD }, deployment_status: { state } })
  const verifying = (name: string, payload: unknown) => readVerifyEvent({ name, payload, sha: MERGE })

  test.each([
    ['deployment_status', deployment('success'), HEAD, 'HEAD'],
    ['push', { before: BASE, after: MERGE }, MERGE, MERGE],
    ['schedule', {}, MERGE, MERGE],
    ['workflow_dispatch', {}, MERGE, MERGE],
  ])('%s is about the commit that is deployed', (name, payload, head, policyCommit) => {
    expect(verifying(name, payload)).toEqual({ kind: 'verify', head, policyCommit })
  })

  test.each([
    ['deployment_status', deployment('in_progress')],
    ['deployment_status', {}],
    ['push', { deleted: true }],
  ])('%s %j is nothing to look at', (name, payload) => {
    expect(verifying(name, payload)).toMatchObject({ kind: 'nothing' })
  })

  test.each(['pull_request', 'pull_request_target', 'merge_group', 'issue_comment'])('%s is refused', name => {
    expect(() => verifying(name, {})).toThrow(`With "verify" Airworthy does not run on the event "${name}".`)
  })

  test('a deployment without its commit is refused', () => {
    expect(() => verifying('deployment_status', { ...deployment('success'), deployment: { sha: 'main' } })).toThrow(
      'does not contain the commits',
    )
  })
})

test.each([
  ['issue_comment', {}, 'does not run on the event "issue_comment"'],
  ['pull_request', {}, 'does not contain the commits'],
  [
    'pull_request',
    { pull_request: { number: 7, base: { sha: 'main' }, head: { sha: HEAD } } },
    'does not contain the commits',
  ],
  ['merge_group', { merge_group: null }, 'does not contain the commits'],
])('%s with %j is refused in plain words', (name, payload, message) => {
  expect(() => read(name, payload)).toThrow(message)
})
