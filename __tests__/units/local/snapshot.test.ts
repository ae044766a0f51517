import { renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openGit } from '../../../src/local/git.ts'
import { readCommit, readFolder, readWorkTree } from '../../../src/local/snapshot.ts'
import { type Snapshot, TOO_LARGE_ON_DISK } from '../../../src/model/files/snapshot.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../../local-repository.ts'

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const gitIn = (folder = '') => openGit(join(repository.directory, folder), cleanEnvironment())
const texts = (snapshot: Snapshot) => Object.fromEntries([...snapshot.texts].sort())
const problems = (snapshot: Snapshot) =>
  snapshot.problems
    .map(({ at, message, blocking }) => `${at.path} ${blocking ? 'blocks' : 'is told'}: ${message}`)
    .sort()

/** Every way to read the same files: as a commit, as a work tree, and as a folder that git does not know. */
const WAYS = [
  ['a commit', async () => readCommit(gitIn(), repository.commit(), 'all')],
  ['a work tree', async () => readWorkTree(gitIn(), 'all')],
  ['a folder', async () => readFolder(repository.directory)],
] as const

describe.each(WAYS)('%s', (_, read) => {
  test('gives all paths, and the texts that could matter', async () => {
    repository.write({ 'fly.toml': 'app = "a"\n', 'docs/plan.md': 'secret\n', 'a b/ünï.toml': 'x = 1\n' })
    const snapshot = await read()
    expect([...snapshot.paths].sort()).toEqual(['a b/ünï.toml', 'docs/plan.md', 'fly.toml'])
    expect(texts(snapshot)).toEqual({ 'fly.toml': 'app = "a"\n', 'a b/ünï.toml': 'x = 1\n' })
  })

  test('reads what a config names, under any name', async () => {
    repository.write({
      'fly.toml': '[build]\ndockerfile = "docker/web"\n',
      'docker/web': 'FROM x\n',
      'docker/other': 'y\n',
    })
    expect(Object.keys(texts(await read()))).toEqual(['docker/web', 'fly.toml'])
  })

  test('keeps a byte order mark and line ends as they are', async () => {
    repository.write({ 'fly.toml': '\uFEFFapp = "a"\r\n' })
    expect(texts(await read())).toEqual({ 'fly.toml': '\uFEFFapp = "a"\r\n' })
  })

  test('says what it could not read: configuration blocks, other data is told', async () => {
    const binary = Buffer.from([0xff, 0x01, 0x00, 0x00, 0x00])
    const large = 'x'.repeat(5_000_001)
    repository.write({ Dockerfile: binary, 'fly.toml': large, 'data/cities.json': large, 'app.ini': binary })
    expect(problems(await read())).toEqual([
      'Dockerfile blocks: The file is not text, so it was not read.',
      'app.ini is told: The file is not text, so it was not read.',
      `data/cities.json is told: ${TOO_LARGE_ON_DISK}`,
      `fly.toml blocks: ${TOO_LARGE_ON_DISK}`,
    ])
  })

  test('needs no file that git-crypt encrypted and no compiled program, unless a deploy reads it by its name', async () => {
    const sealed = Buffer.from('\0GITCRYPT\0\x4f\xa9\xfb', 'latin1')
    const database = Buffer.from('SQLite format 3\0\x10\0\x01\x01\xfb', 'latin1')
    const program = Buffer.from('\x7fELF\x02\x01\x01\0\0', 'latin1')
    repository.write({
      '.env': sealed,
      Dockerfile: sealed,
      'bin/start': program,
      'fly.toml': 'app = "shop"\n',
      shop: database,
    })
    const { problems: told } = await read()
    const shown = told.map(({ at, blocking, idle }) => `${at.path} ${blocking ? 'blocks' : idle ? 'idles' : 'is told'}`)
    expect(shown).toEqual(['.env idles', 'Dockerfile blocks', 'bin/start idles', 'shop idles'])
  })

  test('reads text in other encodings', async () => {
    repository.write({ Dockerfile: Buffer.from('# caf\xe9\n', 'latin1'), 'fly.toml': Buffer.from('a', 'utf16le') })
    expect(texts(await read())).toEqual({ Dockerfile: '# caf\xe9\n', 'fly.toml': 'a' })
  })

  test('follows links inside the project, and enters no other repository', async () => {
    repository.write({ 'real/fly.toml': 'app = "a"\n' })
    symlinkSync('/etc/hostname', join(repository.directory, 'Dockerfile'))
    symlinkSync('real', join(repository.directory, 'linked'))
    const nested = createRepository()
    nested.commit()
    renameSync(nested.directory, join(repository.directory, 'nested'))
    const { paths, links, unfollowed } = await read()
    expect([...paths]).toEqual(['real/fly.toml', 'linked/fly.toml'])
    expect([...(links ?? [])]).toEqual([['linked/fly.toml', 'real/fly.toml']])
    expect(unfollowed?.get('Dockerfile')).toMatch(/points outside the project/)
  })
})

describe('a work tree', () => {
  test('has new files and lacks deleted and ignored ones', async () => {
    repository.write({ 'fly.toml': 'app = "a"\n', 'gone.toml': 'x = 1\n', '.gitignore': '.env\n' })
    repository.commit()
    repository.write({ 'gone.toml': undefined, '.env': 'A=1\n', '.env.new': 'B=1\n', 'fly.toml': 'app = "b"\n' })
    const snapshot = await readWorkTree(gitIn(), 'all')
    expect([...snapshot.paths].sort()).toEqual(['.env.new', '.gitignore', 'fly.toml'])
    expect(texts(snapshot)).toMatchObject({ '.env.new': 'B=1\n', 'fly.toml': 'app = "b"\n' })
  })

  test('holds a conflicting file once', async () => {
    repository.write({ 'fly.toml': 'a = 1\n' })
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'side')
    repository.write({ 'fly.toml': 'a = 2\n' })
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.write({ 'fly.toml': 'a = 3\n' })
    repository.commit()
    expect(() => repository.git('merge', '--quiet', 'side')).toThrow()
    const snapshot = await readWorkTree(gitIn(), 'all')
    expect([...snapshot.paths]).toEqual(['fly.toml'])
    expect(snapshot.texts.get('fly.toml')).toContain('<<<<<<<')
  })

  test('blocks when a listed file is not there to be read', async () => {
    repository.write({ 'apps/web/fly.toml': 'a = 1\n', 'apps/api/fly.toml': 'a = 1\n' })
    repository.commit()
    repository.git('sparse-checkout', 'set', 'apps/api')
    expect(problems(await readWorkTree(gitIn(), 'all'))).toEqual([
      'apps/web/fly.toml blocks: The file exists but cannot be read.',
    ])
  })

  test('in a folder of the repository, paths hang on that folder', async () => {
    repository.write({ 'apps/web/fly.toml': 'a = 1\n', 'fly.toml': 'b = 1\n' })
    const commit = repository.commit()
    expect(texts(await readWorkTree(gitIn('apps/web'), 'all'))).toEqual({ 'fly.toml': 'a = 1\n' })
    expect(texts(await readCommit(gitIn('apps/web'), commit, 'all'))).toEqual({ 'fly.toml': 'a = 1\n' })
  })
})

test('of a change, only configuration and the files that it touches are read', async () => {
  repository.write({ 'fly.toml': 'a = 1\n', 'touched.json': '{}\n', 'other.json': '{}\n' })
  const commit = repository.commit()
  const changed = new Set(['touched.json'])
  expect(Object.keys(texts(await readWorkTree(gitIn(), changed)))).toEqual(['fly.toml', 'touched.json'])
  expect(Object.keys(texts(await readCommit(gitIn(), commit, changed)))).toEqual(['fly.toml', 'touched.json'])
})

test('a folder that git does not know is read without packages and version control', async () => {
  repository.write({ 'node_modules/x/fly.toml': 'a = 1\n', '.hg/fly.toml': 'a = 1\n', 'fly.toml': 'b = 1\n' })
  expect([...(await readFolder(repository.directory)).paths]).toEqual(['fly.toml'])
})

test('a folder has any number of configs and of large files', async () => {
  const configs = Array.from({ length: 3010 }, (_, i) => [`app${i}/fly.toml`, 'app = "a"\n'] as const)
  const large = Array.from({ length: 22 }, (_, i) => [`data${i}.json`, `"${'x'.repeat(1_000_001)}"`] as const)
  repository.write(Object.fromEntries([...configs, ...large]))
  const snapshot = await readFolder(repository.directory)
  expect([snapshot.texts.size, snapshot.problems.length]).toEqual([3032, 0])
})
