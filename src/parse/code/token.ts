import type { Span } from '../../model/files/spans.ts'

export type TokenKind = 'word' | 'string' | 'number' | 'mark'

/** A token of a program, in offsets. Comments and blanks are none. */
export interface Token {
  readonly kind: TokenKind
  readonly from: number
  readonly to: number
  /** Words and marks only: what is written. */
  readonly text: string
  /** Strings only: what stands between the quotes. */
  readonly body: Span | undefined
  /** Strings only: the parts of the body that a run decides. */
  readonly holes: readonly Span[]
  /** Strings only: how a backslash is read. */
  readonly escapes: boolean
}

/** The tokens of a program or of the code inside one interpolation, in order. */
export type TokenRun = Token[]

export function mark(from: number, text: string): Token {
  return { kind: 'mark', from, to: from + text.length, text, body: undefined, holes: [], escapes: false }
}

export function word(from: number, text: string): Token {
  return { kind: 'word', from, to: from + text.length, text, body: undefined, holes: [], escapes: false }
}

/** A string token; `body` is what stands between its quotes. */
export function string(span: Span, body: Span, holes: readonly Span[], escapes: boolean): Token {
  return { kind: 'string', from: span.from, to: span.to, text: '', body, holes, escapes }
}
