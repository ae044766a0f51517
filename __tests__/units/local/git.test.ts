import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { diffWorkTree } from '../../../src/local/diff.ts'
import { isInsideWorkTree, mergeBase, openGit } from '../../../src/local/git.ts'
import { readWorkTree } from '../../../src/local/snapshot.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../../local-repository.ts'

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const open = (variables: Record<string, string> = {}) =>
  openGit(repository.directory, { ...cleanEnvironment(), ...variables })

describe('the merge base', () => {
  test('is the commit that both sides have in common', async () => {
    const common = repository.commit()
    repository.git('switch', '--quiet', '--create', 'change')
    repository.commit('mine')
    repository.git(
      'branch',
      '--force',
      'main',
      repository.git('commit-tree', '-p', common, '-m', 'theirs', 'HEAD^{tree}').trim(),
    )
    expect(await mergeBase(open(), 'main')).toEqual({ commit: common, isMergeBase: true })
  })

  test.each([
    ['', /is not a Git revision/],
    ['--output=/tmp/x', /is not a Git revision/],
    ['nowhere', /no commit "nowhere".*git fetch/],
    ['origin/feature/x', /git fetch origin feature\/x:refs\/remotes\/origin\/feature\/x$/],
    ['HEAD:fly.toml', /no commit/],
    ['main..HEAD', /no commit/],
  ])('refuses %j', async (revision, message) => {
    repository.write({ 'fly.toml': 'a = 1\n' })
    repository.commit()
    await expect(mergeBase(open(), revision)).rejects.toThrow(message)
  })

  test('says what to do without a common commit, and without any', async () => {
    await expect(mergeBase(open(), 'main')).rejects.toThrow(/no commit "main"/)
    repository.commit()
    const stranger = repository.git('commit-tree', '-m', 'stranger', 'HEAD^{tree}').trim()
    await expect(mergeBase(open(), stranger)).rejects.toThrow(/no common commit.*--unshallow/)
  })
})

test('a folder is told from a work tree', async () => {
  const folder = createRepository(false)
  expect(await isInsideWorkTree(open())).toBe(true)
  expect(await isInsideWorkTree(openGit(folder.directory, cleanEnvironment()))).toBe(false)
  expect(await isInsideWorkTree(openGit(repository.directory, { PATH: '/nonexistent' }))).toBe(false)
  folder.remove()
})

test('variables of a hook do not lead to another repository', async () => {
  repository.write({ 'fly.toml': 'a = 1\n' })
  repository.commit()
  const git = open({ GIT_DIR: '/nonexistent', GIT_WORK_TREE: '/', GIT_INDEX_FILE: '/nonexistent' })
  expect([...(await readWorkTree(git, 'all')).paths]).toEqual(['fly.toml'])
})

test('nothing that a repository configures is started', async () => {
  const trace = join(repository.directory, '.git', 'trace')
  const script = join(repository.directory, '.git', 'evil.sh')
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${trace}'\n`, { mode: 0o755 })
  repository.write({ 'fly.toml': 'a = 1\n', '.gitattributes': '* diff=evil\n' })
  const base = repository.commit()
  for (const name of [
    'core.fsmonitor',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'core.pager',
    'pager.diff',
  ]) {
    repository.git('config', name, script)
  }
  for (const hook of ['post-index-change', 'pre-commit', 'reference-transaction']) {
    writeFileSync(join(repository.directory, '.git', 'hooks', hook), `#!/bin/sh\n${script} ${hook}\n`, { mode: 0o755 })
  }
  repository.write({ 'fly.toml': 'a = 2\n', 'new.toml': 'b = 1\n' })
  const git = open({ GIT_EXTERNAL_DIFF: script, GIT_PAGER: script })
  expect(await mergeBase(git, 'main')).toEqual({ commit: base, isMergeBase: true })
  expect([...(await diffWorkTree(git, base)).files.keys()]).toEqual(['fly.toml', 'new.toml'])
  expect([...(await readWorkTree(git, 'all')).texts.keys()]).toEqual(['.gitattributes', 'fly.toml', 'new.toml'])
  expect(existsSync(trace)).toBe(false)
  // The trap does spring when git is called without care.
  repository.git('diff', '--no-color')
  expect(existsSync(trace)).toBe(true)
})
