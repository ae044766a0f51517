import type { DiffLine, Hunk } from './diff.ts'

/** As many unchanged lines around a change as GitHub shows. */
const CONTEXT = 3

/** Beyond so many insertions and deletions the search stops: its time and space grow with their square. */
const MAX_EDITS = 1500

/**
 * The hunks between two texts, for files whose patch GitHub does not hand out: Myers' shortest edit script by lines.
 * Returns `undefined` when the texts differ by more than is worth finding out.
 */
export function diffLines(base: string, head: string): Hunk[] | undefined {
  const before = linesOf(base)
  const after = linesOf(head)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let beforeEnd = before.length
  let afterEnd = after.length
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--
    afterEnd--
  }
  const middle = shortestEdit(before.slice(start, beforeEnd), after.slice(start, afterEnd))
  if (!middle) return undefined
  const lines: DiffLine[] = []
  for (let i = 0; i < start; i++) lines.push({ base: i + 1, head: i + 1 })
  for (const { base, head } of middle) {
    lines.push({ base: base && base + start, head: head && head + start })
  }
  for (let i = 0; beforeEnd + i < before.length; i++) {
    lines.push({ base: beforeEnd + i + 1, head: afterEnd + i + 1 })
  }
  return cutIntoHunks(lines)
}

/** With their line breaks: the last line counts as changed when it gains or loses its own. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** All lines of both sides in order, the common ones once; numbers count from 1. */
function shortestEdit(before: readonly string[], after: readonly string[]): DiffLine[] | undefined {
  const limit = Math.min(before.length + after.length, MAX_EDITS)
  const trail: Int32Array[] = []
  const furthest = new Int32Array(2 * limit + 3)
  const middle = limit + 1
  for (let edits = 0; edits <= limit; edits++) {
    trail.push(furthest.slice(middle - edits - 1, middle + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[middle + diagonal - 1] ?? 0
      const above = furthest[middle + diagonal + 1] ?? 0
      const down = diagonal === -edits || (diagonal !== edits && left < above)
      let x = down ? above : left + 1
      let y = x - diagonal
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++
        y++
      }
      furthest[middle + diagonal] = x
      if (x >= before.length && y >= after.length) return walkBack(trail, before.length, after.length)
    }
  }
  return undefined
}

function walkBack(trail: readonly Int32Array[], beforeLength: number, afterLength: number): DiffLine[] {
  const lines: DiffLine[] = []
  let x = beforeLength
  let y = afterLength
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits] ?? new Int32Array()
    const middle = edits + 1
    const diagonal = x - y
    const left = furthest[middle + diagonal - 1] ?? 0
    const above = furthest[middle + diagonal + 1] ?? 0
    const down = diagonal === -edits || (diagonal !== edits && left < above)
    const previousX = edits === 0 ? 0 : down ? above : left
    const previousY = edits === 0 ? 0 : previousX - (down ? diagonal + 1 : diagonal - 1)
    while (x > previousX && y > previousY) lines.push({ base: x--, head: y-- })
    if (edits === 0) break
    if (down) lines.push({ base: undefined, head: y })
    else lines.push({ base: x, head: undefined })
    x = previousX
    y = previousY
  }
  return lines.reverse()
}

function cutIntoHunks(lines: readonly DiffLine[]): Hunk[] {
  const hunks: Hunk[] = []
  let from = 0
  let end = 0
  for (const [index, line] of lines.entries()) {
    if (line.base !== undefined && line.head !== undefined) continue
    if (index - CONTEXT > end && end > 0) {
      hunks.push({ lines: lines.slice(from, end) })
      from = index - CONTEXT
    } else if (end === 0) {
      from = Math.max(0, index - CONTEXT)
    }
    end = Math.min(lines.length, index + 1 + CONTEXT)
  }
  if (end > 0) hunks.push({ lines: lines.slice(from, end) })
  return hunks
}
