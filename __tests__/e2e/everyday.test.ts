import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { BUILT } from '../built.ts'
import { airworthyIn } from '../command-line.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const airworthy = (args: readonly string[], directory = repository.directory, variables: Record<string, string> = {}) =>
  airworthyIn(directory, ['check', ...args], variables)

async function shown(args: readonly string[], directory?: string): Promise<string[]> {
  const { data } = await airworthy(['--format', 'json', ...args], directory)
  const { findings } = JSON.parse(data) as { findings: readonly { rule: string; path: string; line: number }[] }
  return findings.map(({ rule, path, line }) => `${path}:${line} ${rule}`)
}

const read = (path: string) => readFileSync(join(repository.directory, path), 'utf8')

const CLEAN =
  'app = "a"\nprimary_region = "ams"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n  concurrency = { hard_limit = 9 }\n'
const PLAINTEXT = CLEAN.replace('  force_https = true\n', '')
const MENDED = `${PLAINTEXT}  force_https = true\n`
const PASSWORD = ['Hunter2', 'and', 'more'].join('-')
const WITH_SECRET = `${PLAINTEXT}\n[env]\n  ADMIN_PASSWORD = "${PASSWORD}"\n`

describe('--fix', () => {
  test('mends what it may, says what, and ends by what is left', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    const run = await airworthy(['--fix'])
    expect(run).toMatchObject({
      status: 0,
      stderr:
        'Fixed 1 finding in 1 file:\n  fly.toml:4  plaintext-http  Redirect to HTTPS\nTo do by hand:\n  a\n    fly deploy\n',
    })
    expect(run.data).toMatch(/^0 findings .* Success/m)
    expect(read('fly.toml')).toBe(MENDED)
    expect(await airworthy(['--fix'])).toMatchObject({ status: 0, stderr: 'Fixed nothing.\n' })
  })

  test('leaves the rest to =all', async () => {
    repository.write({ 'fly.toml': WITH_SECRET })
    const first = await airworthy(['--fix', '--format', 'json'])
    expect(first.status).toBe(1)
    expect((JSON.parse(first.data) as { findings: unknown[] }).findings).toMatchObject([
      { rule: 'secret-in-fly-config' },
    ])
    expect((await airworthy(['--fix=all'])).status).toBe(0)
    expect(read('fly.toml')).toBe(`${MENDED}\n[env]\n`)
  })

  test('with --base mends what the change introduced, and nothing else', async () => {
    repository.write({ 'fly.old.toml': PLAINTEXT, 'fly.toml': CLEAN })
    repository.commit()
    repository.write({ 'fly.toml': PLAINTEXT })
    expect((await airworthy(['--fix', '--base'])).status).toBe(0)
    expect([read('fly.old.toml'), read('fly.toml')]).toEqual([PLAINTEXT, MENDED])
  })

  test('of a file leaves the others alone', async () => {
    repository.write({ 'a/fly.toml': PLAINTEXT, 'b/fly.toml': PLAINTEXT })
    expect((await airworthy(['--fix', 'b/fly.toml'])).status).toBe(0)
    expect([read('a/fly.toml'), read('b/fly.toml')]).toEqual([PLAINTEXT, MENDED])
  })

  test('leaves alone what an ignore covers', async () => {
    const ignored = PLAINTEXT.replace(
      '[http_service]',
      '[http_service] # airworthy: ignore[plaintext-http] done by the app',
    )
    repository.write({ 'fly.toml': ignored })
    expect(await airworthy(['--fix'])).toMatchObject({ status: 0, stderr: 'Fixed nothing.\n' })
    expect(read('fly.toml')).toBe(ignored)
  })
})

describe('--fix --dry-run', () => {
  test('prints a diff that makes the same, and writes nothing', async () => {
    const crlf = PLAINTEXT.replaceAll('\n', '\r\n')
    repository.write({ 'fly.toml': PLAINTEXT, 'my app/fly.toml': `\uFEFF${crlf}` })
    const dry = await airworthy(['--fix', '--dry-run'])
    expect(dry).toMatchObject({ status: 1 })
    expect(dry.stderr).toMatch(/^Would fix 2 findings in 2 files:\n/)
    expect([read('fly.toml'), read('my app/fly.toml')]).toEqual([PLAINTEXT, `\uFEFF${crlf}`])
    await airworthy(['--fix', '--dry-run', '--output', 'fix.patch'])
    expect(read('fix.patch')).toBe(dry.data)
    repository.git('apply', '--whitespace=nowarn', 'fix.patch')
    expect([read('fly.toml'), read('my app/fly.toml')]).toEqual([MENDED, `\uFEFF${MENDED.replaceAll('\n', '\r\n')}`])
  })

  test('shows no secret', async () => {
    repository.write({ 'fly.toml': WITH_SECRET })
    const { data, stderr } = await airworthy(['--fix=all', '--dry-run'])
    expect(data).toMatch(/^- {2}ADMIN_PASSWORD = "?•••$/m)
    expect(data + stderr).not.toContain(PASSWORD)
    expect(stderr).toMatch(/masked/)
  })
})

describe('--base without a value', () => {
  beforeEach(() => {
    repository.write({ 'fly.toml': CLEAN })
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'change')
    repository.write({ 'fly.toml': PLAINTEXT, 'apps/b/fly.toml': CLEAN })
    repository.commit()
  })

  test.each<[string, () => void]>([
    ['main', () => {}],
    ['master', () => repository.git('branch', '--move', 'main', 'master')],
    [
      'origin/main',
      () => {
        repository.git('update-ref', 'refs/remotes/origin/main', 'main')
        repository.git('branch', '--force', 'main', 'change')
      },
    ],
    [
      'origin/trunk',
      () => {
        repository.git('update-ref', 'refs/remotes/origin/trunk', 'main')
        repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
        repository.git('update-ref', 'refs/remotes/origin/main', 'change')
      },
    ],
  ])('finds %s', async (branch, prepare) => {
    prepare()
    expect(await shown(['--base'])).toEqual(['fly.toml:4 plaintext-http'])
    expect((await airworthy(['--base'])).stderr).toBe(`Compared with ${branch}.\n`)
  })

  test('says so when there is none', async () => {
    repository.git('branch', '--quiet', '--move', 'main', 'elsewhere')
    expect(await airworthy(['--base'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/default branch; pass it, for example: --base origin\/main/),
    })
  })
})

describe('--staged', () => {
  test('judges what would be committed', async () => {
    repository.write({ 'fly.toml': CLEAN, 'fly.old.toml': PLAINTEXT })
    repository.commit()
    repository.write({ 'fly.toml': PLAINTEXT })
    expect(await shown(['--staged'])).toEqual([])
    repository.git('add', 'fly.toml')
    repository.write({ 'fly.toml': CLEAN, 'apps/b/fly.toml': PLAINTEXT })
    expect(await shown(['--staged'])).toEqual(['fly.toml:4 plaintext-http'])
    repository.git('add', '--intent-to-add', 'apps/b/fly.toml')
    expect(await shown(['--staged'])).toEqual(['fly.toml:4 plaintext-http'])
    repository.git('add', 'apps/b/fly.toml')
    expect(await shown(['--staged', 'apps/b'])).toEqual(['fly.toml:4 plaintext-http'])
    expect(await shown(['--staged', 'apps/b/fly.toml'])).toEqual(['apps/b/fly.toml:4 plaintext-http'])
  })

  test('knows a moved file, and takes nothing from the work tree', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    repository.commit()
    repository.git('mv', 'fly.toml', 'fly.web.toml')
    rmSync(join(repository.directory, 'fly.web.toml'))
    expect(await shown(['--staged'])).toEqual([])
  })

  test('works before the first commit, and changes nothing in the repository', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    repository.git('add', '--all')
    const objects = repository.git('count-objects')
    expect(await shown(['--staged'])).toEqual(['fly.toml:4 plaintext-http'])
    expect(repository.git('count-objects')).toBe(objects)
  })

  test('stands in a hook, also where git commits by another index', () => {
    repository.write({ 'fly.toml': CLEAN })
    repository.commit()
    repository.write({ 'fly.toml': PLAINTEXT })
    const hook = `#!/bin/sh\nexec '${process.execPath}' '${join(BUILT, 'cli.js')}' check --staged >&2\n`
    repository.write({ '.git/hooks/pre-commit': hook })
    repository.git('config', 'core.fileMode', 'true')
    spawnSync('chmod', ['+x', join(repository.directory, '.git/hooks/pre-commit')])
    const commit = (...args: readonly string[]) => {
      const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
      const ended = spawnSync('git', [...identity, 'commit', '--quiet', '--message', 'x', ...args], {
        cwd: repository.directory,
        encoding: 'utf8',
        env: cleanEnvironment(),
      })
      return { status: ended.status, stderr: ended.stderr }
    }
    for (const args of [['--all'], ['fly.toml']]) {
      expect(commit(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('plaintext-http') })
    }
    expect(commit('--allow-empty').status).toBe(0)
  })

  test('an open conflict is no commit', async () => {
    repository.write({ 'fly.toml': CLEAN })
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'other')
    repository.write({ 'fly.toml': 'app = "b"\n' })
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.write({ 'fly.toml': 'app = "c"\n' })
    repository.commit()
    expect(() => repository.git('merge', 'other')).toThrow()
    expect(await airworthy(['--staged'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/write-tree failed: fly\.toml: unmerged/),
    })
  })
})

describe('a file', () => {
  test('is judged in its project, and only its findings are told and decide', async () => {
    repository.write({
      'fly.toml': `${CLEAN}[build]\n  dockerfile = "web.docker"\n`,
      'web.docker': `FROM alpine\nENV ADMIN_PASSWORD=${PASSWORD}\n`,
      'fly.bad.toml': '[broken\n',
    })
    expect(await shown(['web.docker'])).toEqual(['web.docker:2 secret-in-dockerfile'])
    expect((await airworthy(['fly.toml'])).status).toBe(0)
    expect(await shown(['fly.toml', 'web.docker'])).toEqual(['web.docker:2 secret-in-dockerfile'])
    expect((await airworthy(['fly.bad.toml'])).status).toBe(2)
    repository.write({ '.github/airworthy.yml': 'fail-onn: low\n' })
    expect((await airworthy(['fly.toml'])).status).toBe(2)
  })

  test('may lie elsewhere: then the repository around it is the project', async () => {
    repository.write({ 'apps/web/fly.toml': PLAINTEXT, 'other/x': '' })
    expect(await shown(['../apps/web/fly.toml'], join(repository.directory, 'other'))).toEqual([
      'apps/web/fly.toml:4 plaintext-http',
    ])
    const folder = createRepository(false)
    folder.write({ 'fly.toml': PLAINTEXT })
    expect(await shown([join(folder.directory, 'fly.toml')])).toEqual(['fly.toml:4 plaintext-http'])
    expect((await airworthy([join(folder.directory, 'fly.toml'), 'other/x'])).stderr).toMatch(/is in another project/)
    folder.remove()
  })

  test('that is none of the project is said to be so', async () => {
    repository.write({ 'fly.toml': PLAINTEXT, '.gitignore': 'fly.toml\n' })
    expect(await airworthy(['fly.toml'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/not a file of the project/),
    })
  })

  test('that is a link is told at the file it leads to', async () => {
    repository.write({ 'a.txt': PLAINTEXT, 'other/fly.toml': PLAINTEXT.replace('shop', 'other') })
    symlinkSync('a.txt', join(repository.directory, 'fly.link.toml'))
    expect(await shown(['fly.link.toml'])).toEqual(['a.txt:4 plaintext-http'])
  })
})

describe('the terminal', () => {
  test('gets colours when it wants them, a file never does', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    expect((await airworthy([], undefined, { FORCE_COLOR: '1' })).data).toContain('\u001B[31mhigh\u001B[0m')
    expect((await airworthy(['--output', 'x.txt'], undefined, { FORCE_COLOR: '1' })).data).toBe('')
    expect(read('x.txt')).not.toContain('\u001B')
    expect((await airworthy([])).stderr).toBe('')
    expect(existsSync(join(repository.directory, '.fly.toml.tmp'))).toBe(false)
  })
})
