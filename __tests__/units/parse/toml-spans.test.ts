/** What the pattern says of a plain statement is what toml-eslint-parser says: it only saves asking. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'smol-toml'
import { parsedSpans } from '../../../src/parse/toml/parsed.ts'
import { plainSpans } from '../../../src/parse/toml/spans.ts'
import { nextStatement } from '../../../src/parse/toml/split.ts'

/** The text of each statement of a file. */
function statementsOf(text: string): string[] {
  const statements: string[] = []
  for (let next = nextStatement(text, 0); next; next = nextStatement(text, next.end)) {
    statements.push(text.slice(next.start, next.end))
  }
  return statements
}

function isToml(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

describe('plain', () => {
  test.each([
    '[http_service]',
    '[ http_service.checks ]',
    '[[services.ports]] # the public ones',
    'app = "shop-web"',
    "app = 'shop # web' # the shop",
    'internal_port = 8080',
    'soft_limit = -25',
    'ratio = 0.75',
    'force_https=true',
    'http_service.force_https\t=\tfalse   ',
    'handlers = ["tls", "http"]',
    'handlers = [\r\n  "tls",\n  "http",\n]',
    'processes = []',
    'ports = [[80, 443], []]#both',
    'name = ""',
    "name = ''",
    'emoji = "🛫" # 🛬',
  ])('%j', text => {
    expect(isToml(text)).toBe(true)
    expect(plainSpans(text)).toEqual(parsedSpans(text))
  })
})

describe('not plain, so the parser is asked', () => {
  test.each([
    '["quoted"]',
    '[a . b]',
    '"key" = 1',
    'a . b = 1',
    'a = "\\t"',
    'a = """x"""',
    'a = """"""',
    "a = '''x'''",
    'a = 2026-11-29',
    'a = 2026-11-29 10:00:00',
    'a = 10:00:00',
    'a = 1_000',
    'a = 0x1F',
    'a = 1e3',
    'a = 1.5e3',
    'a = inf',
    'a = { b = 1 }',
    'a = [{ b = 1 }]',
    'a = [1, # one\n2]',
  ])('%j', text => {
    expect(isToml(text)).toBe(true)
    expect(plainSpans(text)).toBeUndefined()
  })
})

test('nearly all statements of the examples are plain', () => {
  const statements = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter(path => /fly.*\.toml$/.test(path))
    .flatMap(path => statementsOf(readFileSync(join('examples', path), 'utf8')))
  expect(statements.length).toBeGreaterThan(50)
  expect(statements.filter(text => !plainSpans(text))).toEqual([])
})

const space = fc.constantFrom('', ' ', '\t', '  ')
const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\t', ' # c\n')
const name = fc.constantFrom('a', 'b-c', '_d', '1', 'true', '"e"', "'f g'")
const keys = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.constantFrom('.', '.', ' . '))
  .map(([parts, dot]) => parts.join(dot))
const scalar = fc.oneof(
  fc.constantFrom('""', "''", '"""x"""', "'''y'''", '"\\n"', 'true', 'false', 'inf', '-0', '+1', '1_0', '0b1', '1.5'),
  fc.constantFrom('1e2', '2e-1', '-1.0', '1979-05-27', '07:32:00', '1979-05-27T07:32:00Z', '07:32'),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map(text => `"${text}"`),
  fc.string({ unit: 'binary', maxLength: 8 }).map(text => `'${text}'`),
)
const { value } = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.tuple(fc.array(fc.tuple(gap, tie('value'), gap), { maxLength: 3 }), fc.constantFrom('', ',', ' ,\n')).map(
      // One comma alone is no list.
      ([items, last]) => `[${items.map(parts => parts.join('')).join(',')}${items.length > 0 ? last : ''}]`,
    ),
    fc.tuple(keys, tie('value')).map(([key, inner]) => `{ ${key} = ${inner} }`),
  ),
}))
const comment = fc.constantFrom('', '# c', ' #', '\t# "', ' # 🛫', ' # \u2028 x')
const pair = fc.tuple(keys, space, fc.constant('='), space, value, comment).map(parts => parts.join(''))
const header = fc
  .tuple(space, keys, space, fc.boolean(), comment)
  .map(([before, key, behind, array, end]) =>
    array ? `[[${before}${key}${behind}]]${end}` : `[${before}${key}${behind}]${end}`,
  )

test('both say the same of whatever smol-toml reads', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.oneof(pair, header), text => {
      fc.pre(isToml(text))
      const spans = plainSpans(text)
      if (!spans) return
      plain++
      expect(spans).toEqual(parsedSpans(text))
    }),
    { numRuns: 5000 },
  )
  expect(plain).toBeGreaterThan(1000)
})
