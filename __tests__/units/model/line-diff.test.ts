import { describe, expect, test } from '@jest/globals'
import type { Hunk } from '../../../src/model/files/diff.ts'
import { diffLines } from '../../../src/model/files/line-diff.ts'
import { processorTime } from '../../processor-time.ts'

/** `1=1` a common line, `2-` a removed one, `+3` an added one; hunks between `|`. */
function show(hunks: readonly Hunk[] | undefined): string | undefined {
  const lines = hunks?.map(hunk =>
    hunk.lines.map(({ base, head }) =>
      base === undefined ? `+${head}` : head === undefined ? `${base}-` : `${base}=${head}`,
    ),
  )
  return lines?.map(hunk => hunk.join(' ')).join(' | ')
}

const text = (...lines: (string | number)[]) => lines.map(line => `${line}\n`).join('')
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('the lines of a change', () => {
  test.each([
    ['nothing', text('a'), text('a'), ''],
    ['a new file', '', text('a', 'b'), '+1 +2'],
    ['a removed file', text('a', 'b'), '', '1- 2-'],
    ['a changed line', text('a', 'b', 'c'), text('a', 'x', 'c'), '1=1 2- +2 3=3'],
    ['a removed line', text('a', 'b', 'c'), text('a', 'c'), '1=1 2- 3=2'],
    ['a final line break that goes', 'a\nb\n', 'a\nb', '1=1 2- +2'],
    ['three lines around', text(...numbers(1, 9)), text(1, 2, 3, 4, 'x', 6, 7, 8, 9), '2=2 3=3 4=4 5- +5 6=6 7=7 8=8'],
  ])('%s', (_, base, head, expected) => {
    expect(show(diffLines(base, head))).toBe(expected)
  })

  test('far from each other stand in hunks of their own', () => {
    const head = ['x', ...numbers(2, 19), 'y']
    expect(show(diffLines(text(...numbers(1, 20)), text(...head)))).toBe(
      '1- +1 2=2 3=3 4=4 | 17=17 18=18 19=19 20- +20',
    )
  })

  test('near each other share a hunk', () => {
    const head = ['x', 2, 3, 4, 5, 6, 7, 'y']
    expect(diffLines(text(...numbers(1, 8)), text(...head))).toHaveLength(1)
  })

  test('agree with the texts, whatever these are', () => {
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let round = 0; round < 300; round++) {
      const base = Array.from({ length: random(30) }, () => random(4))
      const head = base.flatMap(line => [[line], [], [line, random(4)], [random(4)]][random(4)] ?? [])
      const lines = (diffLines(text(...base), text(...head)) ?? []).flatMap(hunk => hunk.lines)
      for (const { base: before, head: after } of lines) {
        if (before !== undefined && after !== undefined) expect(head[after - 1]).toBe(base[before - 1])
      }
      const removed = lines.filter(line => line.head === undefined).length
      const added = lines.filter(line => line.base === undefined).length
      expect(head.length - base.length).toBe(added - removed)
    }
  })
})

test('too many differences are not looked for', () => {
  const elapsed = processorTime()
  expect(diffLines(text(...numbers(1, 60_000)), text(...numbers(100_000, 160_000)))).toBeUndefined()
  expect(elapsed()).toBeLessThan(5000)
})
