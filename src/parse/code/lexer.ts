import type { Span } from '../../model/files/spans.ts'
import { LINE_FEED } from './characters.ts'
import type { Language, SpecialForm, StringForm } from './language.ts'
import { commentEnd } from './lexer/comments.ts'
import { elementText, endTag, type JsxElement, opensElement } from './lexer/jsx.ts'
import { BLANK, DIGIT, NAME, OPENS, planOf, SIGN } from './lexer/lexer-plan.ts'
import { markAt } from './lexer/marks.ts'
import { isNameClass, namesIn } from './lexer/names.ts'
import { isCommandArgument, isOperandNext, opensCondition, regexEnd, statementRegexEnd } from './lexer/operands.ts'
import { readSpecial, type SpecialString } from './special-strings.ts'
import { readString } from './strings.ts'
import { mark, type Token, type TokenRun, word } from './token.ts'
import { unescaped } from './unescape.ts'

/** Interpolations inside of interpolations beyond this depth are not read. */
const MOST_NESTED = 8
/** So many elements of JSX may turn out to be none. */
const MOST_FALSE_ELEMENTS = 8
/** So often may a text be read in search of the end of an interpolation. */
const MOST_READINGS = 8

/** What the lexer makes of a program. */
export interface Lexed {
  /** The tokens of the program, and as separate runs those of the code in each interpolation. */
  readonly runs: TokenRun[]
  /** What is skipped, though another reader might see code there: comments that do not end, and the text of JSX. */
  readonly doubtful: Span[]
  /** What surrounds the program: the HTML of a PHP file. */
  readonly outside: Span[]
}

/**
 * The tokens of a program. Tolerant: what is no token of the language is a mark, and a quote that does not close is no
 * string. Linear in the text.
 */
export function tokenize(text: string, language: Language): Lexed {
  const { classes, comments, strings, special } = planOf(language)
  const { prefixes, outside } = language
  const hasCharacters = language.nameCharacters?.includes('?') ?? false
  const lexed: Lexed = { runs: [], doubtful: [], outside: [] }
  /** The characters that were read as an interpolation which does not close. */
  let wasted = 0
  const falseElements = new Set<number>()
  /** Openings that once did not close: they do not close further on either. */
  const hopeless = new Set<unknown>()
  const { classAt, nameEnd } = namesIn(text, classes)

  /** The offset behind the mark that begins the program again. */
  const enter = (from: number): number => {
    if (!outside) return from
    const opening = new RegExp(outside.open, 'gi')
    opening.lastIndex = from
    const found = opening.exec(text)
    lexed.outside.push({ from, to: found?.index ?? text.length })
    return found ? found.index + found[0].length : text.length
  }

  /** Reads up to `close` on the same depth, or to the end; the offset of `close`, or -1 where it does not come. */
  const read = (start: number, close: string | undefined, nested: number): number => {
    const run: TokenRun = []
    lexed.runs.push(run)
    let bodies: number | undefined
    let depth = 0
    let at = start
    /** For each open parenthesis, whether it contains a condition; and the index of one that closed such a one. */
    const conditions: boolean[] = []
    let afterCondition = -1
    const elements: JsxElement[] = []
    let outermost = { at: 0, tokens: 0, runs: 0, depth: 0 }
    const readHole = (from: number, end: string): number => {
      if (nested >= MOST_NESTED || wasted > text.length * MOST_READINGS) return -1
      const before = lexed.runs.length
      const found = read(from, end, nested + 1)
      if (found !== -1) return found
      // Its code is read again as that of the program.
      wasted += text.length - from
      lexed.runs.length = before
      return -1
    }
    const stringAt = (offset: number, form: StringForm): Token | undefined => {
      if (hopeless.has(form.open)) return undefined
      const found = readString(text, offset, form, readHole)
      if (!found && form.multiline && (form.open.length > 1 || form.open === '`')) hopeless.add(form.open)
      return found
    }
    /** The literal or comment that opens at `at`, if any; a comment is `at` moved on. */
    const opened = (code: number): Token | 'comment' | undefined => {
      const forms = special.get(code)
      const last = run.at(-1)
      const isArgument = language.commandCalls && isCommandArgument(text, at, last)
      const isValue = isArgument || isOperandNext(last)
      const found = forms && specialAt(forms, text, at, bodies ?? 0, isValue, hopeless)
      if (found) {
        if (found.body) bodies = found.body.to
        for (const token of found.before ?? []) run.push(token)
        return found.token
      }
      for (const comment of comments.get(code) ?? []) {
        const end = commentEnd(text, at, comment, outside?.close, hopeless)
        if (!end) continue
        if (!end.closed) lexed.doubtful.push({ from: at, to: end.to })
        at = end.to
        return 'comment'
      }
      const isApostrophe = code === 39 && language.markup && isNameClass(classAt(at - 1))
      for (const form of isApostrophe ? [] : (strings.get(code) ?? [])) {
        if (!text.startsWith(form.open, at)) continue
        const token = stringAt(at, elements.at(-1)?.depth === depth ? { ...form, escape: 'none' } : form)
        if (token) return token
        break
      }
      // `?"` of Ruby and Elixir is a character.
      if (code === 63 && hasCharacters && isQuote(text, at + 1) && !isNameClass(classAt(at + 2))) {
        return { ...mark(at, '?'), to: at + 2 }
      }
      if (code === 47 && language.regex) {
        const isRegex = isValue || afterCondition === run.length - 1
        const multiline = (language.commandCalls ?? false) && !isArgument
        const end = isRegex ? regexEnd(text, at, multiline) : statementRegexEnd(text, at, last)
        if (end !== -1) return { ...mark(at, '/'), to: end }
      }
      return undefined
    }
    while (at < text.length) {
      const element = elements.at(-1)
      if (element?.part === 'text' && element.depth === depth) {
        const passage = elementText(text, at)
        if (!passage) {
          // No element after all: the same text is read again without it.
          falseElements.add(outermost.at)
          at = outermost.at
          run.length = outermost.tokens
          lexed.runs.length = outermost.runs
          depth = outermost.depth
          elements.length = 0
          continue
        }
        lexed.doubtful.push(passage)
        at = passage.to
        if (text[at] === '<') {
          element.closing = text[at + 1] === '/'
          if (element.closing) element.part = 'tag'
          else elements.push({ part: 'tag', closing: false, depth })
          run.push(mark(at, '<'))
          at++
          continue
        }
      }
      const code = text.charCodeAt(at)
      const kind = classAt(at)
      if (kind === BLANK) {
        if (code === LINE_FEED && bodies !== undefined) {
          at = Math.max(at + 1, bodies)
          bodies = undefined
        } else at++
        continue
      }
      if (nested === 0 && outside && text.startsWith(outside.close, at)) {
        run.push(mark(at, ';'))
        at = enter(at + outside.close.length)
        continue
      }
      if (code === 60 && language.jsx && !falseElements.has(at) && opensElement(text, at, run.at(-1))) {
        if (falseElements.size < MOST_FALSE_ELEMENTS) {
          if (elements.length === 0) outermost = { at, tokens: run.length, runs: lexed.runs.length, depth }
          elements.push({ part: 'tag', closing: false, depth })
          run.push(mark(at, '<'))
          at++
          continue
        }
      }
      if (code === 62 && element?.part === 'tag' && element.depth === depth) {
        const last = run.at(-1)
        run.push(mark(at, '>'))
        at++
        endTag(elements, last)
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
      if (character === '(') conditions.push(opensCondition(run))
      else if (character === ')' && conditions.pop()) afterCondition = run.length
      if (character === '{' || character === '(' || character === '[') depth++
      else if (character === '}' || character === ')' || character === ']') depth = Math.max(0, depth - 1)
      const token = markAt(text, at)
      run.push(token)
      at = token.to
    }
    return close === undefined ? at : -1
  }
  read(text.startsWith('#!') && !outside ? endOfLine(text) : enter(0), undefined, 0)
  return lexed
}

/** The first line of a script names its interpreter. */
function endOfLine(text: string): number {
  const end = text.indexOf('\n')
  return end === -1 ? text.length : end
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
  isValue: boolean,
  hopeless: Set<unknown>,
): SpecialString | undefined {
  for (const form of forms) {
    // `a % (b)` and `x <<-A` are operators; a letter within a name opens nothing.
    if (hopeless.has(form) || (form === 'percent-literal' && !isValue)) continue
    const found = readSpecial(form, text, at, bodies)
    if (found === 'unclosed') hopeless.add(form)
    else if (found) return found
  }
  return undefined
}
