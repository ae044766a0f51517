import { spawn, spawnSync } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { BUILT } from '../built.ts'
import { airworthyIn, startBuilt, VERSION } from '../command-line.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'
import { readRun } from '../units/report/sarif-schema.ts'

/** The bundle alone, in its parts, in a folder without `node_modules` around it. */
const home = mkdtempSync(join(tmpdir(), 'airworthy-cli-'))
const cli = join(home, 'cli.js')

beforeAll(() => {
  for (const name of ['cli.js', 'cli', 'lib', 'package.json'])
    cpSync(join(BUILT, name), join(home, name), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const airworthy = (args: readonly string[], directory = repository.directory, variables: Record<string, string> = {}) =>
  airworthyIn(directory, args, variables)

interface JsonReport {
  readonly conclusion: string
  readonly complete: boolean
  readonly problems: readonly unknown[]
  readonly counts: { readonly introduced: Record<string, number>; readonly standing: number; readonly fixed: number }
  readonly findings: readonly { rule: string; path: string; line: number; column: number; introduced: boolean }[]
}

async function report(
  args: readonly string[],
  directory?: string,
): Promise<JsonReport & { readonly status: number | null }> {
  const run = await airworthy(['check', '--format', 'json', ...args], directory)
  if (run.data === '') throw new Error(`no data; ${run.stderr}`)
  return { ...(JSON.parse(run.data) as JsonReport), status: run.status }
}

const shown = ({ findings }: JsonReport): string[] =>
  findings.map(({ rule, path, line, column }) => `${path}:${line}:${column} ${rule}`)

const CLEAN =
  'app = "a"\nprimary_region = "ams"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n  concurrency = { hard_limit = 9 }\n'
const PLAINTEXT = CLEAN.replace('  force_https = true\n', '')
const SECRET = 'FROM alpine\nENV ADMIN_PASSWORD=Hunter2-and-more\n'

describe('exit status', () => {
  test('0: nothing to complain about', async () => {
    repository.write({ 'fly.toml': CLEAN })
    expect(await airworthy(['check'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('1: findings at or above --fail-on', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    expect(await report([])).toMatchObject({ status: 1, conclusion: 'failure', complete: true })
    expect(await report(['--fail-on', 'critical'])).toMatchObject({ status: 0, conclusion: 'success' })
    expect(await report(['--fail-on=never'])).toMatchObject({ status: 0, conclusion: 'success' })
  })

  test('2: some items could not be checked, though there are findings too', async () => {
    repository.write({ 'fly.toml': '[broken\n', 'fly.web.toml': PLAINTEXT })
    const broken = await report([])
    expect(broken).toMatchObject({ status: 2, complete: false, problems: [{ path: 'fly.toml', line: 1 }] })
    expect(shown(broken)).toEqual(['fly.toml:1:2 unreadable-file', 'fly.web.toml:4:1 plaintext-http'])
    expect((await report(['--fail-on', 'never'])).status).toBe(2)
  })

  test.each([
    [[], /no command given/],
    [['chekc'], /unknown command chekc; did you mean check\?/],
    [['--verison'], /unknown option --verison; did you mean --version\?/],
    [['check', '--fromat', 'json'], /check has no option --fromat; did you mean --format\?/],
    [['check', '--format', 'jsno'], /--format must be one of .*, not jsno; did you mean json\?/],
    [['check', '--format'], /--format needs a value/],
    [['check', '--all=yes'], /--all takes no value/],
    [['check', '--fail-on', 'Hight'], /did you mean high\?/],
    [['check', 'a', 'b'], /no such file or folder: a/],
    [['check', '.', 'fly.toml'], /check takes one folder or a list of files; unexpected: fly\.toml/],
    [['check', 'nowhere'], /no such file or folder: nowhere/],
    [['check', '--base', 'nowhere'], /no commit "nowhere"/],
    [['check', '--base=--upload-pack=x'], /not a Git revision/],
    [['check', '--policy', 'nowhere.yml'], /no policy file at .*nowhere\.yml/],
    [['check', '--output', '.'], /cannot write .*: the operating system refused it \(EISDIR\)/],
    [['rules', '--format', 'sarif'], /--format must be one of text, json/],
    [['explain'], /no rule given/],
    [['explain', 'plaintext-htp'], /unknown rule plaintext-htp; did you mean plaintext-http\?/],
    [
      ['explain', 'CWE-1'],
      /no rule has the number CWE-1\. Related weaknesses may have another number: airworthy rules/,
    ],
    [['explain', '__proto__'], /unknown rule __proto__\. To list the rules: airworthy rules/],
  ])('2: wrong usage: %j', async (args, words) => {
    repository.write({ 'fly.toml': CLEAN })
    repository.commit()
    const run = await airworthy(args)
    expect(run).toMatchObject({ status: 2, data: '' })
    expect(run.stderr).toMatch(words)
    expect(run.stderr).not.toContain('    at ')
  })
})

describe('check', () => {
  test('takes a folder, and tells places in it', async () => {
    repository.write({ 'apps/web/fly.toml': PLAINTEXT, 'apps/api/Dockerfile': SECRET })
    repository.commit()
    expect(shown(await report([]))).toEqual([
      'apps/api/Dockerfile:2:5 secret-in-dockerfile',
      'apps/web/fly.toml:4:1 plaintext-http',
    ])
    expect(shown(await report(['apps/web']))).toEqual(['fly.toml:4:1 plaintext-http'])
    expect(shown(await report([], join(repository.directory, 'apps/api')))).toEqual([
      'Dockerfile:2:5 secret-in-dockerfile',
    ])
  })

  test('judges a folder that git does not know, with git and without it', async () => {
    const folder = createRepository(false)
    folder.write({ 'fly.toml': PLAINTEXT, 'node_modules/x/Dockerfile': SECRET })
    expect(shown(await report([], folder.directory))).toEqual(['fly.toml:4:1 plaintext-http'])
    const run = await airworthy(['check', '--format', 'json'], folder.directory, { PATH: '/nonexistent' })
    expect(shown(JSON.parse(run.data) as JsonReport)).toEqual(['fly.toml:4:1 plaintext-http'])
    const compared = await airworthy(['check', '--base', 'main'], folder.directory)
    expect(compared.status).toBe(2)
    expect(compared.stderr).toMatch(/not in a git repository/)
    folder.remove()
  })

  test('leaves out what git ignores', async () => {
    repository.write({ 'fly.toml': CLEAN, 'build/Dockerfile': SECRET, '.gitignore': 'build/\n' })
    expect((await report([])).status).toBe(0)
    expect(shown(await report(['build']))).toEqual(['Dockerfile:2:5 secret-in-dockerfile'])
  })

  test('never repeats a secret', async () => {
    repository.write({ 'fly.toml': PLAINTEXT, Dockerfile: SECRET })
    for (const format of ['text', 'json', 'markdown', 'github']) {
      const { data, stderr } = await airworthy(['check', '--format', format])
      expect(data).toContain('ADMIN_PASSWORD')
      expect(data + stderr).not.toContain('Hunter2-and-more')
    }
  })

  test('writes to a file instead', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    const run = await airworthy(['check', '--format', 'json', '--output', 'report.json'])
    expect(run).toMatchObject({ status: 1, data: '' })
    const written = readFileSync(join(repository.directory, 'report.json'), 'utf8')
    expect(shown(JSON.parse(written) as JsonReport)).toEqual(['fly.toml:4:1 plaintext-http'])
  })

  test('has workflow commands with paths from where it was started, for GitHub', async () => {
    repository.write({ 'apps/web/fly.toml': PLAINTEXT })
    const { data } = await airworthy(['check', 'apps/web', '--format', 'github'])
    expect(data).toMatch(/^::error file=apps\/web\/fly\.toml,line=4,/)
  })

  test('colours a terminal only', async () => {
    repository.write({ 'fly.toml': PLAINTEXT })
    expect((await airworthy(['check'])).data).not.toContain('\x1b')
  })
})

describe('check --base', () => {
  beforeEach(() => {
    repository.write({ 'fly.toml': CLEAN, Dockerfile: SECRET, 'fly.old.toml': PLAINTEXT })
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'change')
  })

  test('tells what the work tree makes worse since the merge base', async () => {
    repository.write({ 'fly.toml': PLAINTEXT, 'fly.old.toml': undefined })
    const compared = await report(['--base', 'main'])
    expect(shown(compared)).toEqual(['fly.toml:4:1 plaintext-http'])
    expect(compared.counts).toMatchObject({ introduced: { critical: 0, high: 1 }, standing: 1, fixed: 1 })
  })

  test('counts what others did on the base since for nothing', async () => {
    repository.git('switch', '--quiet', 'main')
    repository.write({ 'fly.old.toml': CLEAN })
    repository.commit()
    repository.git('switch', '--quiet', 'change')
    expect(await report(['--base', 'main'])).toMatchObject({ status: 0, findings: [], counts: { fixed: 0 } })
  })

  test('with --all also tells what stood before', async () => {
    const all = await report(['--base', 'main', '--all'])
    expect(all).toMatchObject({ status: 0, conclusion: 'success' })
    expect(all.findings.map(({ path, introduced }) => [path, introduced])).toEqual([
      ['Dockerfile', false],
      ['fly.old.toml', false],
    ])
    expect((await airworthy(['check', '--base', 'main', '--all'])).data).toContain('secret-in-dockerfile')
    expect((await airworthy(['check', '--base', 'main'])).data).not.toContain('secret-in-dockerfile')
  })

  test('a renamed file, told to git or not, introduces nothing', async () => {
    repository.write({ 'fly.old.toml': undefined, 'apps/old/fly.toml': PLAINTEXT })
    expect(await report(['--base', 'main'])).toMatchObject({
      status: 0,
      findings: [],
      counts: { standing: 2, fixed: 0 },
    })
  })

  test('works in a folder of the repository, even one that is new', async () => {
    repository.write({ 'apps/web/fly.toml': PLAINTEXT, 'fly.toml': PLAINTEXT })
    expect(shown(await report(['apps/web', '--base', 'main']))).toEqual(['fly.toml:4:1 plaintext-http'])
  })

  test('the policy is read where the change cannot reach it', async () => {
    const policy = 'rules:\n  plaintext-http: off\n'
    repository.write({ 'fly.toml': PLAINTEXT, '.github/airworthy.yml': policy, 'lax.yml': policy })
    expect((await report(['--base', 'main'])).status).toBe(1)
    expect((await report(['--base', 'main', '--policy', 'lax.yml'])).status).toBe(1)
    expect((await report([])).findings.map(({ rule }) => rule)).toEqual(['secret-in-dockerfile'])
    expect((await airworthy(['check', '--base', 'main', '--policy', 'lax.yml'])).stderr).toMatch(
      /lax\.yml .*after the merge/,
    )
    const outside = createRepository(false)
    outside.write({ 'policy.yml': policy })
    expect((await report(['--base', 'main', '--policy', join(outside.directory, 'policy.yml')])).status).toBe(0)
    outside.remove()
    repository.commit()
    repository.git('branch', '--force', 'main')
    repository.write({ 'fly.toml': `${PLAINTEXT}\n` })
    expect((await report(['--base', 'main'])).status).toBe(0)
  })
})

describe('the policy', () => {
  test('sets the threshold, which the command line outdoes', async () => {
    repository.write({ 'fly.toml': PLAINTEXT, '.github/airworthy.yml': 'fail-on: critical\n' })
    expect((await report([])).status).toBe(0)
    expect((await report(['--fail-on', 'high'])).status).toBe(1)
  })

  test('a broken one makes the verdict incomplete', async () => {
    repository.write({ 'fly.toml': CLEAN, '.github/airworthy.yml': 'fail-onn: low\n' })
    expect(await report([])).toMatchObject({ status: 2, complete: false })
  })

  test.each([
    ['that a change breaks', undefined, 'fail-onn: low\n', 2],
    ['that was broken and is left alone', 'fail-onn: low\n', 'fail-onn: low\n', 2],
    ['that was broken and is broken otherwise', 'fail-onn: low\n', 'rules: 3\n', 2],
    ['that a change mends', 'fail-onn: low\n', 'fail-on: never\n', 0],
    ['that a change removes', 'fail-onn: low\n', undefined, 0],
  ])('%s, told as in the action', async (_, before, after, status) => {
    const path = '.github/airworthy.yml'
    repository.write({ 'fly.toml': CLEAN, ...(before !== undefined && { [path]: before }) })
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'work')
    repository.write({ 'fly.toml': `${CLEAN}\n`, [path]: after })
    expect(await report(['--base', 'main'])).toMatchObject({ status, complete: status === 0 })
    repository.write({ 'fly.toml': PLAINTEXT })
    expect((await report(['--base', 'main'])).status).toBe(status === 0 ? 1 : 2)
  })
})

describe('the JSON report', () => {
  test('keeps to its published schema', async () => {
    repository.write({ 'fly.toml': `${PLAINTEXT}[env]\n`, Dockerfile: SECRET, 'fly.bad.toml': '[broken\n' })
    const schema = JSON.parse(readFileSync(resolve('schema/report.schema.json'), 'utf8')) as object
    const validate = new Ajv({ strict: false }).compile(schema)
    const { status: _, ...data } = await report([])
    expect(validate(data) ? [] : validate.errors).toEqual([])
    expect(data).toMatchObject({ version: 1, tool: { name: 'airworthy', version: VERSION } })
  })
})

describe('formats of other tools', () => {
  const FORMATS = ['sarif', 'rdjson', 'gitlab']
  const PROJECTS: readonly [name: string, status: number, files: Record<string, string>][] = [
    ['a clean one', 0, { 'apps/web/fly.toml': CLEAN }],
    ['findings', 1, { 'apps/web/fly.toml': PLAINTEXT, 'apps/web/Dockerfile': SECRET }],
    ['an unreadable file', 2, { 'apps/web/fly.toml': '[broken\n' }],
  ]
  test.each(PROJECTS)(
    '%s: the exit status is that of every format, and paths are told from here',
    async (_, status, files) => {
      repository.write(files)
      for (const format of FORMATS) {
        const { data, ...run } = await airworthy(['check', 'apps/web', '--format', format])
        expect({ format, ...run }).toEqual({ format, status, stderr: '' })
        expect(() => JSON.parse(data)).not.toThrow()
        expect([format, data.includes('apps/web/fly.toml')]).toEqual([format, status > 0])
        expect(data).not.toContain('Hunter2-and-more')
      }
      const sarif = readRun((await airworthy(['check', 'apps/web', '--format', 'sarif'])).data)
      expect(sarif.properties).toMatchObject({ conclusion: status === 0 ? 'success' : 'failure', complete: status < 2 })
      expect(sarif.invocations[0]?.executionSuccessful).toBe(status < 2)
    },
  )
})

describe('the built program, in a process of its own, ends and says as its sources do', () => {
  beforeEach(() => {
    repository.write({ 'fly.toml': CLEAN, 'apps/bad/fly.toml': PLAINTEXT, 'apps/broken/fly.toml': '[broken\n' })
    repository.commit()
    repository.git('switch', '--quiet', '--create', 'change')
    repository.write({ 'fly.toml': PLAINTEXT, Dockerfile: SECRET })
  })

  test.each([
    ['--version'],
    ['--help'],
    ['rules'],
    ['explain plaintext-http'],
    ['chekc'],
    ['check fly.toml Dockerfile'],
    ['check apps/bad'],
    ['check apps/broken'],
    ['check --base main --all --format json'],
    ['check apps/bad --format sarif'],
    ['check apps/bad --format html'],
    ['check --base main --exposure'],
    ['check apps/bad --fix --dry-run'],
  ])('airworthy %s', async words => {
    const args = words.split(' ')
    expect(startBuilt(repository.directory, args, cli)).toEqual(await airworthy(args))
  })
})

describe('the other commands', () => {
  test('--version and --help', async () => {
    expect(await airworthy(['--version'])).toEqual({ status: 0, data: `${VERSION}\n`, stderr: '' })
    const help = await airworthy(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.data).toContain('--fail-on LEVEL')
    expect(Math.max(...help.data.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect((await airworthy(['check', '--help'])).data).toBe(help.data)
  })

  test('rules lists them, and explain prints the page of each', async () => {
    const { rules } = JSON.parse((await airworthy(['rules', '--format', 'json'])).data) as { rules: { id: string }[] }
    const table = (await airworthy(['rules'])).data
    expect(rules.length).toBeGreaterThanOrEqual(8)
    for (const { id } of rules) {
      expect(table).toContain(id)
      expect(await airworthy(['explain', id])).toMatchObject({ status: 0, stderr: '' })
    }
    const page = readFileSync('docs/rules/tls/plaintext-http.md', 'utf8')
    const address = 'https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/plaintext-http.md'
    expect((await airworthy(['explain', 'plaintext-http', '--examples'])).data).toBe(`<${address}>\n\n${page}`)
    const short = (await airworthy(['explain', 'plaintext-http'])).data
    expect(short).toContain(page.slice(0, page.indexOf('\n## Bad: ')).trimEnd())
    expect(short).toMatch(/\n\nAdd --examples to see \d+ tested examples\.\n$/)
    expect(short).not.toContain('## Bad')
    const { data } = await airworthy(['explain', 'cwe-319'])
    expect(data).toMatch(/^Rules for CWE-319\n(?: {2}[\w-]+ {2,}\S.*\n)+$/)
    expect(data).toMatch(/^ {2}plaintext-http {2,}Public service accepts plain HTTP$/m)
  })
})

test('a reader that has seen enough changes nothing', async () => {
  repository.write(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`apps/${index}/fly.toml`, PLAINTEXT])))
  const child = spawn(process.execPath, [cli, 'check', '--format', 'json'], {
    cwd: repository.directory,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  child.stdout.destroy()
  const status = await new Promise(done => child.on('close', done))
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
})

describe('standard output', () => {
  const MANY = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`apps/${index}/fly.toml`, PLAINTEXT]))
  const CHECK = [cli, 'check', '--format', 'json']

  test('a pipe that does not wait gets all of it, however slow its reader', () => {
    repository.write(MANY)
    const options = { cwd: repository.directory, env: cleanEnvironment(), maxBuffer: 1e8 }
    const expected = spawnSync(process.execPath, CHECK, options).stdout
    expect(expected.length).toBeGreaterThan(300_000)
    // Node makes the pipe of its own standard output one that does not wait, for all that share it, until it ends.
    const sharing = 'process.stdout; process.stderr.write("ready"); setInterval(() => {}, 1000)'
    const script = `{ "$0" -e '${sharing}' & sleep 1; "$0" "$@"; echo " $?" >&2; kill $!; } | { sleep 3; cat; }`
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, ...CHECK], options)
    expect(stderr.toString()).toBe('ready 1\n')
    expect(stdout.equals(expected)).toBe(true)
  })

  test.each([
    ['a file that is open for reading only', 'r', 'fly.toml', 'EBADF'],
    ['a device that is full', 'w', '/dev/full', 'ENOSPC'],
  ])('%s: no verdict', (_, flags, path, code) => {
    repository.write({ 'fly.toml': CLEAN })
    const output = openSync(resolve(repository.directory, path), flags)
    try {
      const { status, stderr } = spawnSync(process.execPath, CHECK, {
        cwd: repository.directory,
        env: cleanEnvironment(),
        encoding: 'utf8',
        stdio: ['ignore', output, 'pipe'],
      })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `airworthy: cannot write to standard output (${code})\n`,
      })
    } finally {
      closeSync(output)
    }
  })
})

test('the examples are what their page says', async () => {
  expect(existsSync('examples/bookshop/apps/api/fly.toml')).toBe(true)
  expect(await report(['examples/bookshop'], resolve('.'))).toMatchObject({ status: 0, findings: [] })
  const careless = await report(['examples/careless'], resolve('.'))
  expect(careless.status).toBe(1)
  expect(new Set(careless.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(6)
})
