import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'

let repository: LocalRepository
let outside: LocalRepository
beforeEach(() => {
  repository = createRepository()
  outside = createRepository(false)
  outside.write({ 'target.txt': 'old' })
  repository.write({ 'apps/shop/fly.toml': 'app = "shop"\n' })
})
afterEach(() => {
  repository.remove()
  outside.remove()
})

const target = () => readFileSync(join(outside.directory, 'target.txt'), 'utf8')
const check = (output: string, folder = '') =>
  airworthyIn(join(repository.directory, folder), ['check', '--format', 'json', '--output', output])

describe('a link that the repository brings along is not written through', () => {
  test('the file itself', async () => {
    symlinkSync(join(outside.directory, 'target.txt'), join(repository.directory, 'report.json'))
    expect(await check('report.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is a symbolic link'),
    })
    expect(await check('../../report.json', 'apps/shop')).toMatchObject({ status: 2 })
    expect(await check(join(repository.directory, 'report.json'))).toMatchObject({ status: 2 })
    expect(target()).toBe('old')
  })

  test('a folder on its path', async () => {
    symlinkSync(outside.directory, join(repository.directory, 'reports'))
    expect(await check('reports/target.txt')).toMatchObject({ status: 2 })
    expect(await check('reports/new/report.json')).toMatchObject({ status: 2 })
    mkdirSync(join(repository.directory, 'real'))
    symlinkSync(join(repository.directory, 'apps'), join(repository.directory, 'real/apps'))
    expect(await check('real/apps/report.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a folder on its path is a symbolic link'),
    })
    expect(target()).toBe('old')
  })

  test('a hard link: the file is replaced, and its other name keeps what it has', async () => {
    linkSync(join(outside.directory, 'target.txt'), join(repository.directory, 'report.json'))
    expect(await check('report.json')).toMatchObject({ status: 0 })
    expect(target()).toBe('old')
    expect(readFileSync(join(repository.directory, 'report.json'), 'utf8')).toContain('"version": 1')
  })
})

test('a file elsewhere is the choice of the user', async () => {
  expect(await check(join(outside.directory, 'target.txt'))).toMatchObject({ status: 0 })
  expect(target()).toContain('"version": 1')
})

test.each([['apps/other'], ['apps/other/fly.toml'], ['link.toml']])(
  '%s, a link to another project, is not corrected',
  async path => {
    const wrong = 'app = "other"\n\n[http_service]\n  internal_port = 8080\n  force_https = false\n'
    outside.write({ 'fly.toml': wrong })
    symlinkSync(outside.directory, join(repository.directory, 'apps/other'))
    symlinkSync(join(outside.directory, 'fly.toml'), join(repository.directory, 'link.toml'))
    const { status } = await airworthyIn(repository.directory, ['check', path, '--fix=all'])
    expect(status).toBe(2)
    expect(readFileSync(join(outside.directory, 'fly.toml'), 'utf8')).toBe(wrong)
  },
)
