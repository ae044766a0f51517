import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openGit } from '../../src/local/git.ts'
import { airworthyIn } from '../command-line.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'

/** A repository whose configuration names programs, as an unpacked archive or a committed git directory brings them. */
let repository: LocalRepository
/** Written by the program, outside of the repository. */
let marker: string
let program: string
beforeEach(() => {
  repository = createRepository()
  const outside = createRepository(false)
  marker = join(outside.directory, 'started')
  program = join(outside.directory, 'program.sh')
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${marker}'\n`, { mode: 0o755 })
})
afterEach(() => {
  rmSync(join(program, '..'), { recursive: true, force: true })
  repository.remove()
})

const COMMANDS = [
  ['check', '--base', 'HEAD~1'],
  ['check', '--staged'],
  ['check', 'app', '--base'],
]

/** Runs every command that starts git. */
async function checkInEveryWay(variables: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const words of COMMANDS) await airworthyIn(repository.directory, words, variables)
}

const SHOP = 'app = "shop"\n[env]\n  MODE = "a"\n'

/** Two commits, one of them signed by name, and an edited file that is as long as before. */
function fill(): void {
  repository.write({ 'fly.toml': SHOP, 'app/fly.toml': SHOP, '.gitattributes': '* filter=evil diff=evil\n' })
  repository.commit()
  repository.write({ 'fly.toml': SHOP.replace('"a"', '"b"') })
  repository.commit()
  const signed = repository
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----\n\n')
  const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: repository.directory,
    input: signed,
    encoding: 'utf8',
    env: cleanEnvironment(),
  })
  repository.git('reset', '--quiet', '--soft', id.trim())
  repository.write({ 'fly.toml': SHOP.replace('"a"', '"c"'), 'new/fly.toml': SHOP })
}

/** What a user's own git would do, without our options. */
const carelessly = (...args: readonly string[]) =>
  spawnSync('git', args, { cwd: repository.directory, env: cleanEnvironment(), encoding: 'utf8' })

describe('configuration of an unpacked archive starts nothing', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['filter.clean', { 'filter.evil.clean': 'PROGRAM' }, ['diff', 'HEAD']],
    ['filter.process', { 'filter.evil.process': 'PROGRAM', 'filter.evil.required': 'true' }, ['diff', 'HEAD']],
    ['core.fsmonitor', { 'core.fsmonitor': 'PROGRAM' }, ['status']],
    ['diff.external', { 'diff.external': 'PROGRAM' }, ['diff', 'HEAD']],
    ['diff.NAME.command', { 'diff.evil.command': 'PROGRAM' }, ['diff', 'HEAD']],
    ['diff.NAME.textconv', { 'diff.evil.textconv': 'PROGRAM' }, ['diff', 'HEAD']],
    ['gpg.program', { 'gpg.program': 'PROGRAM', 'log.showSignature': 'true' }, ['log', '-1']],
    ['core.hooksPath', { 'core.hooksPath': 'HOOKS' }, ['add', 'fly.toml']],
  ])('%s', async (_, configuration, careless) => {
    fill()
    const hooks = join(program, '..', 'hooks')
    mkdirSync(hooks)
    for (const hook of ['post-index-change', 'pre-commit', 'reference-transaction']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\n'${program}' </dev/null\n`, { mode: 0o755 })
    }
    for (const [key, value] of Object.entries(configuration)) {
      repository.git('config', key, value.replace('PROGRAM', program).replace('HOOKS', hooks))
    }
    await checkInEveryWay()
    expect(existsSync(marker)).toBe(false)
    carelessly(...careless)
    expect(existsSync(marker)).toBe(true)
  })

  test('a filter whose name holds dots, blanks and an equals sign', async () => {
    fill()
    repository.write({ '.gitattributes': '* filter=a.b=c\n' })
    repository.git('config', '--file', '.git/config', 'filter.a.b=c.clean', program)
    await checkInEveryWay()
    expect(existsSync(marker)).toBe(false)
    carelessly('diff', 'HEAD')
    expect(existsSync(marker)).toBe(true)
  })

  test('a filter of a file that the configuration includes', async () => {
    fill()
    writeFileSync(join(repository.directory, '.git/more'), `[filter "evil"]\n\tclean = ${program}\n`)
    repository.git('config', 'include.path', 'more')
    await checkInEveryWay()
    expect(existsSync(marker)).toBe(false)
    carelessly('diff', 'HEAD')
    expect(existsSync(marker)).toBe(true)
  })

  test.each([
    ['ext::', { 'remote.origin.url': 'ext::PROGRAM', 'protocol.ext.allow': 'always' }],
    ['a file with its own upload-pack', { 'remote.origin.url': 'DIRECTORY', 'remote.origin.uploadpack': 'PROGRAM' }],
    ['core.sshCommand', { 'remote.origin.url': 'ssh://x/y', 'core.sshCommand': 'PROGRAM' }],
  ])('a remote of a partial clone: %s', async (_, configuration) => {
    fill()
    const blob = repository.git('rev-parse', 'HEAD~1:fly.toml').trim()
    for (const [key, value] of Object.entries({
      ...configuration,
      'remote.origin.promisor': 'true',
      'extensions.partialClone': 'origin',
      'core.repositoryFormatVersion': '1',
    })) {
      repository.git('config', key, value.replace('PROGRAM', program).replace('DIRECTORY', repository.directory))
    }
    unlinkSync(join(repository.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    await checkInEveryWay()
    expect(existsSync(marker)).toBe(false)
    const run = await airworthyIn(repository.directory, ['check', '--base', 'HEAD~1'])
    expect(run).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/partial clone.*git fetch --refetch --no-filter/),
    })
    carelessly('cat-file', '-p', blob)
    expect(existsSync(marker)).toBe(true)
  })
})

test('a committed Git directory is not used as a repository, and its files are checked', async () => {
  repository.write({ 'fly.toml': SHOP })
  repository.commit()
  const app = join(repository.directory, 'app')
  mkdirSync(app)
  const inApp = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: app, env: cleanEnvironment() })
  inApp('init', '--quiet', '--bare', '.')
  writeFileSync(join(app, 'fly.toml'), SHOP)
  writeFileSync(join(app, '.gitattributes'), '* filter=evil\n')
  inApp('--git-dir=.', '--work-tree=.', 'add', 'fly.toml', '.gitattributes')
  inApp('--git-dir=.', '--work-tree=.', 'commit', '--quiet', '-m', 'x')
  inApp('config', 'core.bare', 'false')
  inApp('config', 'core.worktree', app)
  inApp('config', 'filter.evil.clean', program)
  writeFileSync(join(app, 'fly.toml'), SHOP.replace('"a"', '"b"'))
  repository.commit()
  await checkInEveryWay()
  expect(existsSync(marker)).toBe(false)
  expect(await airworthyIn(app, ['check', '--format', 'json'])).toMatchObject({ status: 0 })
  expect(await airworthyIn(app, ['check', '--base', 'HEAD'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('not in a git repository'),
  })
  spawnSync('git', ['diff', 'HEAD', '--'], { cwd: app, env: cleanEnvironment() })
  expect(existsSync(marker)).toBe(true)
})

test('variables of the environment start nothing, nor lead to another repository', async () => {
  fill()
  await checkInEveryWay({
    GIT_EXTERNAL_DIFF: program,
    GIT_PAGER: program,
    GIT_SSH_COMMAND: program,
    GIT_ASKPASS: program,
    GIT_TRACE: marker,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'filter.evil.clean',
    GIT_CONFIG_VALUE_0: program,
    GIT_CONFIG_PARAMETERS: `'filter.evil.clean=${program}'`,
    GIT_DIR: '/nonexistent',
  })
  expect(existsSync(marker)).toBe(false)
})

test('a program named git in the repository is not found through PATH', async () => {
  fill()
  const bin = join(repository.directory, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  for (const folder of [repository.directory, bin])
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho >> '${marker}'\n`, { mode: 0o755 })
  for (const entry of ['.', bin]) {
    await checkInEveryWay({ PATH: `${entry}:${cleanEnvironment()['PATH']}` })
    expect(existsSync(marker)).toBe(false)
  }
})

test('a git that does not answer ends the run', async () => {
  fill()
  const bin = join(program, '..')
  writeFileSync(join(bin, 'git'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 })
  const environment = { ...cleanEnvironment(), PATH: `${bin}:${cleanEnvironment()['PATH']}` }
  const git = openGit(repository.directory, environment, 300)
  await expect(git.run(['ls-files', '--others', '--exclude-standard'])).rejects.toThrow(
    'git ls-files gave no answer in 0.3 s',
  )
})
