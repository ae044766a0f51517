/** A change cannot make an app private by saying so: a Flycast name or a comment counts once it is in the base. */
import { expect, test } from '@jest/globals'
import { ASKED, answerOf, type Entries } from './unread.ts'

const REDIS = 'app = "shop-redis"\n\n[build]\n  image = "redis:7"\n'
const PORT = '\n[[services]]\n  internal_port = 6379\n  protocol = "tcp"\n  [[services.ports]]\n    port = 6379\n'
const BASE: Entries = { 'fly.toml': REDIS, 'README.md': '# Shop\n' }
const WORKFLOW = '.github/workflows/deploy.yml'
const workflow = (command: string): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`

const CLAIMS: readonly [string, Entries][] = [
  ['a Flycast name in a document', { 'README.md': '# Shop\n\nredis://shop-redis.flycast:6379\n' }],
  ['a Flycast name in a variable', { '.env': 'REDIS_URL=redis://shop-redis.flycast:6379\n' }],
  ['a comment', { 'fly.toml': `# Reachable only over Flycast.\n${REDIS}${PORT}` }],
  ['a script beside the deploy', { 'scripts/private.sh': '#!/bin/sh\nfly ips allocate-v6 --private -a shop-redis\n' }],
]

const cases = CLAIMS.flatMap(([what, claim]) => ASKED.map(asked => [what, asked, claim] as const))

test.each(cases)('%s, by %s', async (what, asked, claim) => {
  const deployed = what.startsWith('a script') ? { [WORKFLOW]: workflow('flyctl deploy') } : {}
  const answer = await answerOf(asked, { ...BASE, ...deployed }, { 'fly.toml': REDIS + PORT, ...claim })
  expect(answer).toEqual(['fly.toml database-port-public', 'failure'])
})

/** Of a change, unchanged documents and scripts that nothing names are not read. */
const READ: typeof CLAIMS = [
  ...CLAIMS.filter(([, claim]) => '.env' in claim || 'fly.toml' in claim),
  ['a private address', { [WORKFLOW]: workflow('flyctl ips allocate-v6 --private -a shop-redis && flyctl deploy') }],
]

test.each(READ)('in the base: %s', async (_, claim) => {
  const { 'fly.toml': config = REDIS, ...others } = claim
  const base = { ...BASE, ...others, 'fly.toml': typeof config === 'string' ? config.replace(PORT, '') : config }
  expect(await answerOf('the index', base, { 'fly.toml': REDIS + PORT, ...claim })).toEqual(['success'])
})

test.each(ASKED)('no redirect, and a Flycast name in the same change, by %s', async asked => {
  const config = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
  const head = { 'fly.toml': config.replace('true', 'false # Flycast'), 'README.md': 'http://shop.flycast\n' }
  const answer = await answerOf(asked, { 'fly.toml': config }, head)
  expect(answer).toEqual(['fly.toml plaintext-http', 'failure'])
})

test('a deploy with --flycast in the same change', async () => {
  const head = { 'fly.toml': REDIS + PORT, [WORKFLOW]: workflow('flyctl deploy --flycast') }
  expect(await answerOf('the index', BASE, head)).toEqual(['success'])
})

test('a service of a private app, called over Flycast by the same change', async () => {
  const base: Entries = {
    '.github/airworthy.yml': 'apps:\n  shop: { private: true }\n',
    'fly.toml': 'app = "shop"\n',
  }
  const config = 'app = "shop"\n\n[http_service] # Flycast\n  internal_port = 8080\n  force_https = false\n'
  expect(await answerOf('the index', base, { 'fly.toml': config, 'notes.txt': 'http://shop.flycast\n' })).toEqual([
    'fly.toml private-app-public',
    'failure',
  ])
})

test.each(ASKED)('private by policy, and a script with --flycast that nothing runs, by %s', async asked => {
  const base = {
    'fly.toml': 'app = "shop"\n',
    '.github/airworthy.yml': 'apps:\n  shop:\n    private: true\n',
    [WORKFLOW]: workflow('flyctl deploy'),
  }
  const head = {
    'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n',
    'bin/unused': '#!/bin/sh\nfly deploy --flycast\n',
  }
  expect(await answerOf(asked, base, head)).toEqual(['fly.toml private-app-public', 'failure'])
})
