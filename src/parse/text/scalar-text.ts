import type { MappedText, Source } from '../../model/files/text.ts'
import type { Scalar } from '../../model/files/tree.ts'
import { type Piece, splice, windowOf } from './mapped-text.ts'
import { readBlockScalar } from './scalar-text-block.ts'
import {
  afterFirstBreak,
  DOUBLE_QUOTED,
  PROPERTIES,
  readFlowScalar,
  SINGLE_QUOTED,
  type Spelling,
  TOML_TEXT,
  UNQUOTED,
} from './scalar-text-flow.ts'

/**
 * The text of a scalar, with offsets that lead to the characters that spell it; for one that is no string, the text as
 * written. A reading counts only when it gives exactly the scalar's value: when none does, every offset leads to the
 * scalar as a whole.
 */
export function scalarText(source: Source, scalar: Scalar): MappedText {
  const { raw } = scalar
  const text = typeof scalar.value === 'string' ? scalar.value : raw
  const start = source.offset(scalar.at.range.start)
  if (source.text.startsWith(raw, start)) {
    const written = windowOf(source, start, start + raw.length)
    const pieces = verbatim(raw, text)
    if (pieces) return splice(written, pieces)
    for (const spelling of spellingsOf(raw)) {
      const mapped = splice(written, readFlowScalar(raw, spelling))
      if (mapped.text === text) return mapped
    }
    const block = readBlock(raw, text)
    const mapped = block && splice(written, block)
    if (mapped?.text === text) return mapped
  }
  return { text, locate: () => scalar.at }
}

/** The text as a whole, or between quotes, when it is written as it is. */
function verbatim(raw: string, text: string): Piece[] | undefined {
  const bodies = [
    { from: 0, to: raw.length },
    { from: 1, to: raw.length - 1 },
    { from: afterFirstBreak(raw), to: raw.length - 3 },
  ]
  const body = bodies.find(({ from, to }) => to - from === text.length && raw.startsWith(text, from))
  return body && [body]
}

/** The quotes show how a text may be escaped in any format; its value shows which guess is right. */
function spellingsOf(raw: string): readonly Spelling[] {
  if (raw.startsWith('"""')) return [TOML_TEXT, DOUBLE_QUOTED]
  if (raw.startsWith('"')) return [DOUBLE_QUOTED]
  if (raw.startsWith("'")) return [SINGLE_QUOTED]
  return [UNQUOTED, PROPERTIES]
}

/** A block scalar with the blanks at its end, which only the value tells. */
function readBlock(raw: string, text: string): Piece[] | undefined {
  const pieces = readBlockScalar(raw)
  const end = text.slice(text.trimEnd().length)
  return pieces && [...pieces, { from: raw.length, to: raw.length, text: end }]
}
