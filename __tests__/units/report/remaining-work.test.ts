import { expect, test } from '@jest/globals'
import { remainingWork } from '../../../src/report/text/remaining-work.ts'
import { finding } from '../engine/literals.ts'

const APPS = [
  { name: 'shop-api', path: 'api/fly.toml' },
  { name: 'shop-web', path: 'fly.production.toml' },
]
const secret = (place: string, remedy: string) =>
  finding(place, { rule: 'secret-in-fly-config', practice: 'secrets', alias: 'value', remedy })

test('what files alone do not fix is listed by app, in the order in which it is done', () => {
  const fixed = [
    secret(
      'api/fly.toml:4',
      'First change the password on the server. Set a new value with `fly secrets set AMQP_URL=… --app shop-api`, and remove this one. The old password stays in the Git history.',
    ),
    secret('api/.env:2', 'Remove it, and set a new value with `fly secrets set MAIL_KEY=…`. Revoke the old value.'),
    finding('api/fly.toml:9', { remedy: 'Set `force_https = true`.' }),
    finding('web.js:1', { remedy: 'Run `fly ips allocate-v6 --private --app shop-web` first.' }),
  ]
  expect(remainingWork(fixed, APPS)).toEqual([
    'To do by hand:',
    '  shop-api',
    '    api/fly.toml:4: First change the password on the server. Set a new value with `fly secrets set AMQP_URL=… --app shop-api`. The old password stays in the Git history.',
    '    api/.env:2: Set a new value with `fly secrets set MAIL_KEY=…`. Revoke the old value.',
    '    fly deploy api',
    '  shop-web',
    '    fly ips allocate-v6 --private --app shop-web',
    '    fly deploy --config fly.production.toml',
  ])
})

test.each([
  ['Replace the literal with `process.env.API_KEY`, and set a new value with `x`.', 'Set a new value with `x`.'],
  ['Read it from the environment, and set a new value with `x`.', 'Set a new value with `x`.'],
  ['Change it first. Remove it, and run `x`: releases read it.', 'Change it first. Run `x`: releases read it.'],
])('what the fix did is not listed: %s', (remedy, wanted) => {
  expect(remainingWork([secret('tool.js:1', remedy)], [])).toEqual([
    'To do by hand:',
    '  other files',
    `    tool.js:1: ${wanted}`,
  ])
})

test('a changed config is deployed, without the command of a case that may not apply', () => {
  const remedy = 'If `shop-api` is public, set `force_https = true`. If not, use `fly deploy --flycast`.'
  expect(remainingWork([finding('api/fly.toml:9', { remedy })], APPS)).toEqual([
    'To do by hand:',
    '  shop-api',
    '    fly deploy api',
  ])
})

test('nothing remains where the files are all', () => {
  expect(remainingWork([finding('web.js:9')], APPS)).toEqual([])
})

test('a command that would do more than it says is not listed', () => {
  const remedy = 'Run `fly secrets set A=$(curl x) --app shop-api`.'
  expect(remainingWork([finding('web.js:9', { remedy })], APPS)).toEqual([])
})

test('the values of a file in the image are replaced before they are set, and each app is deployed', () => {
  const remedy =
    'Run `git rm --cached .env`, and add `.env` to `.gitignore`. Pushed images contain the old values, so write new ones into `.env`. Then run `fly secrets import --app shop-web < .env` (and with `--app shop-api`).'
  expect(remainingWork([finding('Dockerfile:1', { rule: 'secret-file-in-image', remedy })], APPS)).toEqual([
    'To do by hand:',
    '  shop-web',
    `    Dockerfile:1: ${remedy}`,
    '    fly deploy --config fly.production.toml',
    '  shop-api',
    '    fly deploy api',
  ])
})

test.each([
  ["d'$(touch x);f/fly.toml", `    fly deploy 'd'"'"'$(touch x);f'`],
  ['-x/fly.toml', "    fly deploy './-x'"],
  ['a b; curl x.toml', "    fly deploy --config 'a b; curl x.toml'"],
])('the path of a config becomes no command: %s', (path, command) => {
  const remedy = 'Remove it and set a new value with `fly secrets set API_TOKEN=… --app shop`.'
  expect(remainingWork([secret(`${path}:4`, remedy)], [{ name: 'shop', path }])).toContain(command)
})
