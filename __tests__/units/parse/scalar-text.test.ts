import { describe, expect, test } from '@jest/globals'
import type { TreeDocument } from '../../../src/model/files/document.ts'
import { createSource, type Source } from '../../../src/model/files/text.ts'
import { leavesOf } from '../../../src/model/files/tree.ts'
import { parseEnv } from '../../../src/parse/env.ts'
import { parseIni } from '../../../src/parse/ini.ts'
import { parseJson } from '../../../src/parse/json.ts'
import { scalarText } from '../../../src/parse/text/scalar-text.ts'
import { parseToml } from '../../../src/parse/toml/toml.ts'
import { parseYaml } from '../../../src/parse/yaml/yaml.ts'
import { placeText, timed } from './tree-listing.ts'

const PARSERS: Record<string, (source: Source) => TreeDocument> = {
  toml: parseToml,
  yaml: parseYaml,
  json: parseJson,
  env: parseEnv,
  properties: parseIni,
}

function firstText(format: string, text: string) {
  const document = PARSERS[format]?.(createSource(`a.${format}`, text))
  const leaf = document?.roots[0] && leavesOf(document.roots[0])[0]
  if (!document || !leaf) throw new Error('no scalar')
  return { mapped: scalarText(document.source, leaf.scalar), value: leaf.scalar.value }
}

describe('a word in the text leads to where it is written', () => {
  test.each([
    ['yaml', 'plain', 'a: x TOKEN y', '1:6-11'],
    ['yaml', 'plain over lines', 'a: x\n  y\n\n  z TOKEN\n', '4:5-10'],
    ['yaml', 'single quotes', "a: 'it''s TOKEN'", '1:11-16'],
    ['yaml', 'double quotes', 'a: "\\t\\u00e9\\x41 TOKEN"', '1:18-23'],
    ['yaml', 'double quotes over lines', 'a: "x  \n\n  y \\\n   TOKEN"', '4:4-9'],
    [
      'yaml',
      'a literal block',
      'jobs:\r\n  a:\r\n    - run: |\r\n        set -e\r\n\r\n          fly TOKEN\r\n        done\r\n',
      '6:15-20',
    ],
    ['yaml', 'a literal block that keeps its end', 'a: |+ # c\n  x  \n  TOKEN\n\n\nb: 1', '3:3-8'],
    ['yaml', 'a folded block', 'a: >-\n  x\n  y\n\n  z TOKEN\n\n\n  w\n    more\n\n    more\n  end\n', '5:5-10'],
    ['yaml', 'a block with text behind blank lines', 'a: |\n\n\n  TOKEN\n', '4:3-8'],
    ['toml', 'a basic string', 'a = "x\\"\\U0001F600 TOKEN"', '1:20-25'],
    ['toml', 'a literal string', "a = 'x\\ TOKEN'", '1:9-14'],
    ['toml', 'a basic text', 'a = """\nx \\\n   y \\" TOKEN"""', '3:9-14'],
    ['toml', 'a literal text', "a = '''\r\nx\r\nTOKEN'''", '3:1-6'],
    ['json', 'escapes', '{"a": "\\ud83d\\ude00\\/ TOKEN"}', '1:23-28'],
    ['env', 'plain', 'export A=x TOKEN', '1:12-17'],
    ['env', 'backticks', 'A=`x\nTOKEN`', '2:1-6'],
    ['env', 'escapes that stay as they are', 'A="\\n TOKEN"', '1:7-12'],
    ['properties', 'lines that go on', 'a=x\\\n  y\\n\\\n  TOKEN', '3:3-8'],
  ])('%s: %s', (format, _, text, place) => {
    const { mapped, value } = firstText(format, text)
    expect(mapped.text).toBe(value)
    const at = mapped.text.indexOf('TOKEN')
    expect(placeText(mapped.locate(at, at + 5))).toBe(place)
  })
})

test.each([
  ['an escape spans all of its characters', 'json', '{"a": "x\\u0041y"}', 1, 2, '1:9-15'],
  ['from one line into the next', 'yaml', 'a: |\n  one\n  two\n', 2, 5, '2:5-3:4'],
  ['a folded break', 'yaml', 'a: >\n  one\n  two\n', 3, 4, '2:6-3:3'],
  ['an empty range', 'json', '{"a": "xyz"}', 1, 1, '1:9-9'],
  ['the whole', 'toml', 'a = "xyz"', 0, 3, '1:6-9'],
  ['a number, as written', 'toml', 'a = 1_000', 1, 3, '1:6-8'],
  ['past the end of a block, its end', 'yaml', 'a: |+\n  x\n\n\n', 2, 3, '2:4-4'],
  ['what cannot be mapped: the scalar as a whole', 'yaml', 'a: |2\n    one\n    two\n', 3, 4, '1:4-3:8'],
])('%s', (_, format, text, from, to, place) => {
  expect(placeText(firstText(format, text).mapped.locate(from, to))).toBe(place)
})

test.each([
  ['json', `{"a": "${'\\u0041'.repeat(150_000)}"}`],
  ['yaml', `a: >\n${'  x\n\n'.repeat(100_000)}`],
  ['yaml', `a: "${' '.repeat(400_000)}\n${' '.repeat(400_000)}x"`],
  ['toml', `a = """${'\\   '.repeat(20_000)}"""`],
])('long %s is mapped in linear time', (format, text) => {
  const time = timed(() => {
    const document = PARSERS[format]?.(createSource('a', text))
    for (const root of document?.roots ?? []) {
      for (const { scalar } of leavesOf(root))
        scalarText(document?.source ?? createSource('a', ''), scalar).locate(0, 1)
    }
  })
  expect(time).toBeLessThan(10_000)
})
