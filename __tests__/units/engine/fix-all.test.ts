import { describe, expect, test } from '@jest/globals'
import { fixAll } from '../../../src/engine/fix-all.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Rule } from '../../../src/model/rule.ts'
import { parsers } from '../../../src/parse/index.ts'
import { run } from '../../../src/review/run.ts'
import { reportOf } from '../report/report-literal.ts'
import { finding } from './literals.ts'

/** Blames settings whose name begins with BAD; its fix puts the value in the setting's place. */
const BAD: Rule = {
  id: 'bad-setting',
  practice: 'configuration',
  title: 'Bad setting',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Remove it.',
  references: [],
  *check({ settings }) {
    for (const { name, at, value } of settings) {
      if (!name.startsWith('BAD') || !value.known) continue
      const edits = [{ at, text: String(value.value) }]
      yield {
        message: 'It is bad.',
        at,
        subject: name,
        fix: { title: `Mend ${name}`, safe: name !== 'BAD_RISKY', edits },
      }
    }
  },
}

function check(texts: ReadonlyMap<string, string>): Report {
  return run({
    head: { commit: 'c', paths: new Set(texts.keys()), texts, problems: [] },
    rules: [BAD],
    policy: NO_POLICY,
    policyProblems: [],
    parsers,
    failOn: 'high',
    scope: 'all',
    today: '2026-06-15',
    version: '0.1.0',
  })
}

function mend(env: string, admits: (name: string, safe: boolean) => boolean = () => true) {
  const head = 'app = "shop"\n\n[env]\n'
  const texts = new Map([['fly.toml', head + env]])
  let checks = 0
  const outcome = fixAll({
    paths: new Set(texts.keys()),
    texts,
    report: check(texts),
    check: changed => {
      checks++
      return check(changed)
    },
    admits: ({ subject }, { safe }) => admits(subject, safe),
  })
  return {
    env: outcome.texts.get('fly.toml')?.slice(head.length),
    fixed: outcome.fixed.map(({ subject }) => subject),
    left: outcome.report.comparison.introduced.map(({ subject }) => subject),
    checks,
  }
}

describe('fixAll', () => {
  test('applies what holds together at one go', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `BAD${index} = 'GOOD${index} = "x"' # ${index}\n`)
    const outcome = mend(lines.join(''))
    expect(outcome.env).toBe(lines.map((_, index) => `GOOD${index} = "x" # ${index}\n`).join(''))
    expect(outcome).toMatchObject({ left: [], checks: 1 })
    expect(outcome.fixed).toHaveLength(40)
  })

  test('mends more than one report has proven fixes for', () => {
    const lines = Array.from({ length: 70 }, (_, index) => `BAD${index} = 'GOOD${index} = "x"'\n`)
    expect(mend(lines.join(''))).toMatchObject({ left: [] })
  })

  test('leaves out the one that does not hold with the others', () => {
    const outcome = mend(`BAD_A = 'HALF = "x"'\nBAD_B = 'GOOD = "x"'\nBAD_C = 'HALF = "y"'\n`)
    // TOML takes a key but once: the file could not be read any more.
    expect(outcome).toMatchObject({ fixed: ['BAD_A', 'BAD_B'], left: ['BAD_C'] })
    expect(outcome.env).toBe(`HALF = "x"\nGOOD = "x"\nBAD_C = 'HALF = "y"'\n`)
  })

  test('leaves out what it is told to', () => {
    const env = `BAD_RISKY = 'A = "x"'\nBAD_A = 'B = "x"'\nBAD_B = 'C = "x"'\n`
    expect(mend(env, (_, safe) => safe)).toMatchObject({ fixed: ['BAD_A', 'BAD_B'], left: ['BAD_RISKY'] })
    expect(mend(env, name => name === 'BAD_B').env).toBe(`BAD_RISKY = 'A = "x"'\nBAD_A = 'B = "x"'\nC = "x"\n`)
  })

  test('changes nothing where nothing can be mended', () => {
    const env = 'GOOD = "x"\n'
    expect(mend(env)).toEqual({ env, fixed: [], left: [], checks: 0 })
  })
})

/**
 * Each line that begins with `bad` is a finding. Its fix puts in its place what stands behind the colon, and with a `+`
 * also takes the line below away. Unlike a run's report this one offers fixes that nobody has tried.
 */
function checkLines(texts: ReadonlyMap<string, string>): Report {
  const introduced = (texts.get('a') ?? '').split('\n').flatMap((line, index) => {
    const [, subject = '', title = '', more, text = ''] = /^(bad(\d?)\w*)(\+?): (.*)$/.exec(line) ?? []
    if (subject === '') return []
    const range = { start: { line: index + 1, column: 1 }, end: { line: index + (more ? 2 : 1), column: 80 } }
    return [finding('a:1', { subject, fix: { title, safe: true, edits: [{ at: { path: 'a', range }, text }] } })]
  })
  const by = { at: finding('a:99').at, reason: 'agreed' }
  const suppressed = [{ finding: finding('a:99', { subject: 'ignored' }), by }]
  return reportOf({ comparison: { introduced, standing: [], fixed: [] }, suppressed })
}

test.each<[string, string, string, number]>([
  ['all at one go', 'bad1: a|bad2: b|bad3: c', 'a|b|c', 1],
  ['all but one that stays bad', 'bad1: a|bad2: bad2: b|bad3: c', 'a|bad2: bad2: b|c', 5],
  ['none where none holds', 'bad1: bad1: a|bad2: bad2: b', 'bad1: bad1: a|bad2: bad2: b', 3],
  ['those that fit beside one another', 'bad1+: a|bad2: b|bad3: c', 'a|c', 1],
])('fixes that nobody has tried: %s', (_, before, after, rounds) => {
  let checks = 0
  const check = (texts: ReadonlyMap<string, string>) => {
    checks++
    return checkLines(texts)
  }
  const texts = new Map([['a', before.replaceAll('|', '\n')]])
  const outcome = fixAll({ paths: new Set(['a']), texts, report: checkLines(texts), check, admits: () => true })
  expect([outcome.texts.get('a')?.replaceAll('\n', '|'), checks]).toEqual([after, rounds])
})
