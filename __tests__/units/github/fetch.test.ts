import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from '@jest/globals'
import { createFetch } from '../../../src/github/api/fetch.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

test('sends what Octokit asks for, and brings what it reads', async () => {
  const { url } = await serve(async (request, response) => {
    const { method, headers } = request
    const shown = { method, accept: headers.accept, length: headers['content-length'], body: await bodyOf(request) }
    response.writeHead(201, { 'content-type': 'application/json', link: '<next>' }).end(JSON.stringify(shown))
  })
  const answer = await createFetch(false)(`${url}/thing`, { method: 'POST', headers: { accept: 'x' }, body: 'grüße' })
  expect([answer.status, answer.url, answer.headers.get('link')]).toEqual([201, `${url}/thing`, '<next>'])
  expect(JSON.parse(await answer.text())).toEqual({ method: 'POST', accept: 'x', length: '7', body: 'grüße' })
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(await answer.text())
})

test('asks again on the same connection', async () => {
  const ports = new Set<number | undefined>()
  const { url } = await serve((request, response) => {
    ports.add(request.socket.remotePort)
    response.end('x')
  })
  const fetch = createFetch(false)
  for (let i = 0; i < 3; i++) await fetch(url, {})
  expect(ports.size).toBe(1)
})

test('unpacks what comes packed', async () => {
  const { url } = await serve((request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(`for ${request.headers['accept-encoding']}`))
  })
  expect(await (await createFetch(false)(url, {})).text()).toBe('for gzip')
})

test.each<[string, RequestListener]>([
  [
    'a body that breaks off',
    (_, response) => response.writeHead(200, { 'content-length': 9 }).write('half', () => response.destroy()),
  ],
  [
    'half of a packed body',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('whole').subarray(0, 9)),
  ],
  ['no answer', request => request.socket.destroy()],
])('%s is an error', async (_, answer) => {
  const { url } = await serve(answer)
  await expect(createFetch(false)(url, {})).rejects.toThrow(/./)
})

test('rejects with the reason of the signal', async () => {
  const { url } = await serve(() => {})
  const signal = AbortSignal.timeout(50)
  const error = await createFetch(false)(url, { signal }).catch((thrown: unknown) => thrown)
  expect(error).toBe(signal.reason)
})

test('goes where a renamed repository went', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/new') response.end(`found by ${request.headers.authorization}`)
    else response.writeHead(301, { location: '/new' }).end()
  })
  const answer = await createFetch(false)(`${url}/old`, { headers: { authorization: 'token x' } })
  expect([answer.status, await answer.text()]).toEqual([200, 'found by token x'])
})

test('asks a GitHub with TLS through the proxy, where the runner names one', async () => {
  const { url, server } = await serve(() => {})
  const asked: (string | undefined)[] = []
  server.on('connect', (request, socket) => {
    asked.push(request.url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  // The toolkit reads these while it loads.
  const env = { ...process.env, https_proxy: url, GITHUB_API_URL: 'https://github.example.com/api/v3' }
  const { href } = new URL('../../../src/github/api/fetch.ts', import.meta.url)
  const script = `const { createFetch } = await import('${href}')
    const asked = createFetch(true)('https://github.example.com/api/v3/meta', {})
    process.exitCode = await asked.then(() => 0, () => 7)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { env })
  const status = await new Promise(done => child.on('close', done))
  expect(status).toBe(7)
  expect(asked).toEqual(['github.example.com:443'])
})
