import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { LEAK_PATHS, leaksOf } from '../../../src/verify/outside/leaks.ts'
import { processorTime } from '../../processor-time.ts'
import { authority, probeSite } from './host-fixture.ts'
import { serveHttps, serveTcp, stopServers } from './servers.ts'

afterEach(stopServers)

/** Put together here, so that no file holds what looks like a key. */
const secret = ['sk', 'live', '9aF3kL0q'.repeat(3)].join('_')
const word = 'p4'.concat('Zt7-qqWe')

const ENV = `# production\nNODE_ENV=production\nPORT=8080\nAPI_KEY=${secret}\n`
const GIT =
  '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n[remote "origin"]\n\turl = git@example.com:a/b.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n'
const FLY = "app = 'shop'\nprimary_region = 'ams'\n\n[http_service]\n  internal_port = 8080\n"
const DOCKERFILE =
  '# syntax=docker/dockerfile:1\nARG NODE=22\nFROM node:${NODE}-slim AS base\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["npm", "start"]\n'
const METRICS =
  '# HELP http_requests_total Requests.\n# TYPE http_requests_total counter\nhttp_requests_total{code="200"} 1027\n# TYPE up gauge\nup 1\n'
const PPROF =
  '<html>\n<head>\n<title>/debug/pprof/</title>\n</head>\n<body>\n/debug/pprof/\n<br>\n<p>Set debug=1</p>\n<br>\nTypes of profiles available:\n<table>\n</table></body></html>'
const ACTUATOR = '{"activeProfiles":["prod"],"propertySources":[{"name":"systemEnvironment","properties":{}}]}'
const STATUS =
  '<html><head>\n<title>Apache Status</title>\n</head><body>\n<h1>Apache Server Status for shop (via 172.19.0.2)</h1>\n<dl><dt>Server Version: Apache/2.4.62</dt>\n<dt>Server uptime:  3 days</dt></dl></body></html>'
const PHPINFO =
  '<!DOCTYPE html><html><head>\n<title>PHP 8.3.1 - phpinfo()</title></head>\n<body><table><tr><td class="e">System </td><td class="v">Linux </td></tr></table></body></html>'

const DJANGO =
  '<!DOCTYPE html>\n<html lang="en"><body><p>\n You’re seeing this error because you have <code>DEBUG = True</code> in\n      your Django settings file. Change that to <code>False</code></p></body></html>'
const WERKZEUG =
  '<!doctype html>\n<html lang=en>\n<head><title>TypeError: no\n // Werkzeug Debugger</title>\n<script>\n var CONSOLE_MODE = false,\n EVALEX = true,\n</script></head></html>'
const RAILS =
  '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Action Controller: Exception caught</title>\n</head><body><h1>Routing Error</h1></body></html>'
const IGNITION =
  '<!doctype html>\n<html class="theme-light">\n<script>\nwindow.data = {"report":{"notifier":"Flare Client","language":"PHP"}};</script></html>'
const WHOOPS =
  '<!DOCTYPE html><html><head><title>Whoops! There was an error.</title></head><body><div class="Whoops container"></div></body></html>'
const SYMFONY =
  '<!-- No route (404 Not Found) -->\n<!DOCTYPE html>\n<html><body><header><h1 class="logo"><svg></svg> Symfony Exception</h1></header></body></html>'
const PHOENIX =
  '<!DOCTYPE html>\n<html><head><style>\n.exception-info > code {}\n.frame-mfa > .app {}\n.conn-details {}\n</style></head></html>'

const at = (path: string, body: string, status = 200) => ({ path, body, status })
const HOME = at('/', '<!doctype html><h1>Shop</h1>')

describe('what leaks', () => {
  const cases: readonly [string, ReturnType<typeof at>, string][] = [
    ['an env file', at('/.env', ENV), 'env-file'],
    ['an env file of Windows', at('/.env', ENV.replaceAll('\n', '\r\n')), 'env-file'],
    ['one with export and quotes', at('/.env', `export DB_PASSWORD="${word}"\n`), 'env-file'],
    [
      'one with a login in a URL',
      at('/.env', `DATABASE_URL=postgres://shop:${word}@db.example.com/shop\n`),
      'env-file',
    ],
    [
      'one with a key of many lines',
      at(
        '/.env',
        `A=1\nTLS_PRIVATE_KEY="-----BEGIN ${'EC'} PRIVATE KEY-----\nMHcCAQEEIBh\nAoGCCqGSM49\nqwertyuiop\n-----END KEY-----"\n`,
      ),
      'env-file',
    ],
    ['one with a key under a name that promises none', at('/.env', `PORT=8080\nPAYMENTS=${secret}\n`), 'env-file'],
    [
      'one with a connection string',
      at('/.env', `DB="Server=db.example.com;User Id=shop; Password=${word}"\n`),
      'env-file',
    ],
    ['the folder of git', at('/.git/config', GIT), 'git-folder'],
    ['a fly config', at('/fly.toml', FLY), 'fly-config'],
    ['a Dockerfile', at('/Dockerfile', DOCKERFILE), 'dockerfile'],
    ['metrics', at('/metrics', METRICS), 'metrics'],
    ['profiles of Go', at('/debug/pprof/', PPROF), 'debug-page'],
    ['settings of Spring Boot', at('/actuator/env', ACTUATOR), 'debug-page'],
    ['the status of Apache', at('/server-status', STATUS), 'debug-page'],
    ['phpinfo()', at('/phpinfo.php', PHPINFO), 'debug-page'],
    ['phpinfo() of the profiler', at('/_profiler/phpinfo', PHPINFO.replace('PHP 8.3.1 - ', '')), 'debug-page'],
    ['a page of Django', at('/.env', DJANGO, 404), 'debug-page'],
    ['a page of Werkzeug', at('/metrics', WERKZEUG, 500), 'debug-page'],
    ['a page of Rails', at('/fly.toml', RAILS, 404), 'debug-page'],
    ['a page of Ignition', at('/Dockerfile', IGNITION, 500), 'debug-page'],
    ['a page of Whoops', at('/.env', WHOOPS, 500), 'debug-page'],
    ['a page of Symfony', at('/.env', SYMFONY, 404), 'debug-page'],
    ['a page of Phoenix', at('/.env', PHOENIX, 404), 'debug-page'],
  ]
  test.each(cases)('%s', (_name, served, kind) => {
    expect(leaksOf([HOME, served])).toEqual([{ path: served.path, kind }])
  })

  test('the page at / counts too', () => {
    expect(leaksOf([at('/', DJANGO, 500)])).toEqual([{ path: '/', kind: 'debug-page' }])
  })

  test('one setting that shows such a page at every path is one leak', () => {
    expect(leaksOf([HOME, at('/.env', RAILS, 404), at('/metrics', RAILS, 404)])).toEqual([
      { path: '/.env', kind: 'debug-page' },
    ])
  })
})

describe('what only looks like it', () => {
  const cases: readonly [string, ReturnType<typeof at>][] = [
    ['an empty answer', at('/.env', '')],
    ['an env file with nothing to keep', at('/.env', 'NODE_ENV=production\nPORT=8080\n')],
    ['a template', at('/.env', 'API_KEY=your-api-key\nDB_PASSWORD=changeme\nSECRET_KEY=\nTOKEN=xxxxxxxxxxxx\n')],
    ['an example', at('/.env', 'DATABASE_URL=postgres://user:<password>@localhost/db\nSECRET=${SECRET}\n')],
    ['a joke', at('/.env', 'PASSWORD=nice_try_friend\nSECRET=never-gonna-give-you-up\n')],
    ['a joke with a link', at('/.env', 'SECRET_KEY=https://www.youtube.com/watch?v=dQw4w9WgXcQ\n')],
    ['a joke in a URL', at('/.env', 'DATABASE_URL=postgres://shop:nice-try-friend@db.example.com/shop\n')],
    [
      'references to where secrets are kept',
      at('/.env', 'API_KEY=op://vault/shop/api-key\nDB_PASSWORD=$DB_PASSWORD_FILE\n'),
    ],
    ['a DSN, which browsers are given', at('/.env', 'SENTRY_DSN=https://9f86d081884c7d65@o1.ingest.sentry.io/2\n')],
    ['a key for browsers', at('/.env', `STRIPE_KEY=pk_live_${word}12\n`)],
    ['well-known default passwords', at('/.env', 'DB_PASSWORD=postgres\nDATABASE_URL=postgres://app:app@db/app\n')],
    ['a sentence', at('/.env', 'SECRET="You did not really think this would work"\n')],
    [
      'names that are public by nature',
      at('/.env', `STRIPE_PUBLISHABLE_KEY=${word}12\nNEXT_PUBLIC_API_KEY=${word}12\n`),
    ],
    [
      'a text about such files',
      at('/.env', `Write a file like this one:\n\nAPI_KEY=${secret}\n\nThen start the app.\nIt will read it.\n`),
    ],
    ['a page about such files', at('/.env', `<!doctype html><pre>\nAPI_KEY=${secret}\n</pre>`)],
    ['an env file with an error’s status', at('/.env', ENV, 404)],
    ['an env file behind a redirect', at('/.env', ENV, 302)],
    ['a text about git', at('/.git/config', 'The file begins so:\n[core]\nrepositoryformatversion = 0\n')],
    ['a config of something else', at('/.git/config', '[core]\nname = shop\n')],
    ['a TOML file of something else', at('/fly.toml', 'title = "shop"\n[owner]\nname = "x"\n')],
    [
      'a letter',
      at('/Dockerfile', 'FROM the desk of the director\n\nRUN along now, there is nothing here\nCOPY that?\n'),
    ],
    ['a FROM alone', at('/Dockerfile', 'FROM scratch\n')],
    ['metrics of its own kind', at('/metrics', '{"requests": 1027}')],
    ['one metric as an example', at('/metrics', '# TYPE up gauge\nup 1\n')],
    ['a page about metrics', at('/metrics', `<html><pre>${METRICS}</pre></html>`)],
    [
      'a page about pprof',
      at('/debug/pprof/', '<title>How to read /debug/pprof/</title> Types of profiles available: heap'),
    ],
    ['the index of Actuator', at('/actuator/env', '{"_links":{"self":{"href":"/actuator"}}}')],
    ['a page about phpinfo()', at('/phpinfo.php', '<title>How to hide phpinfo()</title>')],
    ['a text about Django', at('/.env', DJANGO)],
    ['an error page of its own', at('/.env', '<!doctype html><title>404</title>Not found', 404)],
    ['a file asked for as another', at('/metrics', ENV)],
    ['binary', at('/.env', '\u0000\ufffd\u0001PK\u0003\u0004')],
  ]
  test.each(cases)('%s', (_name, served) => {
    expect(leaksOf([HOME, served])).toEqual([])
  })

  test.each([
    ['the home page', '<!doctype html><div id="root"></div>'],
    ['an env file', ENV],
    ['metrics', METRICS],
  ])('an app that answers every path with %s', (_name, body) => {
    expect(leaksOf(['/', ...LEAK_PATHS].map(path => at(path, body)))).toEqual([])
  })

  test('hostile bodies cost no time', () => {
    const bodies = [
      '\n',
      ' ',
      '[core]',
      'A=',
      '# TYPE a counter\n',
      '<h1 class="logo">',
      'FROM a\n',
      '-',
      'x'.repeat(99),
    ]
    const served = bodies.flatMap(piece => {
      const body = piece.repeat(65_536 / piece.length)
      return LEAK_PATHS.flatMap(path => [at(path, body), at(path, body, 500)]).map(each => [each])
    })
    const elapsed = processorTime()
    for (const each of served) leaksOf([HOME, ...each])
    expect(elapsed()).toBeLessThan(3_000)
  })
})

describe('over the wire', () => {
  const pair = authority.issue(['shop.example.com'])
  const serve =
    (files: Readonly<Record<string, string>>): RequestListener =>
    ({ url = '' }, answer) => {
      const body = files[url]
      if (body === undefined) answer.statusCode = 404
      answer.end(body ?? 'Not found')
    }

  test('only the kind is kept, never the content', async () => {
    const files = { '/': 'hello', '/.env': ENV, '/.git/config': GIT, '/metrics': METRICS }
    const observed = await probeSite({ https: await serveHttps(pair, serve(files)) })
    expect(observed.https?.leaks).toEqual([
      { path: '/.env', kind: 'env-file' },
      { path: '/.git/config', kind: 'git-folder' },
      { path: '/metrics', kind: 'metrics' },
    ])
    expect(JSON.stringify(observed)).not.toContain(secret)
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('what is served in %s, which nobody asked for, is read', async (coding, compress) => {
    const server = await serveHttps(pair, ({ url = '' }, answer) => {
      if (url === '/.env') answer.writeHead(200, { 'content-encoding': coding }).end(compress(ENV))
      else answer.writeHead(url === '/' ? 200 : 404).end('hello')
    })
    const { https, gaps } = await probeSite({ https: server })
    expect([https?.leaks, gaps]).toEqual([[{ path: '/.env', kind: 'env-file' }], []])
  })

  test('the list of what is asked for is short, fixed and the same for every host', async () => {
    const asked: string[] = []
    const server = await serveHttps(pair, ({ url = '', method }, answer) => {
      asked.push(`${method} ${url}`)
      answer.end('hello')
    })
    await probeSite({ https: server })
    expect(asked).toEqual(['/', ...LEAK_PATHS].map(path => `GET ${path}`))
    expect(LEAK_PATHS).toEqual([
      '/.env',
      '/.git/config',
      '/fly.toml',
      '/Dockerfile',
      '/metrics',
      '/debug/pprof/',
      '/actuator/env',
      '/server-status',
      '/phpinfo.php',
      '/_profiler/phpinfo',
    ])
  })

  const unanswered = (number: number) =>
    `It gave no usable answer to ${number} requests for files and scripts, so whether those leak secrets is unknown. Try again.`
  const gone = (_: unknown, answer: ServerResponse) => answer.writeHead(404).end()
  const coded = (coding: string, body: string | Buffer) => (_: unknown, answer: ServerResponse) =>
    answer.writeHead(200, { 'content-encoding': coding }).end(body)
  const PLACES: readonly [string, (request: IncomingMessage, answer: ServerResponse) => void, number][] = [
    ['one that is kept waiting', (asked, answer) => (asked.url === '/.env' ? undefined : gone(asked, answer)), 1],
    [
      'one that is cut beside others that are answered',
      (asked, answer) => (asked.url === '/.env' ? asked.socket.destroy() : gone(asked, answer)),
      0,
    ],
    ['all of them cut', asked => asked.socket.destroy(), 10],
    ['a limiter', (_, answer) => answer.writeHead(429).end(), 10],
    ['a proxy without a server', (_, answer) => answer.writeHead(502).end(), 10],
    ['an app that stumbles', (_, answer) => answer.writeHead(500).end(), 0],
    ['one in a coding that nobody knows', coded('zz', ENV), 10],
    ['one that is not what it says', coded('gzip', ENV), 10],
    ['one that swells', coded('gzip', gzipSync(Buffer.alloc(20_000_000))), 10],
    ['an app that lets nobody in', (_, answer) => answer.writeHead(401).end(), 0],
  ]
  test.each(PLACES)('no answer is no pass: %s', async (_, answerTo, number) => {
    const server = await serveHttps(pair, (asked, answer) => {
      if (asked.url === '/') answer.end('hello')
      else answerTo(asked, answer)
    })
    const { https, gaps } = await probeSite({ https: server, limits: { request: 1_000 } })
    expect(https?.leaks).toEqual([])
    expect(gaps.map(({ message, blocking }) => [message, blocking])).toEqual(
      number === 0 ? [] : [[unanswered(number), true]],
    )
  })

  test('who shuts the door behind the first request was not looked at', async () => {
    let [asked, open] = [0, true]
    const server = await serveHttps(pair, (_, answer) => {
      if (++asked === 2) open = false
      answer.end(`hello ${asked}`)
    })
    const shutting = await serveTcp(socket => {
      if (!open) {
        socket.destroy()
        return
      }
      const inner = connect(server.port, server.address)
      for (const each of [socket, inner]) each.on('error', () => {})
      socket.pipe(inner).pipe(socket)
    })
    const { gaps } = await probeSite({ https: shutting, limits: { request: 1_000 } })
    expect(gaps.map(({ message, blocking }) => [message, blocking])).toEqual([[unanswered(9), true]])
  })

  test.each([429, 503])('a site that answers with status %s was not seen', async status => {
    const server = await serveHttps(pair, (_, answer) => answer.writeHead(status).end('down'))
    const { gaps } = await probeSite({ https: server })
    expect(gaps).toEqual([
      {
        about: 'shop.example.com',
        message: `It answers with status ${status}, so nothing the app serves was checked. Check that it runs, and try again.`,
        blocking: true,
      },
    ])
  })
})
