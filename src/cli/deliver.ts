import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LocalError } from '../local/git.ts'
import type { Report } from '../model/report.ts'
import type { ExitStatus, Outside } from './outside.ts'

/** Writes the result where it was asked for: to standard output, or into a file. Throws a LocalError where it can't. */
export async function deliver(
  data: string,
  output: string | undefined,
  outside: Pick<Outside, 'directory' | 'write'>,
): Promise<void> {
  if (output === undefined) {
    outside.write(data)
    return
  }
  const file = resolve(outside.directory, output)
  try {
    await writeFile(file, data)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new LocalError(`${file} cannot be written${code}`)
  }
}

/** Of a run with that verdict. */
export function statusOf({ verdict }: Report): ExitStatus {
  if (!verdict.complete) return 2
  return verdict.conclusion === 'success' ? 0 : 1
}

/** Tells what could not be read or written, and gives that run's status. Throws every other error on. */
export function giveUp(error: unknown, outside: Pick<Outside, 'progress' | 'tell'>): ExitStatus {
  outside.progress(undefined)
  if (!(error instanceof LocalError)) throw error
  outside.tell(`airworthy: ${error.message}`)
  return 2
}
