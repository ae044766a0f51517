import type { MappedText } from '../../model/files/text.ts'

/** Part of a text; without `text` it is taken as written, with it the whole part stands for that text. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly text?: string
}

/** The part of a text from offset `from` up to, not including, `to`. */
export function windowOf(base: MappedText, from: number, to: number): MappedText {
  return { text: base.text.slice(from, to), locate: (start, end) => base.locate(from + start, from + end) }
}

/**
 * A text put together from pieces of another one, in their order. A range that touches a replaced piece spans all of
 * that piece; a range ends behind its last character, not where the next piece begins.
 */
export function splice(base: MappedText, pieces: readonly Piece[]): MappedText {
  const kept: Piece[] = []
  const starts: number[] = []
  const texts: string[] = []
  let length = 0
  for (const piece of pieces) {
    const text = piece.text ?? base.text.slice(piece.from, piece.to)
    if (text === '') continue
    kept.push(piece)
    starts.push(length)
    texts.push(text)
    length += text.length
  }
  const last = pieces.at(-1)

  const pieceAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const startOf = (offset: number): number => {
    if (offset >= length) return last?.to ?? 0
    const index = pieceAt(offset)
    const piece = kept[index]
    if (!piece) return 0
    return piece.text === undefined ? piece.from + offset - (starts[index] ?? 0) : piece.from
  }
  const endOf = (offset: number): number => {
    const index = pieceAt(offset - 1)
    const piece = kept[index]
    if (!piece) return 0
    return piece.text === undefined ? piece.from + offset - (starts[index] ?? 0) : piece.to
  }

  return {
    text: texts.join(''),
    locate: (from, to) => {
      const start = startOf(Math.max(0, from))
      const end = Math.min(to, length)
      return base.locate(start, end > from ? endOf(end) : start)
    },
  }
}

/** The part of a text without the tabs that begin its lines, as `<<-` hands a here-document on. */
export function withoutTabs(base: MappedText, from: number, to: number): MappedText {
  const pieces: Piece[] = []
  for (let at = from; at < to; ) {
    const feed = base.text.indexOf('\n', at)
    const next = feed === -1 || feed >= to ? to : feed + 1
    while (at < next && base.text[at] === '\t') at++
    pieces.push({ from: at, to: next })
    at = next
  }
  return splice(base, pieces)
}
