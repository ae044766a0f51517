/** Half an installation, and runs that never come to their end: nothing was judged then, and nobody may take it for a pass. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { BUILT } from '../built.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'
import { LEAK, openScene, PASSWORD, type Scene, SHOP } from './action-scene.ts'

const PACKAGES = ['docker-file-parser.js', 'jsonc-parser.js', 'minimatch.js', 'unbash.js', 'yaml.js']
/** Everything that the command line may load. */
const CHUNKS = ['cli', 'lib'].flatMap(folder => readdirSync(join(BUILT, folder)).map(name => `${folder}/${name}`))
const URL = `postgres://shop:${PASSWORD}@db.example.com/shop`

/** Each package reads one of these, and what it reads is all that is wrong with them. */
const PROJECT: Readonly<Record<string, string>> = {
  'fly.toml': SHOP,
  Dockerfile: 'FROM node:22\nCOPY [".env.example", "/app/.env"]\nCMD ["node", "server.js"]\n',
  'appsettings.json': `{ "database": "${URL}" }\n`,
  'config/settings.yaml': `database: ${URL}\n`,
  'bin/deploy.sh': `#!/bin/sh\nDATABASE_URL=${URL} fly deploy\n`,
  '.github/airworthy.yml': 'ignore:\n  - rule: missing-connection-limit\n    path: old/**\n    reason: retired\n',
}

let folder: string
let scene: Scene | undefined

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airworthy-broken-'))
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(dirname(join(folder, 'project', path)), { recursive: true })
    writeFileSync(join(folder, 'project', path), text)
  }
})
afterEach(async () => {
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  await scene?.close()
  scene = undefined
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function install(): (path: string) => string {
  cpSync(BUILT, join(folder, 'dist'), { recursive: true })
  cpSync('package.json', join(folder, 'package.json'))
  return path => join(folder, 'dist', path)
}

/** A file that ends behind a statement is a program: in the middle, in front of its last source, without its last line. */
function cutOff(text: string): string[] {
  const starts = [...text.matchAll(/^\/\/ (?:src|node_modules)\//gm)].map(({ index }) => index)
  const ends = [starts[starts.length >> 1], starts.at(-1), text.trimEnd().lastIndexOf('\n')]
  return [...new Set(ends)].flatMap(end => (end === undefined ? [] : [text.slice(0, end)]))
}

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, join(folder, 'dist/cli.js'), 'check', '--format', 'json'],
    { cwd: join(folder, 'project'), encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const MISSING = {
  status: 2,
  stdout: '',
  stderr: 'airworthy: the installation is incomplete or damaged, so nothing was checked. Install it again\n',
}

describe('the command line', () => {
  let whole: ReturnType<typeof check>
  beforeAll(() => {
    install()
    whole = check()
    expect(whole.status).toBe(1)
  })

  test.each(CHUNKS)('without %s judges all the same or nothing', name => {
    rmSync(install()(name))
    const broken = check()
    expect([whole, MISSING]).toContainEqual(broken)
    if (PACKAGES.some(each => name === `lib/${each}`)) expect(broken).toEqual(MISSING)
    if (broken.status !== 2) return
    for (const half of cutOff(readFileSync(join(BUILT, name), 'utf8'))) {
      writeFileSync(join(folder, 'dist', name), half)
      expect([whole, MISSING]).toContainEqual(check())
    }
  })

  test('is cut off itself', () => {
    const path = install()('cli.js')
    for (const half of cutOff(readFileSync(path, 'utf8'))) {
      writeFileSync(path, half)
      expect(check()).toEqual({ status: 2, stdout: '', stderr: '' })
    }
  })

  test.each(PACKAGES)('with an empty %s judges nothing', name => {
    writeFileSync(install()(`lib/${name}`), '')
    expect(check()).toEqual(MISSING)
  })

  test('alone says that it is not all there', () => {
    for (const name of ['cli', 'lib']) rmSync(install()(name), { recursive: true })
    expect(check()).toEqual(MISSING)
  })

  test('ends with 2 when git never answers', () => {
    install()
    const hook = join(folder, 'hook.cjs')
    const stream = "new (require('node:stream').PassThrough)()"
    const child = `Object.assign(new (require('node:events'))(), { stdin: ${stream}, stdout: ${stream}, stderr: ${stream} })`
    writeFileSync(hook, `require('node:child_process').spawn = () => ${child}\n`)
    const repository: LocalRepository = createRepository()
    const args = [`--require=${hook}`, join(folder, 'dist/cli.js'), 'check', repository.directory]
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    repository.remove()
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('the action', () => {
  test.each(PACKAGES.filter(name => name !== 'minimatch.js'))('without %s fails', async name => {
    rmSync(install()(`lib/${name}`))
    scene = await openScene({ change: PROJECT })
    const { status } = await scene.run({ main: join(folder, 'dist/index.js') })
    expect([status, scene.conclusions()]).toEqual([1, ['failure']])
    expect(scene.comments()).toEqual([])
  })

  test('fails when GitHub never answers and nothing waits for it', async () => {
    const hook = join(folder, 'hook.cjs')
    const request =
      "Object.assign(new (require('node:events'))(), { end() {}, write() {}, setTimeout() {}, destroy() {} })"
    writeFileSync(hook, `require('node:http').request = require('node:https').request = () => ${request}\n`)
    scene = await openScene({ change: { Dockerfile: LEAK } })
    const { status } = await scene.run({ environment: { NODE_OPTIONS: `--require=${hook}` } })
    expect(status).toBe(2)
  })
})
