import { describe, expect, test } from '@jest/globals'
import { baselineOf } from '../../../src/engine/baseline.ts'
import type { Diff } from '../../../src/model/files/diff.ts'
import type { Snapshot } from '../../../src/model/files/snapshot.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import type { Rule } from '../../../src/model/rule.ts'
import { parsers } from '../../../src/parse/index.ts'
import { emptyReport } from '../../../src/review/empty-report.ts'
import { type RunInput, run } from '../../../src/review/run.ts'
import { at, diffOf, problem, short } from '../engine/literals.ts'

/** Blames every setting that is named BAD, at the setting. */
const BAD: Rule = {
  id: 'bad-setting',
  practice: 'configuration',
  title: 'Bad setting',
  severity: 'high',
  confidence: 'high',
  remedy: 'Remove it.',
  references: [],
  *check({ settings }) {
    for (const { name, at, key, value } of settings) {
      if (name !== 'BAD') continue
      if (value.raw === '"crash"') throw new Error('crash')
      yield { message: 'It is bad.', at, subject: `${key} ${value.raw}` }
    }
  },
}

function snapshot(texts: Readonly<Record<string, string>>, problems: Snapshot['problems'] = []): Snapshot {
  return { commit: 'c', paths: new Set(Object.keys(texts)), texts: new Map(Object.entries(texts)), problems }
}

function input(more: Partial<RunInput> & Pick<RunInput, 'head'>): RunInput {
  return {
    rules: [BAD],
    policy: NO_POLICY,
    policyProblems: [],
    parsers,
    failOn: 'high',
    scope: more.base ? 'introduced' : 'all',
    today: '2026-06-15',
    version: '0.1.0',
    ...more,
  }
}

const APP = 'app = "shop"\n\n[env]\n'
const first = snapshot({ 'fly.toml': `${APP}BAD = "1"\n` })
const second = snapshot({ 'fly.toml': `${APP}BAD = "2"\n` })
const edit = (text: string, path = 'fly.toml'): Diff => diffOf({ [path]: text })

function outline(given: RunInput) {
  const { comparison, verdict, placed, introducedBySeverity } = run(given)
  return {
    introduced: comparison.introduced.map(short),
    standing: comparison.standing.map(short),
    fixed: comparison.fixed.map(short),
    spots: placed.map(({ spot }) => spot),
    high: introducedBySeverity.high,
    verdict: `${verdict.conclusion}${verdict.complete ? '' : ', incomplete'}`,
  }
}

describe('run', () => {
  test('without a base everything counts as introduced', () => {
    expect(outline(input({ head: first }))).toEqual({
      introduced: ['high fly.toml:4 env.BAD "1"'],
      standing: [],
      fixed: [],
      spots: [{ on: 'check' }],
      high: 1,
      verdict: 'failure',
    })
  })

  test('a change answers for what it introduces', () => {
    const diff = edit('@@ -3,2 +3,2 @@\n [env]\n-BAD = "1"\n+BAD = "2"')
    expect(outline(input({ base: first, head: second, diff }))).toEqual({
      introduced: ['high fly.toml:4 env.BAD "2"'],
      standing: [],
      fixed: ['high fly.toml:4 env.BAD "1"'],
      spots: [{ on: 'line', path: 'fly.toml', side: 'RIGHT', line: 4 }],
      high: 1,
      verdict: 'failure',
    })
  })

  test('a change that leaves the fault alone passes, unless the scope is all', () => {
    const expected = { introduced: [], standing: ['high fly.toml:4 env.BAD "1"'], fixed: [], spots: [], high: 0 }
    expect(outline(input({ base: first, head: first }))).toEqual({ ...expected, verdict: 'success' })
    const all = outline(input({ base: first, head: first, scope: 'all' }))
    expect([all.introduced, all.standing, all.verdict]).toEqual([expected.standing, [], 'failure'])
  })

  test('what the base ignores stays ignored, and is not fixed', () => {
    const text = `${APP}BAD = "1" # airworthy: ignore[bad-setting] agreed\n`
    const report = run(
      input({ base: snapshot({ 'fly.toml': text }), head: snapshot({ 'fly.toml': `# moved\n${text}` }) }),
    )
    expect(report.suppressed.map(({ finding, by }) => `${short(finding)}: ${by.reason}`)).toEqual([
      'high fly.toml:5 env.BAD "1": agreed',
    ])
    expect([report.comparison, report.notices]).toEqual([{ introduced: [], standing: [], fixed: [] }, []])
  })

  test('a head that cannot be parsed fixes nothing and is incomplete', () => {
    const head = snapshot({ 'fly.toml': `${APP}BAD = \n` })
    const diff = edit('@@ -4 +4 @@\n-BAD = "1"\n+BAD =')
    const { standing, fixed, verdict } = outline(input({ base: first, head, diff, failOn: 'never' }))
    expect([standing, fixed, verdict]).toEqual([['high fly.toml:4 env.BAD "1"'], [], 'failure, incomplete'])
  })

  test('an old broken file that the change leaves alone blocks nobody', () => {
    const broken = problem('other.toml', 'It is too large.')
    const side = snapshot({ 'fly.toml': APP, 'other.toml': '' }, [broken])
    const report = run(input({ base: side, head: side, diff: edit('@@ -1 +1 @@\n-a\n+b') }))
    expect([report.verdict.conclusion, report.problems]).toEqual(['success', [{ ...broken, blocking: false }]])
  })

  test.each([
    ['a rule that crashes at the head', { base: first, head: snapshot({ 'fly.toml': `${APP}BAD = "crash"\n` }) }],
    ['a rule that crashes at the base', { base: snapshot({ 'fly.toml': `${APP}BAD = "crash"\n` }), head: second }],
    ['a policy that is not valid', { head: snapshot({}), policyProblems: [problem('.github/airworthy.yml', 'No.')] }],
  ])('%s is incomplete', (_, sides) => {
    expect(outline(input({ ...sides, failOn: 'never' })).verdict).toBe('failure, incomplete')
  })
})

describe('a baseline', () => {
  const known = run(input({ head: first })).comparison.introduced
  const entries = baselineOf(known).map(entry => ({ ...entry, at: at('.github/airworthy-baseline.json:4') }))
  const baseline = { entries, renames: new Map() }

  test('lets stand what it knows of, and no more', () => {
    const both = snapshot({ 'fly.toml': `${APP}OTHER = "0"\nBAD = "1"\n`, 'fly.web.toml': `${APP}BAD = "1"\n` })
    expect(outline(input({ head: both, baseline }))).toMatchObject({
      introduced: ['high fly.web.toml:4 env.BAD "1"'],
      standing: ['high fly.toml:5 env.BAD "1"'],
      verdict: 'failure',
    })
    expect(outline(input({ head: first, baseline })).verdict).toBe('success')
  })

  test('has no say in what a change introduces', () => {
    const diff = edit('@@ -3 +3,2 @@\n [env]\n+BAD = "1"')
    const before = snapshot({ 'fly.toml': APP })
    expect(outline(input({ base: before, head: first, diff, baseline }))).toMatchObject({
      introduced: ['high fly.toml:4 env.BAD "1"'],
      verdict: 'failure',
    })
    expect(outline(input({ base: before, head: first, diff, baseline, scope: 'all' })).verdict).toBe('success')
  })

  test('follows a file that the change moves', () => {
    const head = snapshot({ 'fly.web.toml': first.texts.get('fly.toml') ?? '' })
    const diff = diffOf({ 'fly.web.toml': { status: 'renamed', previousPath: 'fly.toml', patch: '' } })
    expect(outline(input({ base: first, head, diff, baseline, scope: 'all' })).verdict).toBe('success')
  })

  test('spares what an ignore covers, and says that the entry can go', () => {
    const head = snapshot({ 'fly.toml': `${APP}BAD = "1" # airworthy: ignore[bad-setting] agreed\n` })
    const { comparison, suppressed, notices } = run(input({ head, baseline }))
    expect([comparison.standing.length, suppressed.length, notices.map(({ at }) => at.path)]).toEqual([
      0,
      1,
      ['.github/airworthy-baseline.json'],
    ])
  })
})

test('a problem that is found twice is told once', () => {
  const twice = problem('fly.toml:2', 'It is broken.')
  const { problems } = run(input({ head: snapshot({}, [{ ...twice, blocking: false }]), policyProblems: [twice] }))
  expect(problems).toEqual([twice])
})

test('where nothing that matters has changed, the report is known without a run', () => {
  const commits = { base: 'b', head: 'h' }
  const [base, head] = [snapshot({}), snapshot({})].map((side, i) => ({ ...side, commit: ['b', 'h'][i] ?? '' }))
  if (!base || !head) throw new Error('There are two sides.')
  const result = run({ ...input({ head }), base, failOn: 'medium', scope: 'introduced', version: '9.9.9' })
  expect(emptyReport({ rules: [BAD], failOn: 'medium', version: '9.9.9', commits })).toEqual(result)
})

test('an app of the policy that no file names is a notice with the nearest name', () => {
  const policy = {
    ...NO_POLICY,
    apps: new Map([
      ['shopp', { at: at('.github/airworthy.yml:2'), private: true, domains: [] }],
      ['shop', { at: at('.github/airworthy.yml:3'), private: false, domains: [] }],
      ['shop-db', { at: at('.github/airworthy.yml:4'), private: true, domains: [] }],
    ]),
  }
  const head = snapshot({ 'fly.toml': APP, 'deploy.sh': 'fly deploy -a shop-db\n' })
  expect(run(input({ head, policy })).notices).toEqual([
    {
      at: at('.github/airworthy.yml:2'),
      message: 'No fly config or command names the app `shopp`, so this entry has no effect; did you mean shop?',
    },
  ])
})
