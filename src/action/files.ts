import type { Report } from '../model/report.ts'
import { renderHtml } from '../report/html/html.ts'
import { renderJson } from '../report/json.ts'
import { renderSarif } from '../report/sarif/sarif.ts'
import { pages } from '../rules/pages.generated.ts'
import type { Inputs } from './inputs.ts'
import type { RunnerIo } from './runner-io.ts'

/** Writes the files that were asked for. Returns a sentence about one that could not be. */
export async function writeFiles(
  report: Report,
  inputs: Pick<Inputs, 'reportFile' | 'sarifFile'>,
  io: Pick<RunnerIo, 'writeFile' | 'setOutput' | 'log'>,
  today: string,
): Promise<string | undefined> {
  // Code scanning tells an alert that is missing for a mended one, and opens one for each ignored finding.
  const sarif = { standing: true, ignored: false, ownLineHash: true, pages }
  const files = [
    { input: 'report-file', path: inputs.reportFile, render: () => renderFile(report, inputs.reportFile ?? '', today) },
    { input: 'sarif-file', path: inputs.sarifFile, render: () => renderSarif(report, sarif) },
  ]
  let failure: string | undefined
  for (const { input, path, render } of files) {
    if (path === undefined) continue
    const reason = await io.writeFile(path, render())
    if (reason === undefined) {
      io.setOutput(input, path)
      continue
    }
    failure = `The file of the input "${input}" was not written: ${reason}.`
    io.log(failure)
  }
  return failure
}

/** A page for people where the file is named so, else data. */
function renderFile(report: Report, path: string, today: string): string {
  return /\.html?$/i.test(path) ? renderHtml(report, { date: today }) : renderJson(report, { all: true })
}
