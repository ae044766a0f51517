import { isBlank, isDigit, isNameStart } from '../characters.ts'
import type { Language, SpecialForm, StringForm } from '../language.ts'
import { SPECIAL_STARTS } from '../special-strings.ts'
import type { Comment } from './comments.ts'

/** What a token of an ASCII character may be: the first question asked of each. */
export const MARK = 0
export const BLANK = 1
export const NAME = 2
export const DIGIT = 3
/** Also part of a name, but a name does not begin with it and one letter. */
export const SIGN = 4
/** A comment, a string, a regular expression or another literal may begin here. */
export const OPENS = 8

/** What the lexer looks up a million times. */
export interface Plan {
  /** By character code below 128; `OPENS` is added to the others. */
  readonly classes: Uint8Array
  readonly comments: ReadonlyMap<number, readonly Comment[]>
  readonly strings: ReadonlyMap<number, readonly StringForm[]>
  readonly special: ReadonlyMap<number, readonly SpecialForm[]>
}

const plans = new Map<Language, Plan>()

/** The plan of a language, made once. */
export function planOf(language: Language): Plan {
  const known = plans.get(language)
  if (known) return known
  const comments = new Map<number, Comment[]>()
  const strings = new Map<number, StringForm[]>()
  const special = new Map<number, SpecialForm[]>()
  const classes = new Uint8Array(128)
  for (let code = 0; code < 128; code++) {
    classes[code] = isBlank(code) ? BLANK : isNameStart(code) ? NAME : isDigit(code) ? DIGIT : MARK
  }
  for (const sign of language.nameCharacters ?? '') classes[sign.charCodeAt(0)] = SIGN
  const put = <T>(map: Map<number, T[]>, start: string, value: T) => {
    const code = start.charCodeAt(0)
    map.set(code, [...(map.get(code) ?? []), value])
    classes[code] = (classes[code] ?? MARK) | OPENS
  }
  const nests = language.nestedComments ?? false
  for (const [open, close] of language.blockComments ?? [])
    put(comments, open, { open, close, atLineStart: false, nests })
  for (const open of language.lineComments) put(comments, open, { open, close: undefined, atLineStart: false, nests })
  for (const [open, close] of language.lineStartComments ?? []) {
    put(comments, open, { open, close, atLineStart: true, nests: false })
  }
  for (const form of language.strings) put(strings, form.open, form)
  for (const form of language.special ?? []) for (const start of SPECIAL_STARTS[form]) put(special, start, form)
  for (const start of language.regex ? '/?' : '?')
    classes[start.charCodeAt(0)] = (classes[start.charCodeAt(0)] ?? 0) | OPENS
  const plan = { classes, comments, strings, special }
  plans.set(language, plan)
  return plan
}
