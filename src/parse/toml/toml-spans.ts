/** From an offset in the statement to the one behind its end. */
export type Span = readonly [start: number, end: number]

export interface KeySpan {
  readonly name: string
  readonly span: Span
}

export type ValueSpan =
  | { readonly kind: 'scalar'; readonly span: Span }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly ValueSpan[] }
  | { readonly kind: 'table'; readonly span: Span; readonly pairs: readonly PairSpan[] }

export interface PairSpan {
  readonly kind: 'pair'
  readonly keys: readonly KeySpan[]
  readonly span: Span
  readonly value: ValueSpan
}

export interface HeaderSpan {
  readonly kind: 'header'
  readonly keys: readonly KeySpan[]
  readonly span: Span
  readonly array: boolean
}

/** Where everything in a statement stands, or from where on it cannot be read. */
export type StatementSpans =
  | {
      readonly kind: 'read'
      readonly statement: HeaderSpan | PairSpan
      /** False for syntax that only TOML 1.1 knows. */
      readonly toml10: boolean
    }
  | { readonly kind: 'fault'; readonly offset: number }
