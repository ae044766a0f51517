import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../../src/model/files/text.ts'
import { LANGUAGES, languageOf } from '../../../../src/parse/code/languages.ts'
import { type CodeValue, readLiterals } from '../../../../src/parse/code/literals.ts'
import { splice } from '../../../../src/parse/text/mapped-text.ts'

/** A language is a row of `languages.ts` and a section of `languages.md`: a program, and what is read in it. */
const page = readFileSync('__tests__/units/parse/code/languages.md', 'utf8')
const SECTION = /^## (.+)\n\n`program\.([\w.]+)`\n```\n([\s\S]*?)\n```\n```text\n([\s\S]*?)\n```$/gm

const sections = [...page.matchAll(SECTION)].map(([, name = '', extension = '', program = '', values = '']) => ({
  name,
  extension,
  program,
  values,
}))

function described({ kind, context, value }: CodeValue): string {
  const written = value === undefined ? '?' : kind === 'constant' ? value : JSON.stringify(value)
  return `${`${context.role}${context.environment ? ' of environment' : ''} ${context.name}`.trim()} = ${written}`
}

describe('what is read in each language', () => {
  test('every language has a section', () => {
    expect(sections.map(({ name }) => name)).toEqual(LANGUAGES.map(({ name }) => name))
  })

  test.each(sections)('$name', ({ extension, program, values }) => {
    const language = languageOf(extension)
    const source = createSource(`program.${extension}`, program)
    const { text } = language?.program ? splice(source, language.program(program)) : source
    const read = language ? readLiterals(text, language).map(described) : []
    expect(read.join('\n')).toBe(values)
  })
})
