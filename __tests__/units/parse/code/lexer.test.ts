import { describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../../../src/parse/code/languages.ts'
import { tokenize } from '../../../../src/parse/code/lexer.ts'
import { readLiterals } from '../../../../src/parse/code/literals.ts'
import { leastTime } from '../../../processor-time.ts'

const [JAVASCRIPT] = LANGUAGES
if (!JAVASCRIPT) throw new Error('There is no first language.')

/** In milliseconds of the processor; a quadratic reader takes minutes for these. */
const MOST_TIME = 500

describe('hostile programs', () => {
  const size = 30_000
  test.each([
    ['quotes that do not close', '"'.repeat(size)],
    ['templates that do not close', '`${'.repeat(size / 3)],
    ['nested templates', '`${`'.repeat(size / 4)],
    ['open brackets', '(['.repeat(size / 2)],
    ['closed brackets', ')]'.repeat(size / 2)],
    ['comments that do not close', '/*'.repeat(size / 2)],
    ['slashes', 'a = /'.repeat(size / 5)],
    ['a long chain', `x = ${'a.'.repeat(size / 2)}b || "c"`],
    ['a long sum', `x = ${'"a" + '.repeat(size / 6)}"b"`],
    ['triple quotes', `'''"""`.repeat(size / 6)],
    ['heredocs', '<<~SQL\n'.repeat(size / 7)],
    ['heredocs of PHP', '<<<SQL\n'.repeat(size / 7)],
    ['percent literals', 'x = %q('.repeat(size / 7)],
    ['sigils', '~s('.repeat(size / 3)],
    ['hash quotes', 'r#"'.repeat(size / 3)],
    ['dollar quotes', '$a$ $b$ '.repeat(size / 8)],
    ['ternaries', 'a ? b : "c" , '.repeat(size / 14)],
    ['lambdas', '(x) => '.repeat(size / 7)],
  ])('%s are read in linear time by every language', (_, program) => {
    for (const language of LANGUAGES) {
      expect(leastTime(MOST_TIME, () => readLiterals(program, language))).toBeLessThan(MOST_TIME)
    }
  })
})

describe('tokens', () => {
  test('every token is where it says', () => {
    const text = 'const a = `x${b["y"]}z` + "c" // "d"\n'
    for (const run of tokenize(text, JAVASCRIPT).runs) {
      for (const token of run) {
        if (token.kind !== 'string') expect(text.slice(token.from, token.to)).toBe(token.text)
        else expect(text.slice(token.from, token.to)).toMatch(/^(["`])[\s\S]*\1$/)
      }
    }
  })

  test('a quote that does not close on its line is none', () => {
    const [value] = readLiterals(`<p>Don't</p>\nconst token = "x"`, JAVASCRIPT)
    expect(value).toMatchObject({ context: { name: 'token' }, value: 'x' })
  })

  test.each([
    ['"a\\n\\u0041\\x42\\u{43}\\\\"', 'a\nABC\\'],
    ["'it\\'s'", "it's"],
  ])('%s is unescaped', (written, value) => {
    expect(readLiterals(`x = ${written}`, JAVASCRIPT)).toMatchObject([{ value }])
  })
})
