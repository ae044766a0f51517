/** A file that a fly config names is read, however the config writes its key and its path. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries, ONE_WAY } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const DOCKERFILE = 'FROM node:22-slim\nCMD ["node", "server.js"]\n'
const BASE: Entries = { 'fly.toml': CONFIG, Dockerfile: DOCKERFILE }
const DATABASE = ['postgres://shop:Kf83jw0slPq29d', 'db.acme.io/shop'].join('@')
const YAML = 'app: shop\nhttp_service:\n  internal_port: 8080\n  force_https: true\n'
const yaml = (text: string): Entries => ({ 'fly.toml': null, 'fly.yaml': YAML + text })

// Nothing but the config leads to a file below `vendor/`.
test.each<[string, Entries]>([
  ['a dotted key', { 'fly.toml': `build.dockerfile = "vendor/x/y"\n${CONFIG}` }],
  ['a dotted key with quotes and blanks', { 'fly.toml': `"build" . 'dockerfile' = "vendor/x/y"\n${CONFIG}` }],
  ['a key with escapes', { 'fly.toml': `${CONFIG}\n[build]\n  "docker\\u0066ile" = "vendor/x/y"\n` }],
  ['a path with escapes', { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = "vendor\\u002fx\\U0000002fy"\n` }],
  ['a string over lines', { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = """\nvendor/\\\n    x/y"""\n` }],
  ['a literal over lines', { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = '''\nvendor/x/y'''\n` }],
  ['an alias', yaml('x: &image vendor/x/y\nbuild:\n  dockerfile: *image\n')],
  ['a folded scalar', yaml('build:\n  dockerfile: >-\n    vendor/x/y\n')],
  ['a tag', yaml('build:\n  ? dockerfile\n  : !!str vendor/x/y # ours\n')],
  ['a binary string', yaml(`build:\n  dockerfile: !!binary ${Buffer.from('vendor/x/y').toString('base64')}\n`)],
  ['JSON', { 'fly.toml': null, 'fly.json': '{"app":"shop","build":{"docker\\u0066ile":"vendor\\/x\\/y"}}' }],
])('a Dockerfile named by %s', async (_, head) => {
  const image = { 'vendor/x/y': `${DOCKERFILE}ENV DATABASE_URL=${DATABASE}\n` }
  expect(await answerOf('the index', BASE, { ...head, ...image })).toEqual([
    'vendor/x/y secret-in-dockerfile',
    'failure',
  ])
})

describe.each<[string, Entries, Entries, string]>([
  [
    'a compose file of any name',
    {},
    {
      'fly.toml': `${CONFIG}\n[build.compose]\n  file = "conf/c"\n`,
      'conf/c': `services:\n  app:\n    build: .\n    environment:\n      DATABASE_URL: ${DATABASE}\n`,
    },
    'conf/c',
  ],
  [
    'a file that becomes an env file of the Machine',
    {},
    {
      'fly.toml': `${CONFIG}\n[[files]]\n  guest_path = "/app/.env"\n  local_path = "conf/s"\n`,
      'conf/s': 'DB_PASSWORD=Kf83jw0slPq29d\n',
    },
    'conf/s',
  ],
  [
    'an env file of the tests that is deployed',
    { '.env.test': 'DB_PASSWORD=Kf83jw0slPq29d\n' },
    { 'fly.toml': `${CONFIG}\n[[files]]\n  guest_path = "/app/.env"\n  local_path = ".env.test"\n` },
    '.env.test',
  ],
])('%s', (_, base, head, path) => {
  test.each(ONE_WAY)('%s', async asked => {
    expect(await answerOf(asked, { ...BASE, ...base }, head)).toEqual([`${path} secret-in-config-file`, 'failure'])
  })
})

test('not: an env file of the tests that is not deployed', async () => {
  const head = { '.env.test': 'DB_PASSWORD=Kf83jw0slPq29d\n' }
  expect(await answerOf('the index', BASE, head)).toEqual(['success'])
})
