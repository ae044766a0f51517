import type { Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Gap } from '../../../src/model/observed.ts'
import type { ProbedHost } from '../../../src/verify/outside/hosts.ts'
import type { Network } from '../../../src/verify/outside/network/network.ts'
import { probeHosts } from '../../../src/verify/outside/probe-hosts.ts'
import { authority, hostFor, openFixture, PUBLIC_4, PUBLIC_6, probe, QUICK, type Server } from './host-fixture.ts'
import { drip, LOOPBACK_6, type Running, serveHttp, serveHttps, serveTcp, stopServers } from './servers.ts'

afterEach(stopServers)

const HOST = 'shop.fly.dev'
const good = authority.issue([HOST, 'shop.example.com'])

const https = (address?: string): Promise<Running> => serveHttps(good, (_, answer) => answer.end('hello'), address)
const http = (address?: string): Promise<Running> =>
  serveHttp((_, answer) => answer.writeHead(301, { Location: `https://${HOST}/` }).end(), address)

const site = (tls: Server, plain: Server, address = PUBLIC_4): Servers => ({
  [`${address} 443`]: tls,
  [`${address} 80`]: plain,
})
type Servers = Readonly<Record<string, Server>>

const lines = (gaps: readonly Gap[]): string[] =>
  gaps.map(({ about, message, blocking }) => `${blocking ? 'GAP' : 'gap'} ${about}: ${message}`)

/** The gaps of one host with an IPv4 address. */
async function gapsWith(servers: Servers = {}, target: Partial<ProbedHost> = {}): Promise<string[]> {
  const fixture = openFixture({ names: { [HOST]: [PUBLIC_4] }, servers })
  const { gaps } = await probe(fixture, hostFor(HOST, target), { connect: 300 })
  return lines(gaps)
}

describe('a whole look', () => {
  test('over IPv4 and IPv6 alike, each at its own address', async () => {
    const servers = {
      ...site(await https(), await http()),
      ...site(await https(LOOPBACK_6), await http(LOOPBACK_6), PUBLIC_6),
    }
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_6, PUBLIC_4] }, servers })
    const { hosts, gaps } = await probe(fixture, hostFor(HOST, { app: 'shop' }))
    expect(gaps).toEqual([])
    const certificate = { names: [HOST, 'shop.example.com'], issuer: 'Test Trust', faults: [] }
    const observed = {
      https: { port: 443, state: 'answered', certificate, response: { status: 200, redirect: undefined }, leaks: [] },
      http: { port: 80, state: 'answered', response: { status: 301, redirect: { end: 'https' } } },
      ports: [],
    }
    expect(hosts).toMatchObject([
      {
        host: HOST,
        origin: 'app',
        app: 'shop',
        addresses: [
          { address: PUBLIC_4, family: 4, ...observed },
          { address: PUBLIC_6, family: 6, ...observed },
        ],
      },
    ])
    expect(new Set(fixture.dialled)).toEqual(new Set(Object.keys(servers)))
  })

  test('a fault of one family stands at its address', async () => {
    const expired = authority.issue([HOST], { from: new Date('2020-01-01'), to: new Date('2020-04-01') })
    const bad = await serveHttps(expired, (_, answer) => answer.end(), LOOPBACK_6)
    const servers = { ...site(await https(), await http()), ...site(bad, await http(LOOPBACK_6), PUBLIC_6) }
    const { hosts } = await probe(openFixture({ names: { [HOST]: [PUBLIC_4, PUBLIC_6] }, servers }), hostFor(HOST))
    expect(hosts[0]?.addresses.map(address => address.https?.certificate?.faults)).toEqual([[], ['expired']])
  })

  test('of several addresses the first of each family', async () => {
    const fixture = openFixture({ names: { [HOST]: ['66.241.125.1', PUBLIC_4, PUBLIC_6, '2a09:8280:1::c'] } })
    const { hosts } = await probe(fixture, hostFor(HOST))
    expect(hosts[0]?.addresses.map(({ address }) => address)).toEqual(['66.241.125.1', PUBLIC_6])
    expect(fixture.asked).toEqual([HOST])
  })

  test('an address of this machine, where someone names it', async () => {
    const [server, door6] = [await https(), await https(LOOPBACK_6)]
    const servers = { '127.0.0.1 8443': server, '::1 8443': door6 }
    const names = { localhost: ['127.0.0.1', '::1'], '::1': ['::1'] }
    const fixture = openFixture({ names, servers, named: ['localhost:8443', '[::1]:8443'] })
    const named = { port: 8443, httpPort: undefined, origin: 'named' } as const
    const targets = [hostFor('localhost', named), hostFor('::1', named)]
    const { hosts, gaps } = await probeHosts(targets, fixture.network, new Date(), QUICK)
    expect(gaps).toEqual([])
    const states = hosts.map(host =>
      host.addresses.map(each => [each.address, each.https?.certificate?.faults, each.http]),
    )
    expect(states).toEqual([
      [
        ['127.0.0.1', ['wrong-name'], undefined],
        ['::1', ['wrong-name'], undefined],
      ],
      [['::1', ['wrong-name'], undefined]],
    ])
  })
})

describe('a private app', () => {
  const target = { reach: 'private', ports: [5432, 6379] } as const

  test('that answers nobody has nothing missing', async () => {
    expect(await gapsWith({}, target)).toEqual([])
    expect(await gapsWith(site('silent', 'silent'), target)).toEqual([])
    expect(await gapsWith(site(await serveTcp(s => s.destroy()), await serveTcp(s => s.destroy())), target)).toEqual([])
    const nowhere = await probe(openFixture({ names: {} }), hostFor(HOST, target))
    expect(nowhere).toEqual({
      hosts: [{ host: HOST, port: 443, origin: 'app', app: undefined, resolution: 'nowhere', addresses: [] }],
      gaps: [],
    })
  })

  test('that takes a request and keeps it is no pass', async () => {
    const waiting = await serveHttps(good, () => {})
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_4] }, servers: site(waiting, 'silent') })
    const { gaps } = await probe(fixture, hostFor(HOST, target), { connect: 300, firstRequest: 300 })
    expect(lines(gaps)).toEqual([
      `GAP ${HOST}: It accepted a request on port 443 and timed out, so whether it answers is unknown. Try again.`,
    ])
  })

  test('that answers is asked one thing of its website, and its other ports are looked at as those of any app', async () => {
    const asked: (string | undefined)[] = []
    const server = await serveHttps(good, ({ url }, answer) => {
      asked.push(url)
      answer.writeHead(302, { Location: '/login', 'Set-Cookie': 'a=1' }).end()
    })
    const store = await serveTcp(socket => socket.write('hello'))
    const servers = { ...site(server, await http()), [`${PUBLIC_4} 5432`]: store }
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_4] }, servers })
    const { hosts, gaps } = await probe(fixture, hostFor(HOST, target))
    expect(gaps).toEqual([])
    expect(asked).toEqual(['/'])
    expect([...fixture.dialled].sort()).toEqual([443, 5432, 6379, 80].map(port => `${PUBLIC_4} ${port}`))
    expect(hosts[0]?.addresses).toMatchObject([
      {
        https: { state: 'answered', versions: {}, response: { status: 302, redirect: undefined }, leaks: [] },
        http: { state: 'answered', response: { status: 301, redirect: undefined } },
        ports: [
          { port: 5432, state: 'spoke' },
          { port: 6379, state: 'refused' },
        ],
      },
    ])
  })
})

describe('what could not be looked at', () => {
  test('a name that leads nowhere', async () => {
    const probeWith = (target: Partial<ProbedHost>) => probe(openFixture({ names: {} }), hostFor(HOST, target))
    expect(lines((await probeWith({})).gaps)).toEqual([
      `GAP ${HOST}: It does not resolve: the app is not deployed, or has no public address. If that is intended, set \`private: true\` for the app in the policy.`,
    ])
    expect(lines((await probeWith({ origin: 'policy' })).gaps)).toEqual([
      `GAP ${HOST}: It does not resolve. Correct the name or its DNS records.`,
    ])
  })

  test('closed, silent or cut ports', async () => {
    const again = 'Check that it runs, and try again.'
    const cutting = await serveTcp(socket => socket.destroy())
    expect(await gapsWith()).toEqual([`GAP ${HOST}: It refuses connections on port 443. ${again}`])
    expect(await gapsWith(site('silent', 'silent'))).toEqual([`GAP ${HOST}: It does not answer on port 443. ${again}`])
    expect(await gapsWith(site(cutting, cutting))).toEqual([
      `GAP ${HOST}: It closes connections on port 443 before the TLS handshake ends. It may be down, or require the PROXY protocol. ${again} If that is intended, list the host under \`hosts\` in the policy.`,
    ])
  })

  test('a port that speaks no TLS, and nothing else that answers', async () => {
    const plain = await http()
    const named = { port: 8443, httpPort: undefined, origin: 'named' } as const
    expect(await gapsWith({ [`${PUBLIC_4} 8443`]: plain }, named)).toEqual([
      `GAP ${HOST}:8443: Its answer on port 8443 is not TLS, so nothing it serves was checked. Enable TLS there, or name a port that has it.`,
    ])
    // To be judged, by unanswered-https.
    expect(await gapsWith(site(plain, plain))).toEqual([])
  })

  test('plain HTTP that gives no answer: where it leads was not seen', async () => {
    expect(await gapsWith(site(await https(), 'silent'))).toEqual([
      `GAP ${HOST}: It does not answer on port 80, so whether it redirects to HTTPS is unknown. Try again.`,
    ])
    expect(await gapsWith(site(await https(), 'ECONNREFUSED'))).toEqual([])
  })

  test('a redirect within plain HTTP that gets no answer blames nobody', async () => {
    const waiting = await serveHttp((asked, answer) => {
      if (asked.url === '/') answer.writeHead(302, { Location: '/welcome' }).end()
      else asked.socket.destroy()
    })
    expect(await gapsWith(site(await https(), waiting))).toEqual([
      `GAP ${HOST}: Port 80 redirects to a page over plain HTTP that does not answer, so whether it reaches HTTPS is unknown. Try again.`,
    ])
  })

  test('where plain HTTP answers, a closed port 443 is something to judge; a silent one could be a bad moment', async () => {
    expect(await gapsWith(site('ECONNREFUSED', await http()))).toEqual([])
    expect(await gapsWith(site('silent', await http()))).toHaveLength(1)
  })

  test('an app whose config publishes no HTTPS is not missed there, as long as one of its ports takes connections', async () => {
    const game = { expectsHttps: false, declared: [25565], ports: [25565] }
    const server = await serveTcp(() => {})
    expect(await gapsWith({ [`${PUBLIC_4} 25565`]: server }, game)).toEqual([])
    expect(await gapsWith({}, game)).toHaveLength(1)
  })

  test('a machine without IPv6, as GitHub’s are: told once, and blocking only for a host that has nothing else', async () => {
    for (const code of ['ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTUNREACH'] as const) {
      const both = [PUBLIC_4, PUBLIC_6]
      const servers = {
        ...site(await https(), await http()),
        ...site(code, code, PUBLIC_6),
        [`${PUBLIC_6} 6379`]: code,
      }
      const names = { [HOST]: both, 'shop.example.com': both, 'six.fly.dev': [PUBLIC_6] }
      const fixture = openFixture({ names, servers })
      const targets = [hostFor(HOST, { ports: [6379] }), hostFor('shop.example.com'), hostFor('six.fly.dev')]
      const { hosts, gaps } = await probeHosts(targets, fixture.network, new Date(), QUICK)
      expect(lines(gaps)).toEqual([
        'GAP six.fly.dev: This machine has no route to its IPv6 address, so that was not checked.',
        `gap ${HOST}: This machine has no IPv6, so IPv6 was not checked here or for 1 more host.`,
      ])
      expect(hosts[0]?.addresses[1]).toEqual({
        address: PUBLIC_6,
        family: 6,
        https: undefined,
        http: undefined,
        ports: [],
      })
    }
  })

  test('a machine with IPv6: then it is that host', async () => {
    const servers = {
      ...site(await https(), await http()),
      ...site('EHOSTUNREACH', 'EHOSTUNREACH', PUBLIC_6),
      ...site(await https(LOOPBACK_6), await http(LOOPBACK_6), '2a09:8280:1::c'),
    }
    const names = { [HOST]: [PUBLIC_4, PUBLIC_6], 'shop.example.com': ['2a09:8280:1::c'] }
    const targets = [hostFor(HOST), hostFor('shop.example.com')]
    const { gaps } = await probeHosts(targets, openFixture({ names, servers }).network, new Date(), QUICK)
    expect(lines(gaps)).toEqual([
      `GAP ${HOST}: This machine has no route to its IPv6 address, so that was not checked.`,
    ])
  })

  test('IPv6 that gives no answer beside IPv4 that does', async () => {
    const servers = { ...site(await https(), await http()), ...site('silent', 'silent', PUBLIC_6) }
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_4, PUBLIC_6] }, servers })
    const { gaps } = await probe(fixture, hostFor(HOST), { connect: 300 })
    expect(lines(gaps)).toEqual([
      `GAP ${HOST}: It does not answer on port 443 over IPv6. Check that it runs, and try again.`,
    ])
  })
})

test('a mistake at one host hides nothing of the others', async () => {
  const servers = site(await https(), await http())
  const fixture = openFixture({ names: { [HOST]: [PUBLIC_4], 'odd.fly.dev': ['66.241.125.66'] }, servers })
  const connect: Network['connect'] = (address, port) => {
    if (address === '66.241.125.66') throw new RangeError('a mistake')
    return fixture.network.connect(address, port)
  }
  const targets = [hostFor('odd.fly.dev'), hostFor(HOST)]
  const { hosts, gaps } = await probeHosts(targets, { ...fixture.network, connect }, new Date(), QUICK)
  expect(hosts.map(({ host }) => host)).toEqual([HOST])
  expect(lines(gaps)).toEqual([
    'GAP odd.fly.dev: It was not checked because of an error in Airworthy. Please report it.',
  ])
})

describe('time', () => {
  test('a host that drips everywhere ends in time, and is incomplete', async () => {
    const slow = await serveHttps(good, ({ url }, answer) => {
      if (url === '/') answer.end('hello')
      else answer.writeHead(200).write('x')
    })
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_4] }, servers: site(slow, await http()) })
    const started = performance.now()
    const { hosts, gaps } = await probe(fixture, hostFor(HOST), { request: 1_000, host: 3_000 })
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(hosts[0]?.addresses[0]?.https?.certificate?.faults).toEqual([])
    expect(lines(gaps)).toEqual([
      `GAP ${HOST}: It answers slowly, so not everything was checked within 3 seconds. Try again.`,
    ])
  })

  test('hosts that there was no time for are gaps, each', async () => {
    const server = await serveTcp(socket => drip(socket, 'x'))
    const names = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.fly.dev`, [PUBLIC_4]]))
    const fixture = openFixture({ names, servers: site('silent', server) })
    const targets = Object.keys(names).map(host => hostFor(host))
    const limits = { ...QUICK, connect: 600, total: 500, concurrentHosts: 2 }
    const { hosts, gaps } = await probeHosts(targets, fixture.network, new Date(), limits)
    expect(hosts.map(({ host }) => host)).toEqual(['a.fly.dev', 'b.fly.dev'])
    expect(gaps.filter(({ blocking }) => blocking).map(({ about }) => about)).toEqual(
      expect.arrayContaining(Object.keys(names)),
    )
    expect(fixture.asked).toEqual(['a.fly.dev', 'b.fly.dev'])
  })

  test('no more than a few connections at a time', async () => {
    const server = await serveTcp(() => {})
    const ports = Array.from({ length: 30 }, (_, i) => 20_000 + i)
    const servers = Object.fromEntries([443, 80, ...ports].map(port => [`${PUBLIC_4} ${port}`, server]))
    const names = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.fly.dev`, [PUBLIC_4]]))
    const targets = Object.keys(names).map(host => hostFor(host, { ports }))
    const limits = { ...QUICK, firstByte: 60, handshake: 300, firstRequest: 300, concurrentHosts: 2 }
    const { network } = openFixture({ names, servers })
    const sockets: Socket[] = []
    let most = 0
    const connect: Network['connect'] = (address, port) => {
      const socket = network.connect(address, port)
      sockets.push(socket)
      most = Math.max(most, sockets.filter(({ destroyed }) => !destroyed).length)
      return socket
    }
    await probeHosts(targets, { ...network, connect }, new Date(), limits)
    // Two hosts, each with its HTTPS, its HTTP and four other ports.
    expect(most).toBeGreaterThan(6)
    expect(most).toBeLessThanOrEqual(12)
    expect(sockets.filter(({ destroyed }) => !destroyed)).toEqual([])
  })
})
