/** The reader of positions agrees with toml-eslint-parser on every statement that smol-toml reads. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'smol-toml'
import { statementSpans } from '../../../src/parse/toml/spans.ts'
import { nextStatement } from '../../../src/parse/toml/split.ts'
import { oracleSpans } from './toml-oracle.ts'

/** The text of each statement of a file that smol-toml reads. */
function statementsOf(text: string): string[] {
  const statements: string[] = []
  for (let next = nextStatement(text, 0); next; next = nextStatement(text, next.end)) {
    statements.push(text.slice(next.start, next.end))
  }
  return statements.filter(isToml)
}

function isToml(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

function filesUnder(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(extension))
    .map(path => readFileSync(join(folder, path), 'utf8'))
}

function tomlBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```toml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
}

describe('one statement', () => {
  test.each([
    '[http_service]',
    '[ http_service.checks ]',
    '[[services.ports]] # the public ones',
    `[ "quoted" . 'x]' ]`,
    'app = "shop-web"',
    "app = 'shop # web' # the shop",
    'internal_port = 8080',
    'soft_limit = -25',
    'min_machines_running = 0',
    'ratio = 0.75',
    'force_https=true',
    'http_service.force_https\t=\tfalse   ',
    'handlers = ["tls", "http"]',
    'handlers = [\r\n  "tls",\n  "http",\n]',
    'ports = [[80, 443], []]#both',
    'a = [1, # ]\n2]',
    'name = ""',
    "name = ''",
    'emoji = "🛫" # 🛬',
    'comment = 1 # \u2028 x',
    '"key" = 1',
    '"a.\\u0062" . c = 1',
    'a = "\\t\\""',
    'a = "\\\\e"',
    'a = """""two" quotes"""""',
    'a = """x \\\r\n  y\\"""\n"""',
    "a = '''x\n''''",
    'a = 2026-11-29',
    'a = 2026-11-29 # a date',
    'a = 2026-11-29 10:00:00.25+02:00',
    'a = [10:00:00,1_000,0x1F,0o7,0b1,1.5e3,-inf,+nan]',
    `a = { b = 1, "c".d = [{ e = 'f' }], g = {} }`,
    'a = { b = [\n1\n], c = """\n""" }',
  ])('of TOML 1.0: %j', text => {
    expect(isToml(text)).toBe(true)
    expect(statementSpans(text)).toMatchObject({ toml10: true })
    expect(statementSpans(text)).toEqual(oracleSpans(text))
  })

  test.each([
    'a = { b = 1, }',
    'a = {\n  b = 1 }',
    'a = { b = [\n], # c\n d = 2 }',
    'a = {\n}',
    'a = "\\e"',
    'a = """\\x41"""',
    '"\\x41" = 1',
    'a = 10:00',
    'a = [2026-11-29T10:00Z]',
  ])('of TOML 1.1: %j', text => {
    expect(isToml(text)).toBe(true)
    expect(statementSpans(text)).toMatchObject({ toml10: false })
    expect(statementSpans(text)).toEqual(oracleSpans(text))
  })

  test('after a byte order mark, which smol-toml skips, is refused', () => {
    expect(isToml('\uFEFFa = 1')).toBe(true)
    expect(statementSpans('\uFEFFa = 1')).toBeUndefined()
    expect(oracleSpans('\uFEFFa = 1')).toBeUndefined()
  })
})

test.each([
  ['the examples', () => filesUnder('examples', '.toml')],
  ['the projects', () => filesUnder('__tests__/projects', '.toml')],
  ["the rules' pages", () => filesUnder('docs/rules', '.md').flatMap(tomlBlocks)],
])('all statements of %s', (_, texts) => {
  const statements = new Set(texts().flatMap(statementsOf))
  expect(statements.size).toBeGreaterThan(50)
  for (const text of statements) expect([text, statementSpans(text)]).toEqual([text, oracleSpans(text)])
})

const space = fc.constantFrom('', ' ', '\t', '  ')
const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\t', ' # c\n')
const name = fc.constantFrom('a', 'b-c', '_d', '1', 'true', '"e"', "'f g'", '"."', '""', '"\\u00e9\\""', '"\\e"')
const keys = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.constantFrom('.', '.', ' . '))
  .map(([parts, dot]) => parts.join(dot))
/** Strings of all four kinds, made of what can end them, escape a character in them or break their lines. */
const quote = fc.constantFrom('"', "'", '"""', "'''")
const piece = fc.oneof(
  fc.constantFrom('"', "'", '""', "''", '\n', '\r\n', '#', ']', '}', ',', 'x', '🛫'),
  fc.constantFrom('\\\\', '\\"', '\\e', '\\x41', '\\u00e9', '\\U0001F6EB', '\\ \n ', '\\\r\n'),
)
const string = fc
  .tuple(quote, fc.array(piece, { maxLength: 5 }))
  .map(([quotes, pieces]) => quotes + pieces.join('') + quotes)
const scalar = fc.oneof(
  fc.constantFrom(
    '""',
    "''",
    'true',
    'false',
    'inf',
    '0',
    '-0',
    '+1',
    '1_0',
    '0b1',
    '0xfF',
    '1.5',
    '1e2',
    '2e-1',
    '-1.0',
  ),
  fc.constantFrom('1979-05-27', '07:32:00', '1979-05-27T07:32:00Z', '1979-05-27 07:32:00.5-07:00', '07:32'),
  string,
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
    fc
      .tuple(fc.array(fc.tuple(gap, keys, space, tie('value'), gap), { maxLength: 3 }), fc.constantFrom('', '', ','))
      .map(([pairs, last]) => {
        const inner = pairs.map(([before, key, blank, item, behind]) => `${before}${key}=${blank}${item}${behind}`)
        return `{${inner.join(',')}${pairs.length > 0 ? last : ''}}`
      }),
  ),
}))
const comment = fc.constantFrom('', '# c', ' #', '\t# "', ' # 🛫', ' # \u2028 x')
const pair = fc.tuple(keys, space, fc.constant('='), space, value, comment).map(parts => parts.join(''))
const header = fc
  .tuple(space, keys, space, fc.boolean(), comment)
  .map(([before, key, behind, array, end]) =>
    array ? `[[${before}${key}${behind}]]${end}` : `[${before}${key}${behind}]${end}`,
  )

test('all statements that smol-toml reads', () => {
  let read = 0
  fc.assert(
    fc.property(fc.oneof(pair, pair, header), text => {
      fc.pre(isToml(text))
      read++
      expect(statementSpans(text)).toEqual(oracleSpans(text))
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(1000)
})
