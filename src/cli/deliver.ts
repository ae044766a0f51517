import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LocalError } from '../local/git.ts'
import type { Report } from '../model/report.ts'
import type { ReportOptions } from './arguments.ts'
import type { ExitStatus, Io } from './io.ts'
import { render } from './render.ts'
import type { Target } from './target.ts'

/**
 * The exit status that a report comes to: 2 exactly where a blocking problem makes the verdict incomplete. Which problems
 * block is decided where a project is built and weighed (docs/command-line.md has the rule for people).
 */
export function statusOf({ verdict }: Report): ExitStatus {
  if (!verdict.complete) return 2
  return verdict.conclusion === 'success' ? 0 : 1
}

/** Renders a report as it was asked for, and writes it there. Throws a LocalError where a file cannot be written. */
export async function writeReport(report: Report, target: Target, options: ReportOptions, io: Io): Promise<void> {
  await deliver(await render(report, target, options, io), options, io)
}

/** Writes data to the file that was named, else to standard output. Throws a LocalError. */
export async function deliver(
  data: string,
  { output }: Pick<ReportOptions, 'output'>,
  io: Pick<Io, 'directory' | 'write'>,
): Promise<void> {
  if (output === undefined) {
    io.write(data)
    return
  }
  const file = resolve(io.directory, output)
  try {
    await writeFile(file, data)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new LocalError(`${file} cannot be written${code}`)
  }
}
