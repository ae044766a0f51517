import type { Location } from '../model/files/text.ts'
import type { Finding } from '../model/finding.ts'
import type { Project } from '../model/project/project.ts'
import { lastLineOf } from './hunks.ts'
import { findIgnores, type InlineIgnore } from './inline-ignores.ts'
import { createStatementIndex } from './statements.ts'

/** A finding over more lines is covered from its first ones. */
const MAX_LINES = 200

/** All inline ignores of one commit. */
export interface InlineCover {
  readonly ignores: readonly InlineIgnore[]
  readonly malformed: readonly Location[]
  /** The ignore, with a reason, on the finding's lines or for the statement around it. */
  covering(finding: Finding): InlineIgnore | undefined
}

/** Reads the inline ignores of all files of a project. */
export function createInlineCover(project: Project): InlineCover {
  const ignores: InlineIgnore[] = []
  const malformed: Location[] = []
  const byPlace = new Map<string, InlineIgnore>()
  const statementStarts = new Map<string, (line: number) => number>()
  for (const [path, source] of project.sources) {
    const found = findIgnores(source)
    for (const at of found.malformed) malformed.push(at)
    if (found.ignores.length > 0) statementStarts.set(path, createStatementIndex(project.documents.get(path)))
    for (const ignore of found.ignores) {
      ignores.push(ignore)
      if (ignore.reason === '') continue
      for (const rule of ignore.rules) byPlace.set(keyOf(path, rule, ignore.target), ignore)
    }
  }

  return {
    ignores,
    malformed,
    covering({ rule, at: { path, range } }) {
      const startOf = statementStarts.get(path)
      if (!startOf) return undefined
      const last = Math.min(lastLineOf(range), range.start.line + MAX_LINES)
      for (let line = range.start.line; line <= last; line++) {
        const ignore = byPlace.get(keyOf(path, rule, line))
        if (ignore) return ignore
      }
      return byPlace.get(keyOf(path, rule, startOf(range.start.line)))
    },
  }
}

function keyOf(path: string, rule: string, line: number): string {
  return `${path}\0${rule}\0${line}`
}
