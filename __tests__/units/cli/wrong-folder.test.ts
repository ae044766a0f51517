import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { oldNode } from '../../../src/cli/io.ts'
import { main } from '../../../src/cli/main.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../../local-repository.ts'

const PLAIN = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = false\n'
const FIXED = PLAIN.replace('false', 'true')

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

async function check(folder: string, ...words: string[]): Promise<{ status: number; data: string; words: string }> {
  const directory = realpathSync(join(repository.directory, folder))
  let [data, told] = ['', '']
  const status = await main(['check', ...words], {
    version: '0.0.0',
    directory,
    environment: cleanEnvironment(),
    today: '2026-11-30',
    terminal: { columns: 100, color: false, links: false },
    write: text => (data += text),
    tell: text => (told += `${text}\n`),
    progress: () => {},
  })
  return { status, data, words: told }
}

describe('without a fly config', () => {
  test.each(['.', 'src', 'empty'])('%s: nothing to check is not a success', async folder => {
    repository.write({ 'src/server.js': '' })
    mkdirSync(join(repository.directory, 'empty'))
    const { status, words } = await check(folder)
    expect(status).toBe(2)
    expect(words).toMatch(
      /nothing to check: no fly config \(fly\.toml, fly\.json, fly\.yaml\) in \/\S+ or its subfolders/,
    )
    expect(words).toContain('airworthy check DIR')
  })

  test.each([
    ['text', 'Failure: incomplete, some items could not be checked'],
    ['markdown', 'Incomplete: 1 item could not be checked'],
    ['json', '"conclusion": "failure",\n  "complete": false'],
    ['html', 'Incomplete: 1 item could not be checked'],
    ['sarif', 'no app was checked'],
    ['github', '::error '],
    ['gitlab', 'no app was checked'],
    ['rdjson', 'no app was checked'],
  ])('a report as %s is no success either', async (format, expected) => {
    const { status, data } = await check('.', '--format', format)
    expect({ status, data }).toEqual({ status: 2, data: expect.stringContaining(expected) })
    expect(data).not.toMatch(/\bSuccess\b|"success"|Nothing found|✅/)
  })

  test('a file that Git ignores and that is named is incomplete in the report, too', async () => {
    repository.write({ 'fly.toml': FIXED, '.gitignore': 'local.env\n', 'local.env': 'A=1\n' })
    const { status, data } = await check('.', 'local.env')
    expect(status).toBe(2)
    expect(data).toMatch(/not checked {2}local\.env is not a file of the project/)
    expect(data).toContain('Failure: incomplete')
  })

  test('the one above is named', async () => {
    repository.write({ 'fly.toml': FIXED, 'src/server.js': '' })
    const { status, words } = await check('src')
    expect(status).toBe(2)
    expect(words).toContain('airworthy check ..')
  })

  test('against a base too', async () => {
    repository.write({ 'readme.md': 'x' })
    repository.commit()
    expect((await check('.', '--base', 'HEAD')).status).toBe(2)
  })

  test('a file that is named is judged', async () => {
    repository.write({ Dockerfile: 'FROM node:22-slim\n' })
    expect((await check('.', 'Dockerfile')).status).toBe(0)
  })

  test('a config under another name that a workflow deploys is one', async () => {
    repository.write({
      'conf/live.cfg': FIXED,
      '.github/workflows/d.yml': 'on: push\njobs:\n  d:\n    steps:\n      - run: flyctl deploy -c conf/live.cfg\n',
    })
    expect((await check('.')).status).toBe(0)
  })
})

describe('in a folder of the repository', () => {
  const policy = 'ignore:\n  - { rule: plaintext-http, path: apps/shop/fly.toml, reason: "redirect in the app" }\n'

  test('the policy above is in force, and its paths count from its own folder', async () => {
    repository.write({ 'apps/shop/fly.toml': PLAIN })
    expect((await check('apps/shop')).status).toBe(1)
    repository.write({ '.github/airworthy.yml': policy })
    expect((await check('apps/shop')).status).toBe(0)
    repository.write({ '.github/airworthy.yml': policy.replace('apps/shop', 'apps/other') })
    expect((await check('apps/shop')).status).toBe(1)
  })

  test('the nearest policy is in force', async () => {
    repository.write({
      'apps/shop/fly.toml': PLAIN,
      '.github/airworthy.yml': policy,
      'apps/shop/.github/airworthy.yml': 'fail-on: high\n',
    })
    expect((await check('apps/shop')).status).toBe(1)
  })

  test('the policy above is that of the base', async () => {
    repository.write({ 'apps/shop/fly.toml': FIXED })
    repository.commit()
    repository.write({ 'apps/shop/fly.toml': PLAIN, '.github/airworthy.yml': policy })
    const { status, words } = await check('apps/shop', '--base', 'HEAD')
    expect(status).toBe(1)
    expect(words).toContain('../../.github/airworthy.yml is not on the base branch yet')
  })

  test('the baseline above is in force', async () => {
    repository.write({ 'apps/shop/fly.toml': PLAIN })
    expect((await check('.', '--write-baseline')).status).toBe(0)
    expect((await check('apps/shop')).status).toBe(0)
    repository.write({
      'apps/shop/fly.toml': `${PLAIN}\n[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n\n  [[services.ports]]\n    port = 5432\n`,
    })
    expect((await check('apps/shop')).status).toBe(1)
  })
})

test.each([
  ['18.20.4', 'needs Node.js 20 or later, but this is Node.js 18.20.4. Nothing was checked.'],
  ['20.0.0', undefined],
  ['26.1.0', undefined],
])('on Node %s', (version, said) => expect(oldNode(version)).toBe(said))
