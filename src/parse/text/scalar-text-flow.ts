import type { Piece } from './mapped-text.ts'

/** How a text is spelt that is no block scalar. */
export interface Spelling {
  /** Number of quotes at either end. */
  readonly quotes: 0 | 1 | 3
  /** What a backslash escapes: nothing, only a line break, or characters too. */
  readonly escapes: 'none' | 'breaks' | 'all'
  /** Two single quotes stand for one. */
  readonly doubled: boolean
  /** A line break with the blanks around it stands for one space. */
  readonly folds: boolean
}

/** JSON's and TOML's one-line strings use a part of what YAML's know. */
export const DOUBLE_QUOTED: Spelling = { quotes: 1, escapes: 'all', doubled: false, folds: true }
export const SINGLE_QUOTED: Spelling = { quotes: 1, escapes: 'none', doubled: true, folds: true }
export const UNQUOTED: Spelling = { quotes: 0, escapes: 'none', doubled: false, folds: true }
export const TOML_TEXT: Spelling = { quotes: 3, escapes: 'all', doubled: false, folds: false }
export const PROPERTIES: Spelling = { quotes: 0, escapes: 'breaks', doubled: false, folds: false }

/** The pieces of a scalar, quotes included, that make its text. What a spelling doesn't know stands for itself. */
export function readFlowScalar(raw: string, spelling: Spelling): Piece[] {
  const pieces: Piece[] = []
  const end = raw.length - spelling.quotes
  let from = spelling.quotes === 3 ? afterFirstBreak(raw) : spelling.quotes
  for (let at = from; at < end; ) {
    const special = readSpecial(raw, at, end, spelling)
    if (!special) {
      at++
      continue
    }
    pieces.push({ from, to: special.from }, special)
    from = special.to
    at = special.to
  }
  pieces.push({ from, to: end })
  return pieces
}

/** TOML leaves out a line break right behind the opening quotes. */
export function afterFirstBreak(raw: string): number {
  return raw.startsWith('\r\n', 3) ? 5 : raw.startsWith('\n', 3) ? 4 : 3
}

/** The escape at an offset, `undefined` for an ordinary character. */
function readSpecial(raw: string, at: number, end: number, spelling: Spelling): Piece | undefined {
  const character = raw[at]
  if (character === '\\' && spelling.escapes !== 'none') {
    const gap = gapAt(raw, at + 1, end)
    if (gap.breaks > 0) return { from: at, to: gap.to, text: '' }
    return spelling.escapes === 'all' ? readEscape(raw, at) : undefined
  }
  if (spelling.doubled && raw.startsWith("''", at)) return { from: at, to: at + 2, text: "'" }
  if (!spelling.folds || !isBlank(character)) return undefined
  const gap = gapAt(raw, at, end)
  // Blanks within a line stand for themselves, all of them at once: looking at each anew would be quadratic.
  if (gap.breaks === 0) return { from: at, to: gap.to, text: raw.slice(at, gap.to) }
  return { from: at, to: gap.to, text: gap.breaks === 1 ? ' ' : '\n'.repeat(gap.breaks - 1) }
}

/** The blanks and line breaks from an offset on. */
function gapAt(raw: string, from: number, limit: number): { readonly to: number; readonly breaks: number } {
  let breaks = 0
  let to = from
  for (; to < limit && isBlank(raw[to]); to++) if (raw[to] === '\n') breaks++
  return { to, breaks }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])
const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function readEscape(raw: string, at: number): Piece {
  const letter = raw.charAt(at + 1)
  const digits = HEX_DIGITS.get(letter)
  if (digits === undefined) return { from: at, to: at + 2, text: ESCAPED.get(letter) ?? letter }
  const to = at + 2 + digits
  const code = Number.parseInt(raw.slice(at + 2, to), 16)
  return { from: at, to, text: code <= 0x10ffff ? String.fromCodePoint(code) : '' }
}
