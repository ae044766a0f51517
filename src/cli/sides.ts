import { diffWorkTree } from '../local/diff.ts'
import { findDefaultBranch, type Git, LocalError, mergeBase } from '../local/git.ts'
import { readCommit, readFolder, readWorkTree } from '../local/snapshot.ts'
import { readStaged } from '../local/staged.ts'
import { type Diff, renamesOf } from '../model/files/diff.ts'
import type { Snapshot } from '../model/files/snapshot.ts'
import type { CheckOptions } from './arguments.ts'
import type { Outside } from './outside.ts'
import type { Target } from './target.ts'

/** What is to be judged: the work tree or the index, and where it is compared, the commit before. */
export interface Sides {
  readonly head: Snapshot
  /** The folder's; `undefined` outside of a repository. */
  readonly git: Git | undefined
  readonly compared: { readonly git: Git; readonly base: Snapshot; readonly diff: Diff } | undefined
}

/** `all` reads also what the change leaves alone. Throws a LocalError when there is nothing to compare with. */
export async function readSides(
  { directory, git, inGit }: Target,
  { base: revision, staged, all }: Pick<CheckOptions, 'base' | 'staged' | 'all'>,
  { environment, tell }: Pick<Outside, 'environment' | 'tell'>,
): Promise<Sides> {
  if (revision === undefined && !staged) {
    const head = inGit ? await readWorkTree(git, 'all') : undefined
    if (head && head.paths.size > 0) return { head, git, compared: undefined }
    // A folder that git ignores was named on purpose.
    return { head: await readFolder(directory), git: undefined, compared: undefined }
  }
  if (!inGit) {
    throw new LocalError(`${staged ? '--staged' : '--base'} needs git, and this folder is not in a git repository`)
  }
  const changedOf = (diff: Diff) => (all ? 'all' : new Set([...diff.files.keys(), ...renamesOf(diff).keys()]))
  if (staged) {
    const { base, head, diff } = await readStaged(git, environment, changedOf)
    return { head, git, compared: { git, base, diff } }
  }
  const named = revision === undefined || revision === true ? await findDefaultBranch(git) : revision
  const commit = await mergeBase(git, named)
  if (revision === true) tell(`Compared with ${named.replace(/^refs\/(?:heads|remotes)\//, '')}.`)
  const diff = await diffWorkTree(git, commit)
  const changed = changedOf(diff)
  const [base, head] = await Promise.all([readCommit(git, commit, changed), readWorkTree(git, changed)])
  return { head, git, compared: { git, base, diff } }
}
