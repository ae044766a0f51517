import { describe, expect, test } from '@jest/globals'
import { readMarker, writeMarker } from '../../../src/github/publish/marker.ts'
import { type Conversation, type PostedThread, planComments } from '../../../src/github/publish/plan-comments.ts'
import { placed, print, thread, words } from './conversation.ts'

/** The plan in words: `+ text @line`, `~ comment: text`, `- comment: text`; told findings at the end. */
function plan(conversation: Partial<Conversation>): string[] {
  const made = planComments({ placed: [], posted: [], complete: true, limit: 50, ...conversation }, words)
  const text = (body: string) => body.replace(/^<!--.*-->\n/, '').replaceAll('\n', ', ')
  return [
    ...made.create.map(({ spot, body }) => `+ ${text(body)} @${spot.on === 'line' ? spot.line : spot.path}`),
    ...made.edit.map(({ comment, body, visibility }) => `${comment} → ${text(body)} [${visibility}]`),
    ...[...made.reported].map(([{ message }, on]) => `told: ${message} on ${on}`),
  ]
}

/** A secret of that identity in that file. */
const secret = (path: string, alias: string) => {
  const start = { line: 1, column: 1 }
  return { rule: 'secret-in-config-file', alias, at: { path, range: { start, end: start } } }
}

describe('a first run', () => {
  test.each<[string, Partial<Conversation>, string[]]>([
    ['says nothing of nothing', {}, []],
    ['comments where the finding was placed', { placed: [placed('a', 3)] }, ['+ a @3']],
    ['comments on a file', { placed: [placed('a', { on: 'file', path: 'Dockerfile' })] }, ['+ a @Dockerfile']],
    ['leaves to the check what has no place', { placed: [placed('a', { on: 'check' })] }, []],
    ['leaves advice to the check', { placed: [placed('a', 1, { severity: 'low' })] }, []],
    ['leaves hints to the check', { placed: [placed('a', 1, { confidence: 'low' })] }, []],
    [
      'begins with the worst',
      { placed: [placed('a', 1, { severity: 'medium' }), placed('b', 2, { severity: 'critical' })] },
      ['+ b @2', '+ a @1'],
    ],
    [
      'says the worst where there is a limit',
      { placed: [placed('a', 1, { severity: 'medium' }), placed('b', 2, { severity: 'critical' })], limit: 1 },
      ['+ b @2'],
    ],
    ['says one rule once on one line', { placed: [placed('a', 4), placed('b', 4)] }, ['+ a, b @4']],
    [
      'says two rules on one line in one comment, the worst first',
      { placed: [placed('a', 4), placed('b', 4, { rule: 'plaintext-http', severity: 'critical' })] },
      ['+ b, a @4'],
    ],
    [
      'keeps two rules on one file apart',
      {
        placed: [
          placed('a', { on: 'file', path: 'Dockerfile' }),
          placed('b', { on: 'file', path: 'Dockerfile' }, { rule: 'plaintext-http' }),
        ],
      },
      ['+ a @Dockerfile', '+ b @Dockerfile'],
    ],
    [
      'comments on five of a rule in a file one by one',
      { placed: [1, 2, 3, 4, 5].map(line => placed(`f${line}`, line)) },
      ['+ f1 @1', '+ f2 @2', '+ f3 @3', '+ f4 @4', '+ f5 @5'],
    ],
    [
      'comments on six of a rule in a file at once',
      { placed: [1, 2, 3, 4, 5, 6].map(line => placed(`f${line}`, line)) },
      ['+ f1, f2, f3, f4, f5, f6 @1'],
    ],
    [
      'does not count advice for that',
      { placed: [...[1, 2, 3, 4, 5].map(line => placed(`f${line}`, line)), placed('advice', 6, { severity: 'low' })] },
      ['+ f1 @1', '+ f2 @2', '+ f3 @3', '+ f4 @4', '+ f5 @5'],
    ],
    [
      'says one secret of several files once',
      {
        placed: [
          placed('a', 1, secret('.env', '1')),
          placed('b', 4, { ...secret('fly.toml', '1'), rule: 'secret-in-fly-config' }),
          placed('c', 5, secret('fly.toml', '2')),
          placed('d', 6, { ...secret('x/fly.toml', '1'), rule: 'wide-port-range' }),
        ],
      },
      ['+ a, b @1', '+ c @5', '+ d @6'],
    ],
    [
      'says two values of one file one by one',
      { placed: [placed('a', 1, secret('.env', '1')), placed('b', 2, secret('.env', '1'))] },
      ['+ a @1', '+ b @2'],
    ],
    ['says both of two by one name', { placed: [placed('a', 1), placed('a', 2)] }, ['+ a @1', '+ a @2']],
    [
      'begins with the worst of all files',
      {
        placed: [
          placed('a', 1, { severity: 'critical' }),
          placed('b', 2, { severity: 'medium' }),
          placed('c', { on: 'file', path: 'Dockerfile' }),
        ],
      },
      ['+ a @1', '+ c @Dockerfile', '+ b @2'],
    ],
  ])('%s', (_, conversation, expected) => {
    expect(plan(conversation)).toEqual(expected)
  })
})

describe('a later run', () => {
  test.each<[string, Partial<Conversation>, string[]]>([
    ['says nothing twice', { placed: [placed('a', 9)], posted: [thread(['a'])] }, ['told: a on line']],
    [
      'does not repeat what stands on a file',
      { placed: [placed('a', 9)], posted: [thread(['a'], { on: 'file' })] },
      ['told: a on file'],
    ],
    [
      'does not mind what GitHub makes of line ends',
      {
        placed: [placed('a')],
        posted: [thread(['a'], { body: `${writeMarker({ fingerprints: [print('a')], closed: false })}\r\na\r\n` })],
      },
      ['told: a on line'],
    ],
    [
      'edits a changed message',
      { placed: [placed('a', 1, { message: 'worse' })], posted: [thread(['a'])] },
      ['comment a → worse [keep]', 'told: worse on line'],
    ],
    ['closes what is fixed', { posted: [thread(['a'])] }, ['comment a → gone: a (1) [minimize]']],
    [
      'closes what is fixed and was folded away before',
      { posted: [thread(['a'], { minimized: true })] },
      ['comment a → gone: a (1) [keep]'],
    ],
    [
      'closes with the same words, whatever GitHub made of line ends',
      { posted: [thread(['a'], { body: `${writeMarker({ fingerprints: [print('a')], closed: false })}\r\n\r\na` })] },
      ['comment a → gone: a (1) [minimize]'],
    ],
    ['closes nothing when it did not see everything', { posted: [thread(['a'])], complete: false }, []],
    ['does not close twice', { posted: [thread(['a'], { closed: true })] }, []],
    [
      'opens again what comes back',
      { placed: [placed('a', 5)], posted: [thread(['a'], { closed: true })] },
      ['comment a → a [reveal]', 'told: a on line'],
    ],
    [
      'shrinks a comment on many',
      { placed: [placed('b')], posted: [thread(['a', 'b'])] },
      ['comment a+b → b [keep]', 'told: b on line'],
    ],
    [
      'adds what is new beside what is known',
      { placed: [placed('a', 1), placed('b', 2)], posted: [thread(['a'])] },
      ['+ b @2', 'told: a on line'],
    ],
    [
      'keeps a comment whose finding left the diff',
      { placed: [placed('a', { on: 'check' })], posted: [thread(['a'])] },
      ['told: a on line'],
    ],
    [
      'lets one of two threads tell it',
      { placed: [placed('a')], posted: [thread(['a'], { closed: true, comment: 'old' }), thread(['a'])] },
      ['told: a on line'],
    ],
  ])('%s', (_, conversation, expected) => {
    expect(plan(conversation)).toEqual(expected)
  })
})

describe('what people did', () => {
  test.each<[string, Partial<Conversation>, string[]]>([
    [
      'an answered thread is not edited',
      { placed: [placed('a', 1, { message: 'worse' })], posted: [thread(['a'], { answered: true })] },
      ['told: worse on line'],
    ],
    ['an answered thread is not closed', { posted: [thread(['a'], { answered: true })] }, []],
    [
      'a resolved finding is not posted again',
      { placed: [placed('a', 7)], posted: [thread(['a'], { resolved: true })] },
      ['told: a on line'],
    ],
    [
      'what was resolved as fixed and comes back is new',
      { placed: [placed('a', 7)], posted: [thread(['a'], { resolved: true, closed: true })] },
      ['+ a @7'],
    ],
    [
      'a minimised comment stays so',
      { placed: [placed('a')], posted: [thread(['a'], { minimized: true })] },
      ['told: a on line'],
    ],
    [
      'and its new words too',
      { placed: [placed('a', 1, { message: 'worse' })], posted: [thread(['a'], { minimized: true })] },
      ['comment a → worse [keep]', 'told: worse on line'],
    ],
  ])('%s', (_, conversation, expected) => {
    expect(plan(conversation)).toEqual(expected)
  })
})

describe('a file that was moved since', () => {
  /** As if `before` was the name of `now` under the path of the threads. */
  const formerly =
    (...pairs: readonly (readonly [now: string, before: string])[]): Conversation['formerly'] =>
    ({ message }, path) =>
      path === 'fly.toml' ? pairs.flatMap(([now, before]) => (now === message ? [print(before)] : [])) : []

  test.each<[string, Partial<Conversation>, string[]]>([
    [
      'takes its thread along, which learns the new name',
      { placed: [placed('new')], posted: [thread(['old'])], formerly: formerly(['new', 'old']) },
      ['comment old → new [keep]', 'told: new on line'],
    ],
    [
      'takes a comment on many along',
      {
        placed: [placed('a2'), placed('b2')],
        posted: [thread(['a', 'b'])],
        formerly: formerly(['a2', 'a'], ['b2', 'b']),
      },
      ['comment a+b → a2, b2 [keep]', 'told: a2 on line', 'told: b2 on line'],
    ],
    [
      'is told by one thread, where two files look like it',
      {
        placed: [placed('x', 1), placed('y', 2)],
        posted: [thread(['old'])],
        formerly: formerly(['x', 'old'], ['y', 'old']),
      },
      ['+ y @2', 'comment old → x [keep]', 'told: x on line'],
    ],
    [
      'leaves a thread alone that still tells something else',
      { placed: [placed('a'), placed('new', 2)], posted: [thread(['a'])], formerly: formerly(['new', 'a']) },
      ['+ new @2', 'told: a on line'],
    ],
    [
      'counts as told where a person has answered',
      { placed: [placed('new')], posted: [thread(['old'], { answered: true })], formerly: formerly(['new', 'old']) },
      ['told: new on line'],
    ],
    [
      'and is elsewhere than the thread is new',
      {
        placed: [placed('new', 2)],
        posted: [thread(['old'], { path: 'Dockerfile' })],
        formerly: formerly(['new', 'old']),
      },
      ['+ new @2', 'comment old → gone: old (1) [minimize]'],
    ],
  ])('%s', (_, conversation, expected) => {
    expect(plan(conversation)).toEqual(expected)
  })
})

test.each<[string, readonly PostedThread[], boolean, string[]]>([
  ['those that are closed now', [thread(['a'])], true, ['thread a']],
  ['those that were closed before', [thread(['a'], { closed: true })], false, ['thread a']],
  ['none that people answered', [thread(['a'], { answered: true })], true, []],
  ['none that are resolved', [thread(['a'], { closed: true, resolved: true })], true, []],
  ['none that may still be right', [thread(['a'])], false, []],
  ['none that are right', [thread(['present'])], true, []],
])('threads to resolve: %s', (_, posted, complete, expected) => {
  const { resolve } = planComments({ placed: [placed('present')], posted, complete, limit: 50 }, words)
  expect(resolve).toEqual(expected)
})

test('a comment names all of its findings, the worst first', () => {
  const two = [placed('a', 4), placed('b', 4, { severity: 'critical' })]
  const { create } = planComments({ placed: two, posted: [], complete: true, limit: 50 }, words)
  expect(create.map(({ findings }) => findings.map(({ message }) => message))).toEqual([['b', 'a']])
})

test('a closed comment is known as such', () => {
  const { edit } = planComments({ placed: [], posted: [thread(['a'])], complete: true, limit: 50 }, words)
  expect(edit.map(({ body }) => readMarker(body))).toEqual([{ fingerprints: [print('a')], closed: true }])
})

test('every comment is found again by its marker', () => {
  const placedFindings = [1, 2, 3, 4, 5, 6].map(line => placed(`f${line}`, line))
  const { create } = planComments({ placed: placedFindings, posted: [], complete: true, limit: 50 }, words)
  expect(create[0]?.body.split('\n')[0]).toBe(
    `<!-- airworthy:v1 ${placedFindings.map(({ finding: { fingerprint } }) => fingerprint).join(' ')} -->`,
  )
})

test('thousands of one kind fit into markers that can be read back', () => {
  const many = Array.from({ length: 2500 }, (_, i) => placed(String(i).padStart(6, '0'), i + 1))
  const { create } = planComments({ placed: many, posted: [], complete: true, limit: 50 }, words)
  const read = create.flatMap(({ body }) => readMarker(body)?.fingerprints ?? [])
  expect(create).toHaveLength(3)
  expect(new Set(read)).toEqual(new Set(many.map(({ finding: { fingerprint } }) => fingerprint)))
})
