import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderPage } from './page.ts'
import { mergeGroupEvent, pullRequestEvent, pullRequestTargetEvent, pushEvent, scheduleEvent } from './payloads.ts'
import { readPage } from './read-page.ts'
import { numbered, type Sample, startSample } from './sample.ts'

let sample: Sample
beforeEach(async () => {
  sample = await startSample()
})
afterEach(() => sample.github.close())

async function comment(place: object): Promise<() => object | undefined> {
  const made = await sample.call('pulls/1/comments', {
    path: 'app.txt',
    body: 'Look.',
    commit_id: sample.pull.head.sha,
    ...place,
  })
  expect(made.status).toBe(201)
  const id = made.json()['id']
  return () => {
    const found = sample.repository.comments(1).find(one => one.id === id)
    return found && { line: found.anchor?.line, startLine: found.anchor?.startLine, outdated: found.outdated }
  }
}

const changed = (more: [number, string | null][] = []): string =>
  numbered(new Map([[5, 'changed'], [20, null], ...more]))

describe('comments follow a push', () => {
  test.each<[string, object, string, object]>([
    ['moved by lines added above', { line: 5 }, `new\nnew\n${changed()}`, { line: 7 }],
    ['moved by a line removed above', { line: 5 }, changed([[1, null]]), { line: 4 }],
    ['a range', { start_line: 4, line: 5 }, `new\n${changed()}`, { line: 6, startLine: 5 }],
    ['before a line added right below', { line: 5 }, changed([[5, 'changed\nnew']]), { line: 5 }],
    ['untouched', { line: 5 }, changed([[8, 'else']]), { line: 5 }],
    ['its line changed', { line: 5 }, changed([[5, 'once more']]), { outdated: true }],
    ['the start of its range changed', { start_line: 4, line: 5 }, changed([[4, 'else']]), { outdated: true }],
    [
      'its line restored, so that it is no longer in the diff',
      { line: 6 },
      numbered(new Map([[20, null]])),
      { outdated: true },
    ],
    ['a removed line that stays removed', { line: 20, side: 'LEFT' }, `new\n${changed()}`, { line: 20 }],
    [
      'a removed line that came back',
      { line: 20, side: 'LEFT' },
      numbered(new Map([[5, 'changed']])),
      { outdated: true },
    ],
    ['a whole file', { subject_type: 'file' }, changed([[1, 'x']]), {}],
    ['a whole file that is no longer changed', { subject_type: 'file' }, numbered(), { outdated: true }],
  ])('%s', async (_, place, text, expected) => {
    const state = await comment(place)
    await sample.repository.commit('change', { 'app.txt': text })
    expect(state()).toEqual({ line: undefined, startLine: undefined, outdated: false, ...expected })
  })

  test('a force-push, and REST tells both lines', async () => {
    await comment({ line: 5 })
    const main = await sample.repository.tip('main')
    await sample.repository.commit('change', { 'app.txt': changed([[5, 'another']]) }, { from: main })
    expect(sample.pull.commits).toEqual([sample.pull.head.sha])
    expect((await sample.call('pulls/1/comments')).json()).toMatchObject([
      { line: null, original_line: 5, side: 'RIGHT' },
    ])
    await sample.repository.commit('change', { 'app.txt': changed() }, { from: main })
    expect((await sample.call('pulls/1/comments')).json()).toMatchObject([{ line: 5, original_line: 5 }])
  })

  test('the base branch may move as well', async () => {
    const state = await comment({ line: 20, side: 'LEFT' })
    await sample.repository.commit('main', { 'app.txt': `first\n${numbered()}` })
    expect(state()).toMatchObject({ line: 20 })
    const merged = await sample.repository.tip('main')
    await sample.repository.commit('change', { 'app.txt': `first\n${changed()}` }, { from: merged })
    expect(state()).toMatchObject({ line: 21, outdated: false })
  })
})

describe('events', () => {
  test('pull_request from a fork: the head is the fork’s, the commits are read from the base', async () => {
    await sample.repository.commit('idea', { 'app.txt': 'forked\n' }, { fork: 'stranger/shop' })
    const pull = await sample.repository.openPullRequest({ head: 'idea', fork: 'stranger/shop', title: 'An idea' })
    const event = pullRequestEvent(sample.repository, pull.number)
    expect(event.payload).toMatchObject({
      action: 'opened',
      pull_request: {
        head: {
          ref: 'idea',
          label: 'stranger:idea',
          sha: pull.head.sha,
          repo: { full_name: 'stranger/shop', fork: true },
        },
        base: { ref: 'main', repo: { full_name: 'acme/shop', fork: false } },
      },
    })
    expect((await sample.call(`contents/app.txt?ref=${pull.head.sha}`)).status).toBe(200)
    expect((await sample.call('contents/app.txt?ref=idea')).status).toBe(404)
    expect((await sample.call('compare/main...stranger:idea')).json()).toMatchObject({ ahead_by: 1 })
    expect((await sample.call('pulls?head=stranger:idea')).json()).toMatchObject([{ number: pull.number }])
  })

  test('the payload is what the API tells, and names the test merge as its commit', async () => {
    const before = sample.pull.head.sha
    await sample.repository.commit('main', { 'other.txt': 'meanwhile\n' })
    await sample.repository.commit('change', { 'new.txt': 'x\n' })
    const event = pullRequestEvent(sample.repository, 1, 'synchronize', before)
    expect(event.payload).toMatchObject({ action: 'synchronize', before, after: sample.pull.head.sha })
    expect(event.payload['pull_request']).toEqual((await sample.call('pulls/1')).json())
    expect(event.sha).not.toBe(sample.pull.head.sha)
    const merged = sample.repository.state.git.paths(event.sha)
    expect([...merged.keys()]).toEqual(['app.txt', 'new.txt', 'other.txt'])
    const target = pullRequestTargetEvent(sample.repository, 1)
    expect([target.sha, target.ref]).toEqual([await sample.repository.tip('main'), 'refs/heads/main'])
  })

  test('a merge group has commits of its own', async () => {
    await sample.repository.commit('main', { 'other.txt': 'meanwhile\n' })
    const group = await sample.repository.queue(1)
    const { payload, ref } = mergeGroupEvent(sample.repository, group)
    expect(payload).not.toHaveProperty('pull_request')
    expect(ref).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${await sample.repository.tip('main')}`)
    const files = (await sample.call(`compare/${group.baseSha}...${group.headSha}`)).json()['files']
    expect(files).toMatchObject([{ filename: 'app.txt' }])
  })

  test('a conflict has neither test merge nor merge group', async () => {
    await sample.repository.commit('main', { 'app.txt': 'other\n' })
    expect((await sample.call('pulls/1')).json()).toMatchObject({ mergeable: false, merge_commit_sha: null })
    await expect(sample.repository.queue(1)).rejects.toThrow('conflicts')
    expect(() => pullRequestEvent(sample.repository, 1)).toThrow('conflicts')
  })

  test('push and schedule', async () => {
    const before = await sample.repository.tip('main')
    const after = await sample.repository.commit('main', { 'other.txt': 'x\n' })
    expect((await pushEvent(sample.repository, 'main', before)).payload).toMatchObject({
      before,
      after,
      created: false,
    })
    expect(await scheduleEvent(sample.repository)).toMatchObject({
      name: 'schedule',
      sha: after,
      payload: { schedule: '0 5 * * 1' },
    })
  })
})

test('the page shows what a person would read', async () => {
  const comments = [
    { path: 'app.txt', line: 5, body: '<!-- key -->**Changed.**\n\nWhy?' },
    { path: 'app.txt', line: 20, side: 'LEFT', body: 'Removed.' },
    { path: 'app.txt', line: 18, body: 'To be resolved.' },
  ]
  await sample.call('pulls/1/reviews', { event: 'COMMENT', body: 'Three things.', comments })
  await sample.call('pulls/1/comments', {
    path: 'app.txt',
    subject_type: 'file',
    body: 'All of it.',
    commit_id: sample.pull.head.sha,
  })
  const [first, , third, file] = sample.repository.comments(1)
  sample.repository.reply(first?.id ?? 0, 'Because.')
  sample.repository.resolve(third?.id ?? 0)
  sample.repository.comment(1, 'Nice work.')
  if (file) file.minimised = 'OUTDATED'
  await sample.call('pulls/1/reviews', {
    body: 'Never submitted.',
    comments: [{ path: 'app.txt', line: 6, body: 'Unseen.' }],
  })
  await sample.call('check-runs', {
    name: 'Airworthy',
    head_sha: sample.pull.head.sha,
    conclusion: 'failure',
    output: {
      title: '3 findings',
      summary: 'Three **findings**.',
      annotations: [
        {
          path: 'app.txt',
          start_line: 5,
          end_line: 5,
          annotation_level: 'failure',
          title: 'rule',
          message: 'Changed.',
        },
      ],
    },
  })
  const page = readPage(sample.repository, 1)
  expect(
    page.comments.map(({ line, side, author, resolved, minimised }) => [line, side, author, resolved, minimised]),
  ).toEqual([
    [5, 'RIGHT', 'github-actions[bot]', false, undefined],
    [5, 'RIGHT', 'rita', false, undefined],
    [20, 'LEFT', 'github-actions[bot]', false, undefined],
    [18, 'RIGHT', 'github-actions[bot]', true, undefined],
    [undefined, 'RIGHT', 'github-actions[bot]', false, 'OUTDATED'],
  ])
  expect([page.conversation, page.checks]).toMatchObject([[{ body: 'Nice work.' }], [{ conclusion: 'failure' }]])
  expect(renderPage(sample.repository, 1)).toBe(`#1 Change the app
open · dana wants to merge 1 commit into main from change

rita commented
  Nice work.

github-actions[bot] reviewed (commented)
  Three things.

  app.txt:5
       line 3
       line 4
      -line 5
      +changed
  │ github-actions[bot] commented
  │   **Changed.**
  │
  │   Why?
  │ rita replied
  │   Because.

  app.txt:20 (removed)
       line 17
       line 18
       line 19
      -line 20
  │ github-actions[bot] commented
  │   Removed.

  app.txt:18 · [resolved by rita] To be resolved.

github-actions[bot] reviewed (commented)

  app.txt (the whole file)
  │ github-actions[bot] commented · [minimised as outdated] All of it.

Checks on ${sample.pull.head.sha.slice(0, 7)}:

  ✗ Airworthy · failure · 3 findings

    Three **findings**.

  Annotations
    app.txt:5 failure rule: Changed.
`)
})
