import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Git } from './git.ts'

/**
 * Git with a copy of an index and a separate folder for new objects, so that the repository is only read. Both are
 * gone when `act` is done. Without `index` it is the repository's own.
 */
export async function inScratch<T>(git: Git, act: (scratch: Git) => Promise<T>, index?: string): Promise<T> {
  const located = await git.run(['rev-parse', '--git-path', 'index', '--git-path', 'objects'])
  const [own = '', objects = ''] = located.toString('utf8').split('\n')
  const folder = await mkdtemp(join(tmpdir(), 'airworthy-'))
  try {
    const variables = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(resolve(git.directory, objects)),
    }
    await copyIndex(index ?? resolve(git.directory, own), variables.GIT_INDEX_FILE)
    return await act({ directory: git.directory, run: (args, options) => git.run(args, { ...options, variables }) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Copies the index with its time: git looks into a file as young as the index even where size and time are unchanged,
 * and would take such a file for unchanged in a younger copy (git: Documentation/technical/racy-git).
 */
async function copyIndex(from: string, to: string): Promise<void> {
  // A repository in which nothing was added yet has no index.
  const known = await stat(from).catch(() => undefined)
  if (!known) return
  await copyFile(from, to)
  await utimes(to, known.atime, known.mtime)
}
