import { mark, type Token } from '../token.ts'

const MARKS_OF_THREE = new Set(['===', '!==', '||=', '??=', '...', '<=>', '&&='])
const MARKS_OF_TWO = new Set([
  '=>',
  '->',
  '<-',
  '||',
  '??',
  '?:',
  ':=',
  '==',
  '!=',
  '::',
  '<>',
  '+=',
  '?.',
  '<=',
  '>=',
  '&&',
  '|>',
  '//',
  '=~',
  '!~',
])

/** The characters that marks of several characters begin with. */
const MAY_JOIN = new Set([...'=!|?.<-:+>&/'].map(character => character.charCodeAt(0)))

/** The mark at an offset: of three characters, of two or of one. */
export function markAt(text: string, at: number): Token {
  if (!MAY_JOIN.has(text.charCodeAt(at))) return mark(at, text[at] ?? '')
  const three = text.slice(at, at + 3)
  if (MARKS_OF_THREE.has(three)) return mark(at, three)
  const two = three.slice(0, 2)
  return mark(at, MARKS_OF_TWO.has(two) ? two : three.slice(0, 1))
}
