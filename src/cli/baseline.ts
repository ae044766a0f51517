import { resolve } from 'node:path'
import { baselineOf } from '../engine/baseline.ts'
import { LocalError } from '../local/git.ts'
import { writeInside } from '../local/write-inside.ts'
import { BASELINE_PATH } from '../model/baseline.ts'
import { count } from '../model/count.ts'
import type { Report } from '../model/report.ts'
import { renderBaseline } from '../review/baseline.ts'

/** Writes down what a report of the whole project tells, and says so in a sentence. Throws a LocalError where it can't. */
export async function writeBaseline(directory: string, report: Report): Promise<string> {
  if (!report.verdict.complete) {
    return 'not everything could be judged, so no baseline was written: what is in those files would be missing in it'
  }
  const entries = baselineOf(report.comparison.introduced)
  const reason = await writeInside([directory], resolve(directory, BASELINE_PATH), renderBaseline(entries))
  if (reason !== undefined) throw new LocalError(`${BASELINE_PATH} cannot be written: ${reason}`)
  return `${count(report.comparison.introduced.length, 'finding')} written to ${BASELINE_PATH}; commit it, and only what is new or worse decides from now on`
}
