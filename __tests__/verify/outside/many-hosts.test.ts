import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { LIMITS } from '../../../src/verify/outside/limits.ts'
import { openNetwork } from '../../../src/verify/outside/network/network.ts'
import { lookUp } from '../../../src/verify/outside/network/resolver.ts'
import { probeHosts } from '../../../src/verify/outside/probe-hosts.ts'
import { authority, hostFor } from './host-fixture.ts'
import { serveNames, stopNameServers } from './name-server.ts'
import { drip, type Running, serveHttp, serveHttps, serveTcp, serveTls, stopServers } from './servers.ts'

afterEach(async () => {
  stopNameServers()
  await stopServers()
})

/** Enough to see that they delay nothing. */
const PORTS = [22, 5432, 6379]
/** The time of a host is shorter than the product's, so that the test is; everything else is the product's. */
const HOST_MILLISECONDS = 30_000

test('50 hosts, of which ten have no name server, five drip and five refuse: every other one is judged in 90 seconds', async () => {
  const kinds = ['healthy', 'dead', 'healthy', 'drip', 'healthy', 'healthy', 'dead', 'healthy', 'refused', 'healthy']
  const names = Array.from({ length: 50 }, (_, i) => `${kinds[i % 10]}${i}.example.com`)
  const pair = authority.issue(names)
  const { healthy, dripping, http } = {
    healthy: await serveHttps(pair, ({ url }, answer) => answer.writeHead(url === '/' ? 200 : 404).end('hello')),
    // In the handshake, in the headers and in the body.
    dripping: await Promise.all([
      serveTcp(socket => drip(socket, '\x16')),
      serveTls(pair, socket => drip(socket, 'H')),
      serveTls(pair, socket => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        drip(socket, 'a')
      }),
    ]),
    http: await serveHttp((_, answer) => answer.writeHead(301, { Location: 'https://example.com/' }).end()),
  }
  const addressOf = (name: string) => `66.241.125.${names.indexOf(name) + 1}`
  const dns = await serveNames(name => (name.startsWith('dead') ? 'silent' : [addressOf(name)]))
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  writeFileSync(join(folder, 'hosts'), '')
  const network = openNetwork({
    version: '0.0.0',
    named: [],
    trust: authority.cert,
    lookup: host => lookUp(host, 5_000, { servers: [dns], hostsFile: join(folder, 'hosts') }),
    dial: (address, port) => {
      const index = Number(address.split('.')[3]) - 1
      const server = serverOf(names[index] ?? '', index, port)
      return server ? connect(server.port, server.address) : connect(1, '127.0.0.1')
    },
  })
  const serverOf = (name: string, index: number, port: number): Running | undefined => {
    if (name.startsWith('drip') && port === 443) return dripping[index % dripping.length]
    if (!name.startsWith('healthy')) return undefined
    return port === 443 ? healthy : port === 80 ? http : undefined
  }

  const began = performance.now()
  const targets = names.map(name => hostFor(name, { ports: PORTS }))
  const { hosts, gaps } = await probeHosts(targets, network, new Date(), { ...LIMITS, host: HOST_MILLISECONDS })
  expect(performance.now() - began).toBeLessThan(90_000)
  rmSync(folder, { recursive: true })

  const judged = hosts.filter(({ addresses: [address] }) => address?.https?.files?.answered === 10)
  expect(judged.map(({ host }) => host)).toEqual(names.filter(name => name.startsWith('healthy')))
  expect(judged.flatMap(({ addresses }) => addresses.flatMap(({ https }) => https?.certificate?.faults ?? []))).toEqual(
    [],
  )
  const blocked = new Set(gaps.filter(({ blocking }) => blocking).map(({ about }) => about))
  expect([...blocked].sort()).toEqual(names.filter(name => !name.startsWith('healthy')).sort())
})
