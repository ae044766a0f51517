import { realpathSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { LocalError, topOf } from '../local/git.ts'
import { isWithin, writeInside } from '../local/write-inside.ts'
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
  await deliver(await render(report, target, options, io), target, options, io)
}

/**
 * Writes data to the file that was named, else to standard output. A link in the repository is not followed, for it may
 * lead to any file of the user; a path elsewhere is the user's own (`/dev/stderr`). Throws a LocalError.
 */
export async function deliver(
  data: string,
  target: Pick<Target, 'directory' | 'git' | 'inGit'>,
  { output }: Pick<ReportOptions, 'output'>,
  io: Pick<Io, 'directory' | 'write'>,
): Promise<void> {
  if (output === undefined) {
    io.write(data)
    return
  }
  const file = resolve(io.directory, output)
  const project = target.inGit ? await topOf(target.git) : target.directory
  const roots = [project, io.directory, realpathSync(io.directory)].filter(root => isWithin(root, dirname(file)))
  const reason = roots.length > 0 ? await writeInside(roots, file, data) : await writeElsewhere(file, data)
  if (reason !== undefined) throw new LocalError(`cannot write ${file}: ${reason}`)
}

async function writeElsewhere(file: string, data: string): Promise<string | undefined> {
  try {
    await writeFile(file, data)
    return undefined
  } catch (error) {
    return `the operating system refused it (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'})`
  }
}
