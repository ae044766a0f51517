import { LINE_FEED, nextLine } from './characters.ts'
import type { Language, SpecialForm, StringForm } from './language.ts'
import { BLANK, DIGIT, MARK, NAME, OPENS, planOf, SIGN } from './lexer-plan.ts'
import { readSpecial, type SpecialString } from './special-strings.ts'
import { readString } from './strings.ts'
import { mark, type Token, type TokenRun, word } from './token.ts'
import { unescaped } from './unescape.ts'

/** Interpolations inside of interpolations beyond this depth are not read. */
const MOST_NESTED = 8

const MARKS_OF_THREE = new Set(['===', '!==', '||=', '??=', '...', '<=>', '&&='])
const MARKS_OF_TWO = new Set([
  '=>',
  '->',
  '||',
  '??',
  '?:',
  ':=',
  '==',
  '!=',
  '::',
  '<>',
  '+=',
  '?.',
  '<=',
  '>=',
  '&&',
  '|>',
  '//',
])
const OPERAND_FOLLOWS = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'if',
  'when',
  'unless',
  'and',
  'or',
  'not',
  'then',
])

/**
 * The tokens of a program: its own, and those of the code in each interpolation as a separate run. Tolerant: what is
 * no token of the language is a mark, and a quote that does not close is no string. Linear in the text.
 */
export function tokenize(text: string, language: Language): TokenRun[] {
  const { classes, comments, strings, special } = planOf(language)
  const { prefixes } = language
  const hasCharacters = language.nameCharacters?.includes('?') ?? false
  const runs: TokenRun[] = []
  /** Openings that once did not close: they do not close further on either. */
  const hopeless = new Set<string>()
  const classAt = (at: number): number => {
    const code = text.charCodeAt(at)
    return code < 128 ? (classes[code] ?? MARK) : code > 127 ? NAME : MARK
  }

  /** The end of the name that begins at an offset; ECMAScript, Java and C# let a name have the escape of a character. */
  const nameEnd = (from: number): number => {
    let end = from
    for (;;) {
      while (end < text.length && isPartOfName(classAt(end))) end++
      ESCAPED_LETTER.lastIndex = end
      if (text.charCodeAt(end) !== 92 || !ESCAPED_LETTER.test(text)) return end
      end = ESCAPED_LETTER.lastIndex
    }
  }

  /** Reads up to `close` on the same depth, or to the end; the offset of `close`, or -1 where it does not come. */
  const read = (start: number, close: string | undefined, nested: number): number => {
    const run: TokenRun = []
    runs.push(run)
    let bodies: number | undefined
    let depth = 0
    let at = start
    const readHole = (from: number, end: string): number => (nested < MOST_NESTED ? read(from, end, nested + 1) : -1)
    const stringAt = (offset: number, form: StringForm): Token | undefined => {
      if (hopeless.has(form.open)) return undefined
      const found = readString(text, offset, form, readHole)
      if (!found && form.multiline && (form.open.length > 1 || form.open === '`')) hopeless.add(form.open)
      return found
    }
    /** The literal or comment that opens at `at`, if any; a comment is `at` moved on. */
    const opened = (code: number): Token | 'comment' | undefined => {
      const forms = special.get(code)
      const found = forms && specialAt(forms, text, at, bodies ?? 0, run.at(-1), hopeless)
      if (found) {
        if (found.body) bodies = found.body.to
        return found.token
      }
      for (const comment of comments.get(code) ?? []) {
        if (!text.startsWith(comment[0], at) || (comment[0] === '#' && text[at + 1] === '[')) continue
        at = commentEnd(text, at, comment)
        return 'comment'
      }
      const isApostrophe = code === 39 && language.markup && isNameClass(classAt(at - 1))
      for (const form of isApostrophe ? [] : (strings.get(code) ?? [])) {
        if (!text.startsWith(form.open, at)) continue
        const token = stringAt(at, form)
        if (token) return token
        break
      }
      // `?"` of Ruby and Elixir is a character.
      if (code === 63 && hasCharacters && isQuote(text, at + 1) && !isNameClass(classAt(at + 2))) {
        return { ...mark(at, '?'), to: at + 2 }
      }
      if (code === 47 && language.regex && isOperandNext(run.at(-1))) {
        const end = regexEnd(text, at)
        if (end !== -1) return { ...mark(at, '/'), to: end }
      }
      return undefined
    }
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const kind = classAt(at)
      if (kind === BLANK) {
        if (code === LINE_FEED && bodies !== undefined) {
          at = Math.max(at + 1, bodies)
          bodies = undefined
        } else at++
        continue
      }
      if (kind >= OPENS) {
        const found = opened(code)
        if (found === 'comment') continue
        if (found) {
          run.push(found)
          at = found.to
          continue
        }
      }
      const baseKind = kind & ~OPENS
      if (baseKind === NAME || (baseKind === SIGN && isNameClass(classAt(at + 1)))) {
        const end = nameEnd(at)
        const written = text.slice(at, end)
        const name = written.includes('\\') ? unescaped(written, true) : written
        const prefix = prefixes && end - at <= 3 && isQuote(text, end) ? prefixes.get(name.toLowerCase()) : undefined
        const form = prefix && strings.get(text.charCodeAt(end))?.find(({ open }) => text.startsWith(open, end))
        const found = form && stringAt(end, { ...form, ...prefix })
        const token = found ? { ...found, from: at } : { ...word(at, name), to: end }
        run.push(token)
        at = token.to
        continue
      }
      if (baseKind === DIGIT) {
        let end = at + 1
        while (end < text.length && (isNameClass(classAt(end) & ~OPENS) || text.charCodeAt(end) === 46)) end++
        run.push({ ...word(at, text.slice(at, end)), kind: 'number' })
        at = end
        continue
      }
      const character = text[at] ?? ''
      if (close !== undefined && depth === 0 && character === close) return at
      if (character === '{' || character === '(' || character === '[') depth++
      else if (character === '}' || character === ')' || character === ']') depth = Math.max(0, depth - 1)
      const token = mark(at, MAY_JOIN.has(code) ? markAt(text, at, character) : character)
      run.push(token)
      at = token.to
    }
    return close === undefined ? at : -1
  }
  read(0, undefined, 0)
  return runs
}

const ESCAPED_LETTER = /\\u(?:00[4-7][0-9A-Fa-f]|\{[4-7][0-9A-Fa-f]\})/y

/** The characters that marks of several characters begin with. */
const MAY_JOIN = new Set([...'=!|?.<-:+>&/'].map(character => character.charCodeAt(0)))

function isNameClass(kind: number): boolean {
  const baseKind = kind & ~OPENS
  return baseKind === NAME || baseKind === DIGIT
}

function isPartOfName(kind: number): boolean {
  const baseKind = kind & ~OPENS
  return baseKind === NAME || baseKind === DIGIT || baseKind === SIGN
}

function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 34 || code === 39
}

function specialAt(
  forms: readonly SpecialForm[],
  text: string,
  at: number,
  bodies: number,
  last: Token | undefined,
  hopeless: Set<string>,
): SpecialString | undefined {
  for (const form of forms) {
    // `a % (b)` and `x <<-A` are operators; a letter within a name opens nothing.
    if (hopeless.has(form) || (form === 'percent-literal' && !isOperandNext(last))) continue
    const found = readSpecial(form, text, at, bodies)
    if (found === 'unclosed') hopeless.add(form)
    else if (found) return found
  }
  return undefined
}

function commentEnd(text: string, at: number, [open, close]: readonly [string, string | undefined]): number {
  if (close === undefined) return nextLine(text, at) - (text.charCodeAt(nextLine(text, at) - 1) === LINE_FEED ? 1 : 0)
  const end = text.indexOf(close, at + open.length)
  return end === -1 ? text.length : end + close.length
}

/** True where a value begins next, and so a slash opens a regular expression. */
function isOperandNext(last: Token | undefined): boolean {
  if (!last) return true
  if (last.kind === 'word') return OPERAND_FOLLOWS.has(last.text)
  return last.kind === 'mark' && !/^[)\]}<]$/.test(last.text)
}

function regexEnd(text: string, from: number): number {
  let inClass = false
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '\n') return -1
    if (character === '\\') at++
    else if (character === '[') inClass = true
    else if (character === ']') inClass = false
    else if (character === '/' && !inClass) return at + 1
  }
  return -1
}

function markAt(text: string, at: number, character: string): string {
  const three = text.slice(at, at + 3)
  if (MARKS_OF_THREE.has(three)) return three
  const two = three.slice(0, 2)
  return MARKS_OF_TWO.has(two) ? two : character
}
