import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { apiErrorOf } from '../../../src/github/api/api-errors.ts'
import { type ClientOptions, createClient, ONCE } from '../../../src/github/api/client.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function clientOf(answer: RequestListener, options: Partial<ClientOptions> = {}) {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>(done => listening.listen(0, '127.0.0.1', done))
  const { port } = listening.address() as AddressInfo
  const log: string[] = []
  const client = createClient({
    token: 'none',
    owner: 'acme',
    repo: 'shop',
    apiUrl: `http://127.0.0.1:${port}`,
    userAgent: 'test',
    log: line => log.push(line),
    ...options,
  })
  return { client, log }
}

const json: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}')
}

test('a request that gets no answer ends', async () => {
  const { client } = await clientOf(() => {}, { timeoutMilliseconds: 100 })
  const error = await client.octokit.request('GET /rate_limit', ONCE).catch((thrown: unknown) => thrown)
  expect(apiErrorOf(error, false)).toMatchObject({ kind: 'unavailable' })
  expect(client.requestCount()).toBe(1)
})

test('a limit that lasts too long is not waited for', async () => {
  const { client, log } = await clientOf((_, response) => {
    const headers = { 'content-type': 'application/json', 'retry-after': '3600' }
    response.writeHead(403, headers).end('{"message":"You have exceeded a secondary rate limit."}')
  })
  const error = await client.octokit.request('GET /rate_limit').catch((thrown: unknown) => thrown)
  expect(apiErrorOf(error, false)).toMatchObject({ kind: 'rate-limit' })
  expect(log).toEqual(["GitHub's secondary rate limit is reached: giving up."])
})

describe('writing requests', () => {
  const writeFour = async (options: Partial<ClientOptions>) => {
    const { client } = await clientOf(json, options)
    for (let i = 0; i < 4; i++) await client.octokit.graphql('{ viewer { login } }')
  }

  test('go out at once as long as they are few', async () => {
    // Spaced, they would not end before the test is given up.
    await writeFour({ spacingMilliseconds: 600_000 })
  })

  test('are spaced once they are many', async () => {
    // The first of the three that are too many goes at once, too.
    const started = performance.now()
    await writeFour({ unspacedWrites: 1, spacingMilliseconds: 300 })
    expect(performance.now() - started).toBeGreaterThan(590)
  })
})
