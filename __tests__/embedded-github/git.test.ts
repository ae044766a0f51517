/** What this process reads and writes of a repository is what git itself would. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commitsBetween, historyOf, mergeBase } from './ancestry.ts'
import { type Files, writeCommit } from './commits.ts'
import { createGit, type Git } from './git.ts'

let folder: string
let git: Git
/** By name; those called `x…` merged each other. */
const commits = new Map<string, string>()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airworthy-test-'))
  git = createGit(join(folder, 'shop.git'), 'main')
  let hour = 10
  const add = (name: string, parents: readonly string[], files: Files, replace = false) => {
    const date = `2026-01-05T${hour++}:00:00Z`
    const ref = name === 'root' ? 'refs/heads/main' : refOf(name)
    commits.set(name, writeCommit(git, { ref, parents: parents.map(idOf), files, message: name, date, replace }))
  }
  add('root', [], { 'a/b/c.txt': '1\n', 'a.txt': 'a\n', 'a-b': '-\n', empty: '', 'ü x': 'ü\n' })
  add('second', ['root'], { 'a/b/c.txt': null, 'a/d.sh': { mode: '100755', content: '#!/bin/sh\n' } })
  add('file for folder', ['second'], { a: 'now a file\n', 'empty/no/more': 'x\n' })
  add('side', ['second'], { side: { mode: '120000', content: 'a.txt' } })
  add('merge', ['file for folder', 'side'], { side: { mode: '120000', content: 'a.txt' } })
  add('replaced', ['merge'], { only: 'this\n' }, true)
  add('xa', ['replaced'], { xa: '1\n' })
  add('xb', ['replaced'], { xb: '1\n' })
  add('xa merged', ['xa', 'xb'], { both: '1\n' })
  add('xb merged', ['xb', 'xa'], { both: '2\n' })
  add('all gone', ['xb merged'], { both: null, only: null, xb: null })
  add('stranger', [], { 'a.txt': 'a\n' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const refOf = (name: string): string => `refs/heads/${name.replaceAll(' ', '-')}`
const idOf = (name: string): string => commits.get(name) ?? ''
const ask = async (...args: string[]): Promise<string[]> =>
  (await git.run(args).catch(() => Buffer.alloc(0)))
    .toString()
    .split(/[\n\0]/)
    .filter(Boolean)

test('it is whole, and every tree is as git lists it', async () => {
  expect(await ask('fsck', '--strict', '--full', '--no-dangling')).toEqual([])
  expect(await ask('rev-parse', 'HEAD')).toEqual([idOf('root')])
  expect(await git.commit('HEAD')).toBe(idOf('root'))
  for (const id of commits.values()) {
    const listed = git.tree((await ask('rev-parse', `${id}^{tree}`)).join(), true)
    const lines = listed.map(({ mode, type, sha, size = '-', path }) => `${mode} ${type} ${sha} ${size}\t${path}`)
    const shown = await ask('ls-tree', '-z', '-l', '-r', '-t', id)
    expect(lines).toEqual(shown.map(line => line.replace(/ +(?=\S+\t)/, ' ')))
  }
  expect(await ask('rev-parse', refOf('xa merged'))).toEqual([await git.commit('xa-merged')])
})

test('how commits hang together is as git tells it', async () => {
  const telling = ['second', 'side', 'merge', 'xa merged', 'xb merged', 'all gone', 'stranger'].map(idOf)
  for (const one of telling) {
    for (const path of [undefined, 'a.txt', 'a', 'a/b', 'both'])
      expect(await historyOf(git, one, path)).toEqual(await ask('rev-list', one, ...(path ? ['--', path] : [])))
    for (const other of telling) {
      expect(await mergeBase(git, one, other)).toEqual((await ask('merge-base', one, other))[0])
      const between = await ask('rev-list', '--reverse', '--topo-order', `${one}..${other}`)
      expect(await commitsBetween(git, one, other)).toEqual(between)
    }
  }
})

test('what git writes is read', async () => {
  const tree = (await git.run(['mktree'], '')).toString().trim()
  expect(git.object(tree)).toEqual({ type: 'tree', bytes: Buffer.alloc(0) })
  expect(git.tree(tree, true)).toEqual([])
  expect(await git.commit(idOf('side').slice(0, 8))).toBe(idOf('side'))
})
