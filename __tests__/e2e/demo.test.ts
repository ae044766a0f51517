import { beforeAll, describe, expect, test } from '@jest/globals'
import { type DemoHistory, exitStatusOf, playDemo, withoutPasswords } from '../../scripts/demo-history.ts'
import { changesBetween, reportedTwice, threadsOf } from '../../scripts/demo-threads.ts'

let history: DemoHistory
beforeAll(async () => {
  history = await playDemo()
}, 120_000)

function bothPushes() {
  const [first, second] = history.pushes
  if (!first || !second) throw new Error('The demo has two pushes.')
  return { first, second }
}

describe('the demo', () => {
  test('the first push is commented on four lines', () => {
    expect(threadsOf(bothPushes().first.pull).map(({ place }) => place)).toEqual([
      'apps/api/Dockerfile:10',
      'apps/api/fly.toml:10 (removed)',
      'apps/db/fly.toml:28',
      'apps/web/fly.toml:6',
    ])
  })

  test('of the second push one is fixed, one is new, three are left, and nothing is told twice', () => {
    const { first, second } = bothPushes()
    const { added, closed, left } = changesBetween(first, second)
    const [fixed] = closed
    expect(closed.map(({ place }) => place)).toEqual(['apps/db/fly.toml:28'])
    expect(fixed?.minimised).toBe('OUTDATED')
    expect(fixed?.body).toContain(`**Fixed** in ${second.pull.head.sha.slice(0, 12)}`)
    expect(added.map(({ place }) => place)).toEqual(['apps/web/fly.toml:11'])
    expect(left.map(({ thread, placeBefore }) => [placeBefore, thread.place])).toEqual([
      ['apps/api/Dockerfile:10', 'apps/api/Dockerfile:11'],
      ['apps/api/fly.toml:10 (removed)', 'apps/api/fly.toml:10 (removed)'],
      ['apps/web/fly.toml:6', 'apps/web/fly.toml:6'],
    ])
    expect(reportedTwice(threadsOf(second.pull))).toEqual([])
  })

  test('it ends as the check does, and GitHub would have taken every request', () => {
    expect(history.violations).toEqual([])
    expect(history.pushes.map(({ check }) => check?.conclusion)).toEqual(['failure', 'failure'])
    expect(exitStatusOf(history)).toBe(1)
  })

  test('without a check, with a refused request, or with a run that could not finish, it is no result', () => {
    const [push] = history.pushes
    if (!push) throw new Error('The demo has a push.')
    expect(exitStatusOf({ ...history, pushes: [{ ...push, check: undefined }] })).toBe(2)
    expect(exitStatusOf({ ...history, violations: ['It was refused.'] })).toBe(2)
    const stopped = { ...push, run: { ...push.run, outputs: new Map([['conclusion', 'failure']]) } }
    expect(exitStatusOf({ ...history, pushes: [push, stopped] })).toBe(2)
  })

  test('no password is shown', () => {
    const shown = threadsOf(bothPushes().first.pull).flatMap(({ body, hunk }) => [
      body,
      ...hunk.map(({ text }) => text),
    ])
    expect(shown.join('\n')).toContain('ENV DATABASE_URL=postgres://user:•••@host/db')
    expect(withoutPasswords('redis://:word@cache:6379')).toBe('redis://:•••@cache:6379')
  })
})
