import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
} from '../embedded-github/payloads.ts'
import { readRun } from '../units/report/sarif-schema.ts'
import {
  CLEAN,
  LEAK,
  openScene,
  openSceneHere,
  PASSWORD,
  PLAIN,
  RIGHTS,
  type Scene,
  type SceneOptions,
  SHOP,
} from './action-scene.ts'
import { IDLE_BUDGET } from './large-changes.ts'

let scene: Scene | undefined

/** Leads every connection to one port of this machine, and remembers where it should have gone. */
async function startProxy(to: number) {
  const targets: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    targets.push(request.url ?? '')
    const upstream = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, targets, close: () => server.close() }
}

/** In this process: what the sources do. One test of each kind opens the built action instead. */
async function open(options: SceneOptions): Promise<Scene> {
  scene = await openSceneHere(options)
  return scene
}

async function openBuilt(options: SceneOptions): Promise<Scene> {
  scene = await openScene(options)
  return scene
}

afterEach(async () => {
  const violations = scene?.github.violations ?? []
  await scene?.close()
  scene = undefined
  expect(violations).toEqual([])
})

describe('a pull request that makes things worse', () => {
  test('is commented on its lines and fails its check', async () => {
    const { run, comments, conclusions, page } = await openBuilt({ change: { 'fly.toml': PLAIN, Dockerfile: LEAK } })
    const result = await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'])
    expect(conclusions()).toEqual(['failure'])
    expect(page()).toContain('2 introduced = 2 on lines + 0 on files + 0 in the check.')
    expect(result).toMatchObject({ status: 1, stderr: '', leftovers: [] })
    expect(Object.fromEntries(result.outputs)).toEqual({
      conclusion: 'failure',
      introduced: '2',
      critical: '1',
      high: '1',
      medium: '0',
      low: '0',
      standing: '0',
      fixed: '0',
    })
    expect(result.requests).toBeLessThanOrEqual(8)
    expect(result.creating).toBe(2)
    expect(result.stdout).toContain(`${result.requests} requests to GitHub.`)
    expect(result.summary).toContain('2 introduced = 2 on lines')
  })

  test('never shows the secret anywhere', async () => {
    const { run, repository, number } = await openBuilt({ change: { Dockerfile: LEAK } })
    const { stdout, stderr, summary, outputs } = await run({ inputs: { 'report-file': 'out/report.json' } })
    const said = [
      ...repository.comments(number).map(({ body }) => body),
      ...repository.pullRequest(number).reviews.map(({ body }) => body),
      JSON.stringify(repository.checkRuns(repository.pullRequest(number).head.sha)),
      stdout,
      stderr,
      summary,
      ...outputs.values(),
    ]
    expect(said.join('\n')).not.toContain(PASSWORD)
  })

  test('leaves a report where it was asked for one', async () => {
    const { run } = await openBuilt({ change: { Dockerfile: LEAK } })
    const { outputs, leftovers } = await run({ inputs: { 'report-file': 'out/report.json' } })
    expect(outputs.get('report-file')).toBe('out/report.json')
    expect(leftovers).toEqual(['out'])
  })

  test('leaves a SARIF file, and fails all the same', async () => {
    const { run, conclusions } = await openBuilt({ change: { Dockerfile: LEAK, 'fly.toml': PLAIN } })
    const file = join(mkdtempSync(join(tmpdir(), 'airworthy-sarif-')), 'airworthy.sarif')
    const { status, outputs } = await run({
      inputs: { 'sarif-file': file },
      environment: { RUNNER_TEMP: dirname(file) },
    })
    const text = readFileSync(file, 'utf8')
    rmSync(dirname(file), { recursive: true })
    expect({ status, check: conclusions(), path: outputs.get('sarif-file') }).toEqual({
      status: 1,
      check: ['failure'],
      path: file,
    })
    const { results, properties } = readRun(text)
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['secret-in-dockerfile', 'plaintext-http'])
    // There is no checkout beside it, of which the upload could make these.
    for (const { partialFingerprints: own } of results) {
      expect(own['primaryLocationLineHash']).toBe(own['airworthy/v1'])
    }
    expect(properties).toMatchObject({ conclusion: 'failure', complete: true, failing: 2 })
    expect(text).not.toContain(PASSWORD)
  })

  test('writes no file outside of the workspace, and says so', async () => {
    const { run, conclusions } = await openBuilt({ change: { 'README.md': 'x\n' } })
    const { status, stdout, outputs } = await run({ inputs: { 'sarif-file': '../elsewhere/airworthy.sarif' } })
    expect(stdout).toContain(
      'Cannot write the file of the input "sarif-file": it is outside of the workspace and of `RUNNER_TEMP`.',
    )
    expect([status, outputs.has('sarif-file'), conclusions()]).toEqual([1, false, ['success']])
  })

  test('only says so where `fail-on` allows it', async () => {
    const { run, comments, conclusions } = await open({ change: { 'fly.toml': PLAIN } })
    const { status } = await run({ inputs: { 'fail-on': 'critical' } })
    expect({ status, comments: comments(), check: conclusions() }).toEqual({
      status: 0,
      comments: ['fly.toml:6 (removed) High'],
      check: ['success'],
    })
  })

  test('is only checked where comments are not wanted', async () => {
    const { run, comments, conclusions } = await open({ change: { 'fly.toml': PLAIN } })
    await run({ inputs: { comments: 'false', 'check-name': 'Security' } })
    expect(comments()).toEqual([])
    expect(conclusions()).toEqual(['failure'])
  })
})

describe('a pull request that touches nothing that matters', () => {
  test('succeeds after few requests', async () => {
    const { run, conclusions } = await openBuilt({
      change: { 'README.md': 'A better shop.\n', 'src/cart.ts': 'export {}\n' },
    })
    const { status, requests } = await run()
    expect(status).toBe(0)
    expect(requests).toBeLessThanOrEqual(IDLE_BUDGET)
    expect(conclusions()).toEqual(['success'])
  })

  test('still closes what earlier pushes were told', async () => {
    const { run, push, comments } = await open({ change: { 'fly.toml': PLAIN, 'README.md': 'x\n' } })
    await run()
    await push({ 'fly.toml': SHOP })
    const { requests } = await run()
    expect(comments()).toEqual(['fly.toml:6 (removed) Fixed minimised'])
    expect(requests).toBeLessThanOrEqual(8)
  })
})

describe('across pushes', () => {
  test('one is fixed, one is new, one stays, none is told twice', async () => {
    const database =
      '\n[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n  [[services.ports]]\n    port = 5432\n'
    const { run, push, comments, page } = await openBuilt({ change: { 'fly.toml': PLAIN, Dockerfile: LEAK } })
    await run()
    await push({ Dockerfile: CLEAN, 'fly.toml': PLAIN + database })
    const second = await run()
    expect(comments().slice(0, 2)).toEqual(['Dockerfile:2 Fixed minimised', 'fly.toml:6 (removed) High'])
    const shown = comments()
    expect(shown.length).toBeGreaterThan(2)
    expect(second.requests).toBeLessThanOrEqual(8)
    await run()
    expect(comments()).toEqual(shown)
    expect(page()).not.toContain('introduced = 0 on lines')
  })

  test('what comes back is opened again', async () => {
    const { run, push, comments } = await open({ change: { 'fly.toml': PLAIN } })
    await run()
    await push({ 'fly.toml': SHOP })
    await run()
    await push({ 'fly.toml': PLAIN })
    await run()
    expect(comments()).toEqual(['fly.toml:6 (removed) High'])
  })

  test('what people answered or resolved is left alone', async () => {
    const { run, push, comments, repository, number } = await open({ change: { 'fly.toml': PLAIN, Dockerfile: LEAK } })
    await run()
    const [leak, plain] = repository.comments(number)
    repository.reply(leak?.id ?? 0, 'On purpose.')
    repository.resolve(plain?.id ?? 0)
    await push({ Dockerfile: CLEAN })
    await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical answered', 'fly.toml:6 (removed) High'])
  })

  test('comments of others are no concern, even with our marker', async () => {
    const { run, comments, repository, number } = await open({ change: { 'fly.toml': PLAIN } })
    await run()
    const [ours] = repository.comments(number)
    const other = repository.comments(number).length
    repository.reply(ours?.id ?? 0, ours?.body ?? '')
    await run()
    expect(repository.comments(number)).toHaveLength(other + 1)
    expect(comments()).toEqual(['fly.toml:6 (removed) High answered'])
  })
})

describe('with fewer rights', () => {
  const change = { 'fly.toml': PLAIN, Dockerfile: LEAK }

  test('a fork gets commands and the summary, with the same verdict', async () => {
    const { run, github, comments, conclusions } = await openBuilt({ change, fork: 'evan/shop' })
    const { status, stdout, summary } = await run({ token: github.issueForkToken() })
    expect([comments(), conclusions(), status]).toEqual([[], [], 1])
    expect(stdout.match(/^::error file=/gm)).toHaveLength(2)
    expect(stdout).toMatch(/^::error file=Dockerfile,line=2,/m)
    expect(stdout).toContain('read-only, as it always is for pull requests from forks')
    expect(stdout).not.toContain('permissions:')
    expect(summary).toContain('2 introduced = 0 on lines + 0 on files + 2 in the check.')
  })

  test.each([
    ['comments', { ...RIGHTS, pullRequests: 'read' }, [], ['failure']],
    ['the check', { ...RIGHTS, checks: 'none' }, ['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'], []],
    ['both', { contents: 'read' }, [], []],
  ] as const)('without the right to write %s it says what to grant', async (_, rights, expected, checks) => {
    const { run, github, comments, conclusions } = await open({ change })
    const { status, stdout } = await run({ token: github.issueToken(rights) })
    expect([comments(), conclusions(), status]).toEqual([expected, checks, 1])
    expect(stdout).toContain('permissions:\n  contents: read\n  pull-requests: write\n  checks: write')
  })

  test('without the right to read it fails, and says why', async () => {
    const { run, github, conclusions } = await openBuilt({ change })
    const { status, stdout } = await run({ token: github.issueToken({ checks: 'write' }) })
    expect(status).toBe(1)
    expect(stdout).toContain('contents: read')
    expect(conclusions()).toEqual(['failure'])
  })

  test('`pull_request_target` comments on a fork', async () => {
    const { runOn, repository, number, comments } = await open({ change, fork: 'evan/shop' })
    await runOn(pullRequestTargetEvent(repository, number))
    expect(comments()).toEqual(['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'])
  })
})

describe('when GitHub stumbles', () => {
  const change = { 'fly.toml': PLAIN, Dockerfile: LEAK }

  test.each([
    ['a review', 'pulls/create-review'],
    ['a check run', 'checks/create'],
  ])('%s that was made in spite of a 502 is not made twice', async (_, operation) => {
    const { run, repository, number, comments, conclusions } = await open({
      change,
      faults: request =>
        request.operation === operation && request.nth === 1
          ? { kind: 'answer', when: 'after', status: 502 }
          : undefined,
    })
    await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'])
    expect(repository.pullRequest(number).reviews).toHaveLength(1)
    expect(conclusions()).toEqual(['failure'])
  })

  test.each([
    ['a review', 'pulls/create-review'],
    ['a check run', 'checks/create'],
  ])('%s that was not made is tried again', async (_, operation) => {
    const { run, comments, conclusions } = await open({
      change,
      faults: request =>
        request.operation === operation && request.nth === 1
          ? { kind: 'answer', when: 'before', status: 502 }
          : undefined,
    })
    await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'])
    expect(conclusions()).toEqual(['failure'])
  })

  test.each([
    ['cut', 'git/get-tree'],
    ['malformed', 'git/get-tree'],
    ['cut', 'graphql query'],
    ['malformed', 'graphql query'],
  ] as const)('an answer that is %s is asked for again: %s', async (kind, operation) => {
    const { run, comments, conclusions } = await open({
      change,
      faults: request => (request.operation === operation && request.nth === 1 ? { kind } : undefined),
    })
    await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'])
    expect(conclusions()).toEqual(['failure'])
  })

  test('a line that it does not accept costs that comment its line, and nothing more', async () => {
    const { run, comments, page } = await open({
      change,
      // Reviews of two comments, then of the first alone, are refused.
      faults: request =>
        request.operation === 'pulls/create-review' && request.nth <= 2
          ? {
              kind: 'answer',
              when: 'before',
              status: 422,
              body: { message: 'Unprocessable Entity', errors: ['Path is invalid'] },
            }
          : undefined,
    })
    await run()
    expect(comments()).toEqual(['Dockerfile Critical', 'fly.toml:6 (removed) High'])
    expect(page()).toContain('2 introduced = 1 on lines + 1 on files + 0 in the check.')
  })

  test('a limit is waited for', async () => {
    const { run, comments } = await openBuilt({
      change,
      faults: request =>
        request.operation === 'pulls/create-review' && request.nth === 1
          ? {
              kind: 'answer',
              when: 'before',
              status: 403,
              headers: { 'retry-after': '1' },
              body: { message: 'You have exceeded a secondary rate limit.' },
            }
          : undefined,
    })
    const { stdout } = await run()
    expect(stdout).toContain('secondary rate limit is reached: waiting 1 s')
    expect(comments()).toEqual(['Dockerfile:2 Critical', 'fly.toml:6 (removed) High'])
  })

  test.each([
    ['is refused', { status: 404 }, '404 at GET /repos/acme/shop/git/trees/'],
    ['gets an answer of another shape', { status: 200, body: { tree: null } }, 'GitHub returned an unexpected answer'],
  ] as const)('a run that %s ends in a failed check', async (_, answer, reason) => {
    const { run, conclusions, page } = await openBuilt({
      change,
      faults: request =>
        request.operation === 'git/get-tree' ? { kind: 'answer', when: 'before', ...answer } : undefined,
    })
    const { status, outputs, stdout } = await run()
    expect([status, outputs.get('conclusion'), conclusions()]).toEqual([1, 'failure', ['failure']])
    expect(page()).toContain('Incomplete: the run did not finish.')
    expect(page()).toContain(reason)
    expect(stdout).toContain(`::error::Incomplete: `)
  })
})

describe('events', () => {
  const leak = { Dockerfile: LEAK }

  test('a merge group is judged on its own commit', async () => {
    const { runOn, repository, number, conclusions } = await openBuilt({ change: leak })
    const group = await repository.queue(number)
    const { status } = await runOn(mergeGroupEvent(repository, group))
    expect([status, conclusions(group.headSha), conclusions()]).toEqual([1, ['failure'], []])
  })

  test.each([
    ['push', pushEvent],
    ['schedule', scheduleEvent],
    ['workflow_dispatch', dispatchEvent],
  ] as const)('%s judges everything', async (_, eventOf) => {
    const { runOn, repository, conclusions } = await openBuilt({
      base: { Dockerfile: LEAK },
      change: { 'README.md': 'x\n' },
    })
    const { status, outputs } = await runOn(await eventOf(repository, 'main'))
    expect([status, outputs.get('critical'), conclusions(await repository.tip('main'))]).toEqual([1, '1', ['failure']])
  })

  test('a push may be held to what it introduces', async () => {
    const { runOn, repository } = await open({ base: { Dockerfile: LEAK }, change: { 'README.md': 'x\n' } })
    const before = await repository.tip('main')
    await repository.commit('main', { 'fly.toml': PLAIN })
    const { outputs } = await runOn(await pushEvent(repository, 'main', before), { inputs: { scope: 'introduced' } })
    expect([outputs.get('introduced'), outputs.get('standing')]).toEqual(['1', '1'])
  })

  test('a pull request may be held to everything', async () => {
    const { run, comments } = await open({ base: { Dockerfile: LEAK }, change: { 'fly.toml': PLAIN } })
    const { outputs } = await run({ inputs: { scope: 'all' } })
    expect([outputs.get('introduced'), outputs.get('standing')]).toEqual(['2', '0'])
    expect(comments()).toEqual(['fly.toml:6 (removed) High'])
  })

  test('a draft is judged like any other', async () => {
    const { run, repository, number, comments } = await open({ change: leak })
    repository.pullRequest(number).draft = true
    await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical'])
  })

  test('a closed pull request gets its check and no comments', async () => {
    const { runOn, repository, number, comments, conclusions } = await open({ change: leak })
    repository.closePullRequest(number)
    await runOn(pullRequestEvent(repository, number, 'closed'))
    expect([comments(), conclusions()]).toEqual([[], ['failure']])
  })

  test('GitHub Enterprise Server is asked under its own addresses', async () => {
    const { run, github, comments, conclusions } = await openBuilt({ change: leak })
    const { requests, summary } = await run({ addresses: github.enterprise })
    expect([comments(), conclusions(), requests > 0]).toEqual([['Dockerfile:2 Critical'], ['failure'], true])
    expect(summary).toContain(`${github.enterprise.serverUrl}/acme/shop/blob/`)
  })
})

describe('a large pull request', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`docs/${i}.md`, `${i}\n`]))
  const change = { ...many, 'fly.toml': PLAIN, Dockerfile: LEAK }
  const shown = ['Dockerfile:2 Critical', 'fly.toml:6 (removed) High']

  test.each([
    ['has more files than a comparison lists', { comparedFiles: 3 }],
    ['has files without a patch', { patchLines: 0 }],
    ['has more files than can be listed at all', { comparedFiles: 3, listedFiles: 5 }],
    ['has a tree that is cut', { treeEntries: 13 }],
    ['has texts that GraphQL cuts', { blobTextBytes: 20 }],
  ])('%s', async (_, limits) => {
    const { run, comments, conclusions } = await open({ change, limits })
    await run()
    expect(conclusions()).toEqual(['failure'])
    expect(comments().map(each => each.replace(/:\d+/, ''))).toEqual(shown.map(each => each.replace(/:\d+/, '')))
  })

  test('has a folder that can not be listed, and is not called safe', async () => {
    const { run, page } = await open({ change, limits: { treeEntries: 8 } })
    await run()
    expect(page()).toContain('`docs/:1`')
    expect(page()).toContain('This folder has too many files to list all of them')
    expect(page()).toContain('Incomplete')
  })

  test('has more findings than one request may annotate', async () => {
    const leaks = Array.from({ length: 60 }, (_, i) => [`apps/${i}/Dockerfile`, LEAK.replace('shop:', `shop:${i}-`)])
    const { run, repository, number, page } = await open({ change: Object.fromEntries(leaks) })
    const { requests } = await run()
    const [check] = repository.checkRuns(repository.pullRequest(number).head.sha)
    expect(check?.annotations).toHaveLength(60)
    expect(page()).toContain('60 introduced = 50 on lines + 0 on files + 10 in the check.')
    expect(requests).toBeLessThanOrEqual(10)
  })
})

describe('what can not be judged', () => {
  test('makes the check fail, with all the rest told', async () => {
    const { run, page, comments } = await open({ change: { 'fly.toml': `${SHOP}\nbroken = \n`, Dockerfile: LEAK } })
    const { status } = await run()
    expect(status).toBe(1)
    expect(page()).toContain('Incomplete')
    expect(comments()).toContain('Dockerfile:2 Critical')
  })
})

describe('files that are no plain text', () => {
  const link = { mode: '120000', content: 'Dockerfile' } as const

  test('what a symbolic link leads to is told once', async () => {
    const { run, page, conclusions } = await open({
      base: { 'old.Dockerfile': LEAK },
      change: { Dockerfile: { ...link, content: 'old.Dockerfile' } },
    })
    await run()
    expect(conclusions()).toEqual(['success'])
    expect(page()).not.toContain('Incomplete')
    expect(page()).toContain('1 from before')
  })

  test.each([
    ['a binary file', Buffer.from([0x23, 0xf0, 0x00, 0x98, 0x0a]), 'is not text'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n', 'is stored in Git LFS'],
    ['too large', `FROM node:22\n${'# x\n'.repeat(1_300_000)}`, 'is larger than 5 MB'],
  ])('%s is told and fails the check', async (_, content, message) => {
    const { run, page, conclusions } = await open({ change: { 'web.Dockerfile': content, 'fly.toml': PLAIN } })
    await run()
    expect(conclusions()).toEqual(['failure'])
    expect(page()).toContain(`The file ${message}`)
    expect(page()).toContain('plaintext-http')
  })
})

describe('the policy', () => {
  const path = '.github/airworthy.yml'
  const lax = 'rules:\n  plaintext-http: off\n'

  test('of the base branch counts', async () => {
    const { run, comments, conclusions } = await open({ base: { [path]: lax }, change: { 'fly.toml': PLAIN } })
    await run()
    expect([comments(), conclusions()]).toEqual([[], ['success']])
  })

  test('of an older base is not brought back by an old branch', async () => {
    const { run, repository, comments } = await open({ base: { [path]: lax }, change: { 'fly.toml': PLAIN } })
    await repository.commit('main', { [path]: null })
    await run()
    expect(comments()).toEqual(['fly.toml:6 (removed) High'])
  })

  test('of the change itself does not, and is told', async () => {
    const { run, page, conclusions } = await open({ change: { [path]: lax, 'fly.toml': PLAIN } })
    await run()
    expect(conclusions()).toEqual(['failure'])
    expect(page()).toContain('This change edits the policy. The edit takes effect after the merge.')
  })

  test('that the change breaks makes the check fail before the merge', async () => {
    const broken = 'rules:\n  plaintext-htpp: off\n'
    const { run, page, conclusions } = await open({ change: { [path]: broken } })
    const { annotations, stdout } = await run()
    expect(conclusions()).toEqual(['failure'])
    const error = '`rules.plaintext-htpp` is not a rule; did you mean plaintext-http?'
    expect(page()).toContain(`${path}:2 failure Not checked: ${error}`)
    expect(page()).toMatch(/- \[`\.github\/airworthy\.yml:2`\]\(.*#L2\): `rules\.plaintext-htpp` is not a rule/)
    expect([stdout, annotations.length]).toEqual([expect.stringContaining('Incomplete: 1 item'), 1])
  })

  const broken = { [path]: 'fail-on: never\nrules:\n  plaintext-htpp: off\n' }

  test.each([
    ['a change that leaves it alone', { 'README.md': 'x\n', 'fly.toml': SHOP.replace('ams', 'fra') }, false],
    ['a change that breaks it otherwise', { [path]: 'fail-on: sometimes\n' }, false],
    ['a change that mends it', { [path]: 'rules:\n  plaintext-http: off\n' }, true],
    ['a change that removes it', { [path]: null }, true],
  ] as const)('that is broken on the base branch: %s', async (_, change, passes) => {
    const { run, page, conclusions } = await open({ base: broken, change })
    await run()
    expect(conclusions()).toEqual([passes ? 'success' : 'failure'])
    expect(page()).toContain(passes ? 'so the defaults apply here. This change fixes it.' : 'Incomplete')
  })

  test('that is broken on the base branch lets nothing slip in with its cure', async () => {
    const { run, conclusions, comments } = await open({
      base: broken,
      change: { [path]: 'fail-on: never\nrules:\n  plaintext-http: off\n', 'fly.toml': PLAIN },
    })
    await run({ inputs: { 'fail-on': 'never' } })
    expect([conclusions(), comments()]).toEqual([['failure'], ['fly.toml:6 (removed) High']])
  })

  test.each([
    ['high', 'never', 'success'],
    ['never', 'high', 'failure'],
    ['never', undefined, 'success'],
  ])('input %s and policy %s: the base branch has the last word', async (input, own, conclusion) => {
    const base = own === undefined ? {} : { [path]: `fail-on: ${own}\n` }
    const { run, conclusions } = await open({ base, change: { 'fly.toml': PLAIN } })
    await run({ inputs: { 'fail-on': input } })
    expect(conclusions()).toEqual([conclusion])
  })
})

test('a force-push is judged by its own commit', async () => {
  const { run, repository, comments, conclusions } = await open({ change: { Dockerfile: LEAK } })
  await run()
  const from = await repository.tip('main')
  const forced = await repository.commit('work', { 'fly.toml': PLAIN }, { from })
  await run()
  expect(comments()).toEqual(['Dockerfile:2 Fixed minimised', 'fly.toml:6 (removed) High'])
  expect(conclusions(forced)).toEqual(['failure'])
})

test('names out of the pull request do nothing but name', async () => {
  const path = 'a`|<b>@team/%0A::error::x/Dockerfile'
  const { run, page } = await openBuilt({ change: { [path]: LEAK } })
  const { stdout, summary } = await run()
  expect(stdout).not.toMatch(/^::error::x/m)
  expect(summary).not.toMatch(/<b>|[^;]@team/)
  expect(page()).toContain('1 introduced = 1 on lines')
})

// The toolkit asks this machine's own addresses directly, so GitHub has another name here.
test.each([
  ['GitHub', 'http://github.test', {}],
  ['GitHub Enterprise Server', 'http://ghe.acme.test/api/v3', {}],
  ['GitHub, though not for some other hosts', 'http://github.test', { no_proxy: 'acme.test,localhost' }],
])('the proxy of the runner is used for %s', async (_, apiUrl, environment) => {
  const { run, github, comments, conclusions } = await openBuilt({ change: { Dockerfile: LEAK } })
  const proxy = await startProxy(Number(new URL(github.apiUrl).port))
  await run({ addresses: { ...github, apiUrl }, environment: { http_proxy: proxy.url, ...environment } })
  proxy.close()
  expect([comments(), conclusions()]).toEqual([['Dockerfile:2 Critical'], ['failure']])
  expect(new Set(proxy.targets)).toEqual(new Set([`${new URL(apiUrl).hostname}:80`]))
})

test('a whole repository is downloaded through the proxy, too', async () => {
  const programs = Array.from({ length: 150 }, (_, i) => [`src/file${i}.js`, `export const file = ${i}\n`] as const)
  const base = { ...Object.fromEntries(programs), Dockerfile: LEAK }
  const { runOn, repository, github } = await openBuilt({ base, change: {} })
  const { port } = new URL(github.apiUrl)
  const proxy = await startProxy(Number(port))
  const options = { addresses: { ...github, apiUrl: 'http://github.test' }, environment: { http_proxy: proxy.url } }
  const { outputs, stdout } = await runOn(await scheduleEvent(repository), options)
  proxy.close()
  expect(outputs.get('critical')).toBe('1')
  expect(stdout).not.toContain('Files are read one by one')
  expect(github.requests.filter(({ operation }) => operation === 'codeload')).toHaveLength(1)
  expect(new Set(proxy.targets)).toEqual(new Set(['github.test:80', `127.0.0.1:${port}`]))
})

test('hosts that the runner excepts are asked without the proxy', async () => {
  const { run, comments } = await openBuilt({ change: { Dockerfile: LEAK } })
  const proxy = await startProxy(9)
  await run({ environment: { http_proxy: proxy.url, no_proxy: '127.0.0.1' } })
  proxy.close()
  expect([comments(), proxy.targets]).toEqual([['Dockerfile:2 Critical'], []])
})

test.each([
  [{ 'fail-on': 'hihg' }, 'The input "fail-on" must be one of critical, high, medium, low, never.'],
  [{ scope: 'everything' }, 'The input "scope" must be one of introduced, all.'],
  [{ 'max-comments': '-1' }, 'The input "max-comments" must be a whole number from 0 to 100.'],
  [{ 'max-comments': '101' }, 'The input "max-comments" must be a whole number from 0 to 100.'],
  [{ 'resolve-threads': 'yes' }, 'The input "resolve-threads" must be one of true, false.'],
  [{ policy: '../airworthy.yml' }, 'The input "policy" must be a path inside the repository.'],
  [{ 'github-token': '' }, 'The input "github-token" is empty.'],
])('the inputs %j are refused in plain words', async (inputs, message) => {
  const { run } = await openBuilt({ change: { 'README.md': 'x\n' } })
  const { status, stdout, requests } = await run({ inputs })
  expect(stdout).toContain(message)
  expect([status, requests]).toEqual([1, 0])
})
