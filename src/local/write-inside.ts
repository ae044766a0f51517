import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * Writes a file at one stroke, and the folders it needs, within one of the folders `roots`. Links below these come from
 * the repository, so none is followed, and the file itself must be a regular one. Returns why it was not written, as a
 * clause, or `undefined`.
 */
export async function writeInside(roots: readonly string[], path: string, text: string): Promise<string | undefined> {
  const file = resolve(path)
  const folder = dirname(file)
  try {
    const real = await realFolder(folder)
    const realRoots = await Promise.all(roots.map(root => realpath(root)))
    if (!realRoots.some(root => isWithin(root, real))) return 'it is outside of the workspace and of `RUNNER_TEMP`'
    const isStraight = roots.every((root, index) => {
      return !isWithin(root, folder) || resolve(realRoots[index] ?? root, relative(root, folder)) === real
    })
    if (!isStraight) return 'a folder on its path is a symbolic link'
    const found = await lstat(file).catch(() => undefined)
    if (found?.isSymbolicLink()) return 'it is a symbolic link'
    if (found && !found.isFile()) return 'it is not a regular file'
    await mkdir(real, { recursive: true })
    await replace(join(real, basename(file)), text, found ? found.mode & 0o7777 : undefined)
    return undefined
  } catch (error) {
    return `the operating system refused it (${codeOf(error) ?? 'unknown error'})`
  }
}

/** A new file takes the place of the old one, which may have a second name elsewhere (a hard link). */
async function replace(file: string, text: string, mode: number | undefined): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
    try {
      await handle.writeFile(text)
      if (mode !== undefined) await handle.chmod(mode)
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Where a folder really lies; of one that does not exist yet, where it will. */
async function realFolder(folder: string): Promise<string> {
  const missing: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    const real = await realpath(at).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT' && dirname(at) !== at) return undefined
      throw error
    })
    if (real !== undefined) return resolve(real, ...missing)
    missing.unshift(relative(dirname(at), at))
  }
}

/** Whether a folder is another one, or lies in it, by the names alone. */
export function isWithin(root: string, folder: string): boolean {
  const way = relative(root, folder)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The system's own name of what went wrong: `EACCES`. */
function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
