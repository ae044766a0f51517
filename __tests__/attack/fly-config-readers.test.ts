/** A fly config is read as flyctl's own parsers read it: go-toml, encoding/json, yaml.v3 and its patches. */
import { expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'

const HEAD = 'app: shop\nprimary_region: ams\nhttp_service:\n  internal_port: 8080\n  force_https: true\n'
const service = (port: string) =>
  `${HEAD}services:\n  - internal_port: ${port}\n    protocol: tcp\n    ports:\n      - port: ${port}\n`
const oneLine = (lineBreak: string) =>
  `${HEAD}# note${service('5432').slice(HEAD.length).replace(/^/gm, lineBreak).replaceAll('\n', '')}\n`
const URL = withoutSeams('postgres://shop:kX9mQ2v<+>Lp7RtW4@db.acme-shop.net/shop')

const told = (files: Readonly<Record<string, string>>) =>
  checkFiles(undefined, new Map(Object.entries(files)))
    .report.comparison.introduced.filter(({ severity }) => severity === 'critical' || severity === 'high')
    .map(({ rule }) => rule)

test.each(['5432', '012470', '0o12470', '0O12470', '0X1538', '0x1538', '0b1010100111000', '5_432', '5432.9', '"5432"'])(
  'a port of YAML: %s',
  port => expect(told({ 'fly.yaml': service(port) })).toEqual(told({ 'fly.yaml': service('5432') })),
)

test('Postgres on its port is a finding', () => expect(told({ 'fly.yaml': service('5432') })).not.toEqual([]))

test.each(['\r', '\u0085', '\u2028', '\u2029'])('a comment of YAML ends at %j', lineBreak => {
  expect(told({ 'fly.yaml': oneLine(lineBreak) })).toEqual(told({ 'fly.yaml': service('5432') }))
})

test('Base64 of YAML', () => {
  const text = Buffer.from(URL).toString('base64')
  expect(told({ 'fly.yaml': `${HEAD}env:\n  DATABASE_URL: !!binary ${text}\n` })).toEqual(['secret-in-fly-config'])
})

test.each(['force_httpſ', 'FORCE_HTTPſ', 'Force_Https'])('a key that Go folds: %s', key => {
  const config = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = false\n'
  const folded = config.replace('force_https', `"${key}"`)
  expect(told({ 'fly.toml': folded })).toContain('plaintext-http')
  const both = config.replace('  force_https = false', `  force_https = true\n  "${key}" = false`)
  const isLast = key > 'force_https'
  expect(told({ 'fly.toml': both })).toEqual(isLast ? ['plaintext-http'] : [])
  const json = { app: 'shop', http_service: { internal_port: 8080, force_https: true, [key]: false } }
  expect(told({ 'fly.json': JSON.stringify(json) })).toEqual(isLast ? ['plaintext-http'] : [])
})
