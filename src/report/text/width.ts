/** Characters that take two columns: East Asian ones that are wide or full-width (Unicode, UAX #11), and emoji. */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18AFF}\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|.\uFE0F/u
/** Latin letters, punctuation, arrows and lines: for those nothing has to be loaded that knows all scripts. */
const NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/
/** Combining accents, joiners and variation selectors. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

let segmenter: Intl.Segmenter | undefined

/** The columns that a terminal shows a text in; a character and what is combined with it stand together. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const part of charactersOf(text)) width += widthOfCharacter(part)
  return width
}

/** The end of the text that still fits into `width` columns, no character split. In UTF-16 code units. */
export function fit(text: string, width: number): number {
  const near = text.slice(0, Math.max(0, width) * MAX_UNITS)
  if (NARROW.test(near)) return Math.min(text.length, Math.max(0, width))
  let end = 0
  let columns = 0
  for (const part of charactersOf(near)) {
    columns += widthOfCharacter(part)
    if (columns > width) break
    end += part.length
  }
  return end
}

/** A family of emoji is the longest that people write for two columns. */
const MAX_UNITS = 16

function* charactersOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

function widthOfCharacter(character: string): number {
  if (WIDE.test(character)) return 2
  return ZERO_WIDTH.test(character) ? 0 : 1
}
