/** What is said of plain lines is what unbash says: it only saves asking. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSource } from '../../../src/model/files/text.ts'
import { parseScript } from '../../../src/parse/shell/commands.ts'
import { literalCommands } from '../../../src/parse/shell/literal.ts'

const context = { origin: 'script', reader: 'ci', key: 'script' } as const
const plain = (text: string) => literalCommands(createSource('bin/deploy', text), context)
const parsed = (text: string) => parseScript(createSource('bin/deploy', text), context, 0)

describe('plain', () => {
  test.each([
    'npm run migrate',
    'bin/rails db:prepare',
    '  ./server --port=8080  --bind=0.0.0.0:8080\t-v ',
    'python -m gunicorn app.wsgi:application -w 4',
    'npm ci\nnpm test\n\nfly deploy --remote-only -a shop-web\n',
    'ping @all 50% a+b a,b - -- .',
    'make -j=4',
    'sudo -u www b',
    'exec b',
    'timeout 5 b',
    'doppler run -- b',
    '',
    ' \n\t',
  ])('%j', text => {
    expect(plain(text)).toEqual(parsed(text)?.commands)
    expect(parsed(text)?.fault).toBeUndefined()
  })
})

describe('not plain, so unbash is asked', () => {
  test.each([
    'a && b',
    'a | b',
    'a; b',
    'a > b',
    'echo $A',
    'echo "a"',
    "echo 'a'",
    'echo a\\ b',
    'ls *.js',
    'ls ~',
    'echo {a,b}',
    '# a',
    'A=1 b',
    'export A=1',
    'make A=1',
    'export A',
    'env A=1 b',
    'sudo -u www sh -c b',
    'sh -c a',
    '/bin/bash -c a',
    'timeout 5 bash -c a',
    'trap a EXIT',
    'if a',
    '! a',
    'a\r\n',
    `a ${'b '.repeat(2_000)}`,
  ])('%j', text => expect(plain(text)).toBeUndefined())
})

test('both say the same of whatever looks plain', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'npm',
      'if',
      'time',
      'let',
      'in',
      'exec',
      'bash',
      'A=1',
      '--x=y',
      '-',
      '+',
      ':',
      '.',
      '%',
      '1',
      '@a',
    ),
    fc.constantFrom('select', 'declare', 'trap', 'set', 'source', 'builtin', 'command', 'alias', 'test', 'nocorrect'),
    fc.string({ unit: fc.constantFrom(...'abcz01_./:@%+,-='), minLength: 1, maxLength: 6 }),
  )
  const blank = fc.constantFrom(' ', '  ', '\t', '\n', '\n\n', ' \n ')
  const text = fc.array(fc.tuple(word, blank), { maxLength: 6 }).map(parts => parts.flat().join(''))
  let seen = 0
  fc.assert(
    fc.property(fc.constantFrom('', ' ', '\n'), text, (lead, rest) => {
      const commands = plain(lead + rest)
      if (!commands) return
      seen++
      expect({ commands, fault: undefined }).toEqual(parsed(lead + rest))
    }),
    { numRuns: 5000 },
  )
  expect(seen).toBeGreaterThan(1000)
})
