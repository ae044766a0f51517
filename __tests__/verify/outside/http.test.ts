import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { ObservedResponse } from '../../../src/model/observed.ts'
import { authority, probeSite } from './host-fixture.ts'
import { drip, serveHttp, serveHttps, serveTcp, serveTls, spell, stopServers } from './servers.ts'

afterEach(stopServers)

const HOST = 'shop.example.com'
const good = authority.issue([HOST])

const fine: RequestListener = (_, answer) => answer.end('hello')
/** Sends every request on. */
const to =
  (location: string, status = 301): RequestListener =>
  (_, answer) =>
    answer.writeHead(status, { Location: location }).end()

interface Listeners {
  readonly http?: RequestListener
  readonly https?: RequestListener
}

async function probe({ http = fine, https = fine }: Listeners) {
  return probeSite({ http: await serveHttp(http), https: await serveHttps(good, https) })
}

describe('redirects from plain HTTP', () => {
  const end = (kind: string, host?: string, secure = kind === 'https') => ({ end: kind, host, secure })
  const cases: readonly [string, RequestListener, ObservedResponse['redirect'] | object][] = [
    ['none', fine, undefined],
    ['to HTTPS of the same host', to(`https://${HOST}/`), end('https')],
    ['to HTTPS, with a final dot and capitals', to(`https://SHOP.example.com./`), end('https')],
    ['to another path in the clear', (q, a) => (q.url === '/' ? to('/home')(q, a) : fine(q, a)), end('plain')],
    ['with 307', to(`https://${HOST}/`, 307), end('https')],
    ['to another host over HTTPS', to('https://www.example.com/'), end('other-host', 'www.example.com', true)],
    ['to another host in the clear', to('http://www.example.com/'), end('other-host', 'www.example.com')],
    ['to another host without a scheme', to('//evil.example/'), end('other-host', 'evil.example')],
    ['as if to a path', to('https:evil.example/x'), end('other-host', 'evil.example', true)],
    ['with backslashes', to('\\\\evil.example\\x'), end('other-host', 'evil.example')],
    ['with the host as a login', to(`https://${HOST}@evil.example/`), end('other-host', 'evil.example', true)],
    ['with a login of the same host', to(`https://user:word@${HOST}/`), end('https')],
    [
      'to a name in another script',
      to('https://b%C3%BCcher.example/'),
      end('other-host', 'xn--bcher-kva.example', true),
    ],
    ['to an address', to('http://169.254.169.254/latest/meta-data/'), end('other-host', '169.254.169.254')],
    ['to an IPv6 address', to('http://[fdaa::3]/'), end('other-host', 'fdaa::3')],
    ['to a subdomain', to(`https://a.${HOST}/`), end('other-host', `a.${HOST}`, true)],
    [
      'to a name that begins alike',
      to(`https://${HOST}.evil.example/`),
      end('other-host', `${HOST}.evil.example`, true),
    ],
    ['to another port in the clear', to(`http://${HOST}:8080/`), end('plain')],
    ['to another port over HTTPS', to(`https://${HOST}:8443/`), end('https')],
    ['to itself', to('/'), end('loop')],
    ['round in two', (q, a) => to(q.url === '/a' ? '/' : '/a')(q, a), end('loop')],
    ['on and on', (q, a) => to(`${q.url}x`)(q, a), end('too-many')],
    ['without a Location', (_, a) => a.writeHead(302).end(), end('broken')],
    ['with an empty Location', to(''), end('loop')],
    ['to no URL', to('http://'), end('broken')],
    ['to a host that is none', to('https://a b/'), end('broken')],
    ['to data', to('data:text/html,hello'), end('broken')],
    ['to a script', to('javascript:alert(1)'), end('broken')],
    ['to another protocol', to('ftp://shop.example.com/'), end('broken')],
    ['far too long', to(`/${'x'.repeat(3_000)}`), end('broken')],
    ['not modified is none', (_, a) => a.writeHead(304).end(), undefined],
  ]
  test.each(cases)('%s', async (_name, http, redirect) => {
    const observed = await probeSite({ http: await serveHttp(http) })
    expect(observed.http?.state).toBe('answered')
    expect(observed.http?.response?.redirect).toEqual(redirect)
  })

  test('to HTTPS of the same host, and on to another one', async () => {
    const observed = await probe({ http: to(`https://${HOST}/`), https: to('https://www.example.com/') })
    expect(observed.http?.response?.redirect).toEqual(end('other-host', 'www.example.com', true))
    expect(observed.https?.response?.redirect).toEqual(end('other-host', 'www.example.com', true))
  })

  test('round between HTTP and HTTPS', async () => {
    const observed = await probe({ http: to(`https://${HOST}/`), https: to(`http://${HOST}/`) })
    expect(observed.http?.response?.redirect?.end).toBe('loop')
    expect(observed.https?.response?.redirect?.end).toBe('loop')
  })

  test('a site that comes back with a cookie may end for a browser', async () => {
    const https: RequestListener = (_, answer) =>
      answer.writeHead(302, { Location: '/', 'Set-Cookie': 'seen=1; Secure' }).end()
    const observed = await probe({ https })
    expect(observed.https?.response?.redirect).toEqual({ end: 'https', host: undefined, secure: true })
  })

  test('from HTTPS back to plain HTTP', async () => {
    const { https } = await probe({ https: to(`http://${HOST}/plain`) })
    expect(https?.response?.redirect?.end).toBe('plain')
    // Whether somebody answers there makes it no better.
    const alone = await probeSite({ https: await serveHttps(good, to(`http://${HOST}/plain`)), http: 'ECONNREFUSED' })
    expect(alone.https?.response?.redirect?.end).toBe('plain')
  })

  test('to HTTPS that does not work: the redirect is right, and the look at 443 tells what is wrong', async () => {
    const observed = await probeSite({ http: await serveHttp(to(`https://${HOST}/`)), https: 'ECONNREFUSED' })
    expect(observed.http?.response?.redirect?.end).toBe('https')
    expect(observed.https?.state).toBe('refused')
    // HTTP answers, so that there is something to judge.
    expect(observed.gaps).toEqual([])
  })
})

describe('headers', () => {
  const hsts =
    (value: string | string[]): RequestListener =>
    (_, answer) =>
      answer.setHeader('Strict-Transport-Security', value).end()
  const cases: readonly [string, RequestListener, number | undefined][] = [
    ['no HSTS', fine, undefined],
    ['HSTS', hsts('max-age=31536000; includeSubDomains; preload'), 31_536_000],
    ['in quotes and capitals', hsts('includeSubDomains ; MAX-AGE="300"'), 300],
    ['taken back', hsts('max-age=0'), 0],
    ['without an age', hsts('includeSubDomains'), undefined],
    ['with an age that is none', hsts('max-age=forever'), undefined],
    ['of several the first', hsts(['max-age=10', 'max-age=20']), 10],
    ['behind a redirect on the same host', (q, a) => (q.url === '/' ? to('/in')(q, a) : hsts('max-age=7')(q, a)), 7],
  ]
  test.each(cases)('%s', async (_name, https, seconds) => {
    const observed = await probe({ https })
    expect(observed.https?.response?.hstsSeconds).toBe(seconds)
  })

  test('HSTS in the clear is none', async () => {
    const { http } = await probe({ http: hsts('max-age=300') })
    expect(http?.response?.hstsSeconds).toBeUndefined()
  })

  test('cookies: names and whether they are kept to HTTPS, never a value', async () => {
    const cookies = [
      'session=s3cr3t; Path=/; HttpOnly',
      '__Host-id=1; Secure; Path=/',
      'theme=dark; SECURE',
      'gone=; Max-Age=0',
      'left=; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      'double=1; Secure',
      'double=2',
      '`@everyone`=1',
      'secure',
    ]
    const { https } = await probe({ https: (_, answer) => answer.setHeader('Set-Cookie', cookies).end() })
    expect(https?.response?.cookies).toEqual([
      { name: 'session', secure: false },
      { name: '__Host-id', secure: true },
      { name: 'theme', secure: true },
      { name: 'double', secure: false },
      { name: 'secure', secure: false },
    ])
    expect(JSON.stringify(https)).not.toContain('s3cr3t')
  })

  test('what is sent: one honest user agent, no cookie, no body, the usual host', async () => {
    const heads: object[] = []
    await probe({
      https: (asked, answer) => {
        if (asked.url === '/') heads.push({ method: asked.method, ...asked.headers })
        answer.setHeader('Set-Cookie', 'a=1').end()
      },
    })
    expect(heads).toEqual([
      {
        method: 'GET',
        host: HOST,
        'user-agent': 'airworthy-verify/0.0.0 (+https://github.com/airworthy/airworthy)',
        accept: '*/*',
        connection: 'close',
      },
    ])
  })

  test('a port that is named stands in the host', async () => {
    const hosts: (string | undefined)[] = []
    const server = await serveHttps(good, ({ headers }, answer) => {
      hosts.push(headers.host)
      answer.end()
    })
    const { openFixture, probe, hostFor, PUBLIC_4 } = await import('./host-fixture.ts')
    const fixture = openFixture({ names: { [HOST]: [PUBLIC_4] }, servers: { [`${PUBLIC_4} 8443`]: server } })
    await probe(fixture, hostFor(HOST, { port: 8443, httpPort: undefined }))
    expect(new Set(hosts)).toEqual(new Set([`${HOST}:8443`]))
    expect(new Set(fixture.dialled)).toEqual(new Set([`${PUBLIC_4} 8443`]))
  })
})

describe('answers that are none', () => {
  const cases: readonly [string, (socket: Socket) => void, string][] = [
    ['a connection that is cut', socket => socket.destroy(), 'cut'],
    ['cut behind the request', socket => socket.once('data', () => socket.destroy()), 'cut'],
    ['cut among the headers', socket => socket.end('HTTP/1.1 200 OK\r\nContent-'), 'cut'],
    ['cut in the body', socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello'), 'answered'],
    [
      'cut in a chunk',
      socket => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhel'),
      'answered',
    ],
    ['never a word', () => {}, 'silent'],
    ['letters that drip', socket => spell(socket, 'HTTP/1.1 200 OK\r\nServer: slow and slower\r\n'), 'silent'],
    [
      'headers that drip behind a status',
      socket => {
        socket.write('HTTP/1.1 200 OK\r\n')
        drip(socket, 'X-More: 1\r\n')
      },
      'silent',
    ],
    [
      'a body that drips: the headers have come',
      socket => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        drip(socket, 'x')
      },
      'answered',
    ],
    ['a flood of headers', socket => drip(socket, `HTTP/1.1 200 OK\r\n${'X-More: 1\r\n'.repeat(5_000)}`, 1), 'other'],
    ['a line without an end', socket => drip(socket, 'x'.repeat(50_000), 1), 'other'],
    ['a flood of interim answers', socket => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n', 1), 'other'],
    [
      'a flood of hints',
      socket => drip(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(20), 1),
      'other',
    ],
    [
      'a few interim answers',
      socket => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'),
      'answered',
    ],
    [
      'another protocol is offered',
      socket => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      'other',
    ],
    ['HTTP/0.9', socket => socket.end('<html>hello</html>'), 'other'],
    ['HTTP/1.0', socket => socket.end('HTTP/1.0 200 OK\r\n\r\nhello'), 'answered'],
    ['HTTP/2', socket => socket.end(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])), 'other'],
    ['a data store', socket => socket.end('-ERR unknown command\r\n'), 'other'],
    ['a length that is none', socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n'), 'other'],
    [
      'two lengths',
      socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!'),
      'other',
    ],
    ['zeros', socket => socket.end(Buffer.alloc(1_000)), 'other'],
  ]
  test.each(cases)('%s', async (_name, talk, state) => {
    const limits = { firstRequest: 500, request: 500 }
    const { http } = await probeSite({ http: await serveTcp(talk), limits })
    expect(http?.state).toBe(state)
  })

  test('over TLS likewise, and what could not be seen is said', async () => {
    const limits = { firstRequest: 300, request: 300 }
    const slow = await probeSite({ https: await serveTls(good, socket => spell(socket, 'HTTP/1.1 200 OK')), limits })
    expect(slow.https).toMatchObject({ state: 'answered', response: undefined, leaks: [] })
    expect(slow.gaps.map(({ message, blocking }) => [message, blocking])).toEqual([
      ['It sent no complete answer over HTTPS in time, so nothing it serves was checked. Try again.', true],
    ])
  })

  test('a huge body is read in part, for a moment', async () => {
    let sent = 0
    const server = await serveHttps(good, (_, answer) => {
      const more = (): void => {
        while (!answer.destroyed && sent < 50_000_000 && answer.write('x'.repeat(10_000))) sent += 10_000
      }
      answer.on('drain', more)
      more()
    })
    const { https } = await probeSite({ https: server })
    expect(https?.response?.status).toBe(200)
    expect(sent).toBeLessThan(30_000_000)
  })
})
