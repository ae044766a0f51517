import type { Report } from '../model/report.ts'
import { renderJson } from '../report/json.ts'
import type { Inputs } from './inputs.ts'
import type { RunnerIo } from './runner-io.ts'

/** Writes the files that were asked for. Returns a sentence about one that could not be. */
export async function writeFiles(
  report: Report,
  inputs: Pick<Inputs, 'reportFile' | 'sarifFile'>,
  io: Pick<RunnerIo, 'writeFile' | 'setOutput' | 'log'>,
  today: string,
): Promise<string | undefined> {
  const files = [
    { input: 'report-file', path: inputs.reportFile, render: () => renderFile(report, inputs.reportFile ?? '', today) },
    { input: 'sarif-file', path: inputs.sarifFile, render: () => renderCodeScanning(report) },
  ]
  let failure: string | undefined
  for (const { input, path, render } of files) {
    if (path === undefined) continue
    const reason = await io.writeFile(path, await render())
    if (reason === undefined) {
      io.setOutput(input, path)
      continue
    }
    failure = `Cannot write the file of the input "${input}": ${reason}.`
    io.log(failure)
  }
  return failure
}

/** A page for people where the file is named so, else data. */
async function renderFile(report: Report, path: string, today: string): Promise<string> {
  if (!/\.html?$/i.test(path)) return renderJson(report, { all: true })
  const { renderHtml } = await import('../report/html/html.ts')
  return renderHtml(report, { date: today })
}

async function renderCodeScanning(report: Report): Promise<string> {
  const { renderSarif } = await import('../report/sarif/sarif.ts')
  const { pages } = await import('#rule-pages')
  // Code scanning closes an alert that a report lacks, and opens one for each ignored finding.
  return renderSarif(report, { standing: true, ignored: false, ownLineHash: true, pages })
}
