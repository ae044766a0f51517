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
    return 'some files could not be checked, so no baseline was written: it would miss their findings'
  }
  const entries = baselineOf(report.comparison.introduced)
  const reason = await writeInside([directory], resolve(directory, BASELINE_PATH), renderBaseline(entries))
  if (reason !== undefined) throw new LocalError(`cannot write ${BASELINE_PATH}: ${reason}`)
  return `${count(report.comparison.introduced.length, 'finding')} written to ${BASELINE_PATH}. Commit it: from then on, only new or worse findings fail the check`
}
