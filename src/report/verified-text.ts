import type { Verified } from '../model/verified.ts'
import { oneLine } from './plain.ts'
import { type Style, wrap } from './style.ts'
import { clip, PRACTICE_NAMES } from './summary-words.ts'
import { STATE_NAMES } from './verified.ts'

const MAX_WORDS = 300

/** What is promised beside what was seen, for a terminal: an app a block, a practice a line, wrapped at `width` columns. */
export function verifiedLines(verified: readonly Verified[], style: Style, width: number): string[] {
  const lines = [`  ${style.strong('Promised in the files, and seen live')}`]
  const column = Math.max(...Object.values(PRACTICE_NAMES).map(name => name.length)) + 2
  for (const { name, path, rows } of verified) {
    lines.push(`  ${style.strong(oneLine(name))}${path === undefined ? '' : style.faint(`  ${oneLine(path)}`)}`)
    for (const { practice, promised, seen, state } of rows) {
      const word = STATE_NAMES[state].padEnd(8)
      const painted = state === 'kept' ? style.good(word) : state === 'broken' ? style.bad(word) : style.faint(word)
      const words = [promised, seen === undefined ? undefined : `seen: ${seen}`].filter(part => part !== undefined)
      const said = oneLine(clip(words.join(' · '), MAX_WORDS))
      lines.push(...wrap(`    ${PRACTICE_NAMES[practice].padEnd(column)}${painted}  ${said}`, ' '.repeat(8), width))
    }
  }
  return lines
}
