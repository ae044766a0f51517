import { afterEach, describe, expect, test } from '@jest/globals'
import { request } from './client.ts'
import type { GithubOptions } from './embedded-github.ts'
import { type Sample, startSample } from './sample.ts'
import type { Rights } from './types.ts'

let sample: Sample
afterEach(() => sample.github.close())
async function start(options?: GithubOptions): Promise<Sample> {
  sample = await startSample(options)
  return sample
}

describe('rights', () => {
  test('no token and an unknown one are refused', async () => {
    const { github } = await start()
    const address = `${github.apiUrl}/repos/acme/shop`
    expect((await request(address, undefined)).json()).toMatchObject({
      status: '401',
      message: 'Requires authentication',
    })
    expect((await request(address, 'ghs_unknown')).json()).toMatchObject({ status: '401', message: 'Bad credentials' })
  })

  const everything: Rights = { contents: 'write', pullRequests: 'write', checks: 'write', issues: 'write' }
  const cases: [string, unknown, Partial<Rights>, string][] = [
    ['contents/app.txt', undefined, { contents: 'none' }, 'contents=read'],
    ['git/trees/main', undefined, { contents: 'none' }, 'contents=read'],
    ['compare/main...change', undefined, { contents: 'none' }, 'contents=read'],
    ['pulls/1', undefined, { pullRequests: 'none' }, 'pull_requests=read'],
    ['pulls/1/comments', undefined, { pullRequests: 'none' }, 'pull_requests=read'],
    ['pulls/1/reviews', { event: 'COMMENT', body: 'x' }, { pullRequests: 'read' }, 'pull_requests=write'],
    ['check-runs', { name: 'x', head_sha: 'x' }, { checks: 'read' }, 'checks=write'],
    ['issues/1/comments', { body: 'x' }, { issues: 'read', pullRequests: 'read' }, 'issues=write; pull_requests=write'],
  ]
  test.each(cases)('%s', async (path, body, less, accepted) => {
    const { call, github, repository } = await start()
    const token = github.issueToken({ ...everything, ...less })
    const refused = await call(path, body, { token })
    expect([refused.status, refused.json()['message'], refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'Resource not accessible by integration',
      accepted,
    ])
    expect(repository.pullRequest(1).reviews).toEqual([])
    expect((await call(path, body, { token: github.issueToken(everything) })).status).not.toBe(403)
  })

  test('a fork’s token reads all and writes nothing', async () => {
    const { call, github } = await start()
    const token = github.issueForkToken()
    for (const path of ['pulls/1/files', 'contents/app.txt', 'pulls/1/comments', 'issues/1/comments']) {
      expect((await call(path, undefined, { token })).status).toBe(200)
    }
    expect((await call('pulls/1/reviews', { event: 'COMMENT', body: 'x' }, { token })).status).toBe(403)
    expect((await call('issues/1/comments', { body: 'x' }, { token })).status).toBe(403)
  })

  test('what GITHUB_TOKEN writes is by github-actions[bot]', async () => {
    const { call, graphql } = await start()
    const review = await call('pulls/1/reviews', { event: 'COMMENT', body: 'x' })
    expect(review.json()).toMatchObject({ user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } })
    const query = `{ viewer { login } repository(owner: "acme", name: "shop") {
      pullRequest(number: 1) { reviews(first: 1) { nodes { author { login __typename } viewerDidAuthor } } } } }`
    const { data } = (await graphql(query)).json<{ data: object }>()
    expect(data).toMatchObject({
      viewer: { login: 'github-actions[bot]' },
      repository: {
        pullRequest: {
          reviews: { nodes: [{ author: { login: 'github-actions', __typename: 'Bot' }, viewerDidAuthor: true }] },
        },
      },
    })
  })
})

describe('rate limits', () => {
  test('every answer counts them, asking is free', async () => {
    const { call, github, token } = await start({ limits: { requestsPerHour: 3 } })
    expect((await call('pulls/1')).headers.get('x-ratelimit-remaining')).toBe('2')
    expect((await call('pulls/99')).headers.get('x-ratelimit-remaining')).toBe('1')
    const asked = await request(`${github.apiUrl}/rate_limit`, token)
    expect(asked.json()).toMatchObject({
      rate: { limit: 3, remaining: 1, used: 2 },
      resources: { graphql: { remaining: 3 } },
    })
  })

  test('the primary limit ends with the hour', async () => {
    let now = 0
    const { call } = await start({ limits: { requestsPerHour: 1 }, now: () => now })
    expect((await call('pulls/1')).status).toBe(200)
    const refused = await call('pulls/1')
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(Number(refused.headers.get('x-ratelimit-reset'))).toBe(3600)
    expect(refused.headers.get('retry-after')).toBeNull()
    now = 3_600_000
    expect((await call('pulls/1')).status).toBe(200)
  })

  test.each<[string, GithubOptions['limits'], number, number]>([
    ['80 creating requests a minute', {}, 80, 60_000],
    ['900 points a minute, 5 for each write', { creatingPerMinute: 1000 }, 180, 60_000],
    ['500 creating requests an hour, here 7', { creatingPerHour: 7 }, 7, 3_600_000],
  ])('%s', async (_, limits, allowed, wait) => {
    let now = 0
    const { call, github } = await start({ limits: limits ?? {}, now: () => now })
    const write = (): ReturnType<Sample['call']> => call('issues/1/comments', { body: 'x' })
    for (let at = 0; at < allowed; at++) expect((await write()).status).toBe(201)
    const refused = await write()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60'])
    expect(refused.json()['message']).toContain('secondary rate limit')
    expect(github.count()).toEqual({ requests: allowed + 1, points: 5 * (allowed + 1), creating: allowed + 1 })
    now = wait - 1
    expect((await write()).status).toBe(403)
    now = wait
    expect((await write()).status).toBe(201)
  })

  test('100 requests at once', async () => {
    // None is answered before the last is there.
    const waiting: ((none: undefined) => void)[] = []
    const faults = () =>
      new Promise<undefined>(done => {
        waiting.push(done)
        if (waiting.length === 20) for (const each of waiting) each(undefined)
      })
    const { call } = await start({ limits: { concurrent: 5 }, faults })
    const answers = await Promise.all(Array.from({ length: 20 }, () => call('compare/main...change')))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([...Array<number>(5).fill(200), ...Array<number>(15).fill(403)])
  })
})

test('GitHub Enterprise Server’s paths lead to the same place', async () => {
  const { github, token } = await start()
  const { apiUrl, graphqlUrl } = github.enterprise
  expect((await request(`${apiUrl}/repos/acme/shop/pulls/1`, token)).json()['number']).toBe(1)
  const answer = await request(graphqlUrl, token, { query: '{ viewer { login } }' })
  expect(answer.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
  expect(github.violations).toEqual([])
})
