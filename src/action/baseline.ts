import type { Client } from '../github/api/client.ts'
import type { Blob } from '../github/read/blobs.ts'
import { renamesSinceWritten } from '../github/read/renames.ts'
import type { Loaded } from '../github/read/snapshot.ts'
import { BASELINE_PATH } from '../model/baseline.ts'
import { createSource, fileStart } from '../model/files/text.ts'
import type { Problem } from '../model/problem.ts'
import type { Notice } from '../model/report.ts'
import { parseJson } from '../parse/json.ts'
import type { LoadedBaseline } from '../policy/load-baseline.ts'

/** The baseline that a file holds; without the file there is none. */
export async function readBaseline(blob: Blob | undefined): Promise<LoadedBaseline> {
  if (!blob) return { baseline: undefined, problems: [] }
  const { loadBaseline } = await import('../policy/load-baseline.ts')
  if ('text' in blob) return loadBaseline(parseJson(createSource(BASELINE_PATH, blob.text)))
  const problem = { at: fileStart(BASELINE_PATH), message: blob.trouble, blocking: true }
  return { baseline: undefined, problems: [problem] }
}

/** The same with the files that moved since it was written, asked for only where one of its files is gone. */
export async function followMoves(
  loaded: LoadedBaseline,
  client: Client,
  commit: { readonly id: string; readonly paths: ReadonlySet<string> },
  log: (line: string) => void,
): Promise<LoadedBaseline> {
  const { baseline, problems } = loaded
  if (!baseline || baseline.entries.every(({ path }) => commit.paths.has(path))) return loaded
  try {
    return { baseline: { ...baseline, renames: await renamesSinceWritten(client, commit.id, BASELINE_PATH) }, problems }
  } catch {
    // Then a finding of a moved file counts as new, which errs on the safe side.
    log('GitHub does not tell which files moved since the baseline was written.')
    return loaded
  }
}

/** What to say of a baseline that the change itself writes: it is checked, but not yet in force. */
export async function baselineNews(
  base: Loaded,
  head: Loaded,
): Promise<{ notices: readonly Notice[]; problems: readonly Problem[] }> {
  const before = base.tree.files.get(BASELINE_PATH)?.oid
  const now = head.tree.files.get(BASELINE_PATH)?.oid
  if (before === now) return { notices: [], problems: [] }
  const message = now === undefined ? 'Its removal takes effect after the merge.' : 'It takes effect after the merge.'
  const notices = [{ at: fileStart(BASELINE_PATH), message: `This change edits the baseline. ${message}` }]
  const text = head.snapshot.texts.get(BASELINE_PATH)
  return { notices, problems: text === undefined ? [] : (await readBaseline({ text })).problems }
}
