import { describe, expect, test } from '@jest/globals'
import { type Change, compare, introduceAll, NONE_UNCHECKED } from '../../../src/engine/compare.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { diffOf, finding, short } from './literals.ts'

function change(more: Partial<Change> = {}): Change {
  const paths = new Set(['fly.toml'])
  return {
    diff: diffOf({}),
    basePaths: paths,
    headPaths: paths,
    appsAtBase: new Map(),
    appsAtHead: new Map(),
    uncheckedAtBase: NONE_UNCHECKED,
    uncheckedAtHead: NONE_UNCHECKED,
    takenUp: new Set(),
    ...more,
  }
}

const unread = (path: string) => ({ paths: new Set([path]), rules: new Set<string>() })
const crashed = { paths: new Set<string>(), rules: new Set(['plaintext-http']) }
const RENAMED = diffOf({ 'web/fly.toml': { patch: '', previousPath: 'fly.toml', status: 'renamed' } })
const SECOND_LINE_ADDED = diffOf({ 'fly.toml': '@@ -1,1 +1,2 @@\n a\n+b' })

/** From `fly.toml` of one app to a file that git takes for a new one. */
const move = (before: string, after: string): Partial<Change> => ({
  headPaths: new Set(['web/fly.dev.toml']),
  appsAtBase: new Map([['fly.toml', before]]),
  appsAtHead: new Map([['web/fly.dev.toml', after]]),
})

interface Case {
  readonly base: readonly Finding[]
  readonly head: readonly Finding[]
  readonly change?: Partial<Change>
  readonly introduced?: readonly string[]
  readonly standing?: readonly string[]
  readonly fixed?: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'a new finding is introduced': {
    base: [],
    head: [finding('fly.toml:3')],
    introduced: ['high fly.toml:3 port 80'],
  },
  'a moved line stands': {
    base: [finding('fly.toml:3')],
    head: [finding('fly.toml:30')],
    standing: ['high fly.toml:30 port 80'],
  },
  'a finding that is gone is fixed': {
    base: [finding('fly.toml:3')],
    head: [],
    fixed: ['high fly.toml:3 port 80'],
  },
  'a value under a new name stands': {
    base: [finding('fly.toml:3', { subject: 'env.TOKEN digest', alias: 'value' })],
    head: [finding('fly.toml:3', { subject: 'env.API_TOKEN digest', alias: 'value' })],
    standing: ['high fly.toml:3 env.API_TOKEN digest'],
  },
  'a value under a new name in another file is introduced': {
    base: [finding('fly.toml:3', { subject: 'env.TOKEN digest', alias: 'value' })],
    head: [finding('web/fly.toml:3', { subject: 'env.API_TOKEN digest', alias: 'value' })],
    introduced: ['high web/fly.toml:3 env.API_TOKEN digest'],
    fixed: ['high fly.toml:3 env.TOKEN digest'],
  },
  'a changed subject is one fixed and one introduced': {
    base: [finding('fly.toml:3', { subject: 'env.TOKEN digest-a' })],
    head: [finding('fly.toml:3', { subject: 'env.TOKEN digest-b' })],
    introduced: ['high fly.toml:3 env.TOKEN digest-b'],
    fixed: ['high fly.toml:3 env.TOKEN digest-a'],
  },
  'two before and three now: the one on an added line is introduced': {
    base: [finding('fly.toml:1'), finding('fly.toml:2')],
    head: [finding('fly.toml:1'), finding('fly.toml:2'), finding('fly.toml:3')],
    change: { diff: SECOND_LINE_ADDED },
    introduced: ['high fly.toml:2 port 80'],
    standing: ['high fly.toml:1 port 80', 'high fly.toml:3 port 80'],
  },
  'three before and two now: one is fixed': {
    base: [finding('fly.toml:1'), finding('fly.toml:2'), finding('fly.toml:3')],
    head: [finding('fly.toml:1'), finding('fly.toml:2')],
    standing: ['high fly.toml:1 port 80', 'high fly.toml:2 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'a finding that became worse is introduced, and nothing is fixed': {
    base: [finding('fly.toml:3', { severity: 'medium' })],
    head: [finding('fly.toml:3', { severity: 'critical' })],
    introduced: ['critical fly.toml:3 port 80'],
  },
  'a hint that became sure is introduced': {
    base: [finding('fly.toml:3', { confidence: 'low' })],
    head: [finding('fly.toml:3')],
    introduced: ['high fly.toml:3 port 80'],
  },
  'a finding that became milder stands': {
    base: [finding('fly.toml:3', { severity: 'critical' })],
    head: [finding('fly.toml:3', { severity: 'medium' })],
    standing: ['medium fly.toml:3 port 80'],
  },
  'of two alike only the worse one can be new': {
    base: [finding('fly.toml:3', { severity: 'medium' }), finding('fly.toml:9')],
    head: [finding('fly.toml:3'), finding('fly.toml:9')],
    introduced: ['high fly.toml:9 port 80'],
    standing: ['high fly.toml:3 port 80'],
  },
  'a renamed file introduces nothing': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.toml:4')],
    change: { diff: RENAMED, headPaths: new Set(['web/fly.toml']) },
    standing: ['high web/fly.toml:4 port 80'],
  },
  'a file that is gone and a new one of the same app are a move, whatever their names': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.dev.toml:4')],
    change: move('shop', 'shop'),
    standing: ['high web/fly.dev.toml:4 port 80'],
  },
  'a file that is gone vouches for no other app': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.dev.toml:4')],
    change: move('shop', 'bank'),
    introduced: ['high web/fly.dev.toml:4 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'nor for a file of no known app, though it has the same name': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.toml:4')],
    change: { headPaths: new Set(['web/fly.toml']) },
    introduced: ['high web/fly.toml:4 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'a move in which the finding became worse is introduced': {
    base: [finding('fly.toml:3', { severity: 'medium' })],
    head: [finding('web/fly.dev.toml:4')],
    change: move('shop', 'shop'),
    introduced: ['high web/fly.dev.toml:4 port 80'],
  },
  'another app in the same file is introduced': {
    base: [finding('fly.toml:3')],
    head: [finding('fly.toml:3')],
    change: { appsAtBase: new Map([['fly.toml', 'shop']]), appsAtHead: new Map([['fly.toml', 'shop-prod']]) },
    introduced: ['high fly.toml:3 port 80'],
  },
  'another app behind a rename of git is introduced': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.toml:3')],
    change: {
      diff: RENAMED,
      headPaths: new Set(['web/fly.toml']),
      appsAtBase: new Map([['fly.toml', 'shop']]),
      appsAtHead: new Map([['web/fly.toml', 'shop-prod']]),
    },
    introduced: ['high web/fly.toml:3 port 80'],
  },
  'a credential is no newer for another app': {
    base: [finding('fly.toml:3', { practice: 'secrets' })],
    head: [finding('fly.toml:3', { practice: 'secrets' })],
    change: { appsAtBase: new Map([['fly.toml', 'shop']]), appsAtHead: new Map([['fly.toml', 'shop-prod']]) },
    standing: ['high fly.toml:3 port 80'],
  },
  'what a deploy takes up is introduced': {
    base: [finding('fly.toml:3')],
    head: [finding('fly.toml:3')],
    change: { takenUp: new Set(['fly.toml']) },
    introduced: ['high fly.toml:3 port 80'],
  },
  'a second file of that name is no move': {
    base: [finding('fly.toml:3')],
    head: [finding('a/fly.toml:3'), finding('b/fly.toml:3')],
    change: {
      headPaths: new Set(['a/fly.toml', 'b/fly.toml']),
      appsAtBase: new Map([['fly.toml', 'shop']]),
      appsAtHead: new Map([
        ['a/fly.toml', 'shop'],
        ['b/fly.toml', 'shop'],
      ]),
    },
    introduced: ['high b/fly.toml:3 port 80'],
    standing: ['high a/fly.toml:3 port 80'],
  },
  'between files that stay nothing moves': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.toml:3')],
    change: { basePaths: new Set(['fly.toml', 'web/fly.toml']), headPaths: new Set(['fly.toml', 'web/fly.toml']) },
    introduced: ['high web/fly.toml:3 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'from a file that stays to a new one nothing moves': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.toml:3')],
    change: { headPaths: new Set(['fly.toml', 'web/fly.toml']) },
    introduced: ['high web/fly.toml:3 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'from a file that goes to an old one nothing moves': {
    base: [finding('fly.toml:3')],
    head: [finding('web/fly.toml:3')],
    change: { basePaths: new Set(['fly.toml', 'web/fly.toml']), headPaths: new Set(['web/fly.toml']) },
    introduced: ['high web/fly.toml:3 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'a file of another name is no move': {
    base: [finding('fly.toml:3')],
    head: [finding('fly.staging.toml:3')],
    change: { headPaths: new Set(['fly.staging.toml']) },
    introduced: ['high fly.staging.toml:3 port 80'],
    fixed: ['high fly.toml:3 port 80'],
  },
  'a file that the head cannot judge fixes nothing': {
    base: [finding('fly.toml:3')],
    head: [],
    change: { uncheckedAtHead: unread('fly.toml') },
    standing: ['high fly.toml:3 port 80'],
  },
  'nor under its new name': {
    base: [finding('fly.toml:3')],
    head: [],
    change: { diff: RENAMED, headPaths: new Set(['web/fly.toml']), uncheckedAtHead: unread('web/fly.toml') },
    standing: ['high fly.toml:3 port 80'],
  },
  'nor does a related file that cannot be judged': {
    base: [finding('fly.toml:3', { related: [{ at: finding('Dockerfile:2').at, note: 'EXPOSE' }] })],
    head: [],
    change: { uncheckedAtHead: unread('Dockerfile') },
    standing: ['high fly.toml:3 port 80'],
  },
  'nor a rule that crashed at the head': {
    base: [finding('fly.toml:3')],
    head: [],
    change: { uncheckedAtHead: crashed },
    standing: ['high fly.toml:3 port 80'],
  },
  'nor a head that could not be read as a whole': {
    base: [finding('fly.toml:3')],
    head: [],
    change: { uncheckedAtHead: unread('') },
    standing: ['high fly.toml:3 port 80'],
  },
  'a file that only the base could not judge: what lies in the hunks is introduced, the rest stands': {
    base: [],
    head: [finding('fly.toml:2'), finding('fly.toml:30', { subject: 'port 81' })],
    change: { diff: SECOND_LINE_ADDED, uncheckedAtBase: unread('fly.toml') },
    introduced: ['high fly.toml:2 port 80'],
    standing: ['high fly.toml:30 port 81'],
  },
  'what lies elsewhere and is related to a line in the hunks is introduced': {
    base: [],
    head: [finding('web/fly.toml:9', { related: [{ at: finding('fly.toml:2').at, note: 'here' }] })],
    change: { diff: SECOND_LINE_ADDED, uncheckedAtBase: unread('') },
    introduced: ['high web/fly.toml:9 port 80'],
  },
  'the same without a patch: all is introduced': {
    base: [],
    head: [finding('fly.toml:30')],
    change: { diff: diffOf({ 'fly.toml': {} }), uncheckedAtBase: unread('fly.toml') },
    introduced: ['high fly.toml:30 port 80'],
  },
  'a rule that crashed at the base alone is told apart by the hunks too': {
    base: [],
    head: [finding('fly.toml:2'), finding('fly.toml:30', { subject: 'port 81' })],
    change: { diff: SECOND_LINE_ADDED, uncheckedAtBase: crashed },
    introduced: ['high fly.toml:2 port 80'],
    standing: ['high fly.toml:30 port 81'],
  },
}

describe('compare', () => {
  test.each(Object.entries(CASES))(
    '%s',
    (_, { base, head, change: more, introduced = [], standing = [], fixed = [] }) => {
      const result = compare(base, head, change(more))
      expect({
        introduced: result.introduced.map(short),
        standing: result.standing.map(short),
        fixed: result.fixed.map(short),
      }).toEqual({ introduced, standing, fixed })
    },
  )

  test('ten thousand findings of one subject take no time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => finding(`fly.toml:${index + 1}`))
    expect(compare(many, many.slice(1), change()).fixed).toHaveLength(1)
  })
})

test('introduceAll makes everything at the head count, in the order of the text', () => {
  const comparison = { introduced: [finding('fly.toml:9')], standing: [finding('fly.toml:2')], fixed: [] }
  const { introduced, standing } = introduceAll(comparison)
  expect([introduced.map(short), standing]).toEqual([['high fly.toml:2 port 80', 'high fly.toml:9 port 80'], []])
})
