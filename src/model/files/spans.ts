/** A part of a text, in offsets; `to` is exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** In order, and as one where they touch. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1)
    if (!last || span.from > last.to) result.push(span)
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to }
  }
  return result
}
