import { BASELINE_PATH, type BaselineEntry } from '../model/baseline.ts'
import { type Home, OWN_HOME, seenFromProject } from '../model/files/home.ts'
import { createSource, fileStart } from '../model/files/text.ts'
import type { FileText, Workspace } from '../model/files/workspace.ts'
import { schemaAddress } from '../model/home.ts'
import type { Problem } from '../model/problem.ts'
import type { Notice } from '../model/report.ts'
import { parseJson } from '../parse/json.ts'
import type { LoadedBaseline } from '../policy/load-baseline.ts'

/** Of a team that has none. */
export const NO_BASELINE: LoadedBaseline = { baseline: undefined, problems: [] }

/**
 * The baseline in force, of the nearest home that has one, with the files that moved since it was written: asked for
 * only where one of its files is gone.
 */
export async function readBaseline(workspace: Workspace, homes: readonly Home[] = [OWN_HOME]): Promise<LoadedBaseline> {
  for (const home of homes) {
    const file = await workspace.read(`${home.up}${BASELINE_PATH}`, 'base')
    if (!file) continue
    const loaded = await load(file)
    return home.up === '' ? withMoves(workspace, loaded) : seenFrom(loaded, home)
  }
  return NO_BASELINE
}

/** Files below the project count as moved: their findings are then matched by the path that the baseline has. */
function seenFrom({ baseline, problems }: LoadedBaseline, home: Home): LoadedBaseline {
  if (!baseline) return { baseline, problems }
  const paths = baseline.entries.map(({ path }) => [path, seenFromProject(path, home)] as const)
  const renames = new Map(paths.flatMap(([path, now]) => (now === undefined ? [] : [[path, now] as const])))
  return { baseline: { entries: baseline.entries.filter(({ path }) => renames.has(path)), renames }, problems }
}

async function withMoves(workspace: Workspace, loaded: LoadedBaseline): Promise<LoadedBaseline> {
  const { baseline, problems } = loaded
  const { head, compared } = workspace.snapshots
  const { paths } = compared?.base ?? head
  if (!baseline || baseline.entries.every(({ path }) => paths.has(path))) return loaded
  return { baseline: { ...baseline, renames: await workspace.renamesSince(BASELINE_PATH) }, problems }
}

/** What to say of a baseline that the change itself writes: it is checked, but not yet in force. */
export async function checkBaselineEdit(
  workspace: Workspace,
): Promise<{ readonly notices: readonly Notice[]; readonly problems: readonly Problem[] }> {
  if (!(await workspace.isEdited(BASELINE_PATH))) return { notices: [], problems: [] }
  const { paths, texts } = workspace.snapshots.head
  const effect = paths.has(BASELINE_PATH) ? 'It takes effect' : 'Its removal takes effect'
  const message = `This change edits the baseline. ${effect} after the merge.`
  const text = texts.get(BASELINE_PATH)
  const { problems } = text === undefined ? NO_BASELINE : await load({ text })
  return { notices: [{ at: fileStart(BASELINE_PATH), message }], problems }
}

/** The schema is loaded only for a file that exists. */
async function load(file: FileText): Promise<LoadedBaseline> {
  if (!file) return NO_BASELINE
  if ('trouble' in file) {
    const problem = { at: fileStart(BASELINE_PATH), message: file.trouble, blocking: true }
    return { baseline: undefined, problems: [problem] }
  }
  const { loadBaseline } = await import('../policy/load-baseline.ts')
  return loadBaseline(parseJson(createSource(BASELINE_PATH, file.text)))
}

/** The text of a baseline's file: an entry a line, so that a diff of it can be read. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(entry => `    { ${KEYS.map(key => `"${key}": ${JSON.stringify(entry[key])}`).join(', ')} }`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "$schema": "${schemaAddress('baseline')}",\n  "version": 1,\n  "entries": ${list}\n}\n`
}

const KEYS = ['rule', 'path', 'fingerprint', 'severity', 'count'] as const
