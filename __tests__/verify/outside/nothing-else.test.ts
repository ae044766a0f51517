import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { NO_POLICY, type Policy } from '../../../src/model/policy.ts'
import { hostsToProbe } from '../../../src/verify/outside/hosts.ts'
import { openNetwork } from '../../../src/verify/outside/network/network.ts'
import { probeHosts } from '../../../src/verify/outside/probe-hosts.ts'
import { projectOf } from '../../units/project/listing.ts'
import { authority, type HostFixture, hostFor, openFixture, PUBLIC_4, PUBLIC_6, probe, QUICK } from './host-fixture.ts'
import { serveHttp, serveHttps, stopServers } from './servers.ts'

afterEach(stopServers)

/** A stage refuses and records: every name that was asked for, every address and port that was dialled. */
function contacts({ asked, dialled }: HostFixture): { asked: string[]; dialled: string[] } {
  return { asked: [...new Set(asked)].sort(), dialled: [...new Set(dialled)].sort() }
}

const HOST = 'shop.example.com'
const good = authority.issue([HOST])

describe('hostile redirects', () => {
  const locations = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    'https:evil.example',
    'https:/\\evil.example',
    'http:\\\\evil.example',
    `https://${HOST}@evil.example/`,
    `https://evil.example#@${HOST}/`,
    `https://evil.example?@${HOST}/`,
    `https://${HOST}\\@evil.example/`,
    `https://${HOST}.evil.example/`,
    `https://${HOST}%00.evil.example/`,
    `https://${HOST}%2eevil.example/`,
    `https://${HOST}:22/`,
    `http://${HOST}:443/`,
    `https://${HOST}:80/`,
    `http://${HOST}:6379/`,
    `https://${HOST}./`,
    'https://b%C3%BCcher.example/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://localhost/',
    'http://shop.internal/',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'ws://evil.example/',
    'ftp://evil.example/',
    '\t//evil.example/',
    'HTTPS://EVIL.EXAMPLE',
    'https://',
    '?x=//evil.example',
  ]
  const meant = new Set<string | undefined>()
  const sentTo =
    (location: string): RequestListener =>
    ({ headers }, answer) => {
      meant.add(headers.host)
      answer.writeHead(301, { Location: location }).end()
    }
  const both = { asked: [HOST], dialled: [`${PUBLIC_4} 443`, `${PUBLIC_4} 80`] }

  test.each(locations)('%s', async location => {
    const fixture = openFixture({
      names: { [HOST]: [PUBLIC_4] },
      servers: { [`${PUBLIC_4} 80`]: await serveHttp(sentTo(location)) },
    })
    await probe(fixture, hostFor(HOST))
    expect(contacts(fixture)).toEqual(both)
    expect([...meant]).toEqual([HOST])
  })

  // Where the scheme of the page matters.
  test.each(locations.filter(location => /^[/\\?\t]|^https?:(?!\/\/)/.test(location)))(
    'over TLS: %s',
    async location => {
      const fixture = openFixture({
        names: { [HOST]: [PUBLIC_4] },
        servers: { [`${PUBLIC_4} 443`]: await serveHttps(good, sentTo(location)) },
      })
      await probe(fixture, hostFor(HOST))
      expect(contacts(fixture)).toEqual(both)
      expect([...meant]).toEqual([HOST])
    },
  )

  test('other ways to be sent elsewhere are not taken', async () => {
    const listener: RequestListener = (_, answer) => {
      answer.setHeader('Refresh', '0; url=https://evil.example/')
      answer.setHeader('Alt-Svc', 'h2="evil.example:443"')
      answer.setHeader('Link', '<https://evil.example/>; rel=preload')
      answer.setHeader('Content-Location', 'https://evil.example/')
      answer.end('<meta http-equiv="refresh" content="0; url=https://evil.example/"><img src="https://evil.example/">')
    }
    const servers = {
      [`${PUBLIC_4} 443`]: await serveHttps(good, listener),
      [`${PUBLIC_4} 80`]: await serveHttp(listener),
    }
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_4] }, servers })
    await probe(fixture, hostFor(HOST))
    expect(contacts(fixture)).toEqual({ asked: [HOST], dialled: [`${PUBLIC_4} 443`, `${PUBLIC_4} 80`] })
  })
})

describe('hostile answers of the resolver', () => {
  const refused = [
    {
      about: HOST,
      blocking: true,
      message:
        'It resolves to an address that is not public, so it was not contacted. Correct its DNS records. To check a private address, name the address itself.',
    },
  ]
  test.each([
    ['private', ['10.0.0.1']],
    ['loopback', ['127.0.0.1']],
    ['loopback over IPv6', ['::1']],
    ['link-local', ['169.254.169.254']],
    ['link-local over IPv6', ['fe80::1']],
    ['Fly.io’s private network', ['fdaa::3']],
    ['IPv4 in IPv6', ['::ffff:10.0.0.1']],
    ['IPv4 in IPv6, in hexadecimal', ['::ffff:a9fe:a9fe']],
    ['NAT64', ['64:ff9b::a9fe:a9fe']],
    ['6to4', ['2002:a00:1::']],
    ['a private one behind a public one', [PUBLIC_4, '192.168.1.1']],
    ['a private one before a public one', ['172.17.0.1', PUBLIC_4]],
    ['a private one of the other family', [PUBLIC_4, 'fd00::1']],
    ['no address at all', ['localhost']],
    ['an address with a zone', ['fe80::1%lo']],
  ])('%s: nothing is contacted', async (_name, answer) => {
    const fixture = openFixture({ names: { [HOST]: answer }, named: ['other.example.com'] })
    const { hosts, gaps } = await probe(fixture, hostFor(HOST, { ports: [6379] }))
    expect(gaps).toEqual(refused)
    expect(hosts).toEqual([
      { host: HOST, port: 443, origin: 'app', app: undefined, resolution: 'refused', addresses: [] },
    ])
    expect(fixture.dialled).toEqual([])
  })

  test('a private app’s name that leads inside is no pass either', async () => {
    const fixture = openFixture({ names: { [HOST]: ['fdaa::3'] } })
    expect((await probe(fixture, hostFor(HOST, { reach: 'private' }))).gaps).toEqual(refused)
    expect(fixture.dialled).toEqual([])
  })

  test('a name that someone named does not admit the private address that it leads to', async () => {
    const fixture = openFixture({ names: { [HOST]: ['10.0.0.1'] }, named: [HOST, '10.0.0.2', 'localhost'] })
    expect((await probe(fixture, hostFor(HOST, { origin: 'named' }))).gaps).toEqual(refused)
    expect(fixture.dialled).toEqual([])
  })

  test('another answer the second time: nobody asks a second time', async () => {
    const server = await serveHttps(good, (asked, answer) => {
      if (asked.url === '/') answer.writeHead(301, { Location: `https://${HOST}/again` }).end()
      else answer.end('hello')
    })
    const fixture = openFixture({
      names: { [HOST]: [[PUBLIC_4], ['127.0.0.1'], ['169.254.169.254']] },
      servers: { [`${PUBLIC_4} 443`]: server },
    })
    const { hosts } = await probe(fixture, hostFor(HOST, { ports: [6379] }))
    expect(hosts[0]?.addresses[0]?.https?.response?.redirect?.end).toBe('https')
    expect(fixture.asked).toEqual([HOST])
    expect(contacts(fixture).dialled).toEqual([`${PUBLIC_4} 443`, `${PUBLIC_4} 6379`, `${PUBLIC_4} 80`])
  })

  test('the same name under two targets: each answer is held against the guard', async () => {
    const fixture = openFixture({ names: { [HOST]: [[PUBLIC_4], ['127.0.0.1']] } })
    const targets = [hostFor(HOST), hostFor(HOST, { port: 8443, httpPort: undefined })]
    const { gaps } = await probeHosts(targets, fixture.network, new Date(), { ...QUICK, concurrentHosts: 1 })
    expect(gaps).toContainEqual({ ...refused[0], about: `${HOST}:8443` })
    expect(contacts(fixture).dialled).toEqual([`${PUBLIC_4} 443`, `${PUBLIC_4} 80`])
  })

  test('a resolver that is silent, fails or has no name', async () => {
    const kinds: string[] = []
    const lookups = [
      () => new Promise<never>(() => {}),
      async () => Promise.reject(Object.assign(new Error(), { code: 'EAI_AGAIN' })),
      async () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
      async () => [],
    ]
    for (const lookup of lookups) {
      const network = openNetwork({ version: '0', named: [], lookup, lookupMilliseconds: 50 })
      kinds.push((await network.resolve(HOST)).kind)
    }
    expect(kinds).toEqual(['failed', 'failed', 'nowhere', 'nowhere'])
  })
})

test('the guard stands at the dialer too', async () => {
  const fixture = openFixture({ names: {} })
  for (const address of ['127.0.0.1', '::1', '10.0.0.1', 'evil.example', '']) {
    const error = await new Promise(resolve => fixture.network.connect(address, 80).on('error', resolve))
    expect(String(error)).toBe('Error: this address is not public')
  }
  expect(fixture.dialled).toEqual([])
})

test('a hostile project: only its own public names are asked for, and only their addresses dialled', async () => {
  const names = ['shop', 'evil.example/', 'x@evil.example', '127.0.0.1', 'Shop', '../x', 'ѕhop']
  const files = names.map((name, i): [string, string] => [
    `app${i}/fly.toml`,
    `app = "${name}"\n[http_service]\n  internal_port = 8080\n`,
  ])
  const domains = ['shop.example.com', 'localhost', 'db.internal', '10.0.0.1', '*.example.com', 'a/b', 'x.flycast']
  const policy: Policy = { ...NO_POLICY, apps: new Map([['shop', { private: false, domains }]]) }
  const project = await projectOf(new Map(files), policy)
  const fixture = openFixture({
    names: { 'shop.fly.dev': [PUBLIC_4, PUBLIC_6], 'shop.example.com': ['66.241.125.99'] },
    servers: {
      [`${PUBLIC_4} 443`]: await serveHttps(authority.issue(['shop.fly.dev']), (_, answer) => answer.end('hello')),
    },
  })
  const { hosts: planned } = hostsToProbe(project, [])
  await probeHosts(planned, fixture.network, new Date(), QUICK)
  expect(contacts(fixture).asked).toEqual(['shop.example.com', 'shop.fly.dev'])
  const hosts = new Set(fixture.dialled.map(each => each.split(' ')[0]))
  expect(hosts).toEqual(new Set([PUBLIC_4, PUBLIC_6, '66.241.125.99']))
  // Each connection is on the list: the website, the watched ports, and nothing else.
  const allowed = new Set([443, 80, ...planned.flatMap(({ ports }) => ports)].map(String))
  expect(fixture.dialled.filter(each => !allowed.has(each.split(' ')[1] ?? ''))).toEqual([])
  expect(fixture.dialled.filter(each => each.startsWith('66.241.125.99')).sort()).toEqual([
    '66.241.125.99 443',
    '66.241.125.99 80',
  ])
})
