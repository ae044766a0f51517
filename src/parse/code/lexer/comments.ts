import { LINE_FEED, nextLine } from '../characters.ts'

/** How a comment of a language is written. */
export interface Comment {
  readonly open: string
  /** `undefined` where the end of the line closes it. */
  readonly close: string | undefined
  /** True where only blanks may precede it on its line. */
  readonly atLineStart: boolean
  /** True where a comment may hold another one. */
  readonly nests: boolean
}

/** Where a comment ends. */
export interface CommentEnd {
  readonly to: number
  /** False where its end does not come, so the lexer may have read something else as a comment. */
  readonly closed: boolean
}

/**
 * The end of the comment that opens at an offset; `undefined` where none does. `until` closes a comment of one line as
 * well: PHP ends at `?>`, in a comment too. `hopeless` remembers comments whose nested ones once did not close.
 */
export function commentEnd(
  text: string,
  at: number,
  comment: Comment,
  until: string | undefined,
  hopeless: Set<unknown>,
): CommentEnd | undefined {
  const { open, close, atLineStart, nests } = comment
  if (!text.startsWith(open, at) || (open === '#' && text[at + 1] === '[')) return undefined
  if (atLineStart && !isFirstOnLine(text, at)) return undefined
  if (close === undefined) {
    const next = nextLine(text, at)
    const end = text.charCodeAt(next - 1) === LINE_FEED ? next - 1 : next
    const earlier = until === undefined ? -1 : text.slice(at, end).indexOf(until)
    return { to: earlier === -1 ? end : at + earlier, closed: true }
  }
  const end = nests && !hopeless.has(comment) ? nestedEnd(text, at, open, close) : -1
  if (end === -1) hopeless.add(comment)
  const found = end === -1 ? text.indexOf(close, at + open.length) : end
  if (found === -1) return { to: text.length, closed: false }
  return { to: atLineStart ? nextLine(text, found + 1) : found + close.length, closed: true }
}

function isFirstOnLine(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before)
    if (code === LINE_FEED) return true
    if (code !== 32 && code !== 9 && code !== 13) return false
  }
  return true
}

/** The offset of the mark that closes a comment, nested ones counted; -1 where it does not come. */
function nestedEnd(text: string, at: number, open: string, close: string): number {
  let depth = 0
  for (let i = at; i < text.length; ) {
    if (text.startsWith(open, i)) {
      depth++
      i += open.length
    } else if (text.startsWith(close, i)) {
      if (--depth === 0) return i
      i += close.length
    } else i++
  }
  return -1
}
