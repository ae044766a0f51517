import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { BUILT } from '../built.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'
import { type MachinesApi, startMachinesApi } from '../verify/inside/machines-api.ts'
import { stopServers } from '../verify/outside/servers.ts'
import { authority, type Diversion, divert, expired, PUBLIC, serveSite, type Ways } from './diversion.ts'

/** The bundles alone, in a folder without `node_modules` around it. */
const home = mkdtempSync(join(tmpdir(), 'airworthy-verify-'))
const cli = join(home, 'cli.js')
beforeAll(() => {
  for (const name of ['cli.js', 'cli', 'lib', 'package.json'])
    cpSync(join(BUILT, name), join(home, name), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

let repository: LocalRepository
let diversion: Diversion | undefined
beforeEach(() => {
  repository = createRepository()
})
afterEach(async () => {
  repository.remove()
  diversion?.close()
  diversion = undefined
  await stopServers()
})

const SHOP = `app = "shop"
primary_region = "ams"

[http_service]
  internal_port = 8080
  force_https = true
  concurrency = { hard_limit = 9 }
`
const POLICY = 'apps:\n  shop: { domains: [www.example.com] }\n'
const NAMES = ['shop.fly.dev', 'www.example.com']

interface Run {
  readonly status: number | null
  readonly data: string
  readonly stderr: string
}

/** Runs beside this process, whose servers have to answer. */
function airworthy(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Run> {
  const env = { ...cleanEnvironment(), ...variables }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: repository.directory, env })
    let data = ''
    let stderr = ''
    child.stdout.on('data', chunk => {
      data += chunk
    })
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', status => resolve({ status, data, stderr }))
  })
}

interface JsonReport {
  readonly complete: boolean
  readonly problems: readonly { readonly path: string | null; readonly message: string }[]
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly line: number }[]
  readonly verified: readonly {
    readonly name: string
    readonly path: string | null
    readonly rows: readonly { readonly practice: string; readonly state: string; readonly seen: string | null }[]
  }[]
}

async function verify(
  ways: Ways,
  args: readonly string[] = [],
): Promise<JsonReport & { readonly status: number | null }> {
  diversion = divert(ways)
  const { status, data, stderr } = await airworthy(['verify', '--format', 'json', ...args], diversion.environment)
  if (data === '') throw new Error(`no data; ${stderr}`)
  return { ...(JSON.parse(data) as JsonReport), status }
}

const WITHOUT_TOKEN =
  'The Machines API was not called, because `FLY_API_TOKEN` is not set. A read-only token is enough.'
const everywhere = Object.fromEntries(NAMES.map(name => [name, [PUBLIC]]))

describe('the hosts of the project', () => {
  beforeEach(() => repository.write({ 'fly.toml': SHOP, '.github/airworthy.yml': POLICY }))

  test('that keep what the files promise: 0, and nothing else was contacted', async () => {
    const { status, findings, problems, verified } = await verify({
      names: everywhere,
      servers: await serveSite(NAMES),
    })
    expect({ status, findings }).toEqual({ status: 0, findings: [] })
    expect(problems).toEqual([expect.objectContaining({ blocking: false, message: WITHOUT_TOKEN })])
    expect(verified).toMatchObject([{ name: 'shop', path: 'fly.toml' }])
    const states = verified[0]?.rows.map(({ practice, state }) => `${practice} ${state}`)
    expect(states).toEqual(expect.arrayContaining(['firewall kept', 'tls kept', 'multi-region unseen']))
    expect(diversion?.asked()).toEqual(NAMES)
    expect(diversion?.dialled().filter(way => !way.startsWith(`${PUBLIC} `))).toEqual([])
  })

  test('with a certificate that ran out: 1, and a finding at the name of the app', async () => {
    const servers = await serveSite(NAMES, expired(NAMES))
    const { status, findings, verified } = await verify({ names: everywhere, servers })
    expect(status).toBe(1)
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'invalid-certificate', path: 'fly.toml', line: 1 }),
      expect.objectContaining({ rule: 'invalid-certificate', path: 'fly.toml', line: 1 }),
    ])
    expect(verified[0]?.rows.find(({ practice }) => practice === 'tls')?.state).toBe('broken')
  })

  test('of which one cannot be reached: 2, never a pass', async () => {
    const servers = await serveSite(NAMES)
    const { status, complete, problems } = await verify({ names: { 'shop.fly.dev': [PUBLIC] }, servers }, [
      '--fail-on',
      'never',
    ])
    expect({ status, complete }).toEqual({ status: 2, complete: false })
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^`www\.example\.com`: it does not resolve/),
      WITHOUT_TOKEN,
    ])
  })

  test('are left alone by check, with the same words', async () => {
    diversion = divert({ names: everywhere, servers: await serveSite(NAMES) })
    expect(await airworthy(['check'], diversion.environment)).toMatchObject({ status: 0 })
    expect([diversion.asked(), diversion.dialled()]).toEqual([[], []])
  })

  test('obey the policy that is named', async () => {
    repository.write({ 'team.yml': 'rules:\n  invalid-certificate: off\n' })
    const servers = await serveSite(NAMES, expired(NAMES))
    const { status, findings } = await verify({ names: everywhere, servers }, ['--policy', 'team.yml'])
    expect({ status, findings }).toEqual({ status: 0, findings: [] })
    expect(diversion?.asked()).toEqual(['shop.fly.dev'])
  })
})

describe('with a token', () => {
  const token = ['fm2_', 'lJPE', 'Q7vR2mXk9TzLw4HsYd8NbJc3'].join('')
  const services = [
    {
      protocol: 'tcp',
      internal_port: 8080,
      ports: [
        { port: 80, handlers: ['http'], force_https: true },
        { port: 443, handlers: ['tls', 'http'] },
      ],
    },
  ]
  const answers = {
    Machines_list: [{ id: 'm1', region: 'iad', state: 'started', config: { services } }],
    Volumes_list: [],
    Secrets_list: { secrets: [{ name: 'DATABASE_URL' }] },
    App_IPAssignments_list: { ips: [{ ip: PUBLIC, shared: true, region: 'global' }] },
    App_Certificates_list: { certificates: [] },
  }

  let api: MachinesApi
  beforeEach(async () => {
    api = await startMachinesApi({ shop: answers, other: answers })
    repository.write({ 'fly.toml': SHOP, '.github/airworthy.yml': `${POLICY}regions: { allowed: [ams, fra] }\n` })
    diversion = divert({ names: everywhere, servers: await serveSite(NAMES) })
  })
  afterEach(() => api.close())

  /** flyctl reads the first of the two before the second. */
  const access = () => ({
    ...diversion?.environment,
    FLY_ACCESS_TOKEN: token,
    FLY_API_TOKEN: 'another',
    FLY_API_HOSTNAME: api.address,
  })

  test('what the platform tells is judged as well, by read-only calls', async () => {
    const args = ['verify', '--format', 'json', '--fail-on', 'medium']
    const { status, data } = await airworthy(args, access())
    const { findings, problems, verified } = JSON.parse(data) as JsonReport
    expect({ status, problems }).toEqual({ status: 1, problems: [] })
    expect(findings.map(({ rule, path, line }) => [rule, path, line])).toEqual([
      ['running-outside-policy', 'fly.toml', 2],
    ])
    const rows = verified[0]?.rows.map(({ practice, state, seen }) => `${practice} ${state}: ${seen}`)
    expect(rows).toContain('multi-region broken: 1 Machine in `iad`; no volumes')
    expect(api.asked.every(words => words.startsWith('GET '))).toBe(true)
    expect([api.violations, new Set(api.headers)]).toEqual([[], new Set([`Bearer ${token}`])])
  })

  test.each(['text', 'json', 'markdown', 'html', 'sarif', 'github', 'gitlab', 'rdjson'])(
    'it is not in %s',
    async format => {
      const { data, stderr } = await airworthy(['verify', '--format', format], access())
      expect(data).toContain('running-outside-policy')
      expect(data + stderr).not.toContain(token)
    },
  )

  test('only the apps behind the hosts that someone names are asked about', async () => {
    repository.write({ 'other/fly.toml': SHOP.replace('"shop"', '"other"') })
    const { data } = await airworthy(['verify', 'shop.fly.dev', '--format', 'json'], access())
    expect((JSON.parse(data) as JsonReport).verified.map(({ name }) => name)).toEqual(['shop'])
    expect(api.asked).toHaveLength(5)
    expect(diversion?.asked()).toEqual(['shop.fly.dev'])
  })
})

describe('hosts that someone names', () => {
  test('need no project, and are the only ones', async () => {
    const servers = await serveSite(['localhost'])
    const { port } = servers[`${PUBLIC} 443`] ?? { port: 0 }
    const { status, verified } = await verify({ names: {}, servers: {} }, [`localhost:${port}`])
    expect(status).toBe(0)
    expect(verified).toMatchObject([{ name: `localhost:${port}`, path: null }])
    expect(diversion?.asked()).toEqual([])
    repository.write({ 'fly.toml': SHOP })
    expect(await verify({ names: everywhere, servers }, ['www.example.com'])).toMatchObject({ status: 1 })
    expect(diversion?.asked()).toEqual(['www.example.com'])
  })

  test('are told in a file', async () => {
    const { port } = (await serveSite(['localhost']))[`${PUBLIC} 443`] ?? { port: 0 }
    diversion = divert({ names: {}, servers: {} })
    const args = ['verify', `localhost:${port}`, '--output', 'verified.txt']
    expect(await airworthy(args, diversion.environment)).toMatchObject({ status: 0, data: '' })
    expect(readFileSync(join(repository.directory, 'verified.txt'), 'utf8')).toContain('Declared and observed')
  })

  test('and whose authority nobody trusts are refused', async () => {
    const { port } = (await serveSite(['localhost']))[`${PUBLIC} 443`] ?? { port: 0 }
    const run = await airworthy(['verify', `localhost:${port}`])
    expect(run.status).toBe(1)
    // Only the leaf is sent, so its missing issuer is the fault that shows.
    expect(run.data).toContain('has an issuer that browsers do not trust, and is sent')
    expect(run.data).toContain('send the full chain')
    expect(authority.cert).toContain('BEGIN CERTIFICATE')
  })
})

describe('2: wrong usage', () => {
  test.each([
    [['--policy', 'nowhere.yml', 'localhost:1'], /no policy file at nowhere\.yml/],
    [['--base'], /verify has no option --base/],
  ])('%j', async (args, words) => {
    const run = await airworthy(['verify', ...args])
    expect(run).toMatchObject({ status: 2, data: '' })
    expect(run.stderr).toMatch(words)
  })

  test('a config that cannot be read is no empty project: incomplete, and nothing is contacted', async () => {
    repository.write({ 'fly.toml': '[broken\n' })
    const { status, problems } = await verify({ names: {}, servers: {} })
    expect(status).toBe(2)
    expect(problems).toContainEqual(expect.objectContaining({ path: 'fly.toml' }))
    expect(diversion?.asked()).toEqual([])
  })
})
