import { expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { parseEnv } from '../../../src/parse/env.ts'
import { listTree, timed } from './tree-listing.ts'

const parse = (text: string) => parseEnv(createSource('.env', text))

test.each([
  ['a plain value', 'A=1\r\n', ['A = "1" 1:1-2 1:1-4 1:3-4']],
  ['a byte order mark', '\uFEFFA=1', ['A = "1" 1:1-2 1:1-4 1:3-4']],
  ['export and blanks', '  export A = b c  \n', ['A = "b c" 1:10-11 1:10-17 1:14-17']],
  ['a name that is a word', 'export=1', ['export = "1" 1:1-7 1:1-9 1:8-9']],
  [
    'comments',
    '# A=1\nB=2 # c\nC=d#e\nD=#f\n',
    ['B = "2" 2:1-2 2:1-4 2:3-4', 'C = "d#e" 3:1-2 3:1-6 3:3-6', 'D = "" 4:1-2 4:1-3 4:3-3'],
  ],
  [
    'three kinds of quotes',
    'A="x # y" # c\r\nB=\'z\'\nC=`"`',
    ['A = "x # y" 1:1-2 1:1-10 1:3-10', 'B = "z" 2:1-2 2:1-6 2:3-6', 'C = "\\"" 3:1-2 3:1-6 3:3-6'],
  ],
  [
    'a value over lines',
    'A="x\n# y\nB=1" # c\r\nC=2',
    ['A = "x\\n# y\\nB=1" 1:1-2 1:1-3:5 1:3-3:5', 'C = "2" 4:1-2 4:1-4 4:3-4'],
  ],
  ['carriage returns alone', 'A=1\rB=2\r', ['A = "1" 1:1-2 1:1-4 1:3-4', 'B = "2" 1:5-6 1:5-8 1:7-8']],
  ['an escaped quote', 'A="x\\"y"', ['A = "x\\\\\\"y" 1:1-2 1:1-9 1:3-9']],
  ['an open quote', 'A="x\nB="y"', ['A = "\\"x" 1:1-2 1:1-5 1:3-5', 'B = "y" 2:1-2 2:1-6 2:3-6']],
  ['more behind the quotes', 'A="x"y\n', ['A = "\\"x\\"y" 1:1-2 1:1-7 1:3-7']],
  ['an equals sign in the value', 'A=b=c==', ['A = "b=c==" 1:1-2 1:1-8 1:3-8']],
  ['a repeated name', 'A=1\nA=2', ['A = "1" 1:1-2 1:1-4 1:3-4', 'A = "2" 2:1-2 2:1-4 2:3-4']],
  ['the name of a prototype', '__proto__=1', ['__proto__ = "1" 1:1-10 1:1-12 1:11-12']],
  ['lines that set nothing', 'A\nexport B\nC:1\nhttp://x\n=2\n\n', []],
  [
    'a colon with a blank behind it',
    'A: 1\nexport B:\t"x y"\nC : 2',
    ['A = "1" 1:1-2 1:1-5 1:4-5', 'B = "x y" 2:8-9 2:8-16 2:11-16'],
  ],
])('%s', (_, text, tree) => {
  const document = parse(text)
  expect(listTree(document)).toEqual(tree)
  expect(document.problems).toEqual([])
})

test.each([
  ['open quotes on every line', 'A="\n'.repeat(200_000)],
  ['quotes with more behind', 'A="x"y\n'.repeat(120_000)],
  ['backslashes', `A="${'\\"'.repeat(400_000)}`],
  ['one long line', `A=${' x'.repeat(400_000)}`],
  ['one long name', 'A'.repeat(900_000)],
  ['blanks', `A=1${' '.repeat(900_000)}x`],
])('%s: read in linear time', (_, text) => {
  expect(timed(() => parse(text))).toBeLessThan(5_000)
})
