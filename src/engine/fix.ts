import { createSource, type Source } from '../model/files/text.ts'
import type { Fix } from '../model/rule.ts'

/**
 * All texts with the fix applied. A byte order mark and the file's line breaks are kept.
 * Throws when two edits overlap or an edit names a file that is not there.
 */
export function applyFix(texts: ReadonlyMap<string, string>, fix: Fix): Map<string, string> {
  const { texts: fixed, skipped } = applyFixes(texts, [fix])
  const [conflict] = skipped
  if (conflict) throw new Error(`The fix cannot be applied: ${conflict.reason}.`)
  return fixed
}

export interface AppliedFixes {
  readonly texts: Map<string, string>
  readonly applied: readonly Fix[]
  /** `reason` is a clause without a full stop. */
  readonly skipped: readonly { readonly fix: Fix; readonly reason: string }[]
}

/**
 * Applies the fixes that don't conflict with an earlier one, each as a whole or not at all. Places count in the given
 * texts, whatever other fixes do; equal edits of several fixes are made once.
 */
export function applyFixes(texts: ReadonlyMap<string, string>, fixes: readonly Fix[]): AppliedFixes {
  const files = new Map<string, EditedFile>()
  const applied: Fix[] = []
  const skipped: { fix: Fix; reason: string }[] = []
  for (const fix of fixes) {
    const reason = planFix(fix, texts, files)
    if (reason === undefined) applied.push(fix)
    else skipped.push({ fix, reason })
  }
  const result = new Map(texts)
  for (const [path, file] of files) result.set(path, rewrite(file))
  return { texts: result, applied, skipped }
}

interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

interface EditedFile {
  readonly source: Source
  /** What precedes the source's text: a byte order mark or nothing. */
  readonly prefix: string
  readonly splices: Splice[]
}

/** Adds the fix to the files' splices, or says why it can't be. */
function planFix(fix: Fix, texts: ReadonlyMap<string, string>, files: Map<string, EditedFile>): string | undefined {
  const planned: { readonly file: EditedFile; readonly splice: Splice }[] = []
  for (const { at, text } of fix.edits) {
    const file = openFile(at.path, texts, files)
    if (!file) return `${at.path} does not exist`
    const { start, end } = at.range
    const splice = { from: file.source.offset(start), to: file.source.offset(end), text: withBreaksOf(file, text) }
    const others = [...file.splices, ...planned.filter(other => other.file === file).map(other => other.splice)]
    if (others.some(other => isEqual(other, splice))) continue
    if (others.some(other => overlap(other, splice))) return `edits overlap in ${at.path} at line ${start.line}`
    planned.push({ file, splice })
  }
  for (const { file, splice } of planned) file.splices.push(splice)
  return undefined
}

function openFile(path: string, texts: ReadonlyMap<string, string>, files: Map<string, EditedFile>) {
  const text = texts.get(path)
  const open = files.get(path)
  if (open || text === undefined) return open
  const source = createSource(path, text)
  const file: EditedFile = { source, prefix: text.slice(0, text.length - source.text.length), splices: [] }
  files.set(path, file)
  return file
}

function withBreaksOf({ source }: EditedFile, text: string): string {
  const first = source.text.indexOf('\n')
  return text.replace(/\r?\n/g, source.text[first - 1] === '\r' ? '\r\n' : '\n')
}

/** Two insertions at one place do not overlap: they are kept in order. */
function overlap(a: Splice, b: Splice): boolean {
  return a.from < b.to && b.from < a.to
}

function isEqual(a: Splice, b: Splice): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text
}

function rewrite({ source, prefix, splices }: EditedFile): string {
  let text = prefix
  let at = 0
  for (const splice of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.text.slice(at, splice.from) + splice.text
    at = splice.to
  }
  return text + source.text.slice(at)
}
