import { renamesOf } from '../model/files/diff.ts'
import { diffWorkTree } from './diff.ts'
import type { Git } from './git.ts'

/**
 * Files of the work tree that moved since the last commit that touched a file, or since HEAD where none did: path then
 * → path now. Empty in a repository without a commit.
 */
export async function renamesSinceWritten(git: Git, path: string): Promise<Map<string, string>> {
  const found = await git.run(['log', '-1', '--format=%H', '--', `./${path}`]).catch(() => undefined)
  if (!found) return new Map()
  return renamesOf(await diffWorkTree(git, found.toString('latin1').trim() || 'HEAD'))
}
