/** The commands and the workflow of "Before the first release" in docs/guide.md, from a clean clone. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readDocument } from '../documents.ts'
import type { Rights } from '../embedded-github/types.ts'
import { cleanEnvironment } from '../local-repository.ts'
import { LEAK, openScene } from './action-scene.ts'

const ADDRESS = 'https://github.com/airworthy/airworthy'
const guide = readDocument('docs/guide.md')

let folder: string
const at = (...names: readonly string[]): string => join(folder, ...names)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airworthy-clone-'))
  cpSync('examples/careless', at('shop'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command of the page in the project, with another place for global packages and no registry. */
function run(command: string, prefix: string) {
  const own = cleanEnvironment()
  const env = {
    ...own,
    PATH: [at(prefix, 'bin'), dirname(process.execPath), own['PATH'] ?? ''].join(delimiter),
    npm_config_prefix: at(prefix),
    npm_config_cache: at('cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  }
  return spawnSync('sh', ['-c', command], { cwd: at('shop'), encoding: 'utf8', env })
}

const found = { status: 1, stdout: expect.stringContaining('plaintext-http') }

test('the clone is installed, and the command runs', () => {
  const [block = ''] = guide.fences('sh')
  const [clone = '', install = '', ...rest] = block.trim().split('\n')
  expect(rest).toEqual([])
  expect(clone).toContain(ADDRESS)
  const source = pathToFileURL(resolve('.')).href
  execFileSync('git', ['clone', '--quiet', '--depth', '1', source, at('airworthy')], { env: cleanEnvironment() })
  expect(run(install, 'global')).toMatchObject({ status: 0 })
  expect(existsSync(at('airworthy', 'node_modules'))).toBe(false)
  expect(run('airworthy check', 'global')).toMatchObject(found)
})

test('without an installation it runs from the clone', () => {
  const command = 'node ../airworthy/dist/cli.js'
  expect(guide.commands).toContain(command)
  expect(run(`${command} check`, 'none')).toMatchObject(found)
})

test('the archive is installed on another machine', () => {
  const install = 'npm install --global airworthy-1.0.0.tgz'
  expect(guide.commands).toEqual(expect.arrayContaining(['npm pack', install]))
  expect(run('cd ../airworthy && npm pack && mv airworthy-*.tgz ../shop/', 'other')).toMatchObject({ status: 0 })
  expect(run(install, 'other')).toMatchObject({ status: 0 })
  rmSync(at('shop', 'airworthy-1.0.0.tgz'))
  expect(run('airworthy check', 'other')).toMatchObject(found)
})

interface Workflow {
  readonly permissions: Readonly<Record<'contents' | 'pull-requests' | 'checks', Rights['checks']>>
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses: string; readonly with?: Record<string, string> }[] }>
  >
}

test('a copy of the action runs as the workflow starts it', async () => {
  const text = guide.fences('yaml').find(yaml => yaml.includes('uses: ./.github/actions/airworthy'))
  const { permissions, jobs } = parse(text ?? '') as Workflow
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses.startsWith('./'))
  const action = at('shop', step?.uses ?? '')
  mkdirSync(action, { recursive: true })
  for (const name of ['action.yml', 'dist']) cpSync(at('airworthy', name), join(action, name), { recursive: true })
  const scene = await openScene({ change: { Dockerfile: LEAK } })
  try {
    const token = scene.github.issueToken({
      contents: permissions.contents,
      pullRequests: permissions['pull-requests'],
      checks: permissions.checks,
    })
    const inputs = step?.with ?? {}
    const main = join(action, 'dist', 'index.js')
    const { status, stderr } = await scene.run({ action: join(action, 'action.yml'), main, token, inputs })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(scene.conclusions()).toEqual(['failure'])
    expect(scene.comments()).toEqual(['Dockerfile:2 Critical'])
  } finally {
    await scene.close()
  }
})
