import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { BUILT } from '../built.ts'
import { createAuthority } from '../verify/outside/certificates.ts'
import { serveHttp, serveHttps, stopServers } from '../verify/outside/servers.ts'

const CLI = join(BUILT, 'cli.js')
const authority = createAuthority('Test Authority')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airworthy-verify-'))
  writeFileSync(join(folder, 'ca.pem'), authority.cert)
})
afterEach(stopServers)
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command as people run it, in a folder of its own. It trusts the test's authority as a company's would be. */
function verify(...words: readonly string[]): Promise<Ended> {
  const environment = { PATH: process.env['PATH'], HOME: folder, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }
  return new Promise(end => {
    const child = spawn(process.execPath, [CLI, 'verify', ...words], { cwd: folder, env: environment })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', data => {
      stdout += data
    })
    child.stderr.on('data', data => {
      stderr += data
    })
    child.on('close', status => end({ status, stdout, stderr }))
  })
}

const page = (body: string) => (_: unknown, response: { end(text: string): void }) => response.end(body)

describe('airworthy verify', () => {
  test('a good site passes', async () => {
    const { port } = await serveHttps(authority.issue(['localhost']), page('<html>hello</html>'))
    const { status, stdout } = await verify(`localhost:${port}`)
    expect(stdout).toContain('certificate of `Test Authority` until')
    expect(stdout).toMatch(/0 findings · 0 ignored\. Success: 0 at or above high\.\n$/)
    expect(status).toBe(0)
  })

  test('a certificate for another name fails, in text and as data', async () => {
    const { port } = await serveHttps(authority.issue(['other.example.com']), page('hello'))
    const text = await verify(`localhost:${port}`)
    expect(text.status).toBe(1)
    expect(text.stdout).toContain(`high  The certificate of \`localhost:${port}\` is issued for`)
    const json = await verify(`localhost:${port}`, '--format', 'json')
    expect(JSON.parse(json.stdout)).toMatchObject({
      conclusion: 'failure',
      complete: true,
      findings: [{ rule: 'invalid-certificate', path: '', line: 1, severity: 'high' }],
      verified: [{ name: `localhost:${port}`, path: null, rows: expect.arrayContaining([]) }],
    })
  })

  test.each(['sarif', 'markdown', 'html', 'github', 'gitlab', 'rdjson'])('it speaks %s', async format => {
    const { port } = await serveHttps(authority.issue(['other.example.com']), page('hello'))
    const { status, stdout } = await verify(`localhost:${port}`, '--format', format)
    expect(status).toBe(1)
    expect(stdout).toContain('invalid-certificate')
    expect(stdout).toContain('other.example.com')
  })

  test('nobody there is incomplete, not a pass', async () => {
    const { port } = await serveHttps(authority.issue(['localhost']), page('hello'))
    await stopServers()
    const { status, stdout } = await verify(`localhost:${port}`)
    expect(stdout).toContain(`\`localhost:${port}\`: it refuses connections on port`)
    expect(stdout).toContain('Failure: incomplete')
    expect(status).toBe(2)
  })

  test('of two ports of a host the one with a fault is named, and the other one is fine', async () => {
    const good = await serveHttps(authority.issue(['localhost']), page('hello'))
    const bad = await serveHttps(authority.issue(['other.example.com']), page('hello'))
    const { stdout } = await verify(`localhost:${good.port}`, `localhost:${bad.port}`, '--format', 'json')
    const { verified } = JSON.parse(stdout)
    const tls = verified.map((host: { name: string; rows: { practice: string; state: string }[] }) => [
      host.name,
      host.rows.find(({ practice }) => practice === 'tls')?.state,
    ])
    expect(tls).toEqual([
      [`localhost:${good.port}`, 'kept'],
      [`localhost:${bad.port}`, 'broken'],
    ])
  })

  test('a port without TLS was not seen', async () => {
    const { port } = await serveHttp(page('hello'))
    const { status, stdout } = await verify(`localhost:${port}`)
    expect(stdout).toContain(`its answer on port ${port} is not TLS`)
    expect(status).toBe(2)
  })

  test('a site whose server is down was not seen', async () => {
    const { port } = await serveHttps(authority.issue(['localhost']), (_, answer) => answer.writeHead(503).end())
    const { status, stdout } = await verify(`localhost:${port}`)
    expect(stdout).toContain('it answers with status 503, so nothing the app serves was checked.')
    expect(status).toBe(2)
  })

  test.each([
    ['a path', ['https://localhost/admin']],
    ['a login', ['user:pa55word-of-mine@localhost']],
    ['no host, and no project', []],
  ])('%s is wrong usage, and is not repeated', async (_, words) => {
    const { status, stdout, stderr } = await verify(...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^airworthy: (?:verify takes hosts|no fly config here names an app)/)
    expect(stderr).not.toContain('pa55word')
  })
})
