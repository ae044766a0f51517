/**
 * Histories that merged each other have several merge bases. Git and GitHub pick one of them by its date, which its
 * author chooses. So an old bad state could pass as what stood before, while a merge brings it back.
 */
import { afterEach, describe, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { writeCommit } from '../embedded-github/commits.ts'
import { pullRequestEvent } from '../embedded-github/payloads.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'
import { type Ended, type Files, openFixture, type ScenarioFixture } from '../scenarios/repository-fixture.ts'
import { BASE, DATABASE, SHOP } from '../scenarios/shop.ts'

const OPEN = SHOP + DATABASE

/** One commit on a branch, on top of its own last one and of the others. */
interface Commit {
  readonly on: 'main' | 'work'
  readonly files: Readonly<Record<string, string>>
  /** Numbers of the commits that it merges; the first one has the number 0, and is `main`. */
  readonly merges?: readonly number[]
}

interface History {
  readonly first: Readonly<Record<string, string>>
  readonly commits: readonly Commit[]
}

/** An earlier pull request of the branch was merged; then the branch "merges" the fix on `main` and drops it. */
const OLD_STATE: History = {
  first: { ...BASE, 'fly.toml': OPEN },
  commits: [
    { on: 'work', files: { 'README.md': 'A shop.\n' } },
    { on: 'main', files: { 'fly.toml': SHOP } },
    { on: 'main', files: { 'README.md': 'A shop.\n' }, merges: [1] },
    { on: 'work', files: {}, merges: [2] },
  ],
}

/** The same without the bad state. */
const HARMLESS: History = {
  first: BASE,
  commits: [
    { on: 'work', files: { 'README.md': 'A shop.\n' } },
    { on: 'main', files: { 'server.js': 'listen(8080)\n' } },
    { on: 'main', files: { 'README.md': 'A shop.\n' }, merges: [1] },
    { on: 'work', files: { 'server.js': 'listen(8080)\n' }, merges: [2] },
  ],
}

/** The finding stands on both branches. */
const STANDING: History = { ...HARMLESS, first: { ...BASE, 'fly.toml': OPEN } }

/** A branch that merged `main` once, before that fixed what both have. */
const BEHIND: History = {
  first: { ...BASE, 'fly.toml': OPEN },
  commits: [
    { on: 'work', files: { 'README.md': 'A shop.\n' } },
    { on: 'main', files: { 'server.js': 'listen(8080)\n' } },
    { on: 'work', files: { 'server.js': 'listen(8080)\n' }, merges: [2] },
    { on: 'main', files: { 'fly.toml': SHOP } },
  ],
}

let close: () => Promise<void> | void
afterEach(() => close())

/** The first branch's commits have the newer dates. */
function dateOf(on: Commit['on'], index: number): string {
  return new Date(Date.UTC(2026, 0, on === 'work' ? 20 : 10, 0, index)).toISOString()
}

async function onGithub({ first, commits }: History): Promise<{ readonly fixture: ScenarioFixture; run: Ended }> {
  const fixture = await openFixture({ base: first as Files })
  close = () => fixture.close()
  const { repository } = fixture
  const ids = [await repository.tip('main')]
  const tips = new Map<string, string>()
  for (const [index, { on, files, merges = [] }] of commits.entries()) {
    const parents = [tips.get(on) ?? ids[0] ?? '', ...merges.map(number => ids[number] ?? '')]
    const ref = `refs/heads/${on}`
    const id = writeCommit(repository.state.git, { ref, parents, files, message: 'Change', date: dateOf(on, index) })
    tips.set(on, id)
    ids.push(id)
  }
  await repository.openPullRequest({ head: 'work', title: 'Change the shop' })
  return { fixture, run: await fixture.run(pullRequestEvent(repository, 1)) }
}

function onDisk({ first, commits }: History): LocalRepository {
  const repository = createRepository()
  close = () => repository.remove()
  repository.write(first)
  const ids = [repository.commit()]
  repository.git('branch', 'work')
  for (const [index, { on, files, merges = [] }] of commits.entries()) {
    repository.git('switch', '--quiet', on)
    repository.write(files)
    repository.git('add', '--all')
    const tree = repository.git('write-tree').trim()
    const parents = ['HEAD', ...merges.map(number => ids[number] ?? '')].flatMap(id => ['-p', id])
    const person = `Dana <dana@example.com> ${Date.parse(dateOf(on, index)) / 1000} +0000`
    const header = repository.git('commit-tree', ...parents, '-m', 'Change', tree).trim()
    const raw = repository.git('cat-file', 'commit', header).replace(/^(author|committer) .*$/gm, `$1 ${person}`)
    repository.write({ '.git/raw': raw })
    const id = repository.git('hash-object', '-w', '-t', 'commit', '.git/raw').trim()
    repository.git('reset', '--quiet', '--hard', id)
    ids.push(id)
  }
  repository.git('switch', '--quiet', 'work')
  return repository
}

describe('several merge bases, of which git picks the one with the old bad state', () => {
  test('a merge does bring it back', () => {
    const { git } = onDisk(OLD_STATE)
    expect(git('merge-base', '--all', 'main', 'work').trim().split('\n')).toHaveLength(2)
    expect(git('show', `${git('merge-base', 'main', 'work').trim()}:fly.toml`)).toContain('5432')
    git('switch', '--quiet', 'main')
    git('merge', '--quiet', '--no-edit', 'work')
    expect(git('show', 'main:fly.toml')).toContain('5432')
  })

  test('it is new by the command line', async () => {
    const run = await airworthyIn(onDisk(OLD_STATE).directory, ['check', '--base'])
    expect(run).toMatchObject({ status: 1, data: expect.stringContaining('database-port-public') })
    expect(run.stderr).toContain('main and HEAD have several merge bases')
  })

  test('it is new by the action', async () => {
    const { run } = await onGithub(OLD_STATE)
    expect(run.failure).toContain('1 new finding')
    expect(run.log).toContain('The branches have several merge bases')
    expect(run.requests).toBeLessThanOrEqual(10)
  })
})

describe.each([
  ['several merge bases without a fault', HARMLESS],
  ['several merge bases with a fault that the base branch has, too', STANDING],
  ['one merge base, and a fault that the base branch fixed since', BEHIND],
])('%s', (_, history) => {
  test('passes by the command line', async () => {
    expect(await airworthyIn(onDisk(history).directory, ['check', '--base'])).toMatchObject({ status: 0 })
  })

  test('passes by the action', async () => {
    const { run } = await onGithub(history)
    expect([run.failure, run.log.includes('several merge bases')]).toEqual([undefined, history !== BEHIND])
    expect(run.requests).toBeLessThanOrEqual(8)
  })
})

test('more commits than are listed: the comparison is with the tip', async () => {
  const commits = Array.from({ length: 320 }, (): Commit => ({ on: 'work', files: {} }))
  const { run } = await onGithub({ first: BASE, commits: [...commits, { on: 'main', files: { a: '' } }] })
  expect([run.failure, run.log.includes('several merge bases')]).toEqual([undefined, true])
})
