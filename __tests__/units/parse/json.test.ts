import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { treeAt } from '../../../src/model/files/tree.ts'
import { parseJson } from '../../../src/parse/json.ts'
import { listProblems, listTree, timed } from './tree-listing.ts'

const parse = (text: string) => parseJson(createSource('a.json', text))

test('places, comments and trailing commas', () => {
  const text =
    '\uFEFF// c\r\n{\r\n  "a": [1, {"b": null,},], /* d */\r\n  "n": -12345678901234567890,\r\n  "s": "\\u0041", "t": true,\r\n}\r\n'
  const document = parse(text)
  expect(listTree(document)).toEqual([
    'a [] 3:3-6 3:3-26 3:8-26',
    'a[0] = 1 3:9-10',
    'a[1] {} 3:12-24',
    'a[1].b = null 3:13-16 3:13-22 3:18-22',
    'n = -12345678901234567890n 4:3-6 4:3-29 4:8-29',
    's = "A" 5:3-6 5:3-16 5:8-16',
    't = true 5:18-21 5:18-27 5:23-27',
  ])
  expect(document.problems).toEqual([])
})

test('a repeated key is kept and told; keys of every object are keys like any other', () => {
  const document = parse('{"a": 1, "__proto__": {"polluted": 2}, "a": 3}')
  expect(listProblems(document.problems)).toEqual([
    '1:40 told This key is set twice. Airworthy uses the later one, but deploy tools may reject the file.',
  ])
  expect(treeAt(document.roots[0], 'a')).toMatchObject({ value: 3 })
  expect(treeAt(document.roots[0], '__proto__', 'polluted')).toMatchObject({ value: 2 })
})

test('an empty file holds nothing and is no fault', () => {
  expect(parse(' \n')).toMatchObject({ roots: [], problems: [] })
})

test.each([
  ['a missing value', '{"a": , "b": 2}', '1:7', 'a value is missing here'],
  ['a missing comma', '{"a": 1 "b": 2}', '1:9', 'a comma is missing here'],
  ['an open string', '{"b": 2, "a": "x\n}', '1:15', 'a string is not closed'],
  ['an open object', '{"b": 2', '1:8', 'an object is not closed'],
  ['a bare word', '{"b": 2, "a": yes}', '1:15', 'an unquoted word is not `true`, `false` or `null`'],
  ['a conflict marker', '{\n<<<<<<< HEAD\n"b": 2}', '2:1', 'an unquoted word is not `true`, `false` or `null`'],
])('%s blocks, and the rest is read', (_, text, place, words) => {
  const document = parse(text)
  expect(listProblems(document.problems)).toEqual([`${place} blocking This file is not valid JSON: ${words}.`])
  expect(treeAt(document.roots[0], 'b')).toMatchObject({ value: 2 })
})

test('no message holds what is written', () => {
  const secret = ['sk_live_', '51abcdefghijklmnop'].join('')
  for (const bad of [`"k": "${secret}`, `"k": ${secret}`, secret, `"k": "\\q${secret}"`]) {
    const { problems } = parse(`{"a": "${secret}",\n${bad}\n}`)
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(problems)).not.toContain('sk_live')
  }
})

describe('hostile files', () => {
  test.each([
    ['deep lists', '['.repeat(500_000)],
    ['closed deep lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['deep objects', '{"a":'.repeat(100_000)],
    ['no JSON at all', 'lorem ipsum '.repeat(80_000)],
    ['more than 1 MB', ' '.repeat(1_000_001)],
  ])('%s: a blocking problem, soon', (_, text) => {
    let blocking = 0
    const time = timed(() => {
      blocking = parse(text).problems.filter(problem => problem.blocking).length
    })
    expect(blocking).toBeGreaterThan(0)
    expect(time).toBeLessThan(10_000)
  })

  test('one long line is read in linear time', () => {
    const time = timed(() =>
      expect(parse(`[${'{"a": 1},'.repeat(100_000)}${'9'.repeat(50_000)}]`).problems).toEqual([]),
    )
    expect(time).toBeLessThan(10_000)
  })
})
