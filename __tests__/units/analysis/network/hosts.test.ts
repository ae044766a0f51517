import { expect, test } from '@jest/globals'
import { classifyHost, isAddress } from '../../../../src/analysis/network/hosts.ts'
import { NO_POLICY } from '../../../../src/model/policy.ts'
import type { Project } from '../../../../src/model/project/project.ts'
import { parsers } from '../../../../src/parse/index.ts'
import { buildProject } from '../../../../src/project/build.ts'

const texts = new Map([
  ['web/fly.toml', 'app = "shop-web"\n[http_service]\ninternal_port = 3000\n'],
  ['twin/fly.toml', 'app = "shop-twin"\n'],
  ['twin/fly.staging.toml', 'app = "shop-twin"\n[http_service]\ninternal_port = 1\n'],
  ['api/fly.toml', 'app = "shop-api"\n[http_service]\ninternal_port = 8080\n'],
])

async function shop(): Promise<Project> {
  const apps = new Map([
    ['shop-api', { private: false, domains: ['Api.shop.example', 'www.shop.example'] }],
    ['elsewhere', { private: false, domains: ['policy.example', 'xn--bcher-kva.example'] }],
  ])
  const policy = { ...NO_POLICY, apps }
  const snapshot = { commit: 'test', paths: new Set(texts.keys()), texts, problems: [] }
  return buildProject(snapshot, policy, parsers)
}

test.each([
  ['shop-web.fly.dev', 'own', 'shop-web'],
  ['SHOP-WEB.fly.dev.', 'own', 'shop-web'],
  ['shop-api.fly.dev', 'sibling', 'shop-api'],
  ['api.shop.example', 'sibling', 'shop-api'],
  ['other.fly.dev', 'fly-app', 'other'],
  ['shop-api.internal', 'private', 'shop-api'],
  ['ams.shop-api.internal', 'private', 'shop-api'],
  ['top2.nearest.of.shop-api.internal', 'private', 'shop-api'],
  ['shop-api.flycast', 'private', 'shop-api'],
  ['_api.internal', 'private', undefined],
  ['internal', 'private', undefined],
  ['flycast', 'private', undefined],
  ['x.shop-api.flycast', 'private', 'shop-api'],
  ['other.internal', 'private', 'other'],
  ['shop-api.internal.acme.io', 'public', undefined],
  ['shop-api.internals', 'public', undefined],
  ['fly-local-6pn', 'private', undefined],
  ['fly-global-services', 'private', undefined],
  ['pgbouncer.flympg.net.acme.io', 'public', undefined],
  ['my-fly-shop.upstash.io', 'public', undefined],
  ['fly-shop.upstash.io.acme.io', 'public', undefined],
  ['a.shop-web.fly.dev', 'public', undefined],
  ['API.shop.example.', 'sibling', 'shop-api'],
  ['www.shop.example', 'sibling', 'shop-api'],
  ['policy.example', 'sibling', 'elsewhere'],
  ['Bücher.example', 'sibling', 'elsewhere'],
  ['anders.bücher.example', 'unknown', undefined],
  ['elsewhere.fly.dev', 'sibling', 'elsewhere'],
  ['shop-twin.fly.dev', 'sibling', 'shop-twin'],
  ['fdaa:0:1::3', 'private', undefined],
  ['fly-shop-cache.upstash.io', 'private', undefined],
  ['pgbouncer.x1y2.flympg.net', 'private', undefined],
  ['shop-cache.upstash.io', 'public', undefined],
  ['host.docker.internal', 'loopback', undefined],
  ['localhost', 'loopback', undefined],
  ['LOCALHOST', 'loopback', undefined],
  ['web.localhost', 'loopback', undefined],
  ['localhost.acme.io', 'public', undefined],
  ['::', 'loopback', undefined],
  ['0.0.0.0', 'loopback', undefined],
  ['127.1', 'loopback', undefined],
  ['127.100.200.255', 'loopback', undefined],
  ['1.127.0.0.1', 'public', undefined],
  ['127.0.0.1.acme.io', 'public', undefined],
  ['gateway.docker.internal', 'loopback', undefined],
  ['kubernetes.docker.internal', 'loopback', undefined],
  ['myhost.docker.internal', 'private', 'docker'],
  ['host.docker.internal.acme.io', 'public', undefined],
  ['192.168.0.1', 'local', undefined],
  ['172.16.0.1', 'local', undefined],
  ['172.15.0.1', 'public', undefined],
  ['172.31.255.1', 'local', undefined],
  ['169.254.1.1', 'local', undefined],
  ['100.64.0.1', 'local', undefined],
  ['100.63.0.1', 'public', undefined],
  ['100.70.0.1', 'local', undefined],
  ['100.99.0.1', 'local', undefined],
  ['100.100.0.1', 'local', undefined],
  ['100.119.0.1', 'local', undefined],
  ['100.127.0.1', 'local', undefined],
  ['100.128.0.1', 'public', undefined],
  ['100.129.0.1', 'public', undefined],
  ['110.1.2.3', 'public', undefined],
  ['10.acme.io', 'public', undefined],
  ['10.1.acme.io', 'public', undefined],
  ['fc00::1', 'local', undefined],
  ['fd12:3456::1', 'local', undefined],
  ['fe80::1', 'local', undefined],
  ['fe90::1', 'public', undefined],
  ['f00:fe80::1', 'public', undefined],
  ['fcx0::1', 'public', undefined],
  ['nas.lan', 'local', undefined],
  ['nas.home.arpa', 'local', undefined],
  ['a.test', 'local', undefined],
  ['a.invalid', 'local', undefined],
  ['a.localdomain', 'local', undefined],
  ['a.lan.acme.io', 'public', undefined],
  ['a b.acme.io', 'unknown', undefined],
  ['acme.io/x', 'unknown', undefined],
  ['127.0.0.1', 'loopback', undefined],
  ['::1', 'loopback', undefined],
  ['10.1.2.3', 'local', undefined],
  ['172.20.0.2', 'local', undefined],
  ['172.32.0.2', 'public', undefined],
  ['printer.local', 'local', undefined],
  ['db', 'bare', undefined],
  ['db.example.com', 'public', undefined],
  ['shop.fly.dev.evil.example', 'public', undefined],
  [`\${APP}.fly.dev`, 'unknown', undefined],
  ['', 'unknown', undefined],
])('%s is %s', async (host, kind, appName) => {
  const project = await shop()
  const from = project.apps.find(app => app.path === 'web/fly.toml')
  const found = classifyHost(host, project, from)
  expect([found.kind, found.appName]).toEqual([kind, appName])
})

test('without an app that asks, its own name is a sibling', async () => {
  expect(classifyHost('shop-web.fly.dev', await shop()).kind).toBe('sibling')
})

test.each([
  ['203.0.113.7', true],
  ['2001:db8::1', true],
  ['db.example.com', false],
  ['1.203.0.113.7', false],
  ['203.0.113.7.example', false],
  ['203.0.113', false],
  ['2001', false],
  ['2001:db8::x', false],
  ['x2001:db8::1', false],
  [':', false],
  ['::', true],
])('%s is an address: %s', (host, wanted) => {
  expect(isAddress(host)).toBe(wanted)
})

test.each([
  ['shop-api.internal', 'api/fly.toml'],
  ['shop-web.fly.dev', 'web/fly.toml'],
  ['shop-twin.internal', undefined],
  ['other.internal', undefined],
])('%s leads to the app in %s', async (host, path) => {
  expect(classifyHost(host, await shop()).app?.path).toBe(path)
})
