import type { Verified, VerifiedRow } from '../model/verified.ts'
import { codeSpan, escapeMarkdown } from './markdown.ts'
import { clip, count, PRACTICE_NAMES } from './summary-words.ts'

/** Longer words come from nowhere but a hostile server. In UTF-16 code units. */
const MAX_CELL = 200
/** Apps and hosts; more of them nobody reads in one table. */
const MAX_SUBJECTS = 50

export const STATE_NAMES: Readonly<Record<VerifiedRow['state'], string>> = {
  kept: 'kept',
  broken: 'broken',
  unseen: 'not seen',
}
const MARKS: Readonly<Record<VerifiedRow['state'], string>> = { kept: '✅', broken: '❌', unseen: '⚪' }

/** What is promised beside what was seen, as Markdown with its heading; empty where nobody looked. */
export function renderVerified(verified: readonly Verified[] | undefined): string[] {
  if (!verified || verified.length === 0) return []
  const lines = ['### Promised, and seen live', '']
  lines.push('| App | Practice | Promised in the files | Seen live |', '|---|---|---|---|')
  for (const { name, rows } of verified.slice(0, MAX_SUBJECTS)) {
    for (const [index, row] of rows.entries()) {
      const first = index === 0 ? codeSpan(clip(name, MAX_CELL)) : ''
      lines.push(
        `| ${first} | ${PRACTICE_NAMES[row.practice]} | ${cell(row.promised)} | ${MARKS[row.state]} ${cell(row.seen ?? (row.state === 'unseen' ? 'not seen' : undefined))} |`,
      )
    }
  }
  const hidden = verified.length - MAX_SUBJECTS
  if (hidden > 0) lines.push('', `${count(hidden, 'more app')} not shown.`)
  return lines
}

function cell(words: string | undefined): string {
  return words === undefined ? '—' : escapeMarkdown(clip(words, MAX_CELL))
}
