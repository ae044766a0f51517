import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { leavesOf, treeAt } from '../../../src/model/files/tree.ts'
import { parseYaml } from '../../../src/parse/yaml/yaml.ts'
import { listProblems, listTree, timed } from './tree-listing.ts'

const parse = (text: string) => parseYaml(createSource('a.yml', text))

/** Looks like a template, but is what every workflow holds. */
const GITHUB = ['$', '{{ x }}'].join('')
const TWICE = 'This key is set twice. Airworthy uses the later one, but deploy tools may reject the file.'

describe('places of keys, entries and values', () => {
  test.each([
    {
      name: 'a workflow with a byte order mark, CRLF, comments and a block scalar',
      text: '\uFEFF# c\r\non:\r\n  push: {branches: [main]} # d\r\njobs:\r\n  a:\r\n    run: |\r\n      echo 1\r\n      echo 2\r\n\r\n    # e\r\n    x: 0x1F\r\n',
      tree: [
        'on {} 2:1-3 2:1-3:27 3:3-27',
        'on.push {} 3:3-7 3:3-27 3:9-27',
        'on.push.branches [] 3:10-18 3:10-26 3:20-26',
        'on.push.branches[0] = "main" 3:21-25',
        'jobs {} 4:1-5 4:1-11:12 5:3-11:12',
        'jobs.a {} 5:3-4 5:3-11:12 6:5-11:12',
        'jobs.a.run = "echo 1\\necho 2\\n" 6:5-8 6:5-8:13 6:10-8:13',
        'jobs.a.x = 31 11:5-6 11:5-12 11:8-12',
      ],
    },
    {
      name: 'several documents, empty ones left out',
      text: '---\na: 1\n---\n---\n- b\n- 2.5\n...\n',
      tree: ['a = 1 2:1-2 2:1-5 2:4-5', '[0] = "b" 5:3-4', '[1] = 2.5 6:3-6'],
    },
    {
      name: 'words of YAML 1.1, tags, an absent value, digits',
      text: '%YAML 1.1\n---\non: yes\nb: !!binary QUJD\nc:\nd: 12345678901234567890\n8080: !Ref x\ne: "q"\n',
      tree: [
        'on = "yes" 3:1-3 3:1-8 3:5-8',
        'b = "ABC" 4:1-2 4:1-17 4:13-17',
        'c = null 5:1-2 5:1-3 5:3-3',
        'd = 12345678901234567890n 6:1-2 6:1-24 6:4-24',
        '8080 = "x" 7:1-5 7:1-13 7:12-13',
        'e = "q" 8:1-2 8:1-7 8:4-7',
      ],
    },
    {
      name: 'aliases and merge keys, with the places of what they stand for; own keys win',
      text: 'a: &a\n  x: 1\n  y: 2\nb:\n  y: 3\n  <<: *a\nc: [*a]\nd:\n  <<: [{x: 8}, *a]\n',
      tree: [
        'a {} 1:1-2 1:1-3:7 2:3-3:7',
        'a.x = 1 2:3-4 2:3-7 2:6-7',
        'a.y = 2 3:3-4 3:3-7 3:6-7',
        'b {} 4:1-2 4:1-6:9 5:3-6:9',
        'b.x = 1 2:3-4 2:3-7 2:6-7',
        'b.y = 3 5:3-4 5:3-7 5:6-7',
        'c [] 7:1-2 7:1-8 7:4-8',
        'c[0] {} 2:3-3:7',
        'c[0].x = 1 2:3-4 2:3-7 2:6-7',
        'c[0].y = 2 3:3-4 3:3-7 3:6-7',
        'd {} 8:1-2 8:1-9:19 9:3-19',
        'd.y = 2 3:3-4 3:3-7 3:6-7',
        'd.x = 8 9:9-10 9:9-13 9:12-13',
      ],
    },
  ])('$name', ({ text, tree }) => {
    const document = parse(text)
    expect(listTree(document)).toEqual(tree)
    expect(document.problems).toEqual([])
  })
})

test('a repeated key is kept and told', () => {
  const document = parse('a: 1\nb: 2\na: 3\n')
  expect(listProblems(document.problems)).toEqual([`3:1 told ${TWICE}`])
  expect(document.roots.flatMap(leavesOf).map(leaf => leaf.scalar.value)).toEqual([1, 2, 3])
  expect(treeAt(document.roots[0], 'a')).toMatchObject({ value: 3 })
})

test('keys of every object are keys like any other', () => {
  const document = parse('__proto__: {polluted: 1}\nconstructor: 2\n')
  expect(treeAt(document.roots[0], '__proto__', 'polluted')).toMatchObject({ value: 1 })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

describe('errors', () => {
  const invalid = (place: string, words: string) => `${place} blocking This file is not valid YAML: ${words}.`

  test.each([
    [
      'an open quote',
      'a: 1\nb: "x\n',
      [invalid('3:1', 'a colon, a comma, a quote or a closing bracket is missing here')],
    ],
    [
      'a quoted text that leaves its block, which breaks what follows',
      'run: |\n  ask "x\nNo console.log in source\n\nDiff:\nwhat: "$X" y\n',
      [invalid('3:1', 'a key spans several lines, or its colon is missing')],
    ],
    ['a tab', 'a:\n\tb: 1\n', [invalid('2:1', 'a tab is used for indentation')]],
    ['more behind a quoted value', `a: ${GITHUB}\nb: "y" z\n`, [invalid('2:8', 'unexpected text')]],
    [
      'an alias without an anchor',
      'a: *b\n',
      ['1:4 blocking This alias refers to an anchor that is not defined above it.'],
    ],
    [
      'an alias whose anchor an error may have hidden',
      'a: ***gone***\nb: [\n',
      [invalid('3:1', 'this line is indented differently from its neighbours')],
    ],
    ['an alias within its own value', 'a: &a [*a]\n', ['1:8 blocking This alias is inside the value it refers to.']],
    [
      'a template',
      '# {{ c }}\na: {{ b }}\nc: "{{ d }}" e\n',
      ['2:4 blocking This file looks like a template, so only its plain text was searched.'],
    ],
    ['a template in a comment only', '# {{ c }}\na: "b" c\n', [invalid('2:8', 'unexpected text')]],
    ['a template that parses', 'a: "{{ b }}"\n', []],
  ])('%s', (_, text, problems) => {
    expect(listProblems(parse(text).problems)).toEqual(problems)
  })

  test('what can be read is still given', () => {
    expect(treeAt(parse('a: 1\nb: "y" z\nc: 3\n').roots[0], 'c')).toMatchObject({ value: 3 })
  })

  test('no message holds what is written', () => {
    const secret = ['sk_live_', '51abcdefghijklmnop'].join('')
    for (const bad of [
      `k: "${secret}`,
      `k: "x" ${secret}`,
      `\tk: ${secret}`,
      `k: *${secret}`,
      `k: [${secret}`,
      `%${secret}\n`,
      `k: "\\q${secret}"`,
    ]) {
      const { problems } = parse(`a: ${secret}\n${bad}\nb: ${secret}\n`)
      expect(problems.length).toBeGreaterThan(0)
      expect(JSON.stringify(problems)).not.toContain('sk_live')
    }
  })
})

describe('hostile files', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (const [i, name] of [...'bcdefghi'].entries()) {
    const last = `*${'abcdefgh'[i]}`
    bomb.push(`${name}: &${name} [${Array(9).fill(last).join(',')}]`)
  }
  const chain = ['a0: &a0 [x]']
  for (let i = 1; i < 300; i++) chain.push(`a${i}: &a${i} [*a${i - 1}]`)

  test.each([
    ['an alias bomb', bomb.join('\n')],
    ['a chain of aliases', chain.join('\n')],
    ['deep flow lists', '['.repeat(500_000)],
    ['closed deep flow lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['deep flow maps', '{a: '.repeat(50_000)],
    ['deep block lists', '- '.repeat(100_000)],
    ['deep explicit keys', '? '.repeat(100_000)],
    ['unknown aliases', 'a: *b\n'.repeat(20_000)],
    ['more than 1 MB', '#'.repeat(1_000_001)],
  ])('%s: a few blocking problems, soon', (_, text) => {
    let blocking = 0
    const time = timed(() => {
      blocking = parse(text).problems.filter(problem => problem.blocking).length
    })
    expect(blocking).toBeGreaterThan(0)
    expect(blocking).toBeLessThanOrEqual(20)
    expect(time).toBeLessThan(10_000)
  })

  test.each([
    ['one long line', `a: ${'x '.repeat(400_000)}`],
    ['many digits', `a: ${'9'.repeat(900_000)}`],
    ['many aliases', `a: &a 1\n${'b: *a\n'.repeat(10_000)}`],
    ['many merge keys', `a: &a {x: 1}\nb:\n${'  <<: *a\n'.repeat(5_000)}`],
    ['many documents', '---\na: 1\n'.repeat(20_000)],
    ['a long block of blank lines', `a: |\n  x\n${'\n'.repeat(300_000)}`],
  ])('%s: read in linear time', (_, text) => {
    const time = timed(() => expect(parse(text).problems.filter(problem => problem.blocking)).toEqual([]))
    expect(time).toBeLessThan(10_000)
  })
})
