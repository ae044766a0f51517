import { afterEach, describe, expect, test } from '@jest/globals'
import { WATCHED_PORTS } from '../../../src/verify/outside/hosts.ts'
import { authority, hostFor, openFixture, PUBLIC_4, probe } from './host-fixture.ts'
import { drip, serveHttps, serveTcp, stopServers } from './servers.ts'

afterEach(stopServers)

test('the ports that are looked at are few, and none of a website', () => {
  expect([...WATCHED_PORTS].sort((a, b) => a - b)).toEqual([
    21, 22, 25, 1433, 2222, 2375, 2379, 3306, 3389, 5432, 5900, 5984, 6379, 8500, 9200, 9229, 11211, 15672, 20202,
    26257, 27017,
  ])
})

describe('how a port takes a connection', () => {
  test('it spoke, it was held, refused, cut, or silent; nothing is sent to it but `PING` to Redis', async () => {
    const heard: Buffer[] = []
    const mysql = await serveTcp(socket => {
      socket.write(Buffer.from([0x4a, 0, 0, 0, 0x0a]))
      socket.on('data', data => heard.push(data))
    })
    const redis = await serveTcp(socket => socket.on('data', data => heard.push(data)))
    const proxy = await serveTcp(socket => socket.end())
    const reset = await serveTcp(socket => socket.resetAndDestroy())
    const flood = await serveTcp(socket => drip(socket, 'x'.repeat(100_000), 1))
    const https = await serveHttps(authority.issue(['shop.fly.dev']), (_, answer) => answer.end())
    const fixture = openFixture({
      names: { 'shop.fly.dev': [PUBLIC_4] },
      servers: {
        [`${PUBLIC_4} 443`]: https,
        [`${PUBLIC_4} 3306`]: mysql,
        [`${PUBLIC_4} 6379`]: redis,
        [`${PUBLIC_4} 5432`]: 'ECONNREFUSED',
        [`${PUBLIC_4} 9200`]: proxy,
        [`${PUBLIC_4} 2375`]: reset,
        [`${PUBLIC_4} 8500`]: 'silent',
        [`${PUBLIC_4} 5900`]: flood,
        [`${PUBLIC_4} 27017`]: 'ENETUNREACH',
      },
    })
    const ports = [3306, 6379, 5432, 9200, 2375, 8500, 5900, 27017]
    const { hosts } = await probe(fixture, hostFor('shop.fly.dev', { ports }), { firstByte: 600 })
    expect(hosts[0]?.addresses[0]?.ports).toEqual([
      { port: 3306, state: 'spoke' },
      { port: 6379, state: 'held' },
      { port: 5432, state: 'refused' },
      { port: 9200, state: 'cut' },
      { port: 2375, state: 'cut' },
      { port: 8500, state: 'silent' },
      { port: 5900, state: 'spoke' },
    ])
    expect(heard.map(String)).toEqual(['PING\r\n'])
  })
})
