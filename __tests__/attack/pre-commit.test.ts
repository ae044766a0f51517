import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'

/** A change that is committed, as CI and `pre-commit run --all-files` find it: nothing is staged. */
let repository: LocalRepository
let base: string
beforeEach(() => {
  repository = createRepository()
  repository.write({ 'fly.toml': 'app = "shop"\n' })
  base = repository.commit()
  repository.git('switch', '--quiet', '--create', 'change')
  repository.write({ 'fly.toml': 'app = "shop"\n[http_service]\n  internal_port = 8080\n  force_https = false\n' })
  repository.commit()
})
afterEach(() => repository.remove())

const hook = (words: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
  airworthyIn(repository.directory, ['check', ...words], { PRE_COMMIT: '1', ...variables })

test('the hook for staged changes fails when nothing is staged', async () => {
  expect(await hook(['--staged'])).toMatchObject({ status: 2, stderr: expect.stringContaining('airworthy-change') })
})

test('in a commit that changes no file it passes', async () => {
  expect(await hook(['--staged'], { GIT_INDEX_FILE: '.git/index' })).toMatchObject({ status: 0 })
})

test.each([
  ['since --from-ref, or what the remote has', () => ({ PRE_COMMIT_FROM_REF: base })],
  ['since the default branch', () => ({})],
])('the hook for the whole change finds what is committed: %s', async (_, variables) => {
  expect(await hook(['--base'], variables())).toMatchObject({
    status: 1,
    data: expect.stringContaining('plaintext-http'),
  })
})

test('a start that git does not know is no pass', async () => {
  expect(await hook(['--base'], { PRE_COMMIT_FROM_REF: '0'.repeat(40) })).toMatchObject({ status: 2 })
})
