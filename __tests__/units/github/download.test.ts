import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openDownload } from '../../../src/github/api/download.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const options = { apiUrl: 'http://127.0.0.1:1', userAgent: 'test', proxied: false, timeout: 5000 }

describe.each([false, true])('through a proxy: %p', proxied => {
  test('brings the bytes as they come, without a token', async () => {
    let headers: IncomingHttpHeaders = {}
    const url = await serve((request, response) => {
      headers = request.headers
      response.write('first ')
      response.end('last')
    })
    const body = await openDownload(`${url}/a?token=b`, { ...options, proxied })
    expect(Buffer.concat(await body.toArray()).toString()).toBe('first last')
    expect(headers['authorization']).toBeUndefined()
    expect(headers['user-agent']).toBe('test')
  })

  test.each([204, 301, 302, 403, 404, 429, 500])('status %d is an error', async status => {
    const url = await serve((_, response) => response.writeHead(status, { location: '/elsewhere' }).end())
    await expect(openDownload(url, { ...options, proxied })).rejects.toThrow(`status ${status}`)
  })

  test('a body that breaks off is an error', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 9 }).write('half', () => response.destroy())
    })
    const body = await openDownload(url, { ...options, proxied })
    await expect(body.toArray()).rejects.toThrow(/./)
  })

  test('a body without an end ends', async () => {
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write('more'), 10)
      response.on('close', () => clearInterval(timer))
    })
    const body = await openDownload(url, { ...options, proxied, timeout: 200 })
    await expect(body.toArray()).rejects.toThrow('the download took too long')
  })

  test('who stops reading closes the connection', async () => {
    let closed: () => void = () => {}
    const isClosed = new Promise<void>(done => {
      closed = done
    })
    const url = await serve((_, response) => {
      response.on('close', closed)
      response.write('first')
    })
    const body = await openDownload(url, { ...options, proxied })
    for await (const _ of body) break
    await isClosed
  })

  test('an answer that does not come is an error', async () => {
    const url = await serve(() => {})
    await expect(openDownload(url, { ...options, proxied, timeout: 100 })).rejects.toThrow(/^the download /)
  })
})

test.each([
  ['', 'https://api.github.com'],
  ['/archive', 'https://api.github.com'],
  ['http://codeload.github.com/a', 'https://api.github.com'],
  ['file:///etc/passwd', 'http://127.0.0.1'],
  ['ftp://127.0.0.1/a', 'http://127.0.0.1'],
  ['data:text/plain,a', 'http://127.0.0.1'],
])('the address %p is not asked by an API at %s', async (url, apiUrl) => {
  await expect(openDownload(url, { ...options, apiUrl })).rejects.toThrow('no TLS')
})
