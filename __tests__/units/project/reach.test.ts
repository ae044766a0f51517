import { describe, expect, test } from '@jest/globals'
import { NO_POLICY } from '../../../src/model/policy.ts'
import { projectOf } from './listing.ts'

const SERVICE = '[http_service]\n  internal_port = 8080\n'
const CONFIG = `app = "shop"\n${SERVICE}`
const WORKFLOW = '.github/workflows/deploy.yml'

function workflow(...lines: string[]): string {
  const run = lines.map(line => `          ${line}\n`).join('')
  return `jobs:\n  deploy:\n    steps:\n      - name: ship\n        run: |\n${run}`
}

type Files = Record<string, string>

const CASES: readonly [what: string, state: string, at: string | undefined, files: Files][] = [
  ['nothing is told', 'unknown', undefined, { 'fly.toml': CONFIG }],
  ['no service', 'private', 'fly.toml:1', { 'fly.toml': 'app = "shop"\n' }],
  [
    'a service without ports',
    'private',
    'fly.toml:1',
    { 'fly.toml': 'app = "shop"\n[[services]]\ninternal_port = 1\n' },
  ],
  ['a plain deploy', 'unknown', undefined, { 'fly.toml': CONFIG, [WORKFLOW]: workflow('fly deploy') }],
  [
    'deploy --flycast',
    'private',
    `${WORKFLOW}:6`,
    { 'fly.toml': CONFIG, [WORKFLOW]: workflow('fly deploy --flycast') },
  ],
  [
    'deploy --no-public-ips',
    'private',
    `${WORKFLOW}:7`,
    { 'fly.toml': CONFIG, [WORKFLOW]: workflow('set -e', 'flyctl deploy --remote-only --no-public-ips --app shop') },
  ],
  [
    'the switch set to false',
    'unknown',
    undefined,
    { 'fly.toml': CONFIG, [WORKFLOW]: workflow('flyctl deploy --no-public-ips=false') },
  ],
  [
    "another app's deploy",
    'unknown',
    undefined,
    { 'fly.toml': CONFIG, [WORKFLOW]: workflow('fly deploy --flycast -a other') },
  ],
  [
    'a private address',
    'private',
    'bin/setup:2',
    { 'fly.toml': CONFIG, 'bin/setup': '#!/bin/sh\nfly ips allocate-v6 --private -a shop\n' },
  ],
  [
    'a private and a public address',
    'public',
    'bin/setup:3',
    {
      'fly.toml': CONFIG,
      'bin/setup': '#!/bin/sh\nfly ips allocate-v6 --private -a shop\nfly ips allocate-v4 --shared -a shop\n',
    },
  ],
  [
    'its own public name',
    'public',
    'fly.toml:3',
    { 'fly.toml': `app = "shop"\n[env]\nHOST = "shop.fly.dev"\n${SERVICE}` },
  ],
  [
    "another app's public name that ends alike",
    'unknown',
    undefined,
    { 'fly.toml': `app = "shop"\n[env]\nHOST = "my-shop.fly.dev"\n${SERVICE}` },
  ],
  [
    'its public name in a test',
    'unknown',
    undefined,
    { 'fly.toml': CONFIG, 'test/config.yml': 'url: https://shop.fly.dev\n' },
  ],
  [
    'a sibling that calls it over Flycast',
    'private',
    'web/fly.toml:3',
    { 'api/fly.toml': CONFIG, 'web/fly.toml': 'app = "web"\n[env]\nAPI = "http://shop.flycast"\n' },
  ],
  [
    'a comment in plain words',
    'private',
    'fly.toml:1',
    { 'fly.toml': `# Reached over flycast only; do not expose.\n${CONFIG}` },
  ],
  ['a comment that asks for it', 'unknown', undefined, { 'fly.toml': `# TODO: should be internal only\n${CONFIG}` }],
  [
    'a comment on one port',
    'unknown',
    undefined,
    {
      'fly.toml': `${CONFIG}\n# This port is not publicly routed,\n# it is scraped over 6PN.\n[[metrics]]\nport = 9091\n`,
    },
  ],
  [
    'a comment at a mount',
    'unknown',
    undefined,
    { 'fly.toml': `${CONFIG}\n# internal only\n[mounts]\nsource = "a"\n` },
  ],
  ['a comment at the service', 'private', 'fly.toml:2', { 'fly.toml': `app = "shop"\n# internal only\n${SERVICE}` }],
  ['a comment on private things', 'unknown', undefined, { 'fly.toml': `# private registry, see wiki\n${CONFIG}` }],
  [
    'a comment against a name in use',
    'public',
    'fly.toml:4',
    { 'fly.toml': `# internal only\napp = "shop"\n[env]\nURL = "https://shop.fly.dev"\n${SERVICE}` },
  ],
]

test.each(CASES)('%s: %s at %s', async (_what, state, at, files) => {
  const project = await projectOf(new Map(Object.entries(files)))
  const reach = project.apps.find(({ name }) => name?.known && name.value === 'shop')?.reach
  const [first] = reach?.evidence ?? []
  expect({ state: reach?.state, at: first && `${first.at.path}:${first.at.range.start.line}` }).toEqual({ state, at })
})

describe('the policy comes first', () => {
  const files = new Map([['fly.toml', `app = "shop"\n[env]\nHOST = "shop.fly.dev"\n${SERVICE}`]])

  test.each([
    [{ private: true, domains: [] }, 'private'],
    [{ private: false, domains: ['shop.example.com'] }, 'public'],
  ])('%j', async (app, state) => {
    const project = await projectOf(files, { ...NO_POLICY, apps: new Map([['shop', app]]) })
    expect(project.apps[0]?.reach).toMatchObject({ state, evidence: [{ at: { path: '.github/airworthy.yml' } }] })
  })
})

describe('signs for both sides', () => {
  const POLICY = { ...NO_POLICY, apps: new Map([['shop', { private: true, domains: [] }]]) }
  test.each([
    ['a plain deploy of a private app', ['policy', 'deploy'], 'fly deploy --remote-only -a shop'],
    ['its address', ['policy', 'public-address'], 'fly ips allocate-v4 -a shop'],
    ['Flycast', ['policy', 'private-address'], 'fly deploy --flycast'],
    ['a variable may hold --flycast', ['policy'], 'fly deploy $FLAGS'],
    ['a constant with --flycast', ['policy'], 'FLAGS=--flycast; fly deploy $FLAGS'],
    ['a constant folder', ['policy', 'deploy'], 'DIR=.; fly deploy $DIR'],
    ['a variable behind a flag may not', ['policy', 'deploy'], 'fly deploy --image $IMAGE'],
    ['a launch that deploys nothing', ['policy'], 'fly launch --no-deploy'],
  ])('%s', async (_, kinds, command) => {
    const project = await projectOf(
      new Map([
        ['fly.toml', CONFIG],
        [WORKFLOW, workflow(command)],
      ]),
      POLICY,
    )
    expect(project.apps[0]?.reach.signs.map(({ kind }) => kind)).toEqual(kinds)
    expect(project.apps[0]?.reach.state).toBe('private')
  })
})
