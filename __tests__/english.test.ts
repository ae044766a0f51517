/** Everything that users read is plain technical English: __tests__/english/words.ts has the words that stay out. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pages } from '../scripts/rule-pages.ts'
import { HELP } from '../src/cli/help.ts'
import { languageOf } from '../src/parse/code/languages.ts'
import { readLiterals } from '../src/parse/code/literals.ts'
import { rules } from './all-rules.ts'
import { listDocuments, readDocument } from './documents.ts'
import { commandsOf, faultOf } from './english/commands.ts'
import { longSentencesIn, unwantedIn } from './english/words.ts'
import { parsePage } from './pages.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.includes('.generated.'))
  .map(path => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))

/** The literals of the program. An inserted expression is a code span. */
const literals = sources.flatMap(({ path, text }) => {
  const language = languageOf('ts')
  if (!language) throw new Error('TypeScript is not in the table')
  return readLiterals(text, language).map(({ body }) => {
    const written = text.slice(body.from, body.to).replaceAll('\\`', '`')
    return { path, text: written.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '`code`') }
  })
})

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
    const found = literals.flatMap(({ path, text }) => unwantedIn(text).map(line => `${path}: ${line.trim()}`))
    expect(found).toEqual([])
  })

  test('few in the comments of the program', () => {
    expect(sources.flatMap(({ text }) => unwantedIn(text)).length).toBeLessThanOrEqual(60)
  })
})

describe('short sentences', () => {
  test.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { title, remedy }) => {
    const { sections } = parsePage(pages.get(id) ?? '')
    const messages = sections.flatMap(({ expected }) =>
      expected.map(line => line.replace(/^.*? [a-z]+ [\w-]+ (?=\S)/, '')),
    )
    expect(longSentencesIn([title, remedy, ...messages])).toEqual([])
  })

  test('the texts of the program: errors, notices, remedies', () => {
    // Tables of words, the page of the help and markup are not sentences.
    const texts = literals.filter(({ path }) => !/^(?:facts|cli\/help|report\/html)/.test(path))
    const sentences = texts.flatMap(({ text }) =>
      longSentencesIn([text]).filter(sentence => /^[A-Z`].*[.?!]$/s.test(sentence)),
    )
    expect(texts.length).toBeGreaterThan(1000)
    expect(sentences).toEqual([])
  })
})

describe('commands of flyctl, gh and git', () => {
  test.each([
    ['fly secrets set NAME=… --app shop', undefined],
    ['fly tokens create deploy -x 720h | gh secret set FLY_API_TOKEN', undefined],
    ['fly secrets put NAME=value', 'unknown command: fly secrets put NAME=value'],
    ['fly ips list --apps shop', 'unknown option --apps: fly ips list --apps shop'],
    ['gh secrets set NAME', 'unknown command: gh secrets set NAME'],
    ['git rm --cache .env', 'unknown option --cache: git rm --cache .env'],
  ])('%s', (command, fault) => {
    expect(faultOf(command)).toBe(fault)
  })

  // The remedies of findings are checked with the pages, in pages.test.ts.
  const commands = new Set([
    ...rules.flatMap(({ remedy }) => commandsOf(remedy)),
    ...listDocuments().flatMap(path =>
      readDocument(path).commands.filter(line => /^(?:fly|flyctl|gh|git) \S/.test(line)),
    ),
  ])

  test('are many', () => expect(commands.size).toBeGreaterThan(30))

  test.each([...commands].filter(command => !/[…\\]$/.test(command)))('%s', command => {
    expect(faultOf(command)).toBeUndefined()
  })
})
