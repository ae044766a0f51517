import type { TreeDocument, TreeFormat } from '../model/files/document.ts'
import { MAX_FILE_BYTES } from '../model/files/snapshot.ts'
import { fileStart, type Location, type Source } from '../model/files/text.ts'
import type { Tree } from '../model/files/tree.ts'
import { MissingChunkError } from '../model/missing-chunk.ts'
import type { Problem } from '../model/problem.ts'

/** Deeper nesting is rejected, so that functions may recurse over a tree. No configuration comes near it. */
export const MAX_DEPTH = 200

/** More problems of one file tell a reader nothing new; counted apart for blocking ones and the others. */
const MAX_PROBLEMS = 20

/** Reports what could not be checked. `message` is one sentence that never contains source text. */
export type Report = (at: Location, message: string, blocking: boolean) => void

/** The document that `read` makes of a text. Never throws: whatever `read` throws becomes a blocking problem. */
export function readTree(format: TreeFormat, source: Source, read: (report: Report) => readonly Tree[]): TreeDocument {
  const problems: Problem[] = []
  const room = { blocking: MAX_PROBLEMS, passing: MAX_PROBLEMS }
  const report: Report = (at, message, blocking) => {
    const kind = blocking ? 'blocking' : 'passing'
    if (room[kind]-- > 0) problems.push({ at, message, blocking })
  }
  const roots = readRoots(source, report, read)
  return { kind: 'tree', format, source, roots, problems }
}

function readRoots(source: Source, report: Report, read: (report: Report) => readonly Tree[]): readonly Tree[] {
  if (isTooLarge(source)) {
    report(fileStart(source.path), TOO_LARGE, true)
    return []
  }
  try {
    const roots = read(report)
    if (!roots.some(isTooDeep)) return roots
    report(fileStart(source.path), TOO_DEEP, true)
  } catch (error) {
    if (error instanceof MissingChunkError) throw error
    report(fileStart(source.path), messageOf(error), true)
  }
  return []
}

export const TOO_LARGE = 'This file is too large to parse as configuration.'
export const TOO_DEEP = 'This file is too deeply nested to parse.'

/** Above `MAX_FILE_BYTES`; characters are counted first, since bytes are never fewer. */
export function isTooLarge(source: Source): boolean {
  return source.text.length > MAX_FILE_BYTES || Buffer.byteLength(source.text) > MAX_FILE_BYTES
}

/** A sentence of our own for anything thrown: a library's message may quote the source. */
export function messageOf(error: unknown): string {
  return error instanceof RangeError ? TOO_DEEP : 'This file could not be read.'
}

/** Walks without recursion: this is the check that makes recursion safe. */
function isTooDeep(root: Tree): boolean {
  const pending: { node: Tree; depth: number }[] = [{ node: root, depth: 1 }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next
    if (depth > MAX_DEPTH) return true
    if (node.kind === 'table') for (const entry of node.entries) pending.push({ node: entry.value, depth: depth + 1 })
    if (node.kind === 'list') for (const item of node.items) pending.push({ node: item, depth: depth + 1 })
  }
  return false
}
