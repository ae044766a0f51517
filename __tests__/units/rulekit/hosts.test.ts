import { expect, test } from '@jest/globals'
import { NO_POLICY } from '../../../src/model/policy.ts'
import type { Project } from '../../../src/model/project.ts'
import { loadParsers } from '../../../src/parse/index.ts'
import { buildProject } from '../../../src/project/build.ts'
import { classifyHost, isAddress } from '../../../src/rulekit/hosts.ts'

const texts = new Map([
  ['web/fly.toml', 'app = "shop-web"\n[http_service]\ninternal_port = 3000\n'],
  ['api/fly.toml', 'app = "shop-api"\n[http_service]\ninternal_port = 8080\n'],
])

async function shop(): Promise<Project> {
  const policy = { ...NO_POLICY, apps: new Map([['shop-api', { private: false, domains: ['api.shop.example'] }]]) }
  const snapshot = { commit: 'test', paths: new Set(texts.keys()), texts, problems: [] }
  return buildProject(snapshot, policy, await loadParsers(['toml', 'shell']))
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
  ['fdaa:0:1::3', 'private', undefined],
  ['fly-shop-cache.upstash.io', 'private', undefined],
  ['pgbouncer.x1y2.flympg.net', 'private', undefined],
  ['shop-cache.upstash.io', 'public', undefined],
  ['host.docker.internal', 'loopback', undefined],
  ['localhost', 'loopback', undefined],
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
])('%s is an address: %s', (host, wanted) => {
  expect(isAddress(host)).toBe(wanted)
})
