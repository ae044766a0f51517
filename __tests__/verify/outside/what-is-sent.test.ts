import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createMachinesApi } from '../../../src/verify/inside/client.ts'
import { observeApps } from '../../../src/verify/inside/observe-apps.ts'
import { WATCHED_PORTS } from '../../../src/verify/outside/hosts.ts'
import { openNetwork } from '../../../src/verify/outside/network/network.ts'
import { lookUp } from '../../../src/verify/outside/network/resolver.ts'
import { probeHosts } from '../../../src/verify/outside/probe-hosts.ts'
import { authority, hostFor, PUBLIC_4, QUICK } from './host-fixture.ts'
import { serveNames, stopNameServers } from './name-server.ts'
import { type Running, serveHttp, serveTcp, serveTls, stopServers } from './servers.ts'

afterEach(async () => {
  stopNameServers()
  await stopServers()
})

const PAGE = readFileSync(new URL('../../../docs/verify.md', import.meta.url), 'utf8')
const HOST = 'shop.example.com'

/** The numbered steps below a heading of the page, each on one line. */
function stepsOf(heading: string): string[] {
  const [, section = ''] = PAGE.split(`\n### ${heading}\n`)
  const [text = ''] = section.split(/\n##/)
  return text
    .replace(/\n {3}/g, ' ')
    .split('\n')
    .flatMap(line => /^\d+\. (.*)/.exec(line)?.[1] ?? [])
}

/** What stands in code in a step. */
function codeIn(step: string | undefined): string[] {
  return [...(step ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

interface Log {
  /** `TLSv1.3 GET /`: a connection to port 443 with what came over it. */
  readonly https: string[]
  readonly http: string[]
  /** `6379 PING`: a connection to another port with what came over it. */
  readonly ports: string[]
  /** `A shop.example.com`. */
  readonly names: string[]
  /** `Host,User-Agent,…`: the headers of each request, each list once. */
  readonly headers: Set<string>
  readonly agents: Set<string>
}

const PAGES: Readonly<Record<string, { readonly status: number; readonly location?: string; readonly body?: string }>> =
  {
    '/': { status: 302, location: '/home' },
    '/home': { status: 200, body: '<!doctype html><script src="/app.js"></script>' },
    '/app.js': { status: 200, body: 'go()' },
    '/from-http': { status: 200, body: 'hello' },
  }

/** Looks at a host whose servers record what they get; `plain` answers on port 80. */
async function record(plain: RequestListener): Promise<Log> {
  const log: Log = { https: [], http: [], ports: [], names: [], headers: new Set(), agents: new Set() }
  const note = (rawHeaders: readonly string[]): void => {
    log.headers.add(rawHeaders.filter((_, i) => i % 2 === 0).join())
    log.agents.add(rawHeaders[rawHeaders.indexOf('User-Agent') + 1] ?? '')
  }
  const site = createServer((request, response) => {
    note(request.rawHeaders)
    const entry = entries.get(request.socket) ?? ''
    log.https[log.https.indexOf(entry)] = `${entry} ${request.method} ${request.url}`
    const { status, location, body } = PAGES[request.url ?? ''] ?? { status: 404 }
    response.writeHead(status, location ? { Location: location } : {}).end(body)
  })
  const entries = new Map<Socket, string>()
  // Old versions too, so that each handshake comes about and can be told.
  const options = { ...authority.issue([HOST]), minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
  const https = await serveTls(options, socket => {
    const entry = `${log.https.length}: ${(socket as TLSSocket).getProtocol()}`
    log.https.push(entry)
    entries.set(socket, entry)
    site.emit('connection', socket)
  })
  const http = await serveHttp((request, response) => {
    note(request.rawHeaders)
    log.http.push(`${request.method} ${request.url}`)
    plain(request, response)
  })
  const servers = new Map<number, Running>([
    [443, https],
    [80, http],
  ])
  for (const port of WATCHED_PORTS) {
    const listen = (socket: Socket): void => {
      const index = log.ports.push(String(port)) - 1
      socket.on('data', bytes => (log.ports[index] += ` ${String(bytes).trimEnd()}`))
    }
    servers.set(port, await serveTcp(listen))
  }
  const dns = await serveNames((name, type) => {
    log.names.push(`${type} ${name}`)
    return [PUBLIC_4]
  })
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  writeFileSync(join(folder, 'hosts'), '')
  const network = openNetwork({
    version: 'VERSION',
    named: [],
    trust: authority.cert,
    lookup: host => lookUp(host, 5_000, { servers: [dns], hostsFile: join(folder, 'hosts') }),
    dial: (_, port) => {
      const server = servers.get(port)
      if (!server) throw new Error(`port ${port} is not on the page`)
      return connect(server.port, server.address)
    },
  })
  await probeHosts([hostFor(HOST, { ports: WATCHED_PORTS })], network, new Date(), QUICK)
  rmSync(folder, { recursive: true })
  return log
}

describe('docs/verify.md lists what is sent, in order', () => {
  const steps = stepsOf('HTTPS on port 443')
  const paths = codeIn(steps[3])

  test('to a host that redirects to HTTPS', async () => {
    const log = await record((_, answer) => answer.writeHead(301, { Location: `https://${HOST}/from-http` }).end())
    const sent = log.https.map(entry =>
      entry
        .replace(/^\d+: /, '')
        .replace('TLSv1 ', 'TLSv1.0 ')
        .replace(/^TLSv1$/, 'TLSv1.0'),
    )
    const fromHttp = 'TLSv1.3 GET /from-http'
    expect(sent).toContain(fromHttp)
    const versions = codeIn(steps[1]).map(version => version.replace('TLS ', 'TLSv'))
    expect(sent.filter(entry => entry !== fromHttp)).toEqual([
      `TLSv1.3 ${codeIn(steps[0])[0]}`,
      ...versions.filter(version => version !== 'TLSv1.3'),
      'TLSv1.3 GET /home',
      ...paths.map(path => `TLSv1.3 ${path}`),
      'TLSv1.3 GET /app.js',
    ])
    expect(log.http).toEqual(codeIn(stepsOf('HTTP on port 80')[0]))
    expect(log.names.sort()).toEqual([`A ${HOST}`, `AAAA ${HOST}`])
    const [, headers = ''] = /Its only headers are (.*?)\.\s/s.exec(PAGE) ?? []
    const names = codeIn(headers.replaceAll('\n', ' ')).map(header => header.split(':')[0])
    expect([...log.headers]).toEqual([names.join()])
    expect([...log.agents]).toEqual([expect.stringMatching(/^airworthy-verify\/VERSION /)])
  })

  test('to the other ports, and to a host that answers over plain HTTP', async () => {
    const log = await record((_, answer) => answer.end('plain'))
    expect(log.http).toEqual([...codeIn(stepsOf('HTTP on port 80')[0]), ...paths])
    const [listed = ''] = stepsOf('Other ports')
    const ports = listed.replace(/^.*: /, '').split(', ')
    expect(ports.map(Number)).toEqual(WATCHED_PORTS)
    const [, first, second] =
      /on port 6379 that sends no greeting gets the command\s`(\w+)`, and one on port 11211 gets `(\w+)`/.exec(PAGE) ??
      []
    const sent = ports.map(port => (port === '6379' ? `6379 ${first}` : port === '11211' ? `11211 ${second}` : port))
    // Connections are made in this order; four at a time reach their servers in any.
    expect(log.ports.sort()).toEqual(sent.sort())
  })

  test('to the Machines API', async () => {
    const asked: string[] = []
    const { address, port } = await serveHttp((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      const isList = request.url?.endsWith('/certificates')
      const body = isList ? { certificates: [{ hostname: 'www.example.com', status: 'active' }] } : {}
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    const origin = `http://${address}:${port}`
    await observeApps(['shop'], createMachinesApi({ token: 'x'.repeat(20), userAgent: 'test', address: origin }))
    const listed = stepsOf('The Machines API').flatMap(codeIn)
    expect(asked).toEqual(listed.map(line => line.replace('APP', 'shop').replace('HOSTNAME', 'www.example.com')))
  })
})
