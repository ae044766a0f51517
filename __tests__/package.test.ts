import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PROJECT } from '../src/model/home.ts'
import { cleanEnvironment } from './local-repository.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: object
  readonly scripts: Record<string, string>
  readonly bin: Record<string, string>
  readonly repository: { readonly url: string }
  readonly homepage: string
  readonly bugs: string
  readonly keywords: readonly string[]
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const folder = mkdtempSync(join(tmpdir(), 'airworthy-package-'))
const elsewhere = join(folder, 'elsewhere')
// Nothing of this machine's: an empty cache, and no registry to ask.
const environment = { ...cleanEnvironment(), npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' }
let files: string[] = []
let tarball = ''

beforeAll(() => {
  mkdirSync(elsewhere)
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const printed = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', env: environment, stdio: 'pipe' })) as
    | Packed[]
    | Record<string, Packed>
  const [packed] = Object.values(printed)
  files = packed?.files.map(({ path }) => path) ?? []
  tarball = join(folder, packed?.filename ?? '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** What the command loads when it needs it. */
const parts = ['dist/cli', 'dist/lib'].flatMap(folder =>
  readdirSync(folder)
    .map(name => `${folder}/${name}`)
    .toSorted(),
)

test('the package holds the command, its schemas and what must go along, and nothing else', () => {
  expect(files.toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES.txt',
    'dist/cli.js',
    ...parts,
    'dist/package.json',
    'package.json',
    'schema/baseline.schema.json',
    'schema/policy.schema.json',
    'schema/report.schema.json',
  ])
})

test('it asks for nothing to be installed, and runs nothing when it is', () => {
  expect(Object.keys(manifest).filter(key => /dependencies$/i.test(key))).toEqual(['devDependencies'])
  expect(Object.keys(manifest.scripts).filter(name => /^(?:pre|post)|^(?:install|prepare)/.test(name))).toEqual([])
})

test('it says where it comes from', () => {
  expect(manifest.repository.url).toBe(`git+${PROJECT}.git`)
  expect(manifest.homepage).toMatch(PROJECT)
  expect(manifest.bugs).toMatch(PROJECT)
  expect(manifest.keywords.length).toBeGreaterThan(0)
})

test('the changelog and the lock file know the version', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Pick<Manifest, 'version'>
  expect(lock.version).toBe(manifest.version)
  expect(readFileSync('CHANGELOG.md', 'utf8').split('\n')).toContain(`## ${manifest.version}`)
})

test('the command has no network code but for `verify`, as SECURITY.md says', () => {
  // The pages of the rules show programs that fetch.
  const withoutCode = ['dist/lib/observe.js', 'dist/lib/rule-pages.js']
  const text = ['dist/cli.js', ...parts.filter(path => !withoutCode.includes(path))]
    .map(path => readFileSync(path, 'utf8'))
    .join('\n')
  const named = [...text.matchAll(/(?:from|import\(|require\)?\()\s*["'](?:node:)?([a-z][a-z_/]*)["']/g)]
  const modules = new Set(named.map(([, name = '']) => name))
  expect([...modules]).toEqual(expect.arrayContaining(['fs/promises', 'child_process']))
  expect([...modules].filter(name => /^(?:http|https|http2|net|tls|dgram|dns|undici)\b/.test(name))).toEqual([])
  expect(text).not.toMatch(/(?<![\w.])(?:await )?fetch\(/)
})

describe('out of the tarball, where nothing else is installed', () => {
  let program = ''
  beforeAll(() => {
    execFileSync('tar', ['-xzf', tarball, '-C', elsewhere])
    program = join(elsewhere, 'package', manifest.bin['airworthy'] ?? '')
  })

  test.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['explain', 'plaintext-http'], 0, /\n# plaintext-http\n/],
    [['check', resolve('examples/careless')], 1, /plaintext-http/],
    [['check', resolve('examples/bookshop'), '--format', 'json'], 0, /"conclusion": "success"/],
  ])('%j', (args, status, printed) => {
    expect(existsSync(join(elsewhere, 'node_modules'))).toBe(false)
    const run = spawnSync(process.execPath, [program, ...args], { cwd: elsewhere, encoding: 'utf8', env: environment })
    expect(run).toMatchObject({ status, stderr: '' })
    expect(run.stdout).toMatch(printed)
  })

  test('npx starts it', () => {
    const args = ['--yes', '--package', tarball, '--', 'airworthy', '--version']
    const { status, stdout } = spawnSync('npx', args, { cwd: elsewhere, encoding: 'utf8', env: environment })
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${manifest.version}\n` })
  })
})
