import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { dispatchEvent, pushEvent, scheduleEvent } from '../embedded-github/payloads.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'
import { CLEAN, LEAK, openScene, PASSWORD, PLAIN, type Scene, type SceneOptions, SHOP } from './action-scene.ts'

const BASELINE = '.github/airworthy-baseline.json'

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const airworthy = (...args: readonly string[]) => airworthyIn(repository.directory, ['check', ...args])

const written = (): string => readFileSync(join(repository.directory, BASELINE), 'utf8')

/** What the command line writes down of a project. */
async function baselineOf(files: Readonly<Record<string, string>>): Promise<string> {
  repository.write(files)
  expect((await airworthy('--write-baseline')).status).toBe(0)
  return written()
}

describe('on the command line', () => {
  test('what is written down stands, without a secret; what is new or worse decides', async () => {
    const text = await baselineOf({ 'fly.toml': PLAIN, Dockerfile: LEAK })
    expect(text).not.toContain(PASSWORD)
    expect(text.match(/"rule"/g)?.length).toBeGreaterThan(1)
    repository.commit()
    const { status, data } = await airworthy()
    expect(status).toBe(0)
    expect(data).toMatch(/0 findings · \d+ in the baseline · 0 ignored\. Success/)
    expect((await airworthy('--all')).data).toContain('in the baseline')

    repository.write({ 'fly.toml': `# moved\n\n${PLAIN}`, 'fly.new.toml': PLAIN.replace('"shop"', '"new"') })
    const changed = await airworthy()
    expect(changed.status).toBe(1)
    expect(changed.data).toContain('fly.new.toml\n')
    expect(changed.data).not.toMatch(/^fly\.toml\n/m)
  })

  test('a changed secret is new', async () => {
    await baselineOf({ 'fly.toml': SHOP, Dockerfile: LEAK })
    repository.write({ Dockerfile: LEAK.replace(PASSWORD, ['an', 'other-pw7'].join('')) })
    expect((await airworthy()).status).toBe(1)
  })

  test('a file that git saw moving keeps its entries, committed or not', async () => {
    await baselineOf({ 'fly.toml': PLAIN })
    repository.commit()
    repository.git('mv', 'fly.toml', 'fly.shop.toml')
    expect((await airworthy()).status).toBe(0)
    repository.commit()
    repository.write({ 'README.md': 'More.\n' })
    repository.commit()
    expect(await airworthy()).toMatchObject({ status: 0 })
    expect((await airworthy()).data).not.toContain('no longer matches a finding')
  })

  test('what was mended is told, and is gone from the next baseline', async () => {
    const before = await baselineOf({ 'fly.toml': PLAIN, Dockerfile: LEAK })
    repository.write({ Dockerfile: CLEAN })
    expect((await airworthy()).data).toContain('no longer matches a finding')
    await airworthy('--write-baseline')
    const kept = before.split('\n').filter(line => line.includes('"path": "fly.toml"'))
    expect(
      written()
        .split('\n')
        .filter(line => line.includes('"rule"'))
        .map(line => line.replace(/,$/, '')),
    ).toEqual(kept.map(line => line.replace(/,$/, '')))
  })

  test('has no say in what a change introduces', async () => {
    repository.write({ 'fly.toml': SHOP })
    repository.commit()
    await baselineOf({ 'fly.toml': PLAIN })
    expect((await airworthy()).status).toBe(0)
    expect((await airworthy('--base', 'main')).status).toBe(1)
  })

  test('a broken one is told at its line, and is mended by writing it anew', async () => {
    repository.write({ 'fly.toml': SHOP, [BASELINE]: '{\n  "version": 7,\n  "entries": []\n}\n' })
    const { status, data } = await airworthy('--format', 'json')
    expect(status).toBe(2)
    expect(JSON.parse(data)).toMatchObject({ complete: false, problems: [{ path: BASELINE, line: 2 }] })
    expect((await airworthy('--write-baseline')).status).toBe(0)
  })

  test('is not written where something could not be judged, nor through a link', async () => {
    repository.write({ 'fly.toml': '[broken\n' })
    const broken = await airworthy('--write-baseline')
    expect(broken).toMatchObject({ status: 2 })
    expect(broken.stderr).toContain('no baseline was written')
    expect(written).toThrow()

    const elsewhere = mkdtempSync(join(tmpdir(), 'airworthy-elsewhere-'))
    repository.write({ 'fly.toml': PLAIN })
    symlinkSync(elsewhere, join(repository.directory, '.github'))
    expect(await airworthy('--write-baseline')).toMatchObject({ status: 2, data: '' })
    rmSync(elsewhere, { recursive: true })
  })

  test('asks for the whole project', async () => {
    repository.write({ 'fly.toml': PLAIN })
    expect(await airworthy('--write-baseline', '--base', 'main')).toMatchObject({ status: 2, data: '' })
  })
})

describe('the HTML report', () => {
  test('is the same verdict on a page, without a secret', async () => {
    repository.write({ 'fly.toml': PLAIN, Dockerfile: LEAK })
    const { status, data } = await airworthy('--format', 'html')
    expect(status).toBe(1)
    expect(data).toMatch(/^<!doctype html>/)
    expect(data).toContain('DATABASE_URL')
    expect(data).not.toContain(PASSWORD)
  })
})

describe('in the action', () => {
  const scenes: Scene[] = []
  const open = async (options: SceneOptions): Promise<Scene> => {
    const scene = await openScene(options)
    scenes.push(scene)
    return scene
  }
  afterEach(async () => {
    for (const scene of scenes.splice(0)) await scene.close()
  })

  const OLD = { 'fly.toml': PLAIN, Dockerfile: LEAK }

  test.each([
    ['push', async ({ repository: on }: Scene) => pushEvent(on, 'main')],
    ['schedule', async ({ repository: on }: Scene) => scheduleEvent(on)],
    ['workflow_dispatch', async ({ repository: on }: Scene) => dispatchEvent(on, 'main')],
  ])('on `%s` what is in the baseline stands', async (_, event) => {
    const scene = await open({ base: { ...OLD, [BASELINE]: await baselineOf(OLD) }, change: { 'README.md': 'x\n' } })
    const { status, summary, outputs } = await scene.runOn(await event(scene))
    expect([status, outputs.get('introduced')]).toEqual([0, '0'])
    expect(Number(outputs.get('standing'))).toBeGreaterThan(1)
    expect(summary).toContain('in the baseline')
  })

  test('files that moved since it was written keep their entries', async () => {
    const { runOn, repository: on } = await open({
      base: { ...OLD, [BASELINE]: await baselineOf(OLD) },
      change: { 'README.md': 'x\n' },
    })
    await on.commit('main', { 'fly.toml': null, 'fly.shop.toml': PLAIN })
    await on.commit('main', { 'README.md': 'More.\n' })
    const { status, summary } = await runOn(await scheduleEvent(on))
    expect(status).toBe(0)
    expect(summary).not.toContain('no longer matches a finding')
  })

  test('a pull request is held against the base branch’s, and cannot write its own', async () => {
    const inputs = { scope: 'all' }
    const known = await open({
      base: { ...OLD, [BASELINE]: await baselineOf(OLD) },
      change: { 'README.md': 'x\n', [BASELINE]: null },
    })
    const first = await known.run({ inputs })
    expect(first.status).toBe(0)
    expect(first.summary).toContain('This change edits the baseline. Its removal takes effect after the merge.')

    const own = await open({ base: OLD, change: { [BASELINE]: await baselineOf(OLD) } })
    const second = await own.run({ inputs })
    expect(second.status).toBe(1)
    expect(second.summary).toContain('This change edits the baseline. It takes effect after the merge.')
  })

  test('a report file that is named so is a page', async () => {
    const { run } = await open({ change: OLD })
    const folder = mkdtempSync(join(tmpdir(), 'airworthy-report-'))
    const file = join(folder, 'report.html')
    await run({ inputs: { 'report-file': file }, environment: { RUNNER_TEMP: folder } })
    const page = readFileSync(file, 'utf8')
    rmSync(folder, { recursive: true })
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('2 new findings')
    expect(page).not.toContain(PASSWORD)
  })

  test('a broken one fails, on the branch and in the pull request that breaks it', async () => {
    const broken = { [BASELINE]: '{\n  "version": 1\n}\n' }
    const standing = await open({ base: broken, change: { 'README.md': 'x\n' } })
    const pushed = await standing.runOn(await pushEvent(standing.repository, 'main'))
    expect(pushed.status).toBe(1)
    expect(pushed.summary).toContain('`entries` of a baseline must be a list')

    const breaking = await open({ change: broken })
    const { status, summary } = await breaking.run()
    expect(status).toBe(1)
    expect(summary).toContain('`entries` of a baseline must be a list')
  })
})
