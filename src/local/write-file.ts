import { constants } from 'node:fs'
import { mkdir, open, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LocalError } from './git.ts'

/**
 * Writes a file of the project, with its folder. `file` is below a real path; a link on the way from there, or in its
 * place, is not followed. Throws a LocalError where it can't be written.
 */
export async function writeInProject(file: string, text: string): Promise<void> {
  try {
    const folder = dirname(file)
    await mkdir(folder, { recursive: true })
    if ((await realpath(folder)) !== folder) throw new LocalError(`${file} is not written, since ${folder} is a link`)
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
    // Windows has no such flag.
    const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof LocalError) throw error
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new LocalError(`${file} cannot be written${code}`)
  }
}
