import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { baselineOf } from '../engine/baseline.ts'
import { readFile } from '../local/file.ts'
import type { Git } from '../local/git.ts'
import { renamesSinceWritten } from '../local/renames.ts'
import { writeInProject } from '../local/write-file.ts'
import { BASELINE_PATH } from '../model/baseline.ts'
import { createSource, fileStart } from '../model/files/text.ts'
import type { Report } from '../model/report.ts'
import { parseJson } from '../parse/json.ts'
import type { LoadedBaseline } from '../policy/load-baseline.ts'
import { renderBaseline } from '../report/baseline.ts'
import { count } from '../report/shared/wording.ts'

/** Of a team that has none. */
export const NO_BASELINE: LoadedBaseline = { baseline: undefined, problems: [] }

/** The project's baseline as the work tree has it, with the files that moved since it was written. */
export async function readBaseline(
  directory: string,
  paths: ReadonlySet<string>,
  git: Git | undefined,
): Promise<LoadedBaseline> {
  const file = resolve(directory, BASELINE_PATH)
  if (!existsSync(file)) return NO_BASELINE
  const outcome = readFile(file)
  if (outcome === undefined || 'reason' in outcome) {
    const message = outcome?.reason ?? 'The baseline is no regular file, so it was not read.'
    return { baseline: undefined, problems: [{ at: fileStart(BASELINE_PATH), message, blocking: true }] }
  }
  const { loadBaseline } = await import('../policy/load-baseline.ts')
  const loaded = loadBaseline(parseJson(createSource(BASELINE_PATH, outcome.text)))
  const { baseline, problems } = loaded
  if (!git || !baseline || baseline.entries.every(({ path }) => paths.has(path))) return loaded
  return { baseline: { ...baseline, renames: await renamesSinceWritten(git, BASELINE_PATH) }, problems }
}

/** Writes down what a report of the whole project tells, and says so in a sentence. Throws a LocalError where it can't. */
export async function writeBaseline(directory: string, report: Report): Promise<string> {
  if (!report.verdict.complete) {
    return 'not everything could be judged, so no baseline was written: what is in those files would be missing in it'
  }
  const entries = baselineOf(report.comparison.introduced)
  await writeInProject(resolve(directory, BASELINE_PATH), renderBaseline(entries))
  return `${count(report.comparison.introduced.length, 'finding')} written to ${BASELINE_PATH}; commit it, and only what is new or worse decides from now on`
}
