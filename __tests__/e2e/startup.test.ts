/** What the built programs load: a runner starts cold, and a file that it need not read is time saved on every run. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { BUILT } from '../built.ts'
import { openScene, PLAIN, type Scene } from './action-scene.ts'

const IRRELEVANT = { 'README.md': 'A better shop.\n', 'src/cart.ts': 'export {}\n' }

/** What a change of files that matter needs, or a report's file. */
const JUDGING = /^src\/(?:rules\/|review\/run\.ts|action\/check-files|report\/(?:html|sarif)\/)/
const PARSERS = /^node_modules\/(?:yaml|unbash|smol-toml|jsonc-parser|docker-file-parser|minimatch|valibot)\//
/** What a proxy needs. */
const UNDICI = /^node_modules\/undici\//

let folder: string
let scene: Scene | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'airworthy-startup-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await scene?.close()
  scene = undefined
})

/** A copy of the action without the parts that hold any of these sources; esbuild marks each with a comment. */
function actionWithout(...needless: readonly RegExp[]): string {
  cpSync('package.json', join(folder, 'package.json'))
  cpSync(BUILT, join(folder, 'dist'), { recursive: true })
  for (const pattern of needless) {
    const parts = ['dist/action', 'dist/lib'].flatMap(each =>
      readdirSync(join(folder, each)).map(name => join(folder, each, name)),
    )
    const holding = parts.filter(part => {
      const marks = readFileSync(part, 'utf8').matchAll(/^(?:\/\/ | {2}")((?:src|node_modules)\/[^\s"]+)/gm)
      return [...marks].some(([, source = '']) => pattern.test(source))
    })
    expect(holding).not.toEqual([])
    for (const part of holding) rmSync(part)
  }
  return join(folder, 'dist/index.js')
}

describe('a pull request that touches nothing that matters', () => {
  test('is judged without the rules, the parsers and undici', async () => {
    const main = actionWithout(JUDGING, PARSERS, UNDICI)
    scene = await openScene({ change: IRRELEVANT })
    const { status, requests, stderr } = await scene.run({ main })
    expect({ status, requests, stderr, check: scene.conclusions() }).toEqual({
      status: 0,
      requests: 6,
      stderr: '',
      check: ['success'],
    })
  })

  test("and without Node's own fetch and HTTP/2", async () => {
    const hook = join(folder, 'hook.cjs')
    const loaded = join(folder, 'loaded.json')
    const write = `require('fs').writeFileSync(${JSON.stringify(loaded)}, JSON.stringify(process.moduleLoadList))`
    writeFileSync(hook, `process.on('exit', () => ${write})`)
    scene = await openScene({ change: IRRELEVANT })
    const { status } = await scene.run({ environment: { NODE_OPTIONS: `--require=${hook}` } })
    const modules = JSON.parse(readFileSync(loaded, 'utf8')) as string[]
    expect(status).toBe(0)
    expect(modules).toContain('NativeModule https')
    expect(modules.filter(name => /undici|http2|child_process|zlib/.test(name))).toEqual([])
  })
})

describe('the command line', () => {
  /** What a file in no other format needs, and the words of other reports. */
  const NEEDLESS = [
    ...['docker-file-parser', 'jsonc-parser', 'minimatch', 'unbash', 'valibot', 'yaml'],
    ...['html', 'in-force', 'live-rules', 'load-baseline', 'observe', 'results', 'rule-pages'],
  ]

  test('judges a single fly.toml without the parsers of other formats and without other reports', () => {
    cpSync(BUILT, join(folder, 'dist'), { recursive: true })
    for (const name of NEEDLESS) rmSync(join(folder, `dist/lib/${name}.js`))
    mkdirSync(join(folder, 'shop'))
    writeFileSync(join(folder, 'shop/fly.toml'), PLAIN)
    const args = [join(folder, 'dist/cli.js'), 'check', join(folder, 'shop')]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('plaintext-http')
  })
})

test('a change of files that matter is judged without undici', async () => {
  const main = actionWithout(UNDICI)
  scene = await openScene({ change: { 'fly.toml': PLAIN } })
  const { status, stderr } = await scene.run({ main })
  expect([status, stderr, scene.comments()]).toEqual([1, '', ['fly.toml:6 (removed) High']])
})
