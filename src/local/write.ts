import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { readFile } from './file.ts'
import { LocalError } from './git.ts'

/** A file's new text, and the one that it was made from. */
export interface Rewrite {
  /** Relative to the project's folder, with forward slashes. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Writes files of a folder, each atomically and with its mode, so readers see the old text or the new one.
 * Nothing is written before every file is known to be a regular one inside the folder, reached through no link, that
 * still holds what was judged. Throws a LocalError otherwise. `directory` is a real path.
 */
export async function writeFiles(directory: string, rewrites: readonly Rewrite[]): Promise<void> {
  const files: { readonly from: string; readonly to: string }[] = []
  try {
    for (const rewrite of rewrites) {
      const to = join(directory, rewrite.path)
      const found = await examine(directory, to, rewrite)
      const from = join(dirname(to), `.${basename(to)}.${randomBytes(6).toString('hex')}.tmp`)
      files.push({ from, to })
      await writeNew(from, rewrite.after, found)
    }
    for (const { from, to } of files) await rename(from, to)
  } catch (error) {
    if (error instanceof LocalError) throw error
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new LocalError(`cannot write the fixes${code}`)
  } finally {
    for (const { from } of files) await rm(from, { force: true })
  }
}

/** Throws a LocalError when the file is not to be written. */
async function examine(directory: string, file: string, { path, before }: Rewrite): Promise<Stats> {
  const inside = relative(directory, file)
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) {
    throw new LocalError(`${path} is outside of the project, so it was not written`)
  }
  const found = await lstat(file).catch(() => undefined)
  const folder = await realpath(dirname(file)).catch(() => undefined)
  if (!found?.isFile() || folder !== dirname(file)) {
    throw new LocalError(`${path} is not a regular file, so it was not written`)
  }
  const now = readFile(file)
  if (now === undefined || !('text' in now) || now.text !== before) {
    throw new LocalError(`another program changed ${path} in the meantime, so nothing was written`)
  }
  return found
}

async function writeNew(file: string, text: string, { mode, uid, gid }: Stats): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600)
  try {
    await handle.writeFile(text)
    // Without the right to change the owner, the file keeps it.
    await handle.chown(uid, gid).catch(() => {})
    await handle.chmod(mode & 0o7777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
