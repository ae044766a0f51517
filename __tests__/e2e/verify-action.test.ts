import { afterEach, describe, expect, test } from '@jest/globals'
import {
  deploymentEvent,
  dispatchEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
} from '../embedded-github/payloads.ts'
import type { RunOptions } from '../embedded-github/runner.ts'
import { stopServers } from '../verify/outside/servers.ts'
import { openScene, type Run, type Scene, SHOP } from './action-scene.ts'
import { type Diversion, divert, expired, PUBLIC, serveSite, type Ways } from './diversion.ts'

const NAMES = ['shop.fly.dev', 'www.example.com']
const POLICY = 'apps:\n  shop: { domains: [www.example.com] }\n'
const everywhere = Object.fromEntries(NAMES.map(name => [name, [PUBLIC]]))

let scene: Scene | undefined
let diversion: Diversion | undefined

afterEach(async () => {
  const violations = scene?.github.violations ?? []
  await scene?.close()
  diversion?.close()
  scene = undefined
  diversion = undefined
  await stopServers()
  expect(violations).toEqual([])
})

async function open(change: Readonly<Record<string, string>> = { 'src/cart.ts': 'export {}\n' }): Promise<Scene> {
  scene = await openScene({ base: { '.github/airworthy.yml': POLICY }, change })
  return scene
}

/** Runs the action with `verify: true`, its ways led to servers of this test. */
async function verify(on: WorkflowEvent, ways: Ways, more: Partial<RunOptions> = {}): Promise<Run> {
  if (!scene) throw new Error('no scene is open')
  diversion = divert(ways)
  return scene.runOn(on, {
    ...more,
    inputs: { verify: 'true', ...more.inputs },
    environment: { ...diversion.environment, ...more.environment },
  })
}

/** `Airworthy verify: failure`, of a commit. */
const checks = (sha: string): string[] =>
  (scene?.repository.checkRuns(sha) ?? []).map(({ name, conclusion }) => `${name}: ${conclusion}`)

describe('after a deploy', () => {
  const events = {
    deployment_status: ({ repository }: Scene) => deploymentEvent(repository, 'main'),
    push: ({ repository }: Scene) => pushEvent(repository, 'main'),
    schedule: ({ repository }: Scene) => scheduleEvent(repository),
    workflow_dispatch: ({ repository }: Scene) => dispatchEvent(repository),
  }

  test.each(Object.keys(events) as (keyof typeof events)[])('%s: one check of its own, no comments', async name => {
    const event = await events[name](await open())
    const run = await verify(event, { names: everywhere, servers: await serveSite(NAMES) })
    expect({ status: run.status, stderr: run.stderr, leftovers: run.leftovers }).toEqual({
      status: 0,
      stderr: '',
      leftovers: [],
    })
    expect(checks(event.sha)).toEqual(['Airworthy verify: success'])
    expect(scene?.comments()).toEqual([])
    expect(run.outputs.get('conclusion')).toBe('success')
    expect(run.summary).toContain('## Airworthy verify\n\n**The running apps match the files.**')
    expect(run.summary).toContain('| `shop` | TLS | TLS on 443; 80 redirects to HTTPS; certificates for')
    expect(run.stdout).toContain('Checking www.example.com …')
    expect(diversion?.asked()).toEqual(NAMES)
    expect(diversion?.dialled().filter(way => !way.startsWith(`${PUBLIC} `))).toEqual([])
  })

  test('what is broken fails it, with a finding at the config of the app', async () => {
    const { repository } = await open()
    const event = await deploymentEvent(repository, 'main')
    const servers = await serveSite(NAMES, expired(NAMES))
    const run = await verify(event, { names: everywhere, servers }, { inputs: { 'check-name': 'Live' } })
    expect(run.status).toBe(1)
    expect(checks(event.sha)).toEqual(['Live: failure'])
    expect(run.outputs.get('high')).toBe('2')
    const [check] = repository.checkRuns(event.sha)
    expect(check).toMatchObject({ title: '2 findings, all high or worse.' })
    expect(check?.annotations.map(({ path, title }) => `${path} ${title}`)).toEqual([
      'fly.toml invalid-certificate (high)',
      'fly.toml invalid-certificate (high)',
    ])
  })

  test('an unreachable host is incomplete, whatever `fail-on` is', async () => {
    const event = await scheduleEvent((await open()).repository)
    const run = await verify(event, { names: {}, servers: {} }, { inputs: { 'fail-on': 'never' } })
    expect(run.status).toBe(1)
    expect(checks(event.sha)).toEqual(['Airworthy verify: failure'])
    expect(run.summary).toContain('**Incomplete: 2 items could not be observed; no findings.**')
  })

  test.each(['in_progress', 'failure', 'inactive'] as const)('a deployment that is %s: nothing to do', async state => {
    const event = await deploymentEvent((await open()).repository, 'main', state)
    const run = await verify(event, { names: everywhere, servers: {} })
    expect([run.status, run.requests, run.outputs.get('conclusion')]).toEqual([0, 0, 'success'])
    expect(run.stdout).toContain('Only a successful deployment is verified')
    expect([checks(event.sha), diversion?.asked()]).toEqual([[], []])
  })

  test('a deployed branch cannot change the domains to check or the severity that fails', async () => {
    const policy = 'fail-on: never\napps:\n  shop: { domains: [www.example.com, inside.example.org] }\n'
    const { repository } = await open({
      '.github/airworthy.yml': policy,
      'fly.toml': SHOP.replace('"shop"', '"shop-next"'),
    })
    const event = await deploymentEvent(repository, 'work')
    const names = { ...everywhere, 'shop-next.fly.dev': [PUBLIC], 'inside.example.org': [PUBLIC] }
    const hosts = [...NAMES, 'shop-next.fly.dev']
    const run = await verify(event, { names, servers: await serveSite(hosts, expired(hosts)) })
    expect(diversion?.asked()).toEqual(['shop-next.fly.dev', 'www.example.com'])
    expect(run.status).toBe(1)
  })

  test('the report is a file, too', async () => {
    const event = await scheduleEvent((await open()).repository)
    const ways = { names: everywhere, servers: await serveSite(NAMES) }
    const run = await verify(event, ways, {
      inputs: { 'report-file': 'out/live.html', 'sarif-file': 'out/live.sarif' },
    })
    expect([run.outputs.get('report-file'), run.outputs.get('sarif-file')]).toEqual(['out/live.html', 'out/live.sarif'])
  })
})

describe('where nothing is deployed', () => {
  test('a pull request is refused with an explanation', async () => {
    const { repository, number } = await open()
    const event = pullRequestEvent(repository, number)
    const run = await verify(event, { names: everywhere, servers: {} })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('With "verify" Airworthy does not run on the event "pull_request"')
    expect([run.requests, diversion?.asked()]).toEqual([0, []])
  })

  test('deployment_status without verify is refused, and told how it would run', async () => {
    const { repository, runOn } = await open()
    const run = await runOn(await deploymentEvent(repository, 'main'))
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('Set the input "verify" to true')
  })
})

test('the token to Fly.io is masked before any other output', async () => {
  const token = ['FlyV1 fm2_', 'aRandomWord0123456789'].join('')
  const event = await deploymentEvent((await open()).repository, 'main', 'in_progress')
  const run = await verify(event, { names: {}, servers: {} }, { environment: { FLY_API_TOKEN: token } })
  const [first, ...others] = run.stdout.split('\n').filter(line => line.includes(token))
  expect([first, others]).toEqual([`::add-mask::${token}`, []])
  expect(run.stdout.startsWith('::add-mask::')).toBe(true)
})
