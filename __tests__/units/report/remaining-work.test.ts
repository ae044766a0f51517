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
    secret('api/fly.toml:4', 'Remove it and set a new value with `fly secrets set API_TOKEN=… --app shop-api`.'),
    secret('api/.env:2', 'Remove it and set a new value with `fly secrets set MAIL_KEY=…`.'),
    finding('api/fly.toml:9', { remedy: 'Set `force_https = true`.' }),
    finding('web.js:1', { remedy: 'Run `fly ips allocate-v6 --private --app shop-web` first.' }),
  ]
  expect(remainingWork(fixed, APPS)).toEqual([
    'To do by hand:',
    '  shop-api',
    '    fly secrets set API_TOKEN=… --app shop-api',
    '    fly secrets set MAIL_KEY=…',
    '    fly deploy api',
    '    Revoke or change the values that were at api/fly.toml:4, api/.env:2. They stay in the Git history.',
    '  shop-web',
    '    fly ips allocate-v6 --private --app shop-web',
    '    fly deploy --config fly.production.toml',
  ])
})

test('nothing remains where the files are all', () => {
  expect(remainingWork([finding('api/fly.toml:9')], APPS)).toEqual([])
})

test('a command that would do more than it says is not listed', () => {
  const remedy = 'Run `fly secrets set A=$(curl x) --app shop-api`.'
  expect(remainingWork([finding('api/fly.toml:9', { remedy })], APPS)).toEqual([])
})

test('a file is untracked once, and its values are set for each app', () => {
  const remedy =
    'Run `git rm --cached .env`. Then run `fly secrets import --app shop-web < .env` (and with `--app shop-api`).'
  expect(remainingWork([secret('.env:1', remedy)], APPS)).toEqual([
    'To do by hand:',
    '  shop-web',
    '    git rm --cached .env',
    '    fly secrets import --app shop-web < .env',
    '    fly deploy --config fly.production.toml',
    '    Revoke or change the values that were at .env:1. They stay in the Git history.',
    '  shop-api',
    '    fly secrets import --app shop-api < .env',
    '    fly deploy api',
  ])
})

test('a command for several apps is listed below each of them', () => {
  const remedy = 'Run `fly secrets import --app shop-web < .env` (and with `--app shop-api`).'
  expect(remainingWork([secret('.env:1', remedy)], APPS)).toEqual([
    'To do by hand:',
    '  shop-web',
    '    fly secrets import --app shop-web < .env',
    '    fly deploy --config fly.production.toml',
    '    Revoke or change the values that were at .env:1. They stay in the Git history.',
    '  shop-api',
    '    fly secrets import --app shop-api < .env',
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
