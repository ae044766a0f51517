import { describe, expect, test } from '@jest/globals'
import { NONE_UNCHECKED } from '../../../src/engine/compare.ts'
import { findIgnores } from '../../../src/engine/inline-ignores.ts'
import { suppress } from '../../../src/engine/suppress.ts'
import type { Document } from '../../../src/model/files/document.ts'
import { createSource } from '../../../src/model/files/text.ts'
import type { Comparison, Finding } from '../../../src/model/finding.ts'
import { NO_POLICY, type PolicyIgnore } from '../../../src/model/policy.ts'
import { at, diffOf, finding, projectOf, short } from './literals.ts'

const KNOWN = new Set(['plaintext-http', 'raw-tcp-port'])
const IGNORE = '# airworthy: ignore[plaintext-http] the app redirects'

describe('findIgnores', () => {
  const file = (...lines: string[]) => createSource('a', lines.join('\n'))
  test.each([
    ['behind the line', ['port = 80 # airworthy: ignore[a] why'], [{ rules: ['a'], reason: 'why', target: 1 }]],
    ['above the line', ['# airworthy: ignore[a] why', 'port = 80'], [{ rules: ['a'], reason: 'why', target: 2 }]],
    [
      'several above one line',
      ['# airworthy: ignore[a] why', '; airworthy: ignore[b, c] so', '# more', 'port = 80'],
      [
        { rules: ['a'], reason: 'why', target: 4 },
        { rules: ['b', 'c'], reason: 'so', target: 4 },
      ],
    ],
    [
      'a blank line below is not skipped',
      ['// airworthy: ignore[a] why', '', 'x'],
      [{ rules: ['a'], reason: 'why', target: 2 }],
    ],
    ['HTML', ['<!-- airworthy: ignore[a] why -->', 'x'], [{ rules: ['a'], reason: 'why', target: 2 }]],
    [
      'a long reason in HTML',
      [`<!-- airworthy: ignore[a] ${'why '.repeat(100)} -->`],
      [{ rules: ['a'], reason: 'why '.repeat(50), target: 2 }],
    ],
    ['indented', ['  # airworthy: ignore[a] why', '  x'], [{ rules: ['a'], reason: 'why', target: 2 }]],
    ['behind a tab', ['x\t# airworthy: ignore[a] why'], [{ rules: ['a'], reason: 'why', target: 1 }]],
    ['beside other comments', ['x #1', 'y # airworthy: ignore[a] why'], [{ rules: ['a'], reason: 'why', target: 2 }]],
    ['SQL and Lua', ['x -- airworthy:ignore[a] why'], [{ rules: ['a'], reason: 'why', target: 1 }]],
    ['no reason', ['x # airworthy: ignore[a]'], [{ rules: ['a'], reason: '', target: 1 }]],
    ['at the end of the file', ['x', '# airworthy: ignore[a] why'], [{ rules: ['a'], reason: 'why', target: 3 }]],
    ['CRLF', ['x # airworthy: ignore[a] why\r', 'y'], [{ rules: ['a'], reason: 'why', target: 1 }]],
    ['not glued to a word', ['url = a#airworthy: ignore[a] why'], []],
    ['not in the middle of a comment', ['# see airworthy: ignore[a] why'], []],
    ['not without a comment', ['airworthy: ignore[a] why'], []],
  ])('%s', (_, lines, expected) => {
    const { ignores, malformed } = findIgnores(file(...lines))
    expect(ignores.map(({ at: _at, ...ignore }) => ignore)).toEqual(expected)
    expect(malformed).toEqual([])
  })

  test.each([
    '# airworthy: ignore',
    '# airworthy: ignore plaintext-http',
    '# airworthy: ignore[] why',
    '# airworthy: disable',
    '# airworthy: see airworthy: ignore[a] why',
  ])('does not understand %s', line => {
    const { ignores, malformed } = findIgnores(createSource('a', line))
    expect([ignores, malformed]).toEqual([[], [at(`a:1:3-${line.length + 1}`)]])
  })
})

test('places are told in the order of the text', () => {
  const lines = ['# airworthy: 1', 'x # airworthy: ignore[a] why', '# airworthy: 2', '# airworthy: ignore[b] why']
  const { ignores, malformed } = findIgnores(createSource('a', lines.join('\n')))
  expect(ignores.map(ignore => ignore.at)).toEqual([at('a:2:5-29'), at('a:4:3-27')])
  expect(malformed).toEqual([at('a:1:3-15'), at('a:3:3-15')])
})

interface Side {
  readonly texts: Readonly<Record<string, string>>
  readonly documents?: readonly Document[]
}

interface Case {
  readonly head: Side
  readonly introduced?: readonly Finding[]
  readonly standing?: readonly Finding[]
  readonly base?: Side & { readonly findings: readonly Finding[] }
  readonly diff?: Parameters<typeof diffOf>[0]
  readonly ignores?: readonly Partial<PolicyIgnore>[]
  readonly unchecked?: readonly string[]
  readonly crashed?: readonly string[]
}

function ignored(input: Case) {
  const comparison: Comparison = { introduced: input.introduced ?? [], standing: input.standing ?? [], fixed: [] }
  const ignores = (input.ignores ?? []).map((ignore, index) => ({
    at: at(`.github/airworthy.yml:${index + 1}`),
    rule: 'plaintext-http',
    path: undefined,
    reason: 'agreed',
    owner: undefined,
    expires: undefined,
    ...ignore,
  }))
  const { kept, suppressed, notices } = suppress({
    comparison,
    head: projectOf(input.head.texts, input.head.documents),
    policy: { ...NO_POLICY, ignores },
    knownRules: KNOWN,
    unchecked: { paths: new Set(input.unchecked), rules: new Set(input.crashed) },
    today: '2026-06-15',
    before: input.base && {
      project: projectOf(input.base.texts, input.base.documents),
      findings: input.base.findings,
      diff: diffOf(input.diff ?? {}),
    },
  })
  return {
    kept: [...kept.introduced, ...kept.standing].map(short),
    suppressed: suppressed.map(({ finding: found, by }) => `${short(found)}: ${by.reason}`),
    notices: notices.map(({ at: { path, range }, message }) => `${path}:${range.start.line} ${message}`),
  }
}

const PORT = 'port = 80'
const GONE = { kept: [], suppressed: ['high fly.toml:1 port 80: the app redirects'], notices: [] }

describe('inline, without a base', () => {
  const all = (text: string, more: Partial<Case> = {}) =>
    ignored({ head: { texts: { 'fly.toml': text } }, introduced: [finding('fly.toml:1')], ...more })

  test('counts on the line of the finding', () => {
    expect(all(`${PORT} ${IGNORE}`)).toEqual(GONE)
  })

  test('counts above the line', () => {
    expect(all(`${IGNORE}\n${PORT}`, { introduced: [finding('fly.toml:2')] }).kept).toEqual([])
  })

  test('counts on the header that something is absent from', () => {
    expect(all(`[http_service] ${IGNORE}\ninternal_port = 8080`)).toEqual(GONE)
  })

  test('counts above an instruction of several lines, for a finding on a later one', () => {
    const source = createSource('Dockerfile', `${IGNORE}\nRUN a \\\n  && curl http://b`)
    const instruction = {
      keyword: 'RUN',
      keywordAt: at('Dockerfile:2'),
      flags: [],
      args: [],
      json: false,
      heredocs: [],
    }
    const dockerfile: Document = {
      kind: 'dockerfile',
      source,
      stages: [],
      instructions: [{ ...instruction, onbuild: false, stage: 0, at: at('Dockerfile:2-3') }],
      settings: [],
      expanded: new Map(),
      commands: [],
      problems: [],
    }
    const head = { texts: { Dockerfile: source.text }, documents: [dockerfile] }
    expect(ignored({ head, introduced: [finding('Dockerfile:3')] }).kept).toEqual([])
  })

  test.each([
    ['another rule', '# airworthy: ignore[raw-tcp-port] why', 'This ignore is unused. You can remove it.'],
    ['no reason', '# airworthy: ignore[plaintext-http]', 'This ignore has no reason, so it is not applied.'],
    ['a rule that does not exist', '# airworthy: ignore[plaintext] why', 'This ignore names an unknown rule.'],
    [
      'a rule that does not exist beside one that does',
      '# airworthy: ignore[raw-tcp-port, plaintext] why',
      'This ignore names an unknown rule.',
    ],
    ['no rule', '# airworthy: ignore why', 'Invalid ignore comment. Write `airworthy: ignore[rule] reason`.'],
  ])('does not count for %s, and says so', (_, comment, message) => {
    expect(all(`${PORT} ${comment}`)).toEqual({
      kept: ['high fly.toml:1 port 80'],
      suppressed: [],
      notices: [`fly.toml:1 ${message}`],
    })
  })

  test.each<[string, Partial<Case>]>([
    ['a file', { unchecked: ['fly.toml'] }],
    ['a project', { unchecked: [''] }],
    ['a rule', { crashed: ['plaintext-http'] }],
  ])('an ignore in %s that could not be judged is not called unused', (_, unchecked) => {
    expect(all(`${PORT} ${IGNORE}`, { introduced: [], ...unchecked }).notices).toEqual([])
  })

  test('an ignore of two rules is not called unused where one of them was not judged', () => {
    const line = `${PORT} # airworthy: ignore[raw-tcp-port, plaintext-http] why`
    expect(all(line, { introduced: [], crashed: ['plaintext-http'] }).notices).toEqual([])
    expect(all(line, { introduced: [], crashed: ['secret-in-dockerfile'] }).notices).toHaveLength(1)
  })
})

describe('inline, on a change', () => {
  const PENDING = 'This ignore takes effect after the merge. Until then its finding counts.'
  const withIgnore = { 'fly.toml': `${PORT} ${IGNORE}` }
  const stood = { texts: withIgnore, findings: [finding('fly.toml:1')] }

  test('an ignore that stood at the base counts', () => {
    expect(ignored({ base: stood, head: { texts: withIgnore }, standing: [finding('fly.toml:1')] })).toEqual(GONE)
  })

  test('also when line and file moved', () => {
    const result = ignored({
      base: stood,
      head: { texts: { 'web/fly.toml': `\n\n${IGNORE}\n  ${PORT}` } },
      diff: { 'web/fly.toml': { previousPath: 'fly.toml', status: 'renamed', patch: '' } },
      standing: [finding('web/fly.toml:4')],
    })
    expect(result).toEqual({ kept: [], suppressed: ['high web/fly.toml:4 port 80: the app redirects'], notices: [] })
  })

  const notYet = (input: Partial<Case>) =>
    ignored({ base: stood, head: { texts: withIgnore }, diff: { 'fly.toml': '' }, ...input })

  test.each<[string, Partial<Case>, string]>([
    [
      'a new ignore beside a new finding',
      { base: { texts: { 'fly.toml': '' }, findings: [] }, introduced: [finding('fly.toml:1')] },
      'high fly.toml:1 port 80',
    ],
    [
      'a new ignore beside an old finding',
      { base: { texts: { 'fly.toml': PORT }, findings: [finding('fly.toml:1')] }, standing: [finding('fly.toml:1')] },
      'high fly.toml:1 port 80',
    ],
    [
      'an old ignore moved to another thing',
      { introduced: [finding('fly.toml:1', { subject: 'port 5432' })] },
      'high fly.toml:1 port 5432',
    ],
    [
      'an old ignore whose thing the change made worse',
      { introduced: [finding('fly.toml:1', { severity: 'critical' })] },
      'critical fly.toml:1 port 80',
    ],
    [
      'an old ignore with another reason',
      {
        base: { texts: { 'fly.toml': `${PORT} # airworthy: ignore[plaintext-http] other` }, findings: stood.findings },
        standing: [finding('fly.toml:1')],
      },
      'high fly.toml:1 port 80',
    ],
    [
      'an old ignore without finding, once there is one',
      { base: { texts: withIgnore, findings: [] }, introduced: [finding('fly.toml:1')] },
      'high fly.toml:1 port 80',
    ],
  ])('not yet: %s', (_, input, kept) => {
    expect(notYet(input)).toEqual({ kept: [kept], suppressed: [], notices: [`fly.toml:1 ${PENDING}`] })
  })

  test('one ignore at the base covers one finding at the head', () => {
    const twice = { 'fly.toml': `${PORT} ${IGNORE}\n${PORT} ${IGNORE}` }
    const standing = [finding('fly.toml:1'), finding('fly.toml:2')]
    const base = { texts: { 'fly.toml': `${PORT} ${IGNORE}\n${PORT}` }, findings: standing }
    expect(ignored({ base, head: { texts: twice }, standing, diff: { 'fly.toml': '' } })).toEqual({
      kept: ['high fly.toml:2 port 80'],
      suppressed: ['high fly.toml:1 port 80: the app redirects'],
      notices: [`fly.toml:2 ${PENDING}`],
    })
  })

  test('ignores in files that the change leaves alone are not told again', () => {
    const texts = { 'fly.toml': `${PORT} ${IGNORE}` }
    expect(ignored({ base: { texts, findings: [] }, head: { texts } }).notices).toEqual([])
    const broken = { 'fly.toml': `${PORT} # airworthy: why` }
    expect(ignored({ base: { texts: broken, findings: [] }, head: { texts: broken } }).notices).toEqual([])
  })
})

describe('policy', () => {
  const NAMES = { texts: { 'fly.toml': PORT } }
  const FOUND = [finding('legacy/web/fly.toml:1')]
  const path = '.github/airworthy.yml'
  const unused = `${path}:1 This ignore is unused. You can remove it.`

  test.each<[string, Partial<PolicyIgnore>, boolean, string[]]>([
    ['a rule everywhere', {}, true, []],
    ['a path', { path: 'legacy/web/fly.toml' }, true, []],
    ['a folder', { path: 'legacy/' }, true, []],
    ['a glob from the root', { path: './legacy/**/fly.toml' }, true, []],
    ['a glob of another folder', { path: '*/fly.toml' }, false, [unused]],
    ['another rule', { rule: 'raw-tcp-port' }, false, [unused]],
    ['until today', { expires: '2026-06-15' }, true, []],
    [
      'until yesterday',
      { expires: '2026-06-14' },
      false,
      [`${path}:1 This ignore expired on 2026-06-14 and is no longer applied.`],
    ],
    ['a blank reason', { reason: ' ' }, false, [`${path}:1 This ignore has no reason, so it is not applied.`]],
    ['no reason', { reason: '' }, false, [`${path}:1 This ignore has no reason, so it is not applied.`]],
    [
      'a pattern that nobody needs',
      { path: '*a'.repeat(40) },
      false,
      [`${path}:1 The path pattern of this ignore is too complex, so it is not applied.`],
    ],
  ])('%s', (_, ignore, covers, notices) => {
    const result = ignored({ head: NAMES, introduced: FOUND, ignores: [ignore] })
    expect([result.suppressed.length === 1, result.kept.length === 0, result.notices]).toEqual([
      covers,
      covers,
      notices,
    ])
  })

  test.each<[string, Partial<Case>]>([
    ['a file', { unchecked: ['web/fly.toml'] }],
    ['its rule', { crashed: ['plaintext-http'] }],
  ])('is not called unused where %s was not judged', (_, unchecked) => {
    expect(ignored({ head: NAMES, ignores: [{}], ...unchecked }).notices).toEqual([])
  })

  test('is told before what stands in files behind it', () => {
    const head = { texts: { 'fly.toml': `${PORT} ${IGNORE}` } }
    expect(ignored({ head, ignores: [{}] }).notices.map(notice => notice.split(':')[0])).toEqual([path, 'fly.toml'])
  })

  test('counts for what a change introduces, since it comes from the base', () => {
    const base = { ...NAMES, findings: [] }
    expect(ignored({ base, head: NAMES, introduced: FOUND, ignores: [{}] }).kept).toEqual([])
  })

  test('tells who answers for it', () => {
    const owned = suppress({
      comparison: { introduced: FOUND, standing: [], fixed: [] },
      head: projectOf({}),
      policy: {
        ...NO_POLICY,
        ignores: [
          {
            at: at(path),
            rule: 'plaintext-http',
            path: undefined,
            reason: 'r',
            owner: '@acme/web',
            expires: '2027-01-01',
          },
        ],
      },
      knownRules: KNOWN,
      unchecked: NONE_UNCHECKED,
      today: '2026-06-15',
      before: undefined,
    })
    expect(owned.suppressed[0]?.by).toStrictEqual({
      at: at(path),
      reason: 'r',
      owner: '@acme/web',
      expires: '2027-01-01',
    })
  })

  test('tells no owner and no end where there is none', () => {
    const { suppressed } = suppress({
      comparison: { introduced: FOUND, standing: [], fixed: [] },
      head: projectOf({}),
      policy: {
        ...NO_POLICY,
        ignores: [
          { at: at(path), rule: 'plaintext-http', path: undefined, reason: 'r', owner: undefined, expires: undefined },
        ],
      },
      knownRules: KNOWN,
      unchecked: NONE_UNCHECKED,
      today: '2026-06-15',
      before: undefined,
    })
    expect(suppressed.map(({ by }) => by)).toStrictEqual([{ at: at(path), reason: 'r' }])
  })

  test('a policy that moves takes effect later, too', () => {
    const diff = { 'old.yml': { previousPath: path, status: 'renamed', patch: '' } } as const
    const result = ignored({ base: { ...NAMES, findings: [] }, head: NAMES, diff })
    expect(result.notices).toEqual(['old.yml:1 This change edits the policy. The edit takes effect after the merge.'])
  })

  test('a change to the policy is told to take effect later', () => {
    const result = ignored({ base: { ...NAMES, findings: [] }, head: NAMES, diff: { [path]: '' } })
    expect(result.notices).toEqual([`${path}:1 This change edits the policy. The edit takes effect after the merge.`])
  })
})
