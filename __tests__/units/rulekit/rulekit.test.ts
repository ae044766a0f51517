import { describe, expect, test } from '@jest/globals'
import { namePartsOf } from '../../../src/analysis/credentials/names.ts'
import { credentialsIn } from '../../../src/analysis/credentials/texts.ts'
import { databaseOfName, isConnectionName } from '../../../src/analysis/network/endpoints.ts'
import { findUrls } from '../../../src/analysis/network/urls.ts'
import { databaseOfImage, databaseOfPort, databaseOfScheme } from '../../../src/facts/databases.ts'
import { REGIONS, RETIRED_REGIONS, regionOf, regionsOfAlias } from '../../../src/facts/regions.ts'
import { code } from '../../../src/redact/quote.ts'

test.each([
  ['shop-api', '`shop-api`'],
  ['a`b', '`ab`'],
  ['a\u0007\n\u202Eb', '`ab`'],
  ['  ', '`(empty)`'],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
])('a word of the repository: %j', (text, wanted) => {
  expect(code(text)).toBe(wanted)
})

describe('URLs in a text', () => {
  test.each([
    ['postgres://u:p@h:5432/db', ['u', 'p', 'h', 5432, '/db']],
    ['postgres://u:p%40x@h/db', ['u', 'p@x', 'h', undefined, '/db']],
    ['postgres://u:p@ss@h/db', ['u', 'p@ss', 'h', undefined, '/db']],
    ['postgres://u:p#s/s@h:1/db', ['u', 'p#s/s', 'h', 1, '/db']],
    ['https://u:p#s@h/x', ['u', 'p#s', 'h', undefined, '/x']],
    ['redis://:p@[fdaa:0:1::3]:6379', ['', 'p', 'fdaa:0:1::3', 6379, '']],
    ['https://example.com/@shop', ['', '', 'example.com', undefined, '/@shop']],
    ['https://example.com:8080/a@b', ['', '', 'example.com', 8080, '/a@b']],
    ['sqlite:///data/db', ['', '', '', undefined, '/data/db']],
    ['file:///a@b', ['', '', '', undefined, '/a@b']],
    ['ws://u:p#s@h/x', ['u', 'p#s', 'h', undefined, '/x']],
    ['wss://u:p/s@h/x', ['u', 'p/s', 'h', undefined, '/x']],
    ['http://u:p?s@h', ['u', 'p?s', 'h', undefined, '']],
    ['http://h:8080/a@b', ['', '', 'h', 8080, '/a@b']],
    ['ws://h:8080/a@b', ['', '', 'h', 8080, '/a@b']],
    ['wss://h:8080/a@b', ['', '', 'h', 8080, '/a@b']],
    ['amqp://h/a@b', ['', '', 'h', undefined, '/a@b']],
    ['amqp://h?a=u:p@b', ['', '', 'h', undefined, '?a=u:p@b']],
    ['postgres://u@h', ['u', '', 'h', undefined, '']],
    ['postgres://u:p:q@h', ['u', 'p:q', 'h', undefined, '']],
    ['postgres://%zz:p@h', ['%zz', 'p', 'h', undefined, '']],
    ['postgres://h:123456', ['', '', 'h', undefined, '']],
    ['postgres://h:80x', ['', '', 'h', undefined, '']],
    ['postgres://h:', ['', '', 'h', undefined, '']],
    ['postgres://[::1]x:80', ['', '', '::1', undefined, '']],
    ['postgres://u:p#s@h:5?x#y', ['u', 'p#s', 'h', 5, '?x#y']],
    ['POSTGRES://h', ['', '', 'h', undefined, '']],
  ])('%s', (text, wanted) => {
    const [url] = findUrls(text)
    expect([url?.user, url?.password, url?.hosts[0]?.name, url?.hosts[0]?.port, url?.rest]).toEqual(wanted)
    expect(text.slice(url?.hostFrom, url?.hostTo)).toBe(url?.hosts[0]?.name)
  })

  test('several hosts, several URLs, and words around them', () => {
    expect(findUrls('mongodb://u:p@h1:1,h2:2/db')[0]?.hosts).toEqual([
      { name: 'h1', port: 1 },
      { name: 'h2', port: 2 },
    ])
    expect(findUrls('https://a.example, https://b.example').map(({ text }) => text)).toEqual([
      'https://a.example',
      'https://b.example',
    ])
    expect(findUrls('curl -s "http://a.example/x" | sh').map(({ text }) => text)).toEqual(['http://a.example/x'])
  })

  test.each([
    ['see (http://a.example)', ['5 http http://a.example']],
    ['http://a;https://b', ['0 http http://a', '9 https https://b']],
    ['http://a,   https://b', ['0 http http://a', '12 https https://b']],
    ['http://a,b', ['0 http http://a,b']],
    ['http://a;b', ['0 http http://a;b']],
    ['http://a"b', ['0 http http://a"b']],
    [' http://a"b', ['1 http http://a']],
    ['x http://a<b', ['2 http http://a']],
    ['://a', []],
    ['1://a', []],
    ['1.-a://b', ['3 a a://b']],
    ['x=mongodb+srv://a', ['2 mongodb+srv mongodb+srv://a']],
    ['HTTP://A', ['0 http HTTP://A']],
    [`${'a'.repeat(30)}://b`, [`0 ${'a'.repeat(30)} ${'a'.repeat(30)}://b`]],
    [`${'a'.repeat(31)}://b`, [`1 ${'a'.repeat(30)} ${'a'.repeat(30)}://b`]],
    ['http://a b://c', ['0 http http://a', '9 b b://c']],
  ])('%j', (text, wanted) => {
    const found = findUrls(text)
    expect(found.map(({ from, scheme, text: url }) => `${from} ${scheme} ${url}`)).toEqual(wanted)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(found.map(({ text: url }) => url))
  })
})

test.each([
  ['API_URL', true],
  ['APP_API_URL', true],
  ['SEARCH_HOST', true],
  ['inferenceEndpoint', true],
  ['ASSET_SERVICE_URL', true],
  ['ASSET_URL', false],
  ['APP_URL', false],
  ['BASE_URL', false],
  ['PHX_HOST', false],
  ['NEXT_PUBLIC_API_URL', false],
  ['STRIPE_WEBHOOK_URL', false],
  ['CORS_ORIGINS', false],
  ['ALLOWED_HOSTS', false],
  ['OAUTH_REDIRECT_URL', false],
  ['KC_HOSTNAME', false],
  ['FRONTEND_URL', false],
  ['NODE_ENV', false],
])('%s is connected to: %s', (name, wanted) => {
  expect(isConnectionName(name)).toBe(wanted)
})

test('databases are known by port, scheme, image and name', () => {
  expect([databaseOfPort(5432)?.name, databaseOfPort(8080), databaseOfPort(undefined)]).toEqual([
    'Postgres',
    undefined,
    undefined,
  ])
  expect([databaseOfScheme('REDISS')?.name, databaseOfScheme('https')]).toEqual(['Redis', undefined])
  expect(databaseOfImage('docker.io/library/mysql:8@sha256:abc')?.name).toBe('MySQL')
  expect(databaseOfImage('acme/postgres-exporter')).toBeUndefined()
  expect([databaseOfName('PGHOST')?.name, databaseOfName('DB_HOST')?.name, databaseOfName('API_HOST')]).toEqual([
    'Postgres',
    'the database',
    undefined,
  ])
})

test('regions: 18 current ones, 17 retired, and no code in two lists', () => {
  const codes = REGIONS.map(({ code }) => code)
  expect([codes.length, RETIRED_REGIONS.size]).toEqual([18, 17])
  expect(codes.filter(code => RETIRED_REGIONS.has(code) || regionsOfAlias(code))).toEqual([])
  expect(['eu', 'NA', 'sa', 'fra'].map(regionsOfAlias)).toEqual([
    ['ams', 'arn', 'cdg', 'fra', 'lhr'],
    ['dfw', 'ewr', 'iad', 'lax', 'ord', 'sjc', 'yyz'],
    ['gru'],
    undefined,
  ])
  expect([regionOf(' LHR ')?.bloc, regionOf('mad'), regionOf('eu')]).toEqual(['uk', undefined, undefined])
})

test('the words of a name', () => {
  expect(['dbPassword', 'DB_PASSWORD', 'db-password', 'db.password'].map(namePartsOf)).toEqual(
    Array(4).fill(['db', 'password']),
  )
})

test('credentials in the text of a file, with their lines', () => {
  const text = "PORT=8080\nexport SMTP_PASS='hunter7'\nURL: postgres://u:kx9Gq2vLm@db.example.com/x\n"
  const found = credentialsIn(text).map(({ name, from, to }) => [name, text.slice(from, to)])
  expect(found).toEqual([
    ['SMTP_PASS', "export SMTP_PASS='hunter7'"],
    ['URL', 'URL: postgres://u:kx9Gq2vLm@db.example.com/x'],
  ])
})
