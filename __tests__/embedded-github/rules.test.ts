import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Sample, startSample } from './sample.ts'

let sample: Sample
let head = ''
beforeAll(async () => {
  sample = await startSample({ limits: { creatingPerMinute: 1000, pointsPerMinute: 10_000 } })
  head = sample.pull.head.sha
})
afterAll(() => sample.github.close())

const comment = (place: object): object => ({ body: 'Look here.', path: 'app.txt', ...place })

describe('a comment must stand in the diff', () => {
  test.each<[string, object]>([
    ['an added line', { line: 5, side: 'RIGHT' }],
    ['a context line', { line: 2 }],
    ['a removed line', { line: 20, side: 'LEFT' }],
    ['a range in one hunk', { start_line: 2, line: 5, side: 'RIGHT', start_side: 'RIGHT' }],
    ['a range from the left to the right', { start_line: 5, start_side: 'LEFT', line: 5, side: 'RIGHT' }],
    ['a whole file', { subject_type: 'file' }],
  ])('%s is accepted', async (_, place) => {
    const made = await sample.call('pulls/1/comments', { ...comment(place), commit_id: head })
    expect([made.status, made.json()['outdated'] ?? null]).toEqual([201, null])
  })

  const line =
    "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank"
  const bad: [string, object, string, string][] = [
    ['a line out of the hunks', { line: 12 }, line, 'pull_request_review_thread.line must be part of the diff'],
    [
      'a context line on the left',
      { line: 2, side: 'LEFT' },
      line,
      'pull_request_review_thread.line must be part of the diff',
    ],
    [
      'an added line on the left',
      { path: 'app.txt', line: 31, side: 'LEFT' },
      line,
      'pull_request_review_thread.line must be part of the diff',
    ],
    ['no line', {}, line, 'pull_request_review_thread.line must be part of the diff'],
    ['a file out of the diff', { path: 'other.txt', line: 1 }, 'Path is invalid', 'pull_request_review_thread.path'],
    [
      'a start out of the diff',
      { start_line: 12, line: 18 },
      'Pull request review thread start line must be part of the diff',
      'pull_request_review_thread.start_line must be part of the diff',
    ],
    [
      'a range over two hunks',
      { start_line: 3, line: 18 },
      'Pull request review thread start line must be part of the same hunk as the line.',
      'pull_request_review_thread.start_line must be part of the same hunk as the line.',
    ],
    [
      'a range that ends before it starts',
      { start_line: 5, line: 3 },
      'Pull request review thread start line must precede the end line.',
      'pull_request_review_thread.start_line must precede the end line.',
    ],
    [
      'a range of one line',
      { start_line: 5, line: 5 },
      'Pull request review thread start line must precede the end line.',
      'pull_request_review_thread.start_line must precede the end line.',
    ],
  ]

  test.each(bad)('%s is refused: a string in a review, an object for a comment', async (_, place, text, message) => {
    const review = await sample.call('pulls/1/reviews', { event: 'COMMENT', comments: [comment(place)] })
    expect([review.status, review.json()]).toMatchObject([422, { message: 'Unprocessable Entity', errors: [text] }])
    const single = await sample.call('pulls/1/comments', { ...comment(place), commit_id: head })
    expect([single.status, single.json()['message']]).toEqual([422, 'Validation Failed'])
    expect(JSON.stringify(single.json()['errors'])).toContain(message)
  })

  test('one bad place refuses the whole review', async () => {
    const before = sample.repository.comments(1).length
    const comments = [comment({ line: 5 }), comment({ line: 12 })]
    expect((await sample.call('pulls/1/reviews', { event: 'COMMENT', comments })).status).toBe(422)
    expect(sample.repository.comments(1)).toHaveLength(before)
    const good = await sample.call('pulls/1/reviews', { event: 'COMMENT', comments: [comment({ line: 5 })] })
    expect([good.status, sample.repository.comments(1).length]).toEqual([200, before + 1])
  })

  test('a commit of another branch is refused', async () => {
    const main = await sample.repository.tip('main')
    const single = await sample.call('pulls/1/comments', { ...comment({ line: 5 }), commit_id: main })
    expect(single.json()).toMatchObject({ errors: [{ message: 'commit_id is not part of the pull request' }] })
    const review = await sample.call('pulls/1/reviews', { event: 'COMMENT', body: 'x', commit_id: main })
    expect(review.status).toBe(422)
  })
})

describe('reviews and bodies', () => {
  test.each<[string, object, number]>([
    ['a body alone', { event: 'COMMENT', body: 'Well.' }, 200],
    ['comments alone', { event: 'COMMENT', comments: [comment({ line: 5 })] }, 200],
    ['neither', { event: 'COMMENT' }, 422],
    ['neither, with an empty list', { event: 'COMMENT', body: ' ', comments: [] }, 422],
    ['a request for changes without words', { event: 'REQUEST_CHANGES', comments: [comment({ line: 5 })] }, 422],
    ['a request for changes', { event: 'REQUEST_CHANGES', body: 'No.' }, 200],
    ['approval by GITHUB_TOKEN', { event: 'APPROVE' }, 422],
    ['the longest body', { event: 'COMMENT', body: 'ü'.repeat(65_536) }, 200],
    ['a longer one', { event: 'COMMENT', body: 'x'.repeat(65_537) }, 422],
    ['an empty comment', { event: 'COMMENT', body: 'x', comments: [comment({ line: 5, body: '' })] }, 422],
    ['a comment too long', { event: 'COMMENT', comments: [comment({ line: 5, body: 'x'.repeat(65_537) })] }, 422],
  ])('%s', async (_, review, status) => {
    expect((await sample.call('pulls/1/reviews', review)).status).toBe(status)
  })

  test('a review without event waits unseen, and only one may wait', async () => {
    const before = (await sample.call('pulls/1/comments?per_page=100')).json<unknown[]>().length
    const waiting = { body: 'Wait.', comments: [comment({ line: 5 })] }
    expect((await sample.call('pulls/1/reviews', waiting)).json()).toMatchObject({ state: 'PENDING' })
    expect((await sample.call('pulls/1/comments?per_page=100')).json()).toHaveLength(before)
    expect((await sample.call('pulls/1/reviews', waiting)).json()).toMatchObject({
      errors: ['User can only have one pending review per pull request'],
    })
    sample.pull.reviews.pop()
    sample.pull.threads.pop()
  })

  test.each(['pulls/1/comments', 'issues/1/comments'])('%s takes 65,536 characters', async path => {
    const place = path.startsWith('pulls') ? { path: 'app.txt', line: 5, commit_id: head } : {}
    expect((await sample.call(path, { ...place, body: 'x'.repeat(65_536) })).status).toBe(201)
    expect((await sample.call(path, { ...place, body: 'x'.repeat(65_537) })).status).toBe(422)
    expect((await sample.call(path, { ...place, body: '  ' })).status).toBe(422)
  })

  test('an answer goes to the head of a thread, not to an answer', async () => {
    const root = (await sample.call('pulls/1/comments', { ...comment({ line: 5 }), commit_id: head })).json()
    const answer = await sample.call(`pulls/1/comments/${root['id']}/replies`, { body: 'Why?' })
    expect([answer.status, answer.json()['in_reply_to_id']]).toEqual([201, root['id']])
    const again = await sample.call(`pulls/1/comments/${answer.json()['id']}/replies`, { body: 'Why?' })
    expect(again.status).toBe(422)
    expect((await sample.call('pulls/1/comments/1/replies', { body: 'Why?' })).status).toBe(404)
  })

  test("only one's own comments can be edited or deleted", async () => {
    const root = (await sample.call('pulls/1/comments', { ...comment({ line: 5 }), commit_id: head })).json()
    const foreign = sample.repository.reply(Number(root['id']), 'A word of mine.')
    const edit = { method: 'PATCH' }
    expect((await sample.call(`pulls/comments/${root['id']}`, { body: 'Better.' }, edit)).json()['body']).toBe(
      'Better.',
    )
    expect((await sample.call(`pulls/comments/${foreign.id}`, { body: 'Mine.' }, edit)).status).toBe(403)
    expect((await sample.call(`pulls/comments/${foreign.id}`, undefined, { method: 'DELETE' })).status).toBe(403)
    expect((await sample.call(`pulls/comments/${root['id']}`, undefined, { method: 'DELETE' })).status).toBe(204)
    expect((await sample.call(`pulls/comments/${root['id']}`)).status).toBe(404)
  })
})

test('a comment on the pull request, and a review’s text, can be changed by their author', async () => {
  const made = (await sample.call('issues/1/comments', { body: 'One.' })).json()
  const path = `issues/comments/${made['id']}`
  expect((await sample.call(path, { body: 'Two.' }, { method: 'PATCH' })).json()).toMatchObject({ body: 'Two.' })
  expect((await sample.call('issues/1/comments?per_page=100')).text).toContain('Two.')
  expect((await sample.call(path, undefined, { method: 'DELETE' })).status).toBe(204)
  expect((await sample.call(path, { body: 'Three.' }, { method: 'PATCH' })).status).toBe(404)
  const review = (await sample.call('pulls/1/reviews', { event: 'COMMENT', body: 'One.' })).json()
  const put = { method: 'PUT' }
  expect((await sample.call(`pulls/1/reviews/${review['id']}`, { body: 'Two.' }, put)).json()).toMatchObject({
    body: 'Two.',
  })
  expect((await sample.call(`pulls/1/reviews/${review['id']}`, { body: '' }, put)).status).toBe(422)
})

const note = { path: 'app.txt', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Hm.' }
const output = (more: object): object => ({ output: { title: 'T', summary: 'S', ...more } })
const annotated = (more: object): object => output({ annotations: [{ ...note, ...more }] })

describe('check runs', () => {
  test.each<[string, object, number]>([
    ['a completed one', { status: 'completed', conclusion: 'success' }, 201],
    ['a conclusion completes it', { conclusion: 'failure' }, 201],
    ['completed without conclusion', { status: 'completed' }, 422],
    ['completed_at without conclusion', { completed_at: '2026-01-05T09:00:00Z' }, 422],
    ['a time that is none', { conclusion: 'success', completed_at: 'yesterday' }, 422],
    ['stale, which only GitHub sets', { conclusion: 'stale' }, 422],
    ['an unknown conclusion', { conclusion: 'fine' }, 422],
    ['a blank name', { name: ' ' }, 422],
    ['a commit that is not there', { head_sha: 'a'.repeat(40) }, 422],
    ['50 annotations', output({ annotations: Array(50).fill(note) }), 201],
    ['51 annotations', output({ annotations: Array(51).fill(note) }), 422],
    ['a summary of 65,535 bytes', output({ summary: 'x'.repeat(65_535) }), 201],
    ['a summary of fewer characters but more bytes', output({ summary: 'ü'.repeat(32_768) }), 422],
    ['a text of more bytes', output({ text: 'ü'.repeat(32_768) }), 422],
    ['output without summary', { output: { title: 'T' } }, 422],
    ['columns on one line', annotated({ start_column: 2, end_column: 4 }), 201],
    ['columns over two lines', annotated({ end_line: 2, start_column: 2, end_column: 4 }), 422],
    ['columns backwards', annotated({ start_column: 4, end_column: 2 }), 422],
    ['lines backwards', annotated({ start_line: 2 }), 422],
    ['line 0', annotated({ start_line: 0, end_line: 0 }), 422],
    ['a message of 64 KB', annotated({ message: 'x'.repeat(65_536) }), 201],
    ['a longer message', annotated({ message: 'x'.repeat(65_537) }), 422],
    ['an empty message', annotated({ message: '' }), 422],
    ['longer details', annotated({ raw_details: 'ü'.repeat(32_769) }), 422],
    ['a title of 255 characters', annotated({ title: 'x'.repeat(255) }), 201],
    ['a longer title', annotated({ title: 'x'.repeat(256) }), 422],
    ['an absolute path', annotated({ path: '/app.txt' }), 422],
    ['a level that is none', annotated({ annotation_level: 'error' }), 422],
    ['four actions', { actions: Array(4).fill({ label: 'l', description: 'd', identifier: 'i' }) }, 422],
  ])('%s', async (_, run, status) => {
    expect((await sample.call('check-runs', { name: 'Airworthy', head_sha: head, ...run })).status).toBe(status)
  })

  test('a second batch of annotations is added to the first, and the commit stays', async () => {
    const run = (await sample.call('check-runs', { name: 'Batches', head_sha: head, ...annotated({}) })).json()
    const path = `check-runs/${run['id']}`
    const patch = { method: 'PATCH' }
    const second = await sample.call(path, { conclusion: 'failure', ...annotated({ message: 'And this.' }) }, patch)
    expect(second.json()).toMatchObject({ status: 'completed', output: { annotations_count: 2 } })
    expect((await sample.call(`${path}/annotations`)).json()).toMatchObject([
      { message: 'Hm.' },
      { message: 'And this.' },
    ])
    expect((await sample.call(path, { head_sha: head }, patch)).status).toBe(422)
    expect((await sample.call(path, { status: 'completed' }, patch)).status).toBe(422)
    expect((await sample.call(path, output({ annotations: Array(51).fill(note) }), patch)).status).toBe(422)
  })

  test('only its own App may change a run, and a personal token may make none', async () => {
    const run = (await sample.call('check-runs', { name: 'Own', head_sha: head })).json()
    const account = { login: 'other[bot]', id: 9, type: 'Bot' } as const
    const other = sample.github.issueOtherToken(account, { checks: 'write' }, { id: 9, slug: 'other', name: 'Other' })
    const patch = { method: 'PATCH', token: other }
    const refused = await sample.call(`check-runs/${run['id']}`, { conclusion: 'success' }, patch)
    expect([refused.status, refused.json()['message']]).toEqual([403, expect.stringContaining('Invalid app_id `9`')])
    const person = sample.github.issueOtherToken({ login: 'rita', id: 2002, type: 'User' }, { checks: 'write' })
    const made = await sample.call('check-runs', { name: 'Own', head_sha: head }, { token: person })
    expect([made.status, made.json()['message']]).toEqual([403, 'You must authenticate via a GitHub App.'])
  })

  test('the latest run of a name stands for it', async () => {
    const name = 'Twice'
    await sample.call('check-runs', { name, head_sha: head, conclusion: 'failure' })
    await sample.call('check-runs', { name, head_sha: head, conclusion: 'success' })
    const list = `commits/${head}/check-runs?check_name=${name}`
    expect((await sample.call(list)).json()).toMatchObject({ total_count: 1, check_runs: [{ conclusion: 'success' }] })
    expect((await sample.call(`${list}&filter=all`)).json()).toMatchObject({ total_count: 2 })
  })
})
