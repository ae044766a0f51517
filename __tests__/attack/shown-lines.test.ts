import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'
import { withoutSeams } from '../split-secret.ts'

let folder: LocalRepository
beforeEach(() => {
  folder = createRepository(false)
})
afterEach(() => folder.remove())

const PASSWORD = withoutSeams('kX9mQ2v<+>Lp7Rt')
const OFF = 'rules: { secret-in-fly-config: off, secret-in-dockerfile: off }\n'
const FILES = {
  'fly.toml': `app = "shop"\n[env]\n  DB_PASSWORD = "${PASSWORD}"\n[http_service]\n  internal_port = 8080\n`,
  Dockerfile: `FROM node:20\nCOPY . .\nENV DB_PASSWORD=${PASSWORD} API_URL=http://shop.fly.dev/\n`,
  '.env': 'MODE=production\n',
}

test.each([
  [['check', '--all']],
  [['check', '--format', 'html']],
  [['check', '--format', 'json', '--all']],
  [['check', '--fix=all', '--dry-run']],
])('%j shows no credential beside what it blames, whatever rules are off', async words => {
  for (const policy of ['', OFF]) {
    folder.write({ ...FILES, '.github/airworthy.yml': policy })
    const { data, stderr: told } = await airworthyIn(folder.directory, words)
    expect(data + told).toContain('fly.toml')
    expect(data + told).not.toContain(PASSWORD)
  }
})

test('what is no credential is shown', async () => {
  folder.write({ ...FILES, '.env': `TOKEN=${PASSWORD}${PASSWORD}\n` })
  const { data } = await airworthyIn(folder.directory, ['check'])
  expect(data).toContain('secret-file-in-image')
  expect(data).toContain('COPY . .')
})
