import { diffWorkTree } from '../local/diff.ts'
import { type Git, isInsideWorkTree, LocalError, mergeBase, openGit } from '../local/git.ts'
import { readCommit, readFolder, readWorkTree } from '../local/snapshot.ts'
import { type Diff, renamesOf } from '../model/diff.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Outside } from './outside.ts'

/** What is to be judged: the work tree, and where it is compared, the commit before. */
export interface Sides {
  readonly head: Snapshot
  readonly compared: { readonly git: Git; readonly base: Snapshot; readonly diff: Diff } | undefined
}

/** `all` reads also what the change leaves alone. Throws a LocalError when there is nothing to compare with. */
export async function readSides(
  directory: string,
  options: { readonly base: string | undefined; readonly all: boolean },
  { environment }: Pick<Outside, 'environment'>,
): Promise<Sides> {
  const git = openGit(directory, environment)
  const inside = await isInsideWorkTree(git)
  if (options.base === undefined) {
    const head = inside ? await readWorkTree(git, 'all') : undefined
    // A folder that git ignores was named on purpose.
    return { head: head && head.paths.size > 0 ? head : await readFolder(directory), compared: undefined }
  }
  if (!inside) throw new LocalError('--base needs git, and this folder is not in a git repository')
  const commit = await mergeBase(git, options.base)
  const diff = await diffWorkTree(git, commit)
  const changed = options.all ? 'all' : new Set([...diff.files.keys(), ...renamesOf(diff).keys()])
  const [base, head] = await Promise.all([readCommit(git, commit, changed), readWorkTree(git, changed)])
  return { head, compared: { git, base, diff } }
}
