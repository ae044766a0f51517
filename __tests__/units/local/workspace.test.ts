import { realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/local/git.ts'
import { openWorkspace } from '../../../src/local/workspace.ts'
import type { Workspace } from '../../../src/model/files/workspace.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../../local-repository.ts'

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const POLICY = '.github/airworthy.yml'

async function open(comparison: { base?: string; staged?: boolean } = {}): Promise<Workspace> {
  const directory = realpathSync(repository.directory)
  const environment = cleanEnvironment()
  return openWorkspace(
    { directory, git: openGit(directory, environment), inGit: true },
    { base: comparison.base, staged: comparison.staged ?? false, all: false },
    { environment, tell: () => {} },
  )
}

/** What both revisions say of a file, and whether the change edits it. */
async function versions(workspace: Workspace, path = POLICY) {
  const [base, head] = [await workspace.read(path, 'base'), await workspace.read(path, 'head')]
  return { base, head, isEdited: await workspace.isEdited(path) }
}

test('without a comparison a file is its own base', async () => {
  repository.write({ [POLICY]: 'a: 1\n' })
  repository.commit()
  repository.write({ [POLICY]: 'a: 2\n' })
  const workspace = await open()
  expect(workspace.snapshots.compared).toBeUndefined()
  expect(await versions(workspace)).toEqual({ base: { text: 'a: 2\n' }, head: { text: 'a: 2\n' }, isEdited: false })
  expect(await workspace.read('nothing.yml', 'base')).toBeUndefined()
})

describe('compared with a commit', () => {
  test('a file has two versions', async () => {
    repository.write({ [POLICY]: 'a: 1\n', 'same.yml': 'b: 1\n' })
    repository.commit()
    repository.write({ [POLICY]: 'a: 2\n' })
    const workspace = await open({ base: 'HEAD' })
    expect(await versions(workspace)).toEqual({ base: { text: 'a: 1\n' }, head: { text: 'a: 2\n' }, isEdited: true })
    expect(await workspace.isEdited('same.yml')).toBe(false)
  })

  test('a file comes or goes, readable or not', async () => {
    repository.write({ 'gone.yml': Buffer.from([0xff, 0x01, 0x00, 0x00, 0x00]) })
    repository.commit()
    repository.write({ 'gone.yml': undefined, 'new.yml/is-a-folder': '' })
    const workspace = await open({ base: 'HEAD' })
    const trouble = 'The file is not text, so it was not read.'
    expect(await versions(workspace, 'gone.yml')).toEqual({ base: { trouble }, head: undefined, isEdited: true })
    expect(await versions(workspace, 'new.yml')).toEqual({
      base: undefined,
      head: { trouble: 'The file is not a regular file, so it was not read.' },
      isEdited: true,
    })
  })

  test('a folder, a submodule and a link of that name are there, and are no files', async () => {
    repository.write({ 'folder.yml/a.txt': 'a\n', 'b.txt': 'b\n' })
    symlinkSync('folder.yml/a.txt', join(repository.directory, 'link.yml'))
    repository.git('add', '--all')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module.yml`)
    repository.git('commit', '--quiet', '--message', 'base')
    const workspace = await open({ base: 'HEAD' })
    const trouble = 'The file is not a regular file, so it was not read.'
    expect(await workspace.read('folder.yml', 'base')).toEqual({ trouble })
    expect(await workspace.read('module.yml', 'base')).toEqual({ trouble })
    expect(await workspace.read('link.yml', 'base')).toEqual({ text: 'folder.yml/a.txt' })
    expect(await workspace.read('folder', 'base')).toBeUndefined()
  })

  test('a file outside of the repository has one version', async () => {
    repository.commit()
    const file = `${repository.directory}.yml`
    const text = { text: 'a: 1\n' }
    writeFileSync(file, text.text)
    const found = await versions(await open({ base: 'HEAD' }), `../${basename(file)}`)
    rmSync(file)
    expect(found).toEqual({ base: text, head: text, isEdited: false })
  })

  test('files that moved since another was written are known', async () => {
    repository.write({ [POLICY]: 'a: 1\n', 'old.toml': 'app = "shop"\n' })
    repository.commit()
    repository.git('mv', 'old.toml', 'new.toml')
    repository.commit()
    expect([...(await (await open()).renamesSince(POLICY))]).toEqual([['old.toml', 'new.toml']])
  })
})
