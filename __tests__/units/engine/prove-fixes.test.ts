import { describe, expect, test } from '@jest/globals'
import { type CheckOutcome, isProven, keepProvenFixes } from '../../../src/engine/prove-fixes.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import type { Setting } from '../../../src/model/project/setting.ts'
import type { Edit, Rule } from '../../../src/model/rule.ts'
import { parsers } from '../../../src/parse/index.ts'
import { run } from '../../../src/review/run.ts'
import { finding, at as placeOf, problem } from './literals.ts'

/** Blames settings whose name begins with BAD. The value is what the fix puts in the setting's place. */
const BAD: Rule = {
  id: 'bad-setting',
  practice: 'configuration',
  title: 'Bad setting',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Remove it.',
  references: [],
  *check({ settings }) {
    for (const { name, at, key, value } of settings) {
      if (!name.startsWith('BAD') || !value.known) continue
      const fix = { title: 'Write it otherwise', safe: true, edits: editsOf(String(value.value), at) }
      yield { message: 'It is bad.', at, subject: key, fix }
    }
  },
}

function editsOf(text: string, at: Setting['at']): Edit[] {
  if (text === 'twice') return [at, at].map((place, index) => ({ at: place, text: `GOOD${index} = "x"` }))
  return text === 'nothing' ? [] : [{ at: text === 'elsewhere' ? { ...at, path: 'gone.toml' } : at, text }]
}

/** Comes, or gets worse, through the fixes of the other rule. */
const WORSE: Rule = {
  ...BAD,
  id: 'worse-setting',
  *check({ settings }) {
    for (const { name, at, value } of settings) {
      if (value.raw === '"crash"') throw new Error('crash')
      if (name === 'WORSE') yield { message: 'It is worse.', at, subject: 'it', severity: 'low' }
      if (name === 'WORST') yield { message: 'It is worse.', at, subject: 'it' }
    }
  },
}

function fixesOf(env: string): string[] {
  const texts = new Map([['fly.toml', `app = "shop"\n\n[env]\n${env}`]])
  const head = { commit: 'c', paths: new Set(texts.keys()), texts, problems: [] }
  const { comparison } = run({
    head,
    rules: [BAD, WORSE],
    policy: NO_POLICY,
    policyProblems: [],
    parsers,
    failOn: 'high',
    scope: 'all',
    today: '2026-06-15',
    version: '0.1.0',
  })
  return comparison.introduced.flatMap(({ rule, fix }) => (rule === 'bad-setting' ? [fix ? 'offered' : 'not'] : []))
}

describe('a fix is offered', () => {
  test.each([
    ['where it does what it says', `BAD = 'GOOD = "x"'`],
    ['where another finding stays as it was', `WORSE = "x"\nBAD = 'GOOD = "x"'`],
    ['where it makes another finding better', `WORST = "x"\nBAD = 'GOOD = "x"'`],
  ])('%s', (_, env) => expect(fixesOf(`${env}\n`)).toEqual(['offered']))
})

describe('a fix is not offered', () => {
  test.each([
    ['that leaves the finding', `BAD = 'BAD = "y"'`],
    ['that brings the same finding elsewhere', `BAD = 'BAD1 = "y"'`],
    ['that brings a finding of another rule', `BAD = 'WORSE = "y"'`],
    ['that makes a finding of another rule worse', `WORSE = "x"\nBAD = 'WORST = "y"'`],
    ['that leaves a file which cannot be read', `BAD = 'GOOD = '`],
    ['that stops a rule', `BAD = 'GOOD = "crash"'`],
    ['whose edits overlap', `BAD = "twice"`],
    ['for a file that is not there', `BAD = "elsewhere"`],
    ['that does nothing', `BAD = "nothing"`],
  ])('%s', (_, env) => expect(fixesOf(`${env}\n`)).toEqual(['not']))
})

describe('what it costs', () => {
  const fixOf = (line: number) => ({ title: '', safe: true, edits: [{ at: placeOf(`a.toml:${line}:1-1`), text: 'x' }] })
  const many = (number: number, more: (index: number) => Partial<Finding>) =>
    Array.from({ length: number }, (_, index) =>
      finding(`a.toml:${index + 1}`, { subject: `${index}`, fix: fixOf(index + 1), ...more(index) }),
    )

  function prove(introduced: readonly Finding[], files = 1) {
    const now: CheckOutcome = { findings: introduced, problems: [], crashes: [] }
    const texts = new Map(
      Array.from({ length: files }, (_, index) => [index === 0 ? 'a.toml' : `${index}.toml`, '\n'.repeat(99)]),
    )
    let checks = 0
    const check = (): CheckOutcome => {
      checks++
      return { ...now, findings: [] }
    }
    const comparison = { introduced, standing: introduced, fixed: introduced }
    const kept = keepProvenFixes(comparison, { paths: new Set(texts.keys()), texts, now, check })
    return { checks, kept }
  }

  test('findings of one cause are tried once', () => {
    const { checks, kept } = prove(many(3, () => ({ fix: fixOf(1) })))
    expect([checks, kept.introduced.map(({ fix }) => fix !== undefined)]).toEqual([1, [true, true, true]])
  })

  test('fixes in different folders are tried at once, and alone where one does not hold', () => {
    const cure = (folder: number) => ({
      title: '',
      safe: true,
      edits: [{ at: placeOf(`${folder}/a.toml:1:1-1`), text: folder === 3 ? 'bad' : 'good' }],
    })
    const findings = Array.from({ length: 5 }, (_, index) =>
      finding(`${index}/a.toml:1`, { subject: `${index}`, fix: cure(index) }),
    )
    const texts = new Map(findings.map(({ at }) => [at.path, '\n']))
    const now: CheckOutcome = { findings, problems: [], crashes: [] }
    let checks = 0
    const check = (files: ReadonlyMap<string, string>): CheckOutcome => {
      checks++
      return { ...now, findings: findings.filter(({ at }) => !files.get(at.path)?.startsWith('good')) }
    }
    const prove = (introduced: readonly Finding[]) => {
      checks = 0
      const comparison = { introduced, standing: [], fixed: [] }
      const kept = keepProvenFixes(comparison, { paths: new Set(texts.keys()), texts, now, check })
      return [
        checks,
        kept.introduced
          .filter(({ fix }) => fix)
          .map(({ subject }) => subject)
          .join(' '),
      ]
    }
    expect(prove(findings.filter(({ subject }) => subject !== '3'))).toEqual([1, '0 1 2 4'])
    expect(prove(findings)).toEqual([6, '0 1 2 4'])
    expect(prove(findings.slice(3, 4))).toEqual([1, ''])
  })

  test.each<[string, readonly (readonly string[])[], number]>([
    ['in two folders', [['a/x:1'], ['b/x:1']], 1],
    ['in two files of one folder', [['a/x:1'], ['a/y:1']], 2],
    ['in a folder and its inner folder', [['a/x:1'], ['a/b/x:1']], 1],
    ['in the root and in a folder', [['x:1'], ['a/x:1']], 1],
    ['over folders that others are in', [['a/x:1'], ['b/x:1'], ['b/y:1', 'c/x:1'], ['c/y:1']], 3],
    ['that clash in themselves', [['a/x:1', 'a/x:1']], 0],
    ['that are empty', [[]], 0],
  ])('fixes %s', (_, places, expected) => {
    const findings = places.map((each, index) => {
      const edits = each.map((place, number) => ({ at: placeOf(`${place}:1-2`), text: `${number}` }))
      return finding(`f${index}:1`, { fix: { title: '', safe: true, edits } })
    })
    const texts = new Map(['x', 'a/x', 'a/y', 'a/b/x', 'b/x', 'b/y', 'c/x', 'c/y'].map(path => [path, 'text\n']))
    let checks = 0
    const check = (): CheckOutcome => {
      checks++
      return { findings: [], problems: [], crashes: [] }
    }
    const comparison = { introduced: findings, standing: [], fixed: [] }
    keepProvenFixes(comparison, { paths: new Set(), texts, now: { findings, problems: [], crashes: [] }, check })
    expect(checks).toBe(expected)
  })

  test('the worst are tried while there is room, in a large project fewer', () => {
    const mixed = many(60, index => ({ severity: index >= 55 ? 'critical' : 'low' }))
    const { checks, kept } = prove(mixed)
    const offered = kept.introduced.filter(({ fix }) => fix !== undefined)
    expect([checks, offered.length, offered.filter(({ severity }) => severity === 'critical').length]).toEqual([
      50, 50, 5,
    ])
    expect(prove(mixed, 1000).checks).toBe(10)
    expect(prove(mixed, 4000).checks).toBe(2)
    expect(prove(mixed, 12_000).checks).toBe(0)
  })

  test('what is not news has none', () => {
    const { kept } = prove(many(1, () => ({})))
    expect([...kept.standing, ...kept.fixed].map(({ fix }) => fix)).toEqual([undefined, undefined])
  })
})

describe('what a fix does holds', () => {
  const [a, b] = [finding('fly.toml:1'), finding('fly.toml:2', { subject: 'port 81' })]
  const [no, otherwise] = [problem('a:1', 'No.'), problem('a:1', 'Otherwise.')]
  const [crash, otherCrash] = [
    { rule: 'a', error: 'Error' },
    { rule: 'b', error: 'Error' },
  ]
  const outcome = (more: Partial<CheckOutcome>): CheckOutcome => ({ findings: [], problems: [], crashes: [], ...more })

  test.each<[string, Partial<CheckOutcome>, Partial<CheckOutcome>, boolean]>([
    ['where it takes its finding away', { findings: [a, b] }, { findings: [b] }, true],
    ['where it takes others away, too', { findings: [a, b] }, {}, true],
    ['not where it takes another away instead', { findings: [a, b] }, { findings: [a] }, false],
    ['not where one comes', { findings: [a] }, { findings: [b] }, false],
    ['where a problem stays', { findings: [a], problems: [no] }, { problems: [no] }, true],
    ['where a problem goes', { findings: [a], problems: [no, no] }, { problems: [no] }, true],
    ['not where one comes for it', { findings: [a], problems: [no] }, { problems: [otherwise] }, false],
    ['not where it comes again', { findings: [a], problems: [no] }, { problems: [no, no] }, false],
    ['where the same rule crashes', { findings: [a], crashes: [crash] }, { crashes: [crash] }, true],
    ['not where another one does', { findings: [a], crashes: [crash] }, { crashes: [otherCrash] }, false],
  ])('%s', (_, now, then, expected) => {
    expect(isProven([a], outcome(then), { now: outcome(now), paths: new Set(['fly.toml']) })).toBe(expected)
  })
})
