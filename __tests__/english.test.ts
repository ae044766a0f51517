/** Everything that users read is plain technical English: __tests__/english/words.ts has the words that stay out. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '../src/parse/yaml/yaml.ts'
import { HELP } from '../src/cli/help.ts'
import { known } from '../src/model/files/value.ts'
import { createSource, wholeFile } from '../src/model/files/text.ts'
import { languageOf } from '../src/parse/code/languages.ts'
import { readLiterals } from '../src/parse/code/literals.ts'
import { parsers } from '../src/parse/index.ts'
import { rules } from './all-rules.ts'
import { listDocuments, readDocument } from './documents.ts'
import { sentencesOf, unwantedIn, wordsIn } from './english/words.ts'
import { parsePage } from './pages.ts'

test.each([
  ['what stands in this file', 1],
  ['The value is overridden.', 0],
  ['Nobody reads it\nand it is to be removed', 2],
])('%j has %i lines with unwanted words', (text, count) => {
  expect(unwantedIn(text)).toHaveLength(count)
})

describe('no unwanted words', () => {
  // Titles of tests are cited in quotation marks.
  const withoutCitations = (text: string): string => text.replaceAll(/“[^”]*”/g, '')

  test.each(listDocuments())('%s', path => {
    expect(unwantedIn(withoutCitations(readFileSync(path, 'utf8')))).toEqual([])
  })

  test('the help and action.yml', () => {
    expect(unwantedIn(HELP)).toEqual([])
    expect(unwantedIn(readFileSync('action.yml', 'utf8'))).toEqual([])
  })
})
