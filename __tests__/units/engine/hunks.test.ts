import { expect, test } from '@jest/globals'
import { indexDiff, lastLineOf } from '../../../src/engine/hunks.ts'
import { at, diffOf } from './literals.ts'

test.each([
  ['a:3:1-4', 3],
  ['a:3-5', 5],
  ['a:3-5:1-1', 4],
  ['a:3:1-1', 3],
])('the last line of %s', (place, line) => {
  expect(lastLineOf(at(place).range)).toBe(line)
})

test.each([
  [
    'in the middle',
    '@@ -9,5 +9,5 @@\n a\n b\n+c\n-d\n e\n f',
    { first: 9, last: 13, added: [11], removed: [[11, 12]] },
  ],
  ['at the beginning', '@@ -5,3 +5,2 @@\n-a\n b\n c', { first: 5, last: 6, added: [], removed: [[5, 5]] }],
  [
    'at the end',
    '@@ -5,3 +5,1 @@\n a\n-b\n-c',
    {
      first: 5,
      last: 5,
      added: [],
      removed: [
        [6, 6],
        [7, 6],
      ],
    },
  ],
  [
    'of a file that is gone',
    '@@ -1,2 +0,0 @@\n-a\n-b',
    {
      first: 1,
      last: 0,
      added: [],
      removed: [
        [1, 1],
        [2, 1],
      ],
    },
  ],
  ['of a new file', '@@ -0,0 +1,2 @@\n+a\n+b', { first: 1, last: 2, added: [1, 2], removed: [] }],
])('a hunk %s', (_, patch, span) => {
  const { known, hunks } = indexDiff(diffOf({ a: patch })).get('a') ?? {}
  const shown = hunks?.map(hunk => ({ ...hunk, removed: hunk.removed.map(({ baseLine, near }) => [baseLine, near]) }))
  expect([known, shown]).toEqual([true, [span]])
})

test.each([
  ['a:8', false],
  ['a:9', true],
  ['a:8-9', true],
  ['a:8-9:1-1', false],
  ['a:13', true],
  ['a:14', false],
  ['a:14-39', false],
  ['a:40', true],
  ['a:1-90', true],
])('two hunks meet %s: %s', (place, meets) => {
  const patch = '@@ -9,5 +9,5 @@\n a\n b\n+c\n-d\n e\n f\n@@ -40 +40 @@\n-g\n+h'
  expect(
    indexDiff(diffOf({ a: patch }))
      .get('a')
      ?.touches(at(place).range),
  ).toBe(meets)
})

test('a file without a patch may have changed anywhere', () => {
  const file = indexDiff(diffOf({ a: {} })).get('a')
  expect([file?.known, file?.hunks, file?.isAdded(3), file?.touches(at('a:3').range)]).toEqual([false, [], false, true])
})
