/** Everything that users read is plain technical English: __tests__/english/words.ts has the words that stay out. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pages } from '../scripts/rule-pages.ts'
import { HELP } from '../src/cli/help.ts'
import { NO_POLICY } from '../src/model/policy.ts'
import { languageOf } from '../src/parse/code/languages.ts'
import { readLiterals } from '../src/parse/code/literals.ts'
import { parsers } from '../src/parse/index.ts'
import { buildProject } from '../src/project/build.ts'
import { rules } from './all-rules.ts'
import { listDocuments, readDocument } from './documents.ts'
import { sentencesOf, unwantedIn, wordsIn } from './english/words.ts'
import { parsePage } from './pages.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.includes('.generated.'))
  .map(path => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))

test.each([
  ['what stands in this file', 1],
  ['The value is overridden.', 0],
  ['Nobody reads it\nand it is to be removed', 2],
])('%j has %i lines with unwanted words', (text, count) => {
  expect(unwantedIn(text)).toHaveLength(count)
})

describe('no unwanted words', () => {
  // Titles of tests are cited in quotation marks.
  test.each(listDocuments())('%s', path => {
    expect(unwantedIn(readFileSync(path, 'utf8').replaceAll(/“[^”]*”/g, ''))).toEqual([])
  })

  test('the help and action.yml', () => {
    expect(unwantedIn(HELP)).toEqual([])
    expect(unwantedIn(readFileSync('action.yml', 'utf8'))).toEqual([])
  })

  test('the texts of the program', () => {
    const language = languageOf('ts')
    if (!language) throw new Error('TypeScript is not in the table')
    const found = sources.flatMap(({ path, text }) =>
      readLiterals(text, language).flatMap(({ body }) =>
        unwantedIn(text.slice(body.from, body.to)).map(line => `${path}: ${line.trim()}`),
      ),
    )
    expect(found).toEqual([])
  })

  test('few in the comments of the program', () => {
    expect(sources.flatMap(({ text }) => unwantedIn(text)).length).toBeLessThanOrEqual(60)
  })
})

describe('short sentences', () => {
  const MOST = 25

  test.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { title, remedy }) => {
    const { sections } = parsePage(pages.get(id) ?? '')
    const messages = sections.flatMap(({ expected }) =>
      expected.map(line => line.replace(/^.*? [a-z]+ [\w-]+ (?=\S)/, '')),
    )
    // The list of regions is no sentence.
    const long = [title, remedy.replace(/Valid regions: .*/, ''), ...messages]
      .flatMap(sentencesOf)
      .filter(sentence => wordsIn(sentence) > MOST)
    expect(long).toEqual([])
  })
})

describe('commands of flyctl', () => {
  const inText = (text: string): string[] =>
    [...text.matchAll(/`((?:fly|flyctl) [^`]+)`/g)].map(([, command = '']) => command)
  const commands = new Set([
    ...rules.flatMap(({ remedy }) => inText(remedy)),
    ...listDocuments().flatMap(path => readDocument(path).commands.filter(line => /^(?:fly|flyctl) /.test(line))),
  ])

  test('are many', () => expect(commands.size).toBeGreaterThan(30))

  test.each([...commands].filter(command => !command.includes('…') || !command.endsWith('…')))('%s', command => {
    const texts = new Map([['deploy.sh', `${command.replaceAll(/[<>…]/g, 'x')}\n`]])
    const snapshot = { commit: 'a', paths: new Set(texts.keys()), texts, problems: [] }
    const calls = buildProject(snapshot, NO_POLICY, parsers).flyctl
    expect(calls.map(({ verb }) => verb)).not.toContain('')
    expect(calls.length).toBeGreaterThan(0)
  })
})
