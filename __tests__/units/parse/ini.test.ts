import { expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { parseIni } from '../../../src/parse/ini.ts'
import { listTree, timed } from './tree-listing.ts'

test.each([
  [
    'keys in front of sections',
    'a.ini',
    '\uFEFFa = 1\r\nb=2\r\n',
    ['a = "1" 1:1-2 1:1-6 1:5-6', 'b = "2" 2:1-2 2:1-4 2:3-4'],
  ],
  [
    'sections, one of them opened twice',
    'a.ini',
    '[x y] ; c\na=1\n[z]\n[ x y ]\nb=2',
    [
      'x y {} 1:2-5 1:1-6 1:1-6',
      'x y.a = "1" 2:1-2 2:1-4 2:3-4',
      'x y.b = "2" 5:1-2 5:1-4 5:3-4',
      'z {} 3:2-3 3:1-4 3:1-4',
    ],
  ],
  [
    'comments',
    'a.ini',
    '; a=1\n# b=2\n  ! c=3\nd=4 ; e\nf=g;h\n',
    ['d = "4" 4:1-2 4:1-4 4:3-4', 'f = "g;h" 5:1-2 5:1-6 5:3-6'],
  ],
  ['quotes', 'a.ini', 'a = "x ; y" # c\nb = \'z\'', ['a = "x ; y" 1:1-2 1:1-12 1:5-12', 'b = "z" 2:1-2 2:1-8 2:5-8']],
  [
    'a colon',
    'a.ini',
    'url: http://x?a=1\nb:2',
    ['url = "http://x?a=1" 1:1-4 1:1-18 1:6-18', 'b = "2" 2:1-2 2:1-4 2:3-4'],
  ],
  [
    'a registry of .npmrc',
    '.npmrc',
    '//r.example/:_authToken=abc',
    ['//r.example/:_authToken = "abc" 1:1-24 1:1-28 1:25-28'],
  ],
  [
    'a repeated key and the name of a prototype',
    'a.ini',
    'a=1\na=2\n__proto__=3',
    ['a = "1" 1:1-2 1:1-4 1:3-4', 'a = "2" 2:1-2 2:1-4 2:3-4', '__proto__ = "3" 3:1-10 3:1-12 3:11-12'],
  ],
  ['lines that set nothing', 'a.ini', 'a\n= 1\n\n', []],
  [
    'properties: no sections, quotes or comments behind',
    'a.properties',
    '[x]=1\nb="2" # c\nd\\:e:f=g\n!h=1\n',
    ['[x] = "1" 1:1-4 1:1-6 1:5-6', 'b = "\\"2\\" # c" 2:1-2 2:1-10 2:3-10', 'd\\:e = "f=g" 3:1-5 3:1-9 3:6-9'],
  ],
  [
    'properties: lines that go on',
    'a.properties',
    'a=1,\\\r\n    2\nb=x\\\\\nc=3\n# d\\\ne=4\\',
    [
      'a = "1,2" 1:1-2 1:1-2:6 1:3-2:6',
      'b = "x\\\\\\\\" 3:1-2 3:1-6 3:3-6',
      'c = "3" 4:1-2 4:1-4 4:3-4',
      'e = "4\\\\" 6:1-2 6:1-5 6:3-5',
    ],
  ],
])('%s', (_, path, text, tree) => {
  const document = parseIni(createSource(path, text))
  expect(listTree(document)).toEqual(tree)
  expect(document.problems).toEqual([])
})

test.each([
  ['a.ini', `a = ${'"x'.repeat(400_000)}`],
  ['a.ini', `a = "x"${' '.repeat(900_000)}y`],
  ['a.ini', '['.repeat(900_000)],
  ['a.ini', ':'.repeat(900_000)],
  ['a.ini', `${' '.repeat(900_000)}a`],
  ['a.properties', 'a\\\n'.repeat(300_000)],
  ['a.properties', `a=${'\\'.repeat(900_000)}`],
])('a long %s is read in linear time', (path, text) => {
  expect(timed(() => parseIni(createSource(path, text)))).toBeLessThan(5_000)
})
