/** What `fly machine`, a manifest or an action of Fly.io publishes without a config that is named fly.toml. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries, ONE_WAY } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const FLOW = '.github/workflows/deploy.yml'
const workflow = (step: string) =>
  `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
const BASE: Entries = {
  'fly.toml': CONFIG,
  Dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]\n',
  [FLOW]: workflow('run: flyctl deploy'),
}
const running = (...lines: string[]) => workflow(`run: |\n${lines.map(line => `          ${line}\n`).join('')}`)
const SERVICES = '"services":[{"internal_port":5432,"protocol":"tcp","ports":[{"port":5432}]}]'

test.each([
  ['-p', 'fly machine run postgres:17 --app shop -p 5432:5432/tcp'],
  ['glued', 'fly m run postgres:17 -a shop -p5432'],
  ['--port', 'fly m run postgres:17 -a shop --port 5432/tcp'],
  ['several', 'fly m run postgres:17 -a shop --port 80/tcp:http,5432/tcp'],
  ['another port outside', 'fly machine run postgres:17 -a shop --port 9999:5432/tcp'],
  ['a range', 'fly machine run postgres:17 -a shop --port 5000-6000:5432'],
  ['another port, and the image', 'fly machine run postgres:17 -a shop --port 9999'],
  ['update', 'fly machine update 123 --port 5432:5432/tcp -y -a shop'],
  ['a Machine config', `fly machine run --machine-config '{"image":"postgres:17",${SERVICES}}' --app shop`],
])('ports of a Machine: %s', async (_, line) => {
  expect(await answerOf('the index', BASE, { [FLOW]: running(line) })).toEqual([
    `${FLOW} database-port-public`,
    'failure',
  ])
})

test.each([
  ['a web port', 'fly machine run nginx -a shop --port 443:8080/tcp:tls:http'],
  ['a port that is removed', 'fly machine update 123 -a shop --port 5432/tcp:-'],
  ['no port', 'fly machine run postgres:17 -a shop'],
])('not: %s', async (_, line) => {
  expect(await answerOf('the index', BASE, { [FLOW]: running(line) })).toEqual(['success'])
})

describe.each<[string, Entries, string]>([
  [
    'a Machine config in a file',
    {
      [FLOW]: running('fly machine run postgres:17 --machine-config vendor/m.json -a shop'),
      'vendor/m.json': `{${SERVICES}}`,
    },
    'vendor/m.json',
  ],
  [
    'a manifest',
    {
      [FLOW]: running('flyctl deploy --from-manifest vendor/m.json'),
      'vendor/m.json': `{"AppName":"shop","config":{"app":"shop",${SERVICES}}}`,
    },
    'vendor/m.json',
  ],
  [
    'a manifest through a pipe',
    {
      [FLOW]: running('cat rel/m.json | flyctl deploy --from-manifest -'),
      'rel/m.json': `{"AppName":"shop","config":{"app":"shop",${SERVICES}}}`,
    },
    'rel/m.json',
  ],
  [
    'the config of review apps',
    {
      [FLOW]: workflow('uses: superfly/fly-pr-review-apps@1.5.0\n        with:\n          config: vendor/prod'),
      'vendor/prod': `${CONFIG}\n[[services]]\n  internal_port = 5432\n\n  [[services.ports]]\n    port = 5432\n`,
    },
    'vendor/prod',
  ],
])('%s', (_, head, path) => {
  test.each(ONE_WAY)('%s', async asked => {
    expect(await answerOf(asked, BASE, head)).toEqual([`${path} database-port-public`, 'failure'])
  })
})

test.each([
  ['in a word of its own', '--file-literal /app/.env=DB_PASSWORD=Kf83jw0slPq29d'],
  ['behind an equals sign', '--file-literal=/app/.env=DB_PASSWORD=Kf83jw0slPq29d'],
])('a literal file %s', async (_, option) => {
  const head = { [FLOW]: running(`flyctl deploy ${option}`) }
  expect(await answerOf('the index', BASE, head)).toEqual([`${FLOW} secret-in-command`, 'failure'])
})
