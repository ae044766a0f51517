/** One commit in several pull requests: GitHub keeps the latest check run of a name for the commit, whatever the base. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { pullRequestEvent, pullRequestTargetEvent, pushEvent, scheduleEvent } from '../embedded-github/payloads.ts'
import { refreshPullRequest } from '../embedded-github/pull-requests.ts'
import { openFixture, type RunChoices, type ScenarioFixture } from '../scenarios/repository-fixture.ts'
import { BASE, PLAIN, POLICY } from '../scenarios/shop.ts'

const WEAK = { [POLICY]: 'fail-on: never\n' }

let fixture: ScenarioFixture
afterEach(() => fixture.close())

/** Pull request 1 into `main` lowers the protection; `weak` has a policy that never fails. */
async function open(fork?: string): Promise<void> {
  fixture = await openFixture({ base: BASE, fork })
  await fixture.repository.commit('weak', WEAK)
  await fixture.push({ 'fly.toml': PLAIN })
}

async function openInto(base: string, fork?: string): Promise<number> {
  const origin = fork === undefined ? {} : { fork }
  const pull = await fixture.repository.openPullRequest({ head: 'work', base, title: 'The same commit', ...origin })
  return pull.number
}

function run(number: number, choices?: RunChoices) {
  return fixture.run(pullRequestEvent(fixture.repository, number), choices)
}

/** What a ruleset that requires the check sees on the commit. */
function required(): string | undefined {
  const runs = fixture.repository.checkRuns(fixture.repository.pullRequest(1).head.sha)
  return runs.filter(({ name }) => name === 'Airworthy').at(-1)?.conclusion
}

describe('a second pull request into a branch with a weaker policy', () => {
  test('does not make the first one pass', async () => {
    await open()
    await run(1)
    expect(required()).toBe('failure')
    const { failure, log, requests } = await run(await openInto('weak'))
    expect(required()).toBe('failure')
    expect(failure).toBe('Pull request #1 has the same commit and fails; 1 new finding here.')
    expect(log).toContain('Pull request #1 into main has the same commit: failure.')
    expect(requests).toBeLessThanOrEqual(16)
  })

  test('of a fork, whose token can only read, fails its job', async () => {
    await open('evan/shop')
    const { failure } = await run(await openInto('weak', 'evan/shop'), { token: 'read-only' })
    expect(failure).toContain('Pull request #1 has the same commit and fails')
  })

  test('of a fork, under `pull_request_target`', async () => {
    await open('evan/shop')
    const number = await openInto('weak', 'evan/shop')
    await fixture.run(pullRequestTargetEvent(fixture.repository, 1))
    await fixture.run(pullRequestTargetEvent(fixture.repository, number))
    expect(required()).toBe('failure')
  })

  test('passes by itself, and once the first is closed', async () => {
    await open()
    const number = await openInto('weak')
    fixture.repository.closePullRequest(1)
    const { failure } = await run(number)
    expect([failure, required()]).toEqual([undefined, 'success'])
  })

  test('fails again when it is retargeted, on the event `edited`', async () => {
    await open()
    fixture.repository.closePullRequest(1)
    const number = await openInto('weak')
    await run(number)
    expect(required()).toBe('success')
    const { server, state } = fixture.repository
    const pull = fixture.repository.pullRequest(number)
    pull.base.ref = 'main'
    await refreshPullRequest(server, state, pull)
    await fixture.run(pullRequestEvent(fixture.repository, number, 'edited'))
    expect(required()).toBe('failure')
  })
})

test('more bases than are judged are no pass', async () => {
  await open()
  for (let i = 0; i < 6; i++) {
    await fixture.repository.commit(`weak-${i}`, { ...WEAK, 'README.md': `${i}\n` })
    await openInto(`weak-${i}`)
  }
  const { failure, summary } = await run(2)
  expect(failure).toMatch(/^Incomplete: /)
  expect(summary).toContain('6 other open pull requests have the same commit')
})

test('a pull request of the default branch keeps its failure when that branch is judged at night or after a push', async () => {
  fixture = await openFixture({ base: { ...BASE, 'fly.toml': PLAIN, ...WEAK } })
  const { repository } = fixture
  await repository.commit('production', { ...BASE, [POLICY]: 'fail-on: high\n' })
  await repository.commit('main', { 'README.md': 'A shop.\n' })
  await repository.openPullRequest({ head: 'main', base: 'production', title: 'Release' })
  // The fault is older than both branches, so it is a schedule with the policy of `main` alone that passes.
  await repository.commit('main', {
    'web/fly.toml': `${PLAIN.replace('"shop"', '"web"')}\n[build]\n  image = "acme/web"\n`,
  })
  await run(1)
  expect(required()).toBe('failure')
  for (const event of [await scheduleEvent(repository), await pushEvent(repository, 'main')]) {
    await fixture.run(event)
    expect(required()).toBe('failure')
  }
})

test('a token that may not list pull requests: the log tells it', async () => {
  await open()
  const { failure, log } = await run(await openInto('weak'), { token: { pullRequests: 'none' } })
  expect(failure).toBeUndefined()
  expect(log).toContain('The token may not list pull requests')
})

test('a commit of one pull request costs one request more', async () => {
  fixture = await openFixture({ base: BASE })
  await fixture.push({ 'README.md': 'A better shop.\n' })
  expect((await run(1)).requests).toBe(6)
})
