import type { Document } from '../model/files/document.ts'
import type { Location } from '../model/files/text.ts'
import type { Tree } from '../model/files/tree.ts'

/**
 * First line of the statement that a line belongs to: a Dockerfile's instruction over several lines, a key whose value
 * runs over several lines. Elsewhere the line itself.
 */
export function createStatementIndex(document: Document | undefined): (line: number) => number {
  const starts = new Map<number, number>()
  for (const { range } of document ? statementsOf(document) : []) {
    for (let line = range.start.line + 1; line <= range.end.line; line++) starts.set(line, range.start.line)
  }
  return line => starts.get(line) ?? line
}

function statementsOf(document: Document): Location[] {
  if (document.kind === 'dockerfile') return document.instructions.map(({ at }) => at)
  if (document.kind !== 'tree') return []
  const statements: Location[] = []
  const pending: Tree[] = [...document.roots]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'list') {
      for (const item of node.items) pending.push(item)
    } else if (node.kind === 'table') {
      for (const { at, value } of node.entries) {
        if (isLiteral(value)) statements.push(at)
        else pending.push(value)
      }
    }
  }
  return statements
}

/** A value without keys: a scalar, or a list of scalars. */
function isLiteral(value: Tree): boolean {
  return value.kind === 'scalar' || (value.kind === 'list' && value.items.every(item => item.kind === 'scalar'))
}
