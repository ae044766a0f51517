/** What a change did to the files, from GitHub or Git. */
export interface Diff {
  /** By path at the head; removed files by their path at the base. */
  readonly files: ReadonlyMap<string, FileDiff>
}

export interface FileDiff {
  readonly path: string
  /** Set for a rename. */
  readonly previousPath: string | undefined
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** `undefined` when the patch is not to be had (binary, too large): never read as "no change". */
  readonly hunks: readonly Hunk[] | undefined
}

export interface Hunk {
  readonly lines: readonly DiffLine[]
}

/** Line numbers count from 1; an added line has no `base`, a removed one no `head`. */
export interface DiffLine {
  readonly base: number | undefined
  readonly head: number | undefined
}

const HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads the hunks of one file's patch, with or without file headers. Lines are counted down by the hunk's header, so
 * that content that looks like a header stays content.
 */
export function parsePatch(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  let lines: DiffLine[] = []
  let base = 0
  let head = 0
  let baseLeft = 0
  let headLeft = 0
  for (const text of patch.split('\n')) {
    if (baseLeft <= 0 && headLeft <= 0) {
      const header = HUNK_HEADER.exec(text)
      if (!header) continue
      base = Number(header[1])
      baseLeft = Number(header[2] ?? 1)
      head = Number(header[3])
      headLeft = Number(header[4] ?? 1)
      lines = []
      hunks.push({ lines })
      continue
    }
    if (text.startsWith('\\')) continue
    const added = text.startsWith('+')
    const removed = text.startsWith('-')
    lines.push({ base: added ? undefined : base, head: removed ? undefined : head })
    if (!added) {
      base++
      baseLeft--
    }
    if (!removed) {
      head++
      headLeft--
    }
  }
  return hunks
}

/** Base path → head path of every renamed file. */
export function renamesOf(diff: Diff): Map<string, string> {
  const renames = new Map<string, string>()
  for (const file of diff.files.values()) {
    if (file.previousPath !== undefined && file.previousPath !== file.path) renames.set(file.previousPath, file.path)
  }
  return renames
}
