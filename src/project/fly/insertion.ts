import type { Location, Position, Source } from '../../model/files/text.ts'
import type { Table } from '../../model/files/tree.ts'

/**
 * The empty place at which a new key of a TOML table under a header can be put: the end of the line of the table's last
 * own key (behind its comment, if any), or of the header when the table has none. The text to insert there is a line
 * break, then the indentation of that line, then `key = value`, and no line break behind it.
 *
 * `undefined` for inline tables, YAML and JSON: there a new key needs more than a line.
 */
export function insertionPoint(table: Table, source: Source): Location | undefined {
  if (!isHeader(table.at.range.start, source)) return undefined
  let last = table.at.range.end
  for (const entry of table.entries) {
    if (isUnderHeader(entry.at.range.start, source)) continue
    if (isLater(entry.at.range.end, last)) last = entry.at.range.end
  }
  const end = { line: last.line, column: source.line(last.line).length + 1 }
  return { path: source.path, range: { start: end, end } }
}

function isHeader(at: Position, source: Source): boolean {
  return source.text[source.offset(at)] === '['
}

/** A sub-table stands as an entry, too: its line begins with the bracket of its own header. */
function isUnderHeader(at: Position, source: Source): boolean {
  return source.line(at.line).trimStart().startsWith('[')
}

function isLater(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column)
}
