import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FileContent } from './commits.ts'
import { type Sample, startSample } from './sample.ts'

type Row = Record<string, unknown>
const raw = { accept: 'application/vnd.github.raw+json' }

describe('limits of lists', () => {
  let many: Sample
  beforeAll(async () => {
    many = await startSample({
      limits: {
        listedFiles: 120,
        comparedFiles: 110,
        patchLines: 8,
        pagePatchLines: 12,
        treeEntries: 50,
        contentBytes: 20,
        rawBytes: 40,
      },
    })
    const files = new Map<string, FileContent>()
    for (let at = 100; at < 250; at++) files.set(`f${at}`, 'x\n')
    await many.repository.commit('many', files)
    await many.repository.openPullRequest({ head: 'many', title: 'Many files' })
  })
  afterAll(() => many.github.close())

  test('pages follow the Link header up to the cap', async () => {
    const sizes: number[] = []
    let path: string | undefined = 'pulls/2/files'
    while (path !== undefined) {
      const page = await many.call(path)
      sizes.push(page.json<Row[]>().length)
      const link: string | undefined = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
      path = link?.slice(`${many.github.apiUrl}/repos/acme/shop/`.length)
    }
    expect(sizes).toEqual([30, 30, 30, 30])
    const big = await many.call('pulls/2/files?per_page=500')
    expect([big.json<Row[]>().length, big.headers.get('link')]).toEqual([100, expect.stringContaining('rel="last"')])
    expect((await many.call('pulls/2/files?per_page=100&page=3')).json()).toEqual([])
  })

  test('one page carries so many patch lines; the files behind come empty', async () => {
    const files = (await many.call('pulls/2/files?per_page=10')).json<Row[]>()
    expect(files.map(({ patch, additions }) => [patch !== undefined, additions])).toEqual([
      ...Array(6).fill([true, 1]),
      ...Array(4).fill([false, 0]),
    ])
  })

  test('a file that is too large keeps its counts and loses its patch', async () => {
    const [file] = (await many.call('pulls/1/files')).json<Row[]>()
    expect(file).toMatchObject({ additions: 1, deletions: 2 })
    expect(file).not.toHaveProperty('patch')
  })

  test('a comparison ends at its files, and its second page has none', async () => {
    expect((await many.call('compare/main...many')).json()['files']).toHaveLength(110)
    expect((await many.call('compare/main...many?page=2')).json()).not.toHaveProperty('files')
    expect((await many.call('pulls/2', undefined, { accept: 'application/vnd.github.diff' })).status).toBe(406)
    const diff = await many.call('pulls/1', undefined, { accept: 'application/vnd.github.diff' })
    expect(diff.text).toContain('diff --git a/app.txt b/app.txt')
  })

  test('a tree says when it is cut, and large files say so too', async () => {
    const tree = (await many.call('git/trees/many?recursive=1')).json<{ tree: Row[]; truncated: boolean }>()
    expect([tree.tree.length, tree.truncated]).toEqual([50, true])
    await many.repository.commit('large', { middle: 'x'.repeat(30), large: 'x'.repeat(50) })
    expect((await many.call('contents/middle?ref=large')).json()).toMatchObject({ encoding: 'none', content: '' })
    expect((await many.call('contents/middle?ref=large', undefined, raw)).text).toHaveLength(30)
    expect((await many.call('contents/large?ref=large', undefined, raw)).status).toBe(403)
  })
})
