import type { Diff, FileDiff, Hunk } from '../model/files/diff.ts'
import type { Range } from '../model/files/text.ts'

/** One file's part of a diff, ready to be asked. Lines are counted at the head unless a name says otherwise. */
export interface FileHunks {
  /** False when the patch is not to be had. */
  readonly known: boolean
  readonly hunks: readonly HunkSpan[]
  isAdded(line: number): boolean
  /** True where the range meets a hunk, and also where that can't be known. */
  touches(range: Range): boolean
}

export interface HunkSpan {
  /** First and last line at the head, context included; `last` is below `first` when none is left of it there. */
  readonly first: number
  readonly last: number
  readonly added: readonly number[]
  /** `near` is the line at the head that stands where the removed one stood. */
  readonly removed: readonly { readonly baseLine: number; readonly near: number }[]
}

/** The diff's files by their path at the head. */
export function indexDiff(diff: Diff): Map<string, FileHunks> {
  const index = new Map<string, FileHunks>()
  for (const file of diff.files.values()) index.set(file.path, indexFile(file))
  return index
}

/** The last line that a range has a character on. */
export function lastLineOf({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}

function indexFile(file: FileDiff): FileHunks {
  const hunks = (file.hunks ?? []).map(hunk => spanOf(hunk))
  const added = new Set(hunks.flatMap(hunk => hunk.added))
  const known = file.hunks !== undefined
  return {
    known,
    hunks,
    isAdded: line => added.has(line),
    touches: range => !known || hunks.some(({ first, last }) => first <= lastLineOf(range) && range.start.line <= last),
  }
}

function spanOf({ lines }: Hunk): HunkSpan {
  const first = lines.find(line => line.head !== undefined)?.head ?? 1
  let last = first - 1
  const added: number[] = []
  const removed: { baseLine: number; near: number }[] = []
  for (const { base, head } of lines) {
    if (head !== undefined) last = head
    if (base === undefined && head !== undefined) added.push(head)
    if (head === undefined && base !== undefined) removed.push({ baseLine: base, near: last + 1 })
  }
  return { first, last, added, removed }
}
