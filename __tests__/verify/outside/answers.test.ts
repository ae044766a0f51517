import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { scriptPathsOf } from '../../../src/verify/outside/http/scripts.ts'
import { authority, probeSite } from './host-fixture.ts'
import { drip, serveHttp, serveHttps, serveTls, stopServers } from './servers.ts'

afterEach(stopServers)

const pair = authority.issue(['shop.example.com'])
/** Put together here, so that no file holds what looks like a key. */
const key = ['sk', 'live', '9aF3kL0qT7xWm2Lp7RtYb3Nc'].join('_')

/** Answers each path with its text, and others with 404. */
const serve =
  (files: Readonly<Record<string, string>>): RequestListener =>
  ({ url = '' }, answer) =>
    answer.writeHead(files[url] === undefined ? 404 : 200).end(files[url] ?? 'Not found')

const lines = ({ gaps }: { readonly gaps: readonly { readonly blocking: boolean; readonly message: string }[] }) =>
  gaps.map(({ blocking, message }) => `${blocking ? 'GAP' : 'gap'} ${message}`)

describe('answers that no parser expects are incomplete', () => {
  const INVALID =
    'GAP It sent no valid HTTP/1.1 answer over TLS, so nothing it serves was checked. It may require HTTP/2 or use another protocol, or its answer is malformed. If that is intended, list the host under `hosts` in the policy.'
  const cases: readonly [string, (socket: Socket) => void][] = [
    ['200 KB of headers', socket => socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`)],
    ['endless interim answers', socket => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['a malformed header line', socket => socket.end('HTTP/1.1 200 OK\r\nno colon here\r\n\r\nhello')],
    ['HTTP/2', socket => socket.end(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]))],
  ]
  test.each(cases)('%s', async (_, talk) => {
    expect(lines(await probeSite({ https: await serveTls(pair, talk) }))).toEqual([INVALID])
  })

  test('28 KB of headers are read', async () => {
    const https = await serveTls(pair, socket =>
      socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(28_000)}\r\nContent-Length: 0\r\n\r\n`),
    )
    const observed = await probeSite({ https })
    expect([observed.https?.response?.status, lines(observed)]).toEqual([200, []])
  })

  test('an answer on port 80 that is not HTTP', async () => {
    const https = await serveHttps(pair, serve({ '/': 'hello' }))
    const http = await serveTls(pair, socket => socket.end('x'))
    const observed = await probeSite({ https, http })
    expect(observed.http?.state).not.toBe('answered')
  })

  test('a server error at every path', async () => {
    const https = await serveHttps(pair, (_, answer) => answer.writeHead(500).end('failed'))
    expect(lines(await probeSite({ https }))).toEqual([
      'GAP It answers every path with a server error (status 500). Check that it runs, and try again.',
    ])
  })
})

describe('what was asked, and what was answered', () => {
  test('is counted', async () => {
    const { https } = await probeSite({ https: await serveHttps(pair, serve({ '/': 'hello' })) })
    expect(https?.files).toEqual({ asked: 10, answered: 10, unrecognised: [] })
  })

  test('answers of a limiter are none', async () => {
    const https = await serveHttps(pair, ({ url }, answer) => answer.writeHead(url === '/' ? 200 : 429).end())
    expect((await probeSite({ https })).https?.files).toEqual({ asked: 10, answered: 0, unrecognised: [] })
  })

  test('of a private app nothing was asked', async () => {
    const https = await serveHttps(pair, serve({ '/': 'hello', '/.env': `K=${key}` }))
    const observed = await probeSite({ https, target: { reach: 'private' } })
    expect([observed.https?.files, observed.https?.leaks]).toEqual([undefined, []])
  })

  test('an env file in which nothing was recognised is reported as such', async () => {
    const https = await serveHttps(pair, serve({ '/': 'hello', '/.env': 'PORT=8080\nLEVEL=info\n' }))
    expect((await probeSite({ https })).https?.files?.unrecognised).toEqual(['/.env'])
  })

  test('a passphrase is a secret', async () => {
    const https = await serveHttps(
      pair,
      serve({ '/': 'hello', '/.env': 'BACKUP_PASSPHRASE="purple monkey dishwasher"\n' }),
    )
    expect((await probeSite({ https })).https?.leaks).toEqual([{ path: '/.env', kind: 'env-file' }])
  })
})

describe('over plain HTTP', () => {
  const env = { '/': 'hello', '/.env': `STRIPE_KEY=${key}\n` }

  test('files are asked for where HTTPS gives no answer', async () => {
    const { http } = await probeSite({ http: await serveHttp(serve(env)) })
    expect(http?.leaks).toEqual([{ path: '/.env', kind: 'env-file' }])
  })

  test('and where it gives another answer', async () => {
    const https = await serveHttps(pair, serve({ '/': 'shop' }))
    const { http } = await probeSite({ https, http: await serveHttp(serve(env)) })
    expect(http?.leaks).toEqual([{ path: '/.env', kind: 'env-file' }])
  })

  test('not where it gives the same answer, or is where plain HTTP leads', async () => {
    const asked: string[] = []
    const https = await serveHttps(pair, serve({ '/': 'hello' }))
    const http = await serveHttp((request, answer) => {
      asked.push(request.url ?? '')
      serve({ '/': 'hello' })(request, answer)
    })
    await probeSite({ https, http })
    const redirecting = await serveHttp((request, answer) => {
      asked.push(request.url ?? '')
      answer.writeHead(301, { Location: 'https://shop.example.com/' }).end()
    })
    await probeSite({ https, http: redirecting })
    expect(asked).toEqual(['/', '/'])
  })
})

describe('scripts of the first page', () => {
  const page = (body: string) => scriptPathsOf({ host: 'shop.example.com', port: 443, path: '/app/', body })

  test('those of its own host and port, each once, announced ones too', () => {
    const body = `<!doctype html><script src="/a.js"></script><script type=module src=b.js></script>
<link rel="modulepreload" href="/c.js?v=1&amp;w=2"><link rel=preload as=script href='d.js'>
<link rel="stylesheet" href="/no.css"><script src="/a.js"></script><script>inline()</script>`
    expect(page(body)).toEqual(['/a.js', '/app/b.js', '/c.js?v=1&w=2', '/app/d.js'])
  })

  test('none of another host, port or scheme', () => {
    const others = ['https://cdn.example.com/x.js', '//evil.example/x.js', 'http://shop.example.com/x.js', 'data:,x']
    others.push(
      'https://shop.example.com:8443/x.js',
      'https://shop.example.com@evil.example/x.js',
      '\\\\evil.example/x',
    )
    expect(page(others.map(each => `<script src="${each}"></script>`).join(''))).toEqual([])
  })

  test('20 at most', () => {
    expect(page(Array.from({ length: 30 }, (_, i) => `<script src="/${i}.js"></script>`).join(''))).toHaveLength(20)
  })

  test('a secret key in one is a leak, and is not kept', async () => {
    const files = {
      '/': '<!doctype html><script type="module" src="/assets/index.js?x=1"></script>',
      '/assets/index.js?x=1': `const a="pk_live_abc";fetch(u,{headers:{authorization:"Bearer ${key}"}})`,
    }
    const { https } = await probeSite({ https: await serveHttps(pair, serve(files)) })
    expect(https?.leaks).toEqual([
      { path: '/assets/index.js', kind: 'script-secret', label: 'Stripe live key `sk_l…`' },
    ])
    expect(https?.files).toMatchObject({ asked: 11, answered: 11 })
    expect(JSON.stringify(https)).not.toContain(key)
  })

  test('keys for browsers are none', async () => {
    const anon = ['eyJhbGciOiJIUzI1NiJ9', Buffer.from('{"role":"anon"}').toString('base64url'), 'x'.repeat(43)].join(
      '.',
    )
    const files = {
      '/': '<script src=/a.js></script>',
      '/a.js': `const k="pk_live_9aF3kL0qT7xWm2Lp7RtYb3Nc",m="AIza${'SyB3kL0qT7xWm2Lp7RtYb3NcQ9vJ4hG6dE1'}",s="${anon}"`,
    }
    const { https } = await probeSite({ https: await serveHttps(pair, serve(files)) })
    expect(https?.leaks).toEqual([])
  })
})
