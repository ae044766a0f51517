/** Spellings that only flyctl's own readers take for a port, a key or a line: each is read as they read it. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries, ONE_WAY } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const BASE: Entries = { 'fly.toml': CONFIG, Dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]\n' }
const DATABASE = ['postgres://shop:Kf83jw0slPq29d', 'db.acme.io/shop'].join('@')
const YAML = 'app: shop\nhttp_service:\n  internal_port: 8080\n  force_https: true\n'
const SERVICES = (port: string, end = '\n') =>
  `services:${end}  - internal_port: ${port}${end}    protocol: tcp${end}    ports:${end}      - port: ${port}${end}`
const yaml = (text: string) => ({ 'fly.toml': null, 'fly.yaml': text })
const json = (fields: string) => ({
  'fly.toml': null,
  'fly.json': `{"app":"shop","http_service":{"internal_port":8080,"force_https":true},${fields}}`,
})
const IMAGE = { 'img/y': `FROM node:22-slim\nENV DATABASE_URL=${DATABASE}\n` }

describe('a port', () => {
  const spellings = [
    '012470',
    '0o12470',
    '0b1010100111000',
    '0X1538',
    '5_432',
    '5_432.9',
    '5432.9',
    '5.432e3',
    '"+5432"',
  ]
  test.each(spellings)('%s in YAML', async port => {
    expect(await answerOf('the index', BASE, yaml(YAML + SERVICES(port)))).toEqual([
      'fly.yaml database-port-public',
      'failure',
    ])
  })
  test.each(['5432.9', '0x1538', '5_432', '"+5432"', '"0005432"'])('%s in TOML', async port => {
    const services = `\n[[services]]\n  internal_port = ${port}\n  protocol = "tcp"\n\n  [[services.ports]]\n    port = ${port}\n`
    expect(await answerOf('the index', BASE, { 'fly.toml': CONFIG + services })).toEqual([
      'fly.toml database-port-public',
      'failure',
    ])
  })
  test.each(['015432', '08_080', '6000'])('not a database: %s in YAML', async port => {
    const answer = await answerOf('the index', BASE, yaml(YAML + SERVICES(port)))
    expect(answer).not.toContain('fly.yaml database-port-public')
  })
})

test.each([
  ['CR', '\r'],
  ['NEL', '\u0085'],
  ['LS', '\u2028'],
  ['PS', '\u2029'],
])('lines that end with %s', async (_, end) => {
  expect(await answerOf('the index', BASE, yaml(`${YAML}# A comment${end}${SERVICES('5432', end)}`))).toEqual([
    'fly.yaml database-port-public',
    'failure',
  ])
})

describe('a binary string', () => {
  const binary = `!!binary ${Buffer.from(DATABASE).toString('base64')}`
  test.each([
    ['a fly config', yaml(`${YAML}env:\n  DATABASE_URL: ${binary}\n`), 'fly.yaml secret-in-fly-config'],
    [
      'a compose file that is deployed',
      {
        'fly.toml': `${CONFIG}\n[build.compose]\n  file = "docker-compose.yml"\n`,
        'docker-compose.yml': `services:\n  app:\n    build: .\n    environment:\n      DATABASE_URL: ${binary}\n`,
      },
      'docker-compose.yml secret-in-config-file',
    ],
  ])('in %s', async (_, head, found) => {
    for (const asked of ONE_WAY) expect(await answerOf(asked, BASE, head)).toEqual([found, 'failure'])
  })
})

describe('a key in several spellings', () => {
  const plain = (path: string) => `${path} plaintext-http`
  test.each<[string, Entries, string]>([
    ['a long s', { 'fly.toml': `${CONFIG}  "force_http\u017F" = false\n` }, plain('fly.toml')],
    ['a later table', json('"http_\u017Fervice":{"force_https":false}'), plain('fly.json')],
    ['an earlier spelling in a later table', json('"http_\u017Fervice":{"Force_https":false}'), plain('fly.json')],
    [
      'a Kelvin sign',
      { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = "Dockerfile"\n  "doc\u212Aerfile" = "img/y"\n`, ...IMAGE },
      'img/y secret-in-dockerfile',
    ],
    [
      'two maps',
      { 'fly.toml': `${CONFIG}\n[env]\n  A = "b"\n\n[ENV]\n  DATABASE_URL = "${DATABASE}"\n` },
      'fly.toml secret-in-fly-config',
    ],
    [
      'the first of two maps',
      json(`"Env":{"DATABASE_URL":"${DATABASE}"},"env":{"A":"b"}`),
      'fly.json secret-in-fly-config',
    ],
    [
      'two lists of tables',
      {
        'fly.toml': `${CONFIG}\n[[services]]\n  internal_port = 5432\n\n[[Services]]\n  internal_port = 1\n\n  [[Services.ports]]\n    port = 5432\n`,
      },
      'fly.toml database-port-public',
    ],
    [
      'a table in two parts',
      { 'fly.toml': `${CONFIG}\n[build]\n\n[Build]\n  dockerfile = "img/y"\n`, ...IMAGE },
      'img/y secret-in-dockerfile',
    ],
    [
      'a list of words',
      {
        'fly.toml':
          'app = "shop"\n[[services]]\ninternal_port = 8080\n[[services.ports]]\nport = 443\nhandlers = ["tls", "http"]\n"handler\u017F" = ["http"]\n',
      },
      'fly.toml plaintext-port',
    ],
  ])('%s', async (_, head, found) => {
    expect(await answerOf('the index', BASE, head)).toEqual([found, 'failure'])
  })

  test('the later spelling makes it right again', async () => {
    const head = { 'fly.toml': CONFIG.replace('force_https = true', 'Force_https = false\n  force_https = true') }
    expect(await answerOf('the index', BASE, head)).toEqual(['success'])
  })
})
