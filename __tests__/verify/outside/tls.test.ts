import { createSecureServer } from 'node:http2'
import type { TlsOptions } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createAuthority, type KeyPair, selfSigned } from './certificates.ts'
import { authority, probeSite, type Server } from './host-fixture.ts'
import { serveHttps, serveTcp, serveTls, stopServers } from './servers.ts'

afterEach(stopServers)

const HOST = 'shop.example.com'
const days = (count: number): Date => new Date(Date.now() + count * 86_400_000)
const good = authority.issue([HOST])
const stranger = createAuthority('Nobody Known')

const hello = (options: TlsOptions = good) => serveHttps(options, (_, answer) => answer.end('hello'))

describe('the certificate', () => {
  const past = { from: days(-100), to: days(-2) }
  const cases: readonly [string, KeyPair, readonly string[]][] = [
    ['a good one', good, []],
    ['a good one with a star', authority.issue(['*.example.com']), []],
    ['a star stands for one label only', authority.issue(['*.com']), ['wrong-name']],
    ['an expired one', authority.issue([HOST], past), ['expired']],
    ['one from the future', authority.issue([HOST], { from: days(2), to: days(90) }), ['not-yet-valid']],
    ['one of another host', authority.issue(['other.example.org']), ['wrong-name']],
    ['an expired one of another host', authority.issue(['other.example.org'], past), ['expired', 'wrong-name']],
    ['one signed by itself', selfSigned([HOST]), ['self-signed']],
    ['one signed by itself for another host', selfSigned(['localhost']), ['wrong-name', 'self-signed']],
    ['an expired one signed by itself', selfSigned([HOST], past), ['expired', 'self-signed']],
    ['one of an authority that nobody knows', stranger.issue([HOST]), ['incomplete-chain']],
    ['that one for another host', stranger.issue(['other.example.org']), ['wrong-name', 'incomplete-chain']],
  ]
  test.each(cases)('%s', async (_name, pair, faults) => {
    const { https, gaps } = await probeSite({ https: await hello(pair) })
    expect({ state: https?.state, faults: https?.certificate?.faults }).toEqual({ state: 'answered', faults })
    // It is told as a finding; what is served behind it is looked at all the same.
    expect(https?.response?.status).toBe(200)
    expect(gaps).toEqual([])
  })

  test('names, issuer and dates are kept', async () => {
    const dates = { from: new Date('2020-01-02T03:04:05Z'), to: new Date('2049-12-31T23:59:59Z') }
    const pair = authority.issue([HOST, '*.example.net', '192.0.2.7'], dates)
    const { https } = await probeSite({ https: await hello(pair) })
    expect(https?.certificate).toEqual({
      names: [HOST, '*.example.net', '192.0.2.7'],
      issuer: 'Test Trust',
      validFrom: '2020-01-02T03:04:05.000Z',
      validTo: '2049-12-31T23:59:59.000Z',
      faults: [],
    })
  })

  test('names that are none, and an issuer that is markup, are not repeated', async () => {
    const hostile = createAuthority('<img src=x onerror=alert(1)> @everyone')
    const pair = hostile.issue(['`rm -rf`', 'a b', '<b>', 'fine.example.com', 'x'.repeat(70)])
    const { https } = await probeSite({ https: await hello(pair) })
    expect(https?.certificate).toMatchObject({ names: ['fine.example.com'], issuer: undefined })
  })
})

describe('the versions of TLS', () => {
  const WEAK = 'DEFAULT@SECLEVEL=0'
  const old = { ...good, ciphers: WEAK }
  const cases: readonly [string, TlsOptions, object][] = [
    ['today’s', good, { TLSv1: 'refused', 'TLSv1.1': 'refused', 'TLSv1.2': 'offered', 'TLSv1.3': 'offered' }],
    [
      'old ones too',
      { ...old, minVersion: 'TLSv1' },
      { TLSv1: 'offered', 'TLSv1.1': 'offered', 'TLSv1.2': 'offered', 'TLSv1.3': 'offered' },
    ],
    [
      'old ones only',
      { ...old, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' },
      { TLSv1: 'offered', 'TLSv1.1': 'offered', 'TLSv1.2': 'refused', 'TLSv1.3': 'refused' },
    ],
    [
      'TLS 1.0 only',
      { ...old, minVersion: 'TLSv1', maxVersion: 'TLSv1' },
      { TLSv1: 'offered', 'TLSv1.1': 'refused', 'TLSv1.2': 'refused', 'TLSv1.3': 'refused' },
    ],
    [
      'TLS 1.2 only',
      { ...good, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' },
      { TLSv1: 'refused', 'TLSv1.1': 'refused', 'TLSv1.2': 'offered', 'TLSv1.3': 'refused' },
    ],
    [
      'TLS 1.3 only',
      { ...good, minVersion: 'TLSv1.3' },
      { TLSv1: 'refused', 'TLSv1.1': 'refused', 'TLSv1.2': 'refused', 'TLSv1.3': 'offered' },
    ],
  ]
  test.each(cases)('%s', async (_name, options, versions) => {
    const { https, gaps } = await probeSite({ https: await hello(options) })
    expect(https).toMatchObject({ state: 'answered', versions, certificate: { faults: [] }, response: { status: 200 } })
    expect(gaps).toEqual([])
  })

  test('a server that cuts old hellos refuses them, and one that cuts new ones is not judged by that', async () => {
    // The version of the record says nothing any more; that of the hello is 3.1 and 3.2 for the old ones.
    const inner = await hello({ ...good, maxVersion: 'TLSv1.2' })
    const { connect } = await import('node:net')
    const picky = await serveTcp(socket => {
      socket.once('data', data => {
        const isOld = data.readUInt16BE(9) < 0x0303
        const offersOnly13 =
          !isOld &&
          !data.includes(Buffer.from([0x03, 0x04, 0x03, 0x03])) &&
          data.includes(Buffer.from([0x00, 0x2b, 0x00, 0x03, 0x02, 0x03, 0x04]))
        if (isOld || offersOnly13) return void socket.destroy()
        const through = connect(inner.port, inner.address)
        through.on('error', () => socket.destroy())
        through.write(data)
        socket.pipe(through).pipe(socket)
      })
    })
    const { https } = await probeSite({ https: picky })
    expect(https?.versions).toEqual({ TLSv1: 'refused', 'TLSv1.1': 'refused', 'TLSv1.2': 'offered' })
  })
})

describe('what is no HTTPS', () => {
  const cases: readonly [string, () => Promise<Server>, string][] = [
    ['a closed port', async () => 'ECONNREFUSED', 'refused'],
    ['a port that drops everything', async () => 'silent', 'silent'],
    ['a connection reset at once', async () => 'ECONNRESET', 'cut'],
    ['plain HTTP', async () => serveTcp(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')), 'other'],
    ['a server that speaks first', async () => serveTcp(socket => socket.write('SSH-2.0-x\r\n')), 'other'],
    ['a connection that is cut', async () => serveTcp(socket => socket.destroy()), 'cut'],
    ['one cut in the handshake', async () => serveTcp(socket => socket.once('data', () => socket.destroy())), 'cut'],
    ['one that never says a word', async () => serveTcp(() => {}), 'silent'],
    [
      'a handshake that drips',
      async () => serveTcp(socket => void socket.once('data', () => socket.write(Buffer.from([22, 3, 3, 2, 0, 2])))),
      'silent',
    ],
    [
      'an alert for every hello',
      async () => serveTcp(s => s.once('data', () => s.end(Buffer.from([21, 3, 3, 0, 2, 2, 40])))),
      'cut',
    ],
  ]
  test.each(cases)('%s', async (_name, begin, state) => {
    const { https, gaps } = await probeSite({ https: await begin(), limits: { connect: 400, handshake: 400 } })
    expect(https).toMatchObject({ state, certificate: undefined, response: undefined })
    expect(gaps.map(gap => gap.blocking)).toEqual([true])
  })
})

describe('what is no HTTP over TLS', () => {
  test('a server of HTTP/2 alone: its certificate is looked at, and what is missing is told', async () => {
    const server = createSecureServer({ ...good, allowHTTP1: false })
    const site = await serveTls({ ...good, ALPNProtocols: ['h2'] }, socket => server.emit('secureConnection', socket))
    const { https, gaps } = await probeSite({ https: site })
    expect(https).toMatchObject({ state: 'answered', certificate: { faults: [] } })
    expect(https?.leaks).toEqual([])
    expect(gaps.every(gap => !gap.blocking)).toBe(true)
  })

  test('bytes of another protocol', async () => {
    const { https, gaps } = await probeSite({ https: await serveTls(good, socket => socket.end('+OK hello\r\n')) })
    expect(https).toMatchObject({ state: 'answered', response: undefined })
    expect(gaps).toEqual([
      {
        about: HOST,
        blocking: true,
        message:
          'It sent no valid HTTP/1.1 answer over TLS, so nothing it serves was checked. It may require HTTP/2 or use another protocol, or its answer is malformed. If that is intended, list the host under `hosts` in the policy.',
      },
    ])
  })

  test('a port that its config publishes without the `http` handler is not expected to speak HTTP', async () => {
    const https = await serveTls(good, socket => socket.end('+OK hello\r\n'))
    const { gaps } = await probeSite({ https, target: { expectsHttp: false } })
    expect(gaps.map(({ blocking }) => blocking)).toEqual([false])
  })
})
