import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { OPERATIONS } from './openapi.ts'
import { type Sample, startSample } from './sample.ts'
import { isServed } from './server.ts'

let sample: Sample
let commit = ''
beforeAll(async () => {
  sample = await startSample()
  commit = await sample.repository.commit('many', {
    'docs/read me.md': '# Words\n',
    'bin/run': { mode: '100755', content: '#!/bin/sh\n' },
    link: { mode: '120000', content: 'docs/read me.md' },
    'docs/astray': { mode: '120000', content: '../nowhere' },
    library: { mode: '160000', sha: 'b'.repeat(40) },
    'logo.png': Buffer.from([0x89, 0, 1, 2]),
    'odd\n"name\\.txt': 'odd\n',
  })
})
afterAll(() => sample.github.close())

type Row = Record<string, unknown>
const raw = { accept: 'application/vnd.github.raw+json' }

describe('files', () => {
  test('a tree lists every kind of entry, with sizes of files alone', async () => {
    const { tree, truncated } = (await sample.call(`git/trees/${commit}?recursive=1`)).json<{
      tree: Row[]
      truncated: boolean
    }>()
    expect(truncated).toBe(false)
    expect(tree.map(({ mode, type, path, size }) => [mode, type, path, size ?? '-'].join(' '))).toEqual([
      '100644 blob app.txt 231',
      '040000 tree bin -',
      '100755 blob bin/run 10',
      '040000 tree docs -',
      '120000 blob docs/astray 10',
      '100644 blob docs/read me.md 8',
      '160000 commit library -',
      '120000 blob link 15',
      '100644 blob logo.png 4',
      '100644 blob odd\n"name\\.txt 4',
      '100644 blob other.txt 10',
    ])
    const top = (await sample.call(`git/trees/${commit}`)).json<{ tree: Row[] }>().tree
    expect(top.map(({ path }) => path)).not.toContain('bin/run')
  })

  test.each([
    ['contents/docs%2Fread%20me.md', '# Words\n'],
    ['contents/docs/read%20me.md', '# Words\n'],
    ['contents/link', '# Words\n'],
    [`contents/${encodeURIComponent('odd\n"name\\.txt')}`, 'odd\n'],
  ])('%s is served as it is, also through a symlink', async (path, text) => {
    const answer = await sample.call(`${path}?ref=${commit}`, undefined, raw)
    expect([answer.text, answer.headers.get('content-type')]).toEqual([
      text,
      'application/vnd.github.raw; charset=utf-8',
    ])
    const json = (await sample.call(`${path}?ref=many`)).json<{ content: string; type: string }>()
    expect([json.type, Buffer.from(json.content, 'base64').toString()]).toEqual(['file', text])
  })

  test.each([
    [
      'contents/docs',
      [
        { path: 'docs/astray', type: 'symlink' },
        { path: 'docs/read me.md', type: 'file' },
      ],
    ],
    ['contents/docs/astray', { type: 'symlink', target: '../nowhere' }],
    ['contents/library', { type: 'submodule', sha: 'b'.repeat(40) }],
    ['contents/nothing', { message: 'Not Found' }],
  ])('%s', async (path, expected) => {
    expect((await sample.call(`${path}?ref=many`)).json()).toMatchObject(expected as Row)
  })

  test('a blob comes in base64 or raw', async () => {
    const { tree } = (await sample.call(`git/trees/${commit}`)).json<{ tree: Row[] }>()
    const sha = tree.find(({ path }) => path === 'logo.png')?.['sha']
    const blob = (await sample.call(`git/blobs/${sha}`)).json()
    expect(blob).toMatchObject({ size: 4, encoding: 'base64', content: 'iQABAg==\n' })
    expect((await sample.call(`git/blobs/${sha}`, undefined, raw)).headers.get('content-length')).toBe('4')
    expect((await sample.call(`git/blobs/${'c'.repeat(40)}`)).status).toBe(404)
  })
})

describe('comparisons', () => {
  test('the merge base, with its tree, the commits and the files', async () => {
    const main = await sample.repository.tip('main')
    const answer = (await sample.call('compare/main...change')).json()
    expect(answer).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      behind_by: 0,
      merge_base_commit: { sha: main, commit: { tree: { sha: expect.stringMatching(/^[0-9a-f]{40}$/) } } },
      commits: [{ sha: sample.pull.head.sha }],
      files: [{ filename: 'app.txt', status: 'modified', additions: 1, deletions: 2, changes: 3 }],
    })
    expect((await sample.call(`compare/${main}...${main}`)).json()).toMatchObject({ status: 'identical', files: [] })
    expect((await sample.call('compare/main...acme%3Achange')).status).toBe(200)
    expect((await sample.call('compare/main...nobody')).status).toBe(404)
  })

  test('unrelated histories have no merge base', async () => {
    const { git } = sample.repository.state
    const tree = (await git.run(['mktree'], '')).toString().trim()
    const orphan = (await git.run(['-c', 'user.name=x', '-c', 'user.email=x', 'commit-tree', tree, '-m', 'x']))
      .toString()
      .trim()
    const answer = await sample.call(`compare/main...${orphan}`)
    expect([answer.status, answer.json()['message']]).toEqual([404, `No common ancestor between main and ${orphan}.`])
  })
})

describe('pull requests', () => {
  test('patches are git’s own, with three lines of context', async () => {
    const [file] = (await sample.call('pulls/1/files')).json<Row[]>()
    expect(file?.['patch']).toBe(
      [
        '@@ -2,7 +2,7 @@ line 1',
        ' line 2\n line 3\n line 4\n-line 5\n+changed\n line 6\n line 7\n line 8',
        '@@ -17,7 +17,6 @@ line 16',
        ' line 17\n line 18\n line 19\n-line 20\n line 21\n line 22\n line 23',
      ].join('\n'),
    )
  })

  test('every kind of change', async () => {
    await sample.repository.commit('kinds-base', {
      'a/renamed.txt': 'one\ntwo\nthree\nfour\n',
      'gone.txt': 'gone\n',
      'turns.txt': 'file\n',
      'mode.sh': 'x\n',
      'logo.png': Buffer.from([0, 1]),
      'no-end.txt': 'a',
    })
    await sample.repository.commit(
      'kinds',
      {
        'a/renamed.txt': null,
        'b/renamed.txt': 'one\ntwo\nthree\nfour\n',
        'gone.txt': null,
        'turns.txt': { mode: '120000', content: 'app.txt' },
        'mode.sh': { mode: '100755', content: 'x\n' },
        'logo.png': Buffer.from([0, 2]),
        'no-end.txt': 'b',
        'new.txt': 'diff --git a/x b/x\r@@ -1 +1 @@\n--- a\n',
      },
      { from: await sample.repository.tip('kinds-base') },
    )
    const pull = await sample.repository.openPullRequest({ base: 'kinds-base', head: 'kinds', title: 'Kinds' })
    const files = (await sample.call(`pulls/${pull.number}/files`)).json<Row[]>()
    const rows = files.map(({ filename, status, previous_filename: from, additions, deletions, patch }) => [
      filename,
      status,
      from ?? '',
      additions,
      deletions,
      patch ?? 'no patch',
    ])
    expect(rows).toEqual([
      ['b/renamed.txt', 'renamed', 'a/renamed.txt', 0, 0, 'no patch'],
      ['gone.txt', 'removed', '', 0, 1, '@@ -1 +0,0 @@\n-gone'],
      ['logo.png', 'modified', '', 0, 0, 'no patch'],
      ['mode.sh', 'modified', '', 0, 0, 'no patch'],
      ['new.txt', 'added', '', 2, 0, '@@ -0,0 +1,2 @@\n+diff --git a/x b/x\r@@ -1 +1 @@\n+--- a'],
      [
        'no-end.txt',
        'modified',
        '',
        1,
        1,
        '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      ],
      ['turns.txt', 'changed', '', 0, 0, 'no patch'],
    ])
  })
})

describe('what GitHub’s document does not allow is refused and noted', () => {
  const cases: [string, string, unknown, string][] = [
    [
      'a field misspelt',
      'pulls/1/reviews',
      { evnt: 'COMMENT', body: 'x' },
      'pulls/create-review body must NOT have additional properties (evnt)',
    ],
    [
      'a field misspelt deep down',
      'pulls/1/reviews',
      { comments: [{ path: 'a', bdy: 'x' }] },
      'pulls/create-review body/comments/0 must NOT have additional properties (bdy)',
    ],
    [
      'a text for a number',
      'pulls/1/comments',
      { body: 'x', commit_id: 'x', path: 'x', line: '5' },
      'pulls/create-review-comment body/line must be integer',
    ],
    ['a query misspelt', 'pulls/1/files?perpage=100', undefined, 'pulls/list-files has no query parameter perpage'],
    ['a query of another type', 'pulls/1/files?page=two', undefined, 'pulls/list-files ?page must be integer'],
    ['no such endpoint', 'pulls/1/fils', undefined, 'no such endpoint: GET /repos/acme/shop/pulls/1/fils'],
  ]
  test.each(cases)('%s', async (_, path, body, violation) => {
    const { github } = sample
    const before = github.violations.length
    const answer = await sample.call(path, body)
    expect(answer.status).toBe(path.endsWith('fils') ? 404 : 422)
    expect(github.violations.slice(before)).toContain(violation)
  })

  test('a well-formed request that GitHub would refuse is no violation', async () => {
    const before = sample.github.violations.length
    expect((await sample.call('pulls/99')).status).toBe(404)
    expect((await sample.call('pulls/1/reviews', { event: 'COMMENT' })).status).toBe(422)
    expect(sample.github.violations).toHaveLength(before)
  })
})

test('every operation of the slice is served', () => {
  expect(OPERATIONS.length).toBeGreaterThan(25)
  expect(OPERATIONS.filter(id => !isServed(id))).toEqual([])
})
