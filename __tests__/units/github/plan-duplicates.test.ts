import { expect, test } from '@jest/globals'
import type { PostedThread } from '../../../src/github/publish/plan-comments.ts'
import { planDuplicates } from '../../../src/github/publish/plan-duplicates.ts'
import { thread, words } from './conversation.ts'

const one = thread(['a'], { comment: 'one' })
const two = thread(['a'], { comment: 'two' })

test.each<[string, readonly PostedThread[], string[]]>([
  ['nothing twice', [thread(['a']), thread(['b'])], []],
  ['the second of two', [one, two], ['two']],
  ['the first, where a person answered the second', [one, { ...two, answered: true }], ['one']],
  ['the first, where a person resolved the second', [one, { ...two, resolved: true }], ['one']],
  ['the second, where a person answered the first', [{ ...one, answered: true }, two], ['two']],
  [
    'neither, where a person answered both',
    [
      { ...one, answered: true },
      { ...two, answered: true },
    ],
    [],
  ],
  ['not what is closed already', [one, { ...two, closed: true }], []],
  ['and counts no closed one', [{ ...one, closed: true }, two], []],
  ['not what tells something more', [one, thread(['a', 'b'])], []],
  ['what others tell together', [one, thread(['b']), thread(['a', 'b'], { comment: 'both' })], ['both']],
])('closes %s', (_, posted, expected) => {
  expect(planDuplicates(posted, words).map(({ comment }) => comment)).toEqual(expected)
})
