/** pre-commit itself with the hooks of `.pre-commit-hooks.yaml`, as docs/command-line.md describes them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { BUILT } from '../built.ts'
import { readDocument } from '../documents.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'

const PROGRAM = resolve('.cache/pre-commit/bin/pre-commit')
const found = existsSync(PROGRAM)
if (!found) {
  process.stderr.write('pre-commit is not installed, so its tests are skipped: bash __tests__/pre-commit/install.sh\n')
}
const declare = found ? describe : describe.skip

const SAFE = 'app = "shop"\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const UNSAFE = SAFE.replace('true', 'false')

interface Configuration {
  readonly repos: readonly { repo: string; rev: string; readonly hooks: readonly { readonly id: string }[] }[]
}

let hooks: LocalRepository
let revision: string
let home: string
let work: LocalRepository
beforeAll(() => {
  if (!found) return
  hooks = createRepository()
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  // pre-commit installs these too before it packs; `npm ci` did that here, and nothing of them is in the package.
  delete manifest['devDependencies']
  hooks.write({ 'package.json': JSON.stringify(manifest) })
  for (const path of ['.pre-commit-hooks.yaml', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'schema']) {
    cpSync(path, join(hooks.directory, path), { recursive: true })
  }
  cpSync(BUILT, join(hooks.directory, 'dist'), { recursive: true })
  revision = hooks.commit()
  home = mkdtempSync(join(tmpdir(), 'airworthy-pre-commit-'))
  work = createRepository()
  work.write({ 'fly.toml': SAFE, '.pre-commit-config.yaml': configuration('airworthy') })
  work.commit()
})
afterAll(() => {
  if (!found) return
  hooks.remove()
  work.remove()
  rmSync(home, { recursive: true, force: true })
})

/** The documented configuration with that hook, from this clone, as the page says for the time before the first release. */
function configuration(hook: string): string {
  for (const text of readDocument('docs/command-line.md').fences('yaml')) {
    const value = parse(text) as Partial<Configuration>
    const [entry] = value.repos ?? []
    if (!entry?.hooks.some(({ id }) => id === hook)) continue
    return JSON.stringify({ repos: [{ ...entry, repo: hooks.directory, rev: revision }] })
  }
  throw new Error(`docs/command-line.md has no configuration with the hook ${hook}.`)
}

function variables(): Record<string, string> {
  const own = cleanEnvironment()
  const path = [dirname(process.execPath), dirname(PROGRAM), own['PATH'] ?? ''].join(delimiter)
  return { ...own, PATH: path, PRE_COMMIT_HOME: home, HOME: home, npm_config_offline: 'true', npm_config_cache: home }
}

function preCommit(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const options = { cwd: work.directory, encoding: 'utf8', env: variables() } as const
  const { status, stdout, stderr } = spawnSync(PROGRAM, args, options)
  return { status, output: stdout + stderr }
}

function git(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  const options = { cwd: work.directory, encoding: 'utf8', env: variables() } as const
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], options)
  return { status, output: stdout + stderr }
}

declare('pre-commit', () => {
  test('the hook of a commit lets a safe one pass and blocks an unsafe one', () => {
    expect(preCommit('install')).toMatchObject({ status: 0 })
    work.write({ 'fly.toml': `${SAFE}# Europe\n` })
    work.git('add', '--all')
    expect(git('commit', '--message', 'safe')).toMatchObject({ status: 0, output: expect.stringContaining('Passed') })
    work.write({ 'fly.toml': UNSAFE })
    work.git('add', '--all')
    const { status, output } = git('commit', '--message', 'unsafe')
    expect(output).toMatch(/Airworthy\.+Failed/)
    expect(output).toContain('plaintext-http')
    expect(status).toBe(1)
  })

  test('pre-commit run checks what is staged', () => {
    expect(preCommit('run', 'airworthy')).toMatchObject({
      status: 1,
      output: expect.stringContaining('plaintext-http'),
    })
  })

  test('with --all-files and nothing staged the hook of a commit does not pass', () => {
    work.git('reset', '--quiet', '--hard')
    const { status, output } = preCommit('run', 'airworthy', '--all-files')
    expect(output).toContain('airworthy-change')
    expect(output).toContain('exit code: 2')
    expect(status).toBe(1)
  })

  test('the hook for the whole change blocks one that is committed, however it is started', () => {
    work.git('switch', '--quiet', '--create', 'change')
    work.write({ '.pre-commit-config.yaml': configuration('airworthy-change'), 'fly.toml': `${SAFE}# Asia\n` })
    const safe = work.git('rev-parse', 'HEAD').trim()
    execFileSync(PROGRAM, ['uninstall'], { cwd: work.directory, env: variables(), stdio: 'pipe' })
    work.commit()
    const range = ['run', 'airworthy-change', '--from-ref', 'main', '--to-ref', 'HEAD']
    expect(preCommit(...range)).toMatchObject({ status: 0, output: expect.stringContaining('Passed') })
    work.write({ 'fly.toml': UNSAFE })
    work.commit()
    const blocked = { status: 1, output: expect.stringContaining('plaintext-http') }
    expect(preCommit(...range)).toMatchObject(blocked)
    expect(preCommit('run', 'airworthy-change', '--from-ref', safe, '--to-ref', 'HEAD')).toMatchObject(blocked)
    expect(preCommit('run', 'airworthy-change', '--all-files')).toMatchObject(blocked)
  })

  test('the hook of a push blocks it', () => {
    const remote = createRepository()
    try {
      remote.git('config', 'receive.denyCurrentBranch', 'ignore')
      work.git('remote', 'add', 'origin', remote.directory)
      work.git('push', '--quiet', 'origin', 'main')
      expect(preCommit('install', '--hook-type', 'pre-push')).toMatchObject({ status: 0 })
      const { status, output } = git('push', 'origin', 'change')
      expect(output).toContain('plaintext-http')
      expect(status).not.toBe(0)
    } finally {
      remote.remove()
    }
  })
})
