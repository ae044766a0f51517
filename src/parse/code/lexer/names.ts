import { BACKSLASH } from '../characters.ts'
import { DIGIT, MARK, NAME, OPENS, SIGN } from './lexer-plan.ts'

const ESCAPED_LETTER = /\\u(?:00[4-7][0-9A-Fa-f]|\{[4-7][0-9A-Fa-f]\})/y

/** Where the names of a text are. */
export interface Names {
  /** The class of the character at an offset, as in the plan of its language. */
  classAt(at: number): number
  /** The end of the name that begins at an offset; ECMAScript, Java and C# let a name have the escape of a character. */
  nameEnd(from: number): number
}

/** Reads the names of a text by the classes of its language. */
export function namesIn(text: string, classes: Uint8Array): Names {
  const classAt = (at: number): number => {
    const code = text.charCodeAt(at)
    return code < 128 ? (classes[code] ?? MARK) : code > 127 ? NAME : MARK
  }
  const nameEnd = (from: number): number => {
    let end = from
    for (;;) {
      while (end < text.length && isPartOfName(classAt(end))) end++
      ESCAPED_LETTER.lastIndex = end
      if (text.charCodeAt(end) !== BACKSLASH || !ESCAPED_LETTER.test(text)) return end
      end = ESCAPED_LETTER.lastIndex
    }
  }
  return { classAt, nameEnd }
}

/** True for the class of a letter or a digit. */
export function isNameClass(kind: number): boolean {
  const baseKind = kind & ~OPENS
  return baseKind === NAME || baseKind === DIGIT
}

function isPartOfName(kind: number): boolean {
  const baseKind = kind & ~OPENS
  return baseKind === NAME || baseKind === DIGIT || baseKind === SIGN
}
