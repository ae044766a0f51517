import { afterEach, describe, expect, test } from '@jest/globals'
import { known } from '../../src/model/files/value.ts'
import type { Project } from '../../src/model/project/project.ts'
import { deploymentEvent, dispatchEvent, pullRequestEvent, scheduleEvent } from '../embedded-github/payloads.ts'
import { observedOf, type PageObserved } from '../observed-project.ts'
import { openFixture, type ScenarioFixture } from './repository-fixture.ts'
import { BASE, POLICY, SHOP } from './shop.ts'

let fixture: ScenarioFixture | undefined
afterEach(() => fixture?.close())

const VERIFY = { verify: 'true' }
const EXPIRED: PageObserved = {
  hosts: [{ host: 'shop.fly.dev', app: 'shop', addresses: [{ https: { certificate: { faults: ['expired'] } } }] }],
}
const GOOD: PageObserved = { hosts: [{ host: 'shop.fly.dev', app: 'shop' }] }

async function open(files: Readonly<Record<string, string>> = BASE): Promise<ScenarioFixture> {
  fixture = await openFixture({ base: files })
  return fixture
}

/** Runs on an event, and tells the check on a commit besides. */
async function verify(
  opened: ScenarioFixture,
  event: Awaited<ReturnType<ScenarioFixture['event']>>,
  sees: PageObserved,
  inputs = {},
) {
  const asked: Project[] = []
  const observe = async (project: Project) => {
    asked.push(project)
    return observedOf(sees)
  }
  const ended = await opened.run(event, { inputs: { ...VERIFY, ...inputs }, observe })
  return { ...ended, asked }
}

describe.each([
  ['deployment_status', (s: ScenarioFixture) => deploymentEvent(s.repository, 'main')],
  ['schedule', (s: ScenarioFixture) => scheduleEvent(s.repository)],
  ['workflow_dispatch', (s: ScenarioFixture) => dispatchEvent(s.repository)],
] as const)('on %s', (_, eventOf) => {
  test('what is as promised passes, in a check of its own', async () => {
    const opened = await open()
    const { failure, sha, outputs, summary } = await verify(opened, await eventOf(opened), GOOD)
    const [check] = opened.repository.checkRuns(sha)
    expect(failure).toBeUndefined()
    expect(check).toMatchObject({ name: 'Airworthy verify', status: 'completed', conclusion: 'success' })
    expect(check?.title).toBe('The running apps match the files.')
    expect(outputs.get('conclusion')).toBe('success')
    expect(summary).toContain('### Declared and observed')
    expect(opened.github.violations).toEqual([])
  })

  test('what is not fails it, at the place of the promise', async () => {
    const opened = await open()
    const { failure, sha } = await verify(opened, await eventOf(opened), EXPIRED)
    const [check] = opened.repository.checkRuns(sha)
    expect(failure).toBe('1 finding, high or worse.')
    expect(check?.conclusion).toBe('failure')
    expect(check?.annotations.map(({ path, start_line, title }) => [path, start_line, title])).toEqual([
      ['fly.toml', 1, 'invalid-certificate (high)'],
    ])
    expect(opened.github.violations).toEqual([])
  })
})

test('what could not be looked at is incomplete, never a pass', async () => {
  const opened = await open()
  const gaps = [{ about: 'shop.fly.dev', message: 'It gives no answer on port 443.', blocking: true }]
  const { failure, sha, summary } = await verify(opened, await scheduleEvent(opened.repository), { gaps })
  expect(failure).toBe('Incomplete: 1 item could not be observed; no findings.')
  expect(opened.repository.checkRuns(sha)[0]?.conclusion).toBe('failure')
  expect(summary).toContain('`shop.fly.dev`: it gives no answer on port 443.')
})

test('a name that the team gave the check stays', async () => {
  const opened = await open()
  const { sha } = await verify(opened, await scheduleEvent(opened.repository), GOOD, { 'check-name': 'Live' })
  expect(opened.repository.checkRuns(sha).map(({ name }) => name)).toEqual(['Live'])
})

test.each(['failure', 'pending', 'in_progress', 'inactive'])('a deployment that is %s is left alone', async state => {
  const opened = await open()
  const { failure, asked, sha } = await verify(opened, await deploymentEvent(opened.repository, 'main', state), EXPIRED)
  expect([failure, asked, opened.repository.checkRuns(sha)]).toEqual([undefined, [], []])
})

test('a deployed branch gives the apps, the default branch the policy', async () => {
  const policy = (domain: string) => `apps:\n  shop: { domains: [${domain}] }\n`
  const opened = await open({ ...BASE, [POLICY]: policy('shop.example.com') })
  await opened.push({ 'fly.toml': SHOP.replace('"shop"', '"preview"'), [POLICY]: policy('victim.example.net') })
  const { asked } = await verify(opened, await deploymentEvent(opened.repository, 'work'), { hosts: [] })
  expect(asked.map(({ apps }) => apps.map(({ name }) => known(name)))).toEqual([['preview']])
  expect(asked.flatMap(project => [...project.policy.apps].flatMap(([, { domains }]) => domains))).toEqual([
    'shop.example.com',
  ])
})

test('where it runs on the wrong event, or without the input, it says what to do', async () => {
  const opened = await open()
  await opened.push({ 'fly.toml': SHOP.replace('8080', '8081') })
  const wrong = await verify(opened, await pullRequestEvent(opened.repository, opened.number), GOOD)
  expect(wrong.failure).toBe(
    'With "verify" Airworthy does not run on the event "pull_request". Use deployment_status, push (after the deploy), schedule or workflow_dispatch.',
  )
  const without = await verify(opened, await deploymentEvent(opened.repository, 'main'), GOOD, { verify: 'false' })
  expect(without.failure).toBe(
    'On the event "deployment_status" Airworthy verifies the running apps. Set the input "verify" to true.',
  )
  expect([...wrong.asked, ...without.asked]).toEqual([])
})
