import { constants } from 'node:fs'
import { mkdir, open, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * Writes a file, and the folders it needs, within one of the folders `roots`. Links in a checkout come from a pull
 * request, so none may lead out of there, and the file itself must be none. Returns why it was not written, as a
 * clause, or `undefined`.
 */
export async function writeInside(roots: readonly string[], path: string, text: string): Promise<string | undefined> {
  const file = resolve(path)
  try {
    const folder = await realFolder(dirname(file))
    const real = await Promise.all(roots.map(root => realpath(root)))
    if (!real.some(root => isWithin(root, folder))) return 'it lies outside of the workspace and of `RUNNER_TEMP`'
    await mkdir(dirname(file), { recursive: true })
    const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants
    // Windows has no such flag.
    const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0))
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
    return undefined
  } catch (error) {
    const code = codeOf(error) ?? 'unknown error'
    return code === 'ELOOP' ? 'it is a symbolic link' : `the system refused (${code})`
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

function isWithin(root: string, folder: string): boolean {
  const way = relative(root, folder)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The system's own name of what went wrong: `EACCES`. */
function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
