import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { treeAt } from '../../../src/model/files/tree.ts'
import { parseToml } from '../../../src/parse/toml/toml.ts'
import { listProblems, listTree, timed } from './tree-listing.ts'

const parse = (text: string) => parseToml(createSource('fly.toml', text))

const TWICE = 'This key or table is set twice. Airworthy uses the later one, but deploy tools may reject the file.'
const NEWER = 'This is TOML 1.1 syntax, which flyctl and other TOML 1.0 parsers may reject.'

describe('places of keys, entries and values', () => {
  test.each([
    {
      name: 'tables, nested arrays of tables, comments and CRLF',
      text: [
        '# c\napp = "a" # x\r\n\r\n[http_service] # y\r\n  force_https = true\n  [[http_service.checks]]\n  path = "/"\n',
        "  [http_service.checks.headers]\n    X = 'y'\n[[http_service.checks]]\npath='/b'",
      ].join(''),
      tree: [
        'app = "a" 2:1-4 2:1-10 2:7-10',
        'http_service {} 4:2-14 4:1-15 4:1-15',
        'http_service.force_https = true 5:3-14 5:3-21 5:17-21',
        'http_service.checks [] 6:18-24 6:3-26 6:3-26',
        'http_service.checks[0] {} 6:3-26',
        'http_service.checks[0].path = "/" 7:3-7 7:3-13 7:10-13',
        'http_service.checks[0].headers {} 8:24-31 8:3-32 8:3-32',
        'http_service.checks[0].headers.X = "y" 9:5-6 9:5-12 9:9-12',
        'http_service.checks[1] {} 10:1-24',
        'http_service.checks[1].path = "/b" 11:1-5 11:1-10 11:6-10',
      ],
    },
    {
      name: 'a byte order mark, dotted keys, inline tables, dates',
      text: '\uFEFFa.b = 1\na.d = { e = [1, {f=2}], "g h" = 2020-01-01 }\n',
      tree: [
        'a {} 1:1-2 1:1-8 1:1-8',
        'a.b = 1 1:3-4 1:1-8 1:7-8',
        'a.d {} 2:3-4 2:1-45 2:7-45',
        'a.d.e [] 2:9-10 2:9-23 2:13-23',
        'a.d.e[0] = 1 2:14-15',
        'a.d.e[1] {} 2:17-22',
        'a.d.e[1].f = 2 2:18-19 2:18-21 2:20-21',
        'a.d.g h = "2020-01-01" 2:25-30 2:25-43 2:33-43',
      ],
    },
    {
      name: 'a table whose own header comes after a deeper one',
      text: '[x.y]\nq = 1\n[x]\nr = 0x10',
      tree: [
        'x {} 3:2-3 3:1-4 3:1-4',
        'x.y {} 1:4-5 1:1-6 1:1-6',
        'x.y.q = 1 2:1-2 2:1-6 2:5-6',
        'x.r = 16 4:1-2 4:1-9 4:5-9',
      ],
    },
    {
      name: "the legacy forms of fly.toml: services with a list of handlers' tables, processes in one table",
      text: '[[services]]\n  internal_port = 8_080\n  [[services.ports]]\n    handlers = [\n      "http", # h\n    ]\n    port = "80"\n[experimental]\n  cmd = []\n',
      tree: [
        'services [] 1:3-11 1:1-13 1:1-13',
        'services[0] {} 1:1-13',
        'services[0].internal_port = 8080 2:3-16 2:3-24 2:19-24',
        'services[0].ports [] 3:14-19 3:3-21 3:3-21',
        'services[0].ports[0] {} 3:3-21',
        'services[0].ports[0].handlers [] 4:5-13 4:5-6:6 4:16-6:6',
        'services[0].ports[0].handlers[0] = "http" 5:7-13',
        'services[0].ports[0].port = "80" 7:5-9 7:5-16 7:12-16',
        'experimental {} 8:2-14 8:1-15 8:1-15',
        'experimental.cmd [] 9:3-6 9:3-11 9:9-11',
      ],
    },
    {
      name: 'strings over lines and numbers beyond 2^53',
      text: 'a = """\nx # [\n"""\nb = \'\'\'{"k": [\'\'\'\nc = 9007199254740993\n',
      tree: [
        'a = "x # [\\n" 1:1-2 1:1-3:4 1:5-3:4',
        'b = "{\\"k\\": [" 4:1-2 4:1-18 4:5-18',
        'c = 9007199254740993n 5:1-2 5:1-21 5:5-21',
      ],
    },
  ])('$name', ({ text, tree }) => {
    const document = parse(text)
    expect(listTree(document)).toEqual(tree)
    expect(document.problems).toEqual([])
  })

  test('CRLF within a string stays as it is written', () => {
    expect(treeAt(parse('a = """x\r\ny"""\r\n').roots[0], 'a')).toMatchObject({ value: 'x\r\ny' })
  })
})

describe('what is set twice is kept and told', () => {
  test.each([
    ['a key', 'a = 1\na = 2', ['a = 1', 'a = 2'], [`2:1 told ${TWICE}`]],
    [
      'a table',
      '[s]\nb = 1\n[s]\nb = 2\nc = 3',
      ['s {}', 's.b = 1', 's.b = 2', 's.c = 3'],
      [`3:2 told ${TWICE}`, `4:1 told ${TWICE}`],
    ],
    [
      'a table and an array',
      '[s]\nb = 1\n[[s]]\nb = 2',
      ['s {}', 's.b = 1', 's []', 's[0] {}', 's[0].b = 2'],
      [`3:3 told ${TWICE}`],
    ],
    ['a value and a table', 's = 1\n[s.t]\nb = 2', ['s = 1', 's {}', 's.t {}', 's.t.b = 2'], [`2:2 told ${TWICE}`]],
    [
      'an inline table from outside',
      's = {a = 1}\n[s.t]\nb = 2',
      ['s {}', 's.a = 1', 's {}', 's.t {}', 's.t.b = 2'],
      [`2:2 told ${TWICE}`],
    ],
    [
      'a table by a dotted key',
      '[s.t]\na = 1\n[s]\nt.b = 2',
      ['s {}', 's.t {}', 's.t.a = 1', 's.t.b = 2'],
      [`4:1 told ${TWICE}`],
    ],
  ])('%s', (_, text, tree, problems) => {
    const document = parse(text)
    expect(listTree(document).map(line => line.replace(/( \d+:\S+)+$/, ''))).toEqual(tree)
    expect(listProblems(document.problems)).toEqual(problems)
  })
})

test('TOML 1.1 syntax is told and read', () => {
  const document = parse('a = {\n  b = 1,\n}\n')
  expect(listProblems(document.problems)).toEqual([`1:1 told ${NEWER}`])
  expect(treeAt(document.roots[0], 'a', 'b')).toMatchObject({ value: 1 })
})

describe('broken statements block, and the rest is read', () => {
  test.each([
    ['no value', 'a =\nb = 1', '1:4', 'a value is missing here', ['b']],
    ['no quotes', 'a = off\nb = 1', '1:5', 'a value is neither quoted nor a number, a date or a boolean', ['b']],
    ['an open string', 'a = "x\nb = 1', '1:5', 'a string is not closed', ['b']],
    ['an open list', 'x = 1\na = [\n1,\n2\nb = 1', '5:1', 'a comma or a closing bracket is missing here', ['x', 'b']],
    ['an open text', 'a = """x\nb = 1', '1:5', 'a string is not closed', ['b']],
    ['no equals sign', 'a\nb = 1', '1:1', 'a key has no equals sign or a header no closing bracket', ['b']],
    ['a conflict marker', '<<<<<<< HEAD\nb = 1', '1:1', 'a key has a character that needs quotes', ['b']],
    ['more behind', 'a = 1 2\nb = 1', '1:7', 'there is text after the end of this statement', ['b']],
    [
      'a header whose keys belong nowhere',
      'b = 1\n[x\ny = 1\n[z]',
      '2:2',
      'a key has no equals sign or a header no closing bracket',
      ['b', 'z'],
    ],
    [
      'a key twice in an inline table',
      'a = {b = 1, b = 2}\nb = 1',
      '1:13',
      'a key is set twice in an inline table',
      ['b'],
    ],
    ['a date that is none', 'a = 2020-13-01\nb = 1', '1:5', 'a date or a time is not valid', ['b']],
  ])('%s', (_, text, place, words, keys) => {
    const document = parse(text)
    expect(listProblems(document.problems)).toEqual([`${place} blocking This file is not valid TOML: ${words}.`])
    const [root] = document.roots
    expect(root?.kind === 'table' ? root.entries.map(entry => entry.key) : root).toEqual(keys)
  })

  test('no message holds what is written', () => {
    const secret = ['sk_live_', '51abcdefghijklmnop'].join('')
    for (const bad of [
      `KEY = ${secret}`,
      `KEY = "${secret}`,
      `${secret}`,
      `[${secret}`,
      `K = {a = "${secret}", a = 1}`,
    ]) {
      const { problems } = parse(`A = "${secret}"\n${bad}\nB = "${secret}"\n`)
      expect(problems.length).toBeGreaterThan(0)
      expect(JSON.stringify(problems)).not.toContain('sk_live')
    }
  })
})

describe('hostile files', () => {
  test('keys of every object are keys like any other', () => {
    const document = parse(
      '[__proto__]\npolluted = 1\nconstructor.prototype.x = 1\n[a]\nb = {__proto__ = {c = 1}, toString = 2}\n',
    )
    expect(document.problems).toEqual([])
    expect(treeAt(document.roots[0], '__proto__', 'constructor', 'prototype', 'x')).toMatchObject({ value: 1 })
    expect(treeAt(document.roots[0], 'a', 'b', '__proto__', 'c')).toMatchObject({ value: 1 })
    expect(treeAt(document.roots[0], 'a', 'b', 'toString')).toMatchObject({ value: 2 })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test.each([
    ['deep lists', `a = ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['deep inline tables', `a = ${'{a = '.repeat(10_000)}`],
    ['a long dotted key', `${'a.'.repeat(10_000)}a = 1`],
    ['open lists on every line', 'a = [\n'.repeat(100_000)],
    ['open texts on every line', 'a = """\n'.repeat(100_001)],
    ['no TOML at all', 'lorem ipsum\n'.repeat(20_000)],
    ['more than 1 MB', '#'.repeat(1_000_001)],
    ['more than 1 MB in bytes', `# ${'é'.repeat(600_000)}`],
  ])('%s is one blocking problem or more, soon', (_, text) => {
    let blocking = 0
    const time = timed(() => {
      blocking = parse(text).problems.filter(problem => problem.blocking).length
    })
    expect(blocking).toBeGreaterThan(0)
    expect(blocking).toBeLessThanOrEqual(20)
    expect(time).toBeLessThan(10_000)
  })

  test.each([
    ['escapes', '\\t'.repeat(450_000), '\t'.repeat(450_000)],
    ['one escape', `\\t${'x'.repeat(900_000)}`, `\t${'x'.repeat(900_000)}`],
    ['no escape', 'x'.repeat(900_000), 'x'.repeat(900_000)],
  ])('a string of 0.9 MB with %s is read', (_, written, value) => {
    const { problems, roots } = parse(`a = "${written}"`)
    expect(problems).toEqual([])
    expect(treeAt(roots[0], 'a')).toMatchObject({ value })
  })

  test.each([
    ['repeated keys', 'a = 1\n'.repeat(20_000)],
    ['repeated tables', '[a]\n'.repeat(20_000)],
    ['comments', '#\n'.repeat(400_000)],
    ['blank lines', '\n'.repeat(900_000)],
    ['one long list', `a = [${'1,'.repeat(100_000)}]`],
    ['a list of comments', `a = [${'#\n'.repeat(300_000)}]`],
    ['a list of blank lines', `a = [${'\n'.repeat(900_000)}]`],
    ['a list of texts', `a = [${"'''x''',".repeat(100_000)}]`],
    [
      'an inline table with escapes in its keys',
      `a = {${Array.from({ length: 60_000 }, (_, i) => `"\\t${i}"=1`).join()}}`,
    ],
    ['quoted keys', '"\\t" = 1\n'.repeat(50_000)],
    ['spaces', `a = 1${' '.repeat(900_000)}`],
  ])('%s are read in linear time', (_, text) => {
    const time = timed(() => expect(parse(text).problems.filter(problem => problem.blocking)).toEqual([]))
    expect(time).toBeLessThan(10_000)
  })
})
