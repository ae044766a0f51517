import { afterEach, describe, expect, test } from '@jest/globals'
import { openNetwork } from '../../../src/verify/outside/network/network.ts'
import { authority, hostFor, openFixture, PUBLIC_4, probe } from './host-fixture.ts'
import { LOOPBACK_6, serveHttps, serveTcp, stopServers } from './servers.ts'

afterEach(stopServers)

describe('the system’s own resolver and TCP', () => {
  test('lead to this machine where someone named it', async () => {
    const network = openNetwork({ version: '1.2.3', named: ['localhost:8443', '[::1]:8443'] })
    const resolution = await network.resolve('localhost')
    expect(resolution).toMatchObject({ kind: 'found' })
    for (const address of ['127.0.0.1', LOOPBACK_6]) {
      const { port } = await serveTcp(socket => socket.end('hello'), address)
      const socket = network.connect(address, port)
      const words = await new Promise(resolve => socket.on('data', data => resolve(String(data))))
      expect(words).toBe('hello')
      socket.destroy()
    }
  })

  test('and nowhere inside where nobody did', async () => {
    const network = openNetwork({ version: '1.2.3', named: ['shop.example.com'] })
    expect(await network.resolve('localhost')).toEqual({ kind: 'refused' })
    expect(await network.resolve('127.0.0.1')).toEqual({ kind: 'refused' })
    expect(network.trust).toBeUndefined()
  })
})

test('without an authority of the test’s own, Node’s list counts, which knows none of it', async () => {
  const server = await serveHttps(authority.issue(['shop.fly.dev']), (_, answer) => answer.end())
  const fixture = openFixture({ names: { 'shop.fly.dev': [PUBLIC_4] }, servers: { [`${PUBLIC_4} 443`]: server } })
  const probeWith = (trust: string | undefined) =>
    probe({ ...fixture, network: { ...fixture.network, trust } }, hostFor('shop.fly.dev'))
  const faults = async (trust: string | undefined) =>
    (await probeWith(trust)).hosts[0]?.addresses[0]?.https?.certificate?.faults
  expect(await faults(undefined)).toEqual(['incomplete-chain'])
  expect(await faults(authority.cert)).toEqual([])
})

test('every connection is closed in the end', async () => {
  const server = await serveHttps(authority.issue(['shop.fly.dev']), (_, answer) => answer.end('hello'))
  const held = await serveTcp(() => {})
  const servers = { [`${PUBLIC_4} 443`]: server, [`${PUBLIC_4} 80`]: held, [`${PUBLIC_4} 6379`]: held }
  const fixture = openFixture({ names: { 'shop.fly.dev': [PUBLIC_4] }, servers })
  await probe(fixture, hostFor('shop.fly.dev', { ports: [6379] }), { firstRequest: 1_000 })
  expect(fixture.dialled.length).toBeGreaterThan(10)
  expect(fixture.sockets.filter(({ destroyed }) => !destroyed)).toEqual([])
})
