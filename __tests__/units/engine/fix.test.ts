import { describe, expect, test } from '@jest/globals'
import { applyFix, applyFixes } from '../../../src/engine/fix.ts'
import type { Edit, Fix } from '../../../src/model/rule.ts'
import { at } from './literals.ts'

const fix = (...edits: Edit[]): Fix => ({ title: 'Fix it', safe: true, edits })
const edit = (place: string, text: string): Edit => ({ at: at(place), text })
const apply = (text: string, ...edits: Edit[]) => applyFix(new Map([['a', text]]), fix(...edits)).get('a')

describe('applyFix', () => {
  test.each<[string, string, Edit[], string]>([
    ['replaces', 'x = 80\n', [edit('a:1:5-7', '443')], 'x = 443\n'],
    ['inserts', 'a\nb\n', [edit('a:2:1-1', 'c\n')], 'a\nc\nb\n'],
    ['inserts at the end of a line', 'a\nb', [edit('a:1:2-2', '\nc')], 'a\nc\nb'],
    ['removes', 'a\nb\n', [edit('a:1-2:1-1', '')], 'b\n'],
    ['several edits in any order', 'a b c', [edit('a:1:5-6', 'C'), edit('a:1:1-2', 'A')], 'A b C'],
    ['insertions at one place in their order', 'a', [edit('a:1:2-2', '1'), edit('a:1:2-2', '2')], 'a12'],
    ['an insertion in front of a replacement', 'ab', [edit('a:1:2-3', 'B'), edit('a:1:2-2', '-')], 'a-B'],
    ['keeps a byte order mark', '\uFEFFa', [edit('a:1:1-2', 'b')], '\uFEFFb'],
    ['keeps CRLF', 'a\r\nb\r\n', [edit('a:1:2-2', '\nc')], 'a\r\nc\r\nb\r\n'],
    ['keeps LF', 'a\nb\n', [edit('a:1:2-2', '\r\nc')], 'a\nc\nb\n'],
  ])('%s', (_, text, edits, expected) => {
    expect(apply(text, ...edits)).toBe(expected)
  })

  test('leaves other files as they are', () => {
    const texts = new Map([
      ['a', 'x'],
      ['b', '\uFEFFy\r\n'],
    ])
    expect([...applyFix(texts, fix(edit('a:1:1-2', 'z')))]).toEqual([
      ['a', 'z'],
      ['b', '\uFEFFy\r\n'],
    ])
  })

  test.each([
    ['overlapping edits', [edit('a:1:1-3', ''), edit('a:1:2-4', '')], 'edits overlap in a at line 1'],
    ['an insertion inside a replacement', [edit('a:1:1-3', ''), edit('a:1:2-2', 'x')], 'edits overlap in a at line 1'],
    ['a file that is not there', [edit('b:1:1-1', 'x')], 'b does not exist'],
  ])('refuses %s', (_, edits, reason) => {
    expect(() => apply('abcdef', ...edits)).toThrow(`The fix cannot be applied: ${reason}.`)
  })
})

test.each([
  ['in two files at one place', [edit('a:1:1-2', 'x'), edit('b:1:1-2', 'y')], ['xb', 'yd']],
  ['beside one another', [edit('a:1:1-2', 'x'), edit('a:1:2-3', 'y')], ['xy', 'cd']],
  ['beside one another, the second first', [edit('a:1:2-3', 'y'), edit('a:1:1-2', 'x')], ['xy', 'cd']],
  ['the same text at one beginning', [edit('a:1:1-1', 'x'), edit('a:1:1-2', 'x')], ['xxb', 'cd']],
  ['the same text up to one end', [edit('a:1:2-2', 'x'), edit('a:1:1-2', 'x')], ['xxb', 'cd']],
])('edits %s', (_, edits, expected) => {
  const texts = new Map([
    ['a', 'ab'],
    ['b', 'cd'],
  ])
  expect([...applyFix(texts, fix(...edits)).values()]).toEqual(expected)
})

test('applyFixes applies what fits together, whole fixes only, equal edits once', () => {
  const first = fix(edit('a:1:1-2', 'A'))
  const same = fix(edit('a:1:1-2', 'A'), edit('a:1:3-3', '!'))
  const clash = fix(edit('a:1:2-3', '?'), edit('a:1:1-2', 'x'))
  const { texts, applied, skipped } = applyFixes(new Map([['a', 'ab']]), [first, same, clash])
  expect(texts.get('a')).toBe('Ab!')
  expect(applied).toEqual([first, same])
  expect(skipped).toEqual([{ fix: clash, reason: 'edits overlap in a at line 1' }])
})
