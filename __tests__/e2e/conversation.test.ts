/** What pushes, people and the inputs make of comments; the page is asserted, not the calls. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { CLEAN, LEAK, openSceneHere, PLAIN, RIGHTS, type Scene, type SceneOptions, SHOP } from './action-scene.ts'

let scene: Scene | undefined

async function open(options: SceneOptions): Promise<Scene> {
  scene = await openSceneHere(options)
  return scene
}

afterEach(async () => {
  const violations = scene?.github.violations ?? []
  await scene?.close()
  scene = undefined
  expect(violations).toEqual([])
})

describe('a one-click suggestion', () => {
  /** Adds an old TLS version, so that the whole fix lies in an added line. */
  const OLD_TLS = `${SHOP}  tls_options = { versions = ["TLSv1.1", "TLSv1.2", "TLSv1.3"] }\n`

  test('is made where the fix lies in the lines of the comment, and holds', async () => {
    const { run, repository, number } = await open({ change: { 'fly.toml': OLD_TLS } })
    await run()
    expect(repository.comments(number)[0]?.body).toContain(
      '\n```suggestion\n  tls_options = { versions = ["TLSv1.2", "TLSv1.3"] }\n```\n',
    )
  })

  test('is not made for a `force_https` that is false on purpose, which Flycast needs', async () => {
    const off = SHOP.replace('force_https = true', 'force_https = false')
    const { run, repository, number } = await open({ change: { 'fly.toml': off } })
    await run()
    const [comment] = repository.comments(number)
    expect(comment?.body).toContain('If only Flycast reaches it, add `apps: { shop: { private: true } }`')
    expect(comment?.body).not.toContain('```suggestion')
  })

  test('gives way to a command where the cure lies elsewhere, and to the advice to revoke', async () => {
    const { run, repository, number } = await open({ change: { Dockerfile: LEAK } })
    await run()
    const [comment] = repository.comments(number)
    expect(comment?.body).toContain('\n```sh\nfly secrets set DATABASE_URL=… --app shop\n```\n')
    expect(comment?.body).toContain('First change the password in the database (`ALTER ROLE shop')
    expect(comment?.body).not.toContain('suggestion')
  })

  test('a secret that a later push takes out has leaked all the same', async () => {
    const { run, push, repository, number } = await open({ change: { Dockerfile: LEAK } })
    await run()
    await push({ Dockerfile: CLEAN })
    await run()
    expect(repository.comments(number)[0]?.body).toContain(
      'The value is still in the Git history, so revoke or change it',
    )
  })
})

describe('a cap on comments', () => {
  const change = { Dockerfile: LEAK, 'fly.toml': PLAIN }

  test('lets the worst through, the check lists the others', async () => {
    const { run, comments, page, conclusions } = await open({ change })
    await run({ inputs: { 'max-comments': '1' } })
    expect([comments(), conclusions()]).toEqual([['Dockerfile:2 Critical'], ['failure']])
    expect(page()).toContain('2 introduced = 1 on lines + 0 on files + 1 in the check.')
    expect(page()).toContain('fly.toml:4 failure plaintext-http (high)')
  })

  test('of none posts none, and still closes what is fixed', async () => {
    const { run, push, comments } = await open({ change: { Dockerfile: LEAK } })
    await run()
    await push({ Dockerfile: CLEAN, 'fly.toml': PLAIN })
    await run({ inputs: { 'max-comments': '0' } })
    expect(comments()).toEqual(['Dockerfile:2 Fixed minimised'])
  })
})

describe('resolving threads', () => {
  const resolvers = ({ repository, number }: Scene) =>
    repository.pullRequest(number).threads.map(({ resolvedBy }) => resolvedBy?.login)

  async function fixed(): Promise<Scene> {
    const opened = await open({ change: { Dockerfile: LEAK, 'fly.toml': PLAIN } })
    await opened.run()
    await opened.push({ Dockerfile: CLEAN })
    return opened
  }

  test('is not done unasked, whatever the token may do', async () => {
    const opened = await fixed()
    await opened.run({ token: opened.github.issueToken({ ...RIGHTS, contents: 'write' }) })
    expect(resolvers(opened)).toEqual([undefined, undefined])
  })

  test('is done on request, for those that are fixed', async () => {
    const opened = await fixed()
    await opened.run({
      token: opened.github.issueToken({ ...RIGHTS, contents: 'write' }),
      inputs: { 'resolve-threads': 'true' },
    })
    expect(resolvers(opened)).toEqual(['github-actions[bot]', undefined])
    expect(opened.comments()).toEqual(['Dockerfile:2 Fixed minimised', 'fly.toml:6 (removed) High'])
  })

  test('without the permission says which, and does all the rest', async () => {
    const opened = await fixed()
    const { stdout, summary, status } = await opened.run({ inputs: { 'resolve-threads': 'true' } })
    expect(resolvers(opened)).toEqual([undefined, undefined])
    expect(opened.comments()).toEqual(['Dockerfile:2 Fixed minimised', 'fly.toml:6 (removed) High'])
    expect([status, opened.conclusions()]).toEqual([1, ['failure']])
    expect(stdout).toContain('`contents: write` in addition to `pull-requests: write`')
    expect(summary).toContain('No resolved threads')
  })

  test('is caught up on once the permission is there, and leaves what people answered', async () => {
    const opened = await fixed()
    await opened.run()
    const [leak, plain] = opened.repository.comments(opened.number)
    opened.repository.reply(plain?.id ?? 0, 'Next week.')
    await opened.push({ 'fly.toml': SHOP })
    const token = opened.github.issueToken({ ...RIGHTS, contents: 'write' })
    await opened.run({ token, inputs: { 'resolve-threads': 'true' } })
    expect([leak?.minimised, resolvers(opened)]).toEqual(['OUTDATED', ['github-actions[bot]', undefined]])
    expect(opened.comments()).toEqual(['Dockerfile:2 Fixed minimised', 'fly.toml:6 (removed) High answered'])
  })

  test('what comes back after that is told again', async () => {
    const opened = await fixed()
    const token = opened.github.issueToken({ ...RIGHTS, contents: 'write' })
    await opened.run({ token, inputs: { 'resolve-threads': 'true' } })
    await opened.push({ Dockerfile: LEAK })
    await opened.run({ token, inputs: { 'resolve-threads': 'true' } })
    await opened.run({ token, inputs: { 'resolve-threads': 'true' } })
    expect(opened.comments()).toEqual([
      'Dockerfile:2 Fixed minimised',
      'fly.toml:6 (removed) High',
      'Dockerfile:2 Critical',
    ])
  })
})

describe('a file that a push moves', () => {
  const API = `${SHOP}\n[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n  [[services.ports]]\n    port = 5432\n`
  const shown = async (opened: Scene) => {
    await opened.run()
    return opened.comments().map(each => each.replace(/:\d+/, ''))
  }

  test('keeps its threads: one that the pull request adds', async () => {
    const opened = await open({ change: { 'api/fly.toml': API, 'api/Dockerfile': LEAK } })
    const before = await shown(opened)
    expect(before.length).toBeGreaterThan(1)
    await opened.push({
      'api/fly.toml': null,
      'api/Dockerfile': null,
      'apps/api/fly.toml': API,
      'apps/api/Dockerfile': LEAK,
    })
    expect(await shown(opened)).toEqual(before)
    expect(opened.page()).toContain('= 2 on lines + 0 on files')
    expect(await shown(opened)).toEqual(before)
    expect(opened.repository.comments(opened.number)[0]?.body).not.toContain('Fixed')
  })

  test('keeps its threads: one that the base branch has', async () => {
    const opened = await open({ base: { 'api/fly.toml': SHOP }, change: { 'api/fly.toml': API } })
    const before = await shown(opened)
    expect(before.length).toBeGreaterThan(0)
    await opened.push({ 'api/fly.toml': null, 'services/api/fly.toml': API })
    expect(await shown(opened)).toEqual(before)
  })

  test('and mends is fixed', async () => {
    const opened = await open({ change: { 'api/Dockerfile': LEAK, 'api/fly.toml': SHOP } })
    await opened.run()
    await opened.push({ 'api/Dockerfile': null, 'apps/api/Dockerfile': CLEAN })
    expect(await shown(opened)).toEqual(['api/Dockerfile Fixed minimised'])
  })

  test('is not mistaken for another one that stood there before', async () => {
    const opened = await open({ base: { 'web/Dockerfile': CLEAN }, change: { 'api/Dockerfile': LEAK } })
    await opened.run()
    await opened.push({ 'api/Dockerfile': null, 'web/Dockerfile': LEAK })
    expect(await shown(opened)).toEqual(['api/Dockerfile Fixed minimised', 'web/Dockerfile Critical'])
  })

  test('keeps what a person said of it', async () => {
    const opened = await open({ change: { 'api/Dockerfile': LEAK } })
    await opened.run()
    opened.repository.resolve(opened.repository.comments(opened.number)[0]?.id ?? 0)
    await opened.push({ 'api/Dockerfile': null, 'apps/api/Dockerfile': LEAK })
    expect(await shown(opened)).toEqual(['api/Dockerfile Critical'])
  })
})
