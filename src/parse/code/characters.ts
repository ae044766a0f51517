/** Character codes that the lexer compares. */
export const LINE_FEED = 10
export const BACKSLASH = 92

/** True for what a name begins with in any language: a letter, `_`, or any character beyond ASCII. */
export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127
}

/** True for an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** True for a blank or a line break. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The offset behind the line break that ends the line of `at`; the end of the text on the last line. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}
