import { decide } from '../engine/verdict.ts'
import { fileStart } from '../model/files/text.ts'
import type { Report } from '../model/report.ts'

/**
 * The report with one more thing that could not be checked, of the project as a whole: its verdict is incomplete, so that
 * no format of a run that ends with status 2 shows a success. `message` is one sentence without source text.
 */
export function addProblem(report: Report, message: string): Report {
  const { comparison, crashes, verdict } = report
  const problems = [...report.problems, { at: fileStart(''), message, blocking: true }]
  const decided = decide({ deciding: comparison.introduced, failOn: verdict.failOn, problems, crashes })
  return { ...report, problems, verdict: decided }
}
