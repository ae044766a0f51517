/** What large pull requests and large projects cost: requests by GitHub's own limits, time and memory by generous ones. */
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  CLEAN,
  LEAK,
  openScene,
  openSceneHere,
  PLAIN,
  type Run,
  type Scene,
  type SceneOptions,
  SHOP,
} from './action-scene.ts'
import { BUDGETS, budgetOf, dockerfiles, largeChange, numbered } from './large-changes.ts'

let scene: Scene | undefined

async function open(options: SceneOptions): Promise<Scene> {
  scene = await openScene(options)
  return scene
}

afterEach(async () => {
  const violations = scene?.github.violations ?? []
  await scene?.close()
  scene = undefined
  expect(violations).toEqual([])
})

const STRIPE_KEY = ['sk_live_', '51HqLyjWDarjtT1zdP7dcQ8v'].join('')

/** A program that holds a key. */
function keyOf(key: string): string {
  return `export const stripe = '${key}'\n`
}

/** Programs without anything to report, different for each `text`. */
function sources(count: number, text: string): Record<string, string> {
  return numbered(
    count,
    index => `src/${index % 10}/cart${index}.ts`,
    index => `export function total${index}(items: Item[]) {\n  return sum(items, '${text}')\n}\n`,
  )
}

function expectWithin({ requests, creating, stdout }: Run, budget: number): void {
  expect(requests).toBeLessThanOrEqual(budget)
  expect(creating).toBeLessThanOrEqual(2)
  expect(stdout).toContain(`${requests} requests to GitHub.`)
}

describe('a change of', () => {
  test.each(BUDGETS)(
    '%i files that matter takes at most %i requests',
    async (files, budget) => {
      const { run, conclusions, comments } = await open(largeChange(files))
      const first = await run({ timeout: 180_000 })
      expectWithin(first, budget)
      expect(conclusions()).toEqual(['failure'])
      expect(comments()).toHaveLength(Math.min(50, files / 10))
      expect(first.outputs.get('introduced')).toBe(String(files / 10))
    },
    300_000,
  )

  test('20 files, all of them with findings, on the first push and on the next ones', async () => {
    const { run, push, comments } = await open({ base: dockerfiles(20, CLEAN), change: dockerfiles(20, LEAK) })
    expectWithin(await run(), budgetOf(20))
    await push({ ...dockerfiles(20, LEAK), ...dockerfiles(10, CLEAN) })
    expectWithin(await run(), budgetOf(20))
    expect(comments().filter(each => each.endsWith('minimised'))).toHaveLength(10)
  })

  test('3,000 files of which 20 matter is not read as one of 3,000', async () => {
    const sources = (text: string) =>
      numbered(
        2980,
        index => `src/${index % 50}/${index}.ts`,
        index => `export const x${index} = '${text}'\n`,
      )
    const { run, comments, repository, number } = await open({
      base: { ...sources('a'), ...dockerfiles(20, CLEAN) },
      change: { ...sources('b'), ...dockerfiles(20, LEAK) },
    })
    expect(repository.pullRequest(number).diff).toHaveLength(3000)
    // Code is read where it changed, beyond the 300 files that the listing has as well: at most 800 files of each commit.
    expectWithin(await run({ timeout: 180_000 }), 24)
    expect(comments()).toHaveLength(20)
  }, 300_000)

  describe('250 source files', () => {
    const withKey = { ...sources(250, 'b'), 'src/0/cart0.ts': keyOf(STRIPE_KEY) }

    const costs = async (change: SceneOptions['change']) => {
      const opened = await openSceneHere({ base: { ...sources(250, 'a'), 'logo.svg': '<svg/>\n' }, change })
      try {
        const { requests } = await opened.run({ timeout: 180_000 })
        expect(opened.github.violations).toEqual([])
        const written = opened.github.requests.findIndex(({ creating }) => creating)
        return { requests, read: written, comments: opened.comments() }
      } finally {
        await opened.close()
      }
    }

    test.each([
      ['nothing that matters', { 'logo.svg': '<svg></svg>\n' }],
      ['a fly config', { 'fly.toml': `${SHOP}# Changed.\n` }],
      ['a Dockerfile that leaks', { Dockerfile: LEAK }],
    ])(
      'add no request to %s, and at most one to be read where one of them holds a secret',
      async (_, change) => {
        const without = await costs(change)
        expect(await costs({ ...change, ...sources(250, 'b') })).toEqual(without)
        const leaking = await costs({ ...change, ...withKey })
        expect(leaking.comments).toEqual([...without.comments, 'src/0/cart0.ts:1 Critical'])
        expect(leaking.read).toBeLessThanOrEqual(without.read + 1)
      },
      300_000,
    )
  })

  test('more source files than a comparison lists, the last with a secret', async () => {
    const change = { ...sources(510, 'b'), 'zoo/key.ts': keyOf(STRIPE_KEY) }
    const { run, comments } = await open({ base: sources(510, 'a'), change })
    expectWithin(await run({ timeout: 180_000 }), 20)
    expect(comments()).toEqual(['zoo/key.ts:1 Critical'])
  }, 300_000)

  test('one file in a project of 300 apps', async () => {
    const apps = {
      ...dockerfiles(300, CLEAN),
      ...numbered(
        300,
        index => `apps/${index}/fly.toml`,
        index => SHOP.replace('"shop"', `"shop-${index}"`),
      ),
    }
    const { run, comments } = await open({ base: apps, change: { 'apps/7/Dockerfile': LEAK } })
    const result = await run({ timeout: 180_000 })
    expectWithin(result, budgetOf(300))
    expect(comments()).toEqual(['apps/7/Dockerfile:2 Critical'])
    expect(result.milliseconds).toBeLessThan(60_000)
  }, 300_000)
})

describe('a tree that GitHub cuts', () => {
  test('is walked folder by folder, those that did not change once', async () => {
    const folders = numbered(
      40,
      index => `lib/${index}/a.txt`,
      index => `${index}\n`,
    )
    const { run, comments, github } = await open({
      base: folders,
      change: { Dockerfile: LEAK },
      limits: { treeEntries: 42 },
    })
    await run()
    expect(comments()).toEqual(['Dockerfile:2 Critical'])
    const listed = github.requests.filter(({ operation }) => operation === 'git/get-tree').map(({ path }) => path)
    expect(new Set(listed).size).toBe(listed.length)
  })
})

describe('files beyond the listing of a comparison', () => {
  const many = numbered(
    310,
    index => `a/${index}.txt`,
    index => `${index}\n`,
  )

  test('are found in the trees, a rename among them', async () => {
    const { run, comments } = await open({
      base: { 'z/Dockerfile': LEAK },
      change: { ...many, 'z/Dockerfile': null, 'zz/web.Dockerfile': LEAK, 'zz/fly.toml': PLAIN, Dockerfile: CLEAN },
    })
    const { outputs } = await run()
    expect([outputs.get('introduced'), comments()]).toEqual(['1', ['zz/fly.toml:4 High']])
  })

  test('are commented on their lines', async () => {
    const { run, comments } = await open({ base: { 'z/Dockerfile': CLEAN }, change: { ...many, 'z/Dockerfile': LEAK } })
    const { requests } = await run()
    expect([comments(), requests <= 12]).toEqual([['z/Dockerfile:2 Critical'], true])
  })
})
