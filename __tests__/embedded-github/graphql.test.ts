import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sample, startSample } from './sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample({ limits: { blobTextBytes: 300 } })
  await sample.repository.commit('blobs', { 'logo.png': Buffer.from([0, 1]), long: 'x'.repeat(400), 'ü:e.txt': 'ü\n' })
})
afterAll(() => sample.github.close())

interface Result<T = Record<string, never>> {
  readonly data?: T
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: readonly string[] }[]
}

async function ask<T>(query: string, variables?: object, token?: string): Promise<Result<T>> {
  const answer = await sample.graphql(query, variables, token)
  expect(answer.status).toBe(200)
  return answer.json<Result<T>>()
}

const inRepository = (fields: string): string => `{ repository(owner: "acme", name: "shop") { ${fields} } }`

test('many blobs in one query', async () => {
  const fields = '... on Blob { text byteSize isBinary isTruncated oid }'
  const { data } = await ask(
    inRepository(`
      plain: object(expression: "blobs:other.txt") { __typename ${fields} }
      colon: object(expression: "blobs:ü:e.txt") { ${fields} }
      binary: object(expression: "blobs:logo.png") { ${fields} }
      long: object(expression: "blobs:long") { ${fields} }
      nothing: object(expression: "blobs:nothing") { ${fields} }
      nowhere: object(expression: "nowhere:app.txt") { ${fields} }
      folder: object(expression: "HEAD:") { __typename ... on Tree { entries { name type mode } } }
      commit: object(expression: "main") { __typename oid }`),
  )
  expect(data).toEqual({
    repository: {
      plain: {
        __typename: 'Blob',
        text: 'untouched\n',
        byteSize: 10,
        isBinary: false,
        isTruncated: false,
        oid: expect.any(String),
      },
      colon: { text: 'ü\n', byteSize: 3, isBinary: false, isTruncated: false, oid: expect.any(String) },
      binary: { text: null, byteSize: 2, isBinary: true, isTruncated: false, oid: expect.any(String) },
      long: { text: 'x'.repeat(300), byteSize: 400, isBinary: false, isTruncated: true, oid: expect.any(String) },
      nothing: null,
      nowhere: null,
      folder: {
        __typename: 'Tree',
        entries: [
          { name: 'app.txt', type: 'blob', mode: 0o100644 },
          { name: 'other.txt', type: 'blob', mode: 0o100644 },
        ],
      },
      commit: { __typename: 'Commit', oid: await sample.repository.tip('main') },
    },
  })
})

describe('what GitHub would not answer is an error, never a silent null', () => {
  const threads = (bounds: string): string =>
    inRepository(`pullRequest(number: 1) { reviewThreads${bounds} { totalCount } }`)
  test.each<[string, string, string, boolean]>([
    ['a field misspelt', '{ viewer { logn } }', 'Cannot query field "logn" on type "User"', true],
    ['no query language', '{ viewer', 'Syntax Error', true],
    ['an argument missing', inRepository('pullRequest { id }'), 'argument "number" of type "Int!" is required', true],
    ['a field that is not held', '{ viewer { bio } }', 'The embedded GitHub does not hold User.bio.', true],
    [
      'a mutation that is not held',
      'mutation { addStar(input: { starrableId: "x" }) { clientMutationId } }',
      'does not hold Mutation.addStar.',
      true,
    ],
    ['a list without bounds', threads(''), 'You must provide a `first` or `last` value', false],
    ['a list too long', threads('(first: 101)'), 'exceeds the `first` limit of 100 records', false],
    [
      'another repository',
      '{ repository(owner: "acme", name: "shed") { id } }',
      'Could not resolve to a Repository',
      false,
    ],
    [
      'another pull request',
      inRepository('pullRequest(number: 9) { id }'),
      'Could not resolve to a PullRequest',
      false,
    ],
  ])('%s', async (_, query, message, violation) => {
    const before = sample.github.violations.length
    const { errors } = await ask(query)
    expect(errors).toMatchObject([{ message: expect.stringContaining(message) }])
    expect(sample.github.violations.length > before).toBe(violation)
  })

  test('a variable of another type', async () => {
    const query = 'query ($n: Int!) { repository(owner: "acme", name: "shop") { pullRequest(number: $n) { id } } }'
    expect((await ask(query, { n: 'one' })).errors).toMatchObject([{ message: expect.stringContaining('$n') }])
    expect((await ask(query, { n: 1 })).errors).toBeUndefined()
  })

  test('a body that is no GraphQL request', async () => {
    expect((await sample.graphql(undefined as unknown as string)).status).toBe(400)
  })
})

describe('threads', () => {
  const head = `query ($after: String) { repository(owner: "acme", name: "shop") { pullRequest(number: 1) {
    reviewThreads(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated path line comments(first: 10) { nodes {
        id databaseId body isMinimized minimizedReason viewerDidAuthor line originalLine author { login } replyTo { databaseId } } } } } } } }`
  interface Threads {
    readonly repository: {
      readonly pullRequest: {
        readonly reviewThreads: {
          readonly totalCount: number
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
          readonly nodes: readonly {
            readonly id: string
            readonly isResolved: boolean
            readonly comments: { readonly nodes: readonly { readonly id: string; readonly isMinimized: boolean }[] }
          }[]
        }
      }
    }
  }
  const page = async (after: string | null = null): Promise<Threads['repository']['pullRequest']['reviewThreads']> => {
    const { data, errors } = await ask<Threads>(head, { after })
    if (!data) throw new Error(JSON.stringify(errors))
    return data.repository.pullRequest.reviewThreads
  }

  beforeEach(async () => {
    const { pull } = sample
    pull.threads.length = 0
    const comments = [5, 6, 18].map(line => ({ path: 'app.txt', line, body: `Line ${line}.` }))
    await sample.call('pulls/1/reviews', { event: 'COMMENT', comments })
  })

  test('come in pages, with answers', async () => {
    const [root] = sample.repository.comments(1)
    sample.repository.reply(root?.id ?? 0, 'But why?')
    const first = await page()
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          path: 'app.txt',
          line: 5,
          isResolved: false,
          isOutdated: false,
          comments: {
            nodes: [
              {
                databaseId: root?.id,
                body: 'Line 5.',
                line: 5,
                originalLine: 5,
                viewerDidAuthor: true,
                isMinimized: false,
                minimizedReason: null,
                replyTo: null,
              },
              {
                body: 'But why?',
                viewerDidAuthor: false,
                author: { login: 'rita' },
                replyTo: { databaseId: root?.id },
              },
            ],
          },
        },
        { line: 6 },
      ],
    })
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ line: 18 }],
    })
  })

  const minimise = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized minimizedReason } } }`
  const resolve = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'
  const edit = `mutation ($id: ID!, $body: String!) {
    updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) { pullRequestReviewComment { body } } }`

  test('comments are minimised and edited, threads resolved', async () => {
    const [thread] = (await page()).nodes
    const id = thread?.comments.nodes[0]?.id
    expect((await ask(minimise, { id })).data).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    })
    expect((await ask(resolve, { id: thread?.id })).data).toEqual({
      resolveReviewThread: { thread: { isResolved: true } },
    })
    expect((await ask(edit, { id, body: 'Better.' })).errors).toBeUndefined()
    const [after] = (await page()).nodes
    expect(after).toMatchObject({ isResolved: true, comments: { nodes: [{ body: 'Better.', isMinimized: true }] } })
    expect((await ask(resolve, { id: 'PRRT_0' })).errors).toMatchObject([{ type: 'NOT_FOUND' }])
  })

  test('the body of an edit has its limit', async () => {
    const id = (await page()).nodes[0]?.comments.nodes[0]?.id
    expect((await ask(edit, { id, body: 'x'.repeat(65_537) })).errors).toMatchObject([{ type: 'UNPROCESSABLE' }])
    expect((await ask(edit, { id, body: 'x'.repeat(65_536) })).errors).toBeUndefined()
  })

  test('resolving needs the contents too, minimising does not', async () => {
    const [thread] = (await page()).nodes
    const token = sample.github.issueToken({ contents: 'read', pullRequests: 'write' })
    const { data, errors } = await ask(resolve, { id: thread?.id }, token)
    expect([data, errors]).toMatchObject([
      { resolveReviewThread: null },
      [{ type: 'FORBIDDEN', path: ['resolveReviewThread'], message: 'Resource not accessible by integration' }],
    ])
    expect((await ask(minimise, { id: thread?.comments.nodes[0]?.id }, token)).errors).toBeUndefined()
    const fork = sample.github.issueForkToken()
    expect((await ask(minimise, { id: thread?.comments.nodes[0]?.id }, fork)).errors).toMatchObject([
      { type: 'FORBIDDEN' },
    ])
  })

  test('a review through GraphQL obeys the same rules', async () => {
    const query = inRepository('pullRequest(number: 1) { id }')
    const { data } = await ask<{ repository: { pullRequest: { id: string } } }>(query)
    const review = `mutation ($id: ID!, $line: Int!) { addPullRequestReview(input: { pullRequestId: $id, event: COMMENT,
      threads: [{ path: "app.txt", line: $line, body: "Here." }] }) { pullRequestReview { state comments(first: 5) { totalCount } } } }`
    const id = data?.repository.pullRequest.id
    expect((await ask(review, { id, line: 12 })).errors).toMatchObject([{ type: 'UNPROCESSABLE' }])
    expect((await ask(review, { id, line: 5 })).data).toEqual({
      addPullRequestReview: { pullRequestReview: { state: 'COMMENTED', comments: { totalCount: 1 } } },
    })
    const [last] = sample.github.requests.slice(-1)
    expect(last).toMatchObject({ operation: 'graphql mutation', points: 5, creating: true })
  })
})
