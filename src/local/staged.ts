import { resolve, sep } from 'node:path'
import type { Diff } from '../model/files/diff.ts'
import type { Snapshot } from '../model/files/snapshot.ts'
import { diffTrees } from './diff.ts'
import { type Git, resolveCommit } from './git.ts'
import type { Environment } from './git-isolation.ts'
import { inScratch } from './scratch.ts'
import { type Changed, readCommit } from './snapshot.ts'

/** The index, the commit before it, and the diff between them. */
export interface Staged {
  readonly base: Snapshot
  readonly head: Snapshot
  readonly diff: Diff
}

/**
 * Reads what the next commit would hold. A hook of `git commit -a` or `git commit FILE` gets a separate index in
 * GIT_INDEX_FILE: it counts as long as it lies in this repository. Throws a LocalError while a conflict is open.
 */
export async function readStaged(
  git: Git,
  environment: Environment,
  changedOf: (diff: Diff) => Changed,
): Promise<Staged> {
  const base = (await resolveCommit(git, 'HEAD')) ?? (await emptyTree(git))
  const index = await indexOfHook(git, environment)
  return inScratch(
    git,
    async scratch => {
      const tree = (await scratch.run(['write-tree', '--missing-ok'])).toString('latin1').trim()
      const diff = await diffTrees(scratch, base, tree)
      const changed = changedOf(diff)
      const [before, head] = await Promise.all([readCommit(scratch, base, changed), readCommit(scratch, tree, changed)])
      return { base: before, head: { ...head, commit: 'index' }, diff }
    },
    index,
  )
}

/** Represents the commit before the first one. */
async function emptyTree(git: Git): Promise<string> {
  return (await git.run(['hash-object', '-t', 'tree', '--stdin'])).toString('latin1').trim()
}

async function indexOfHook(git: Git, { GIT_INDEX_FILE }: Environment): Promise<string | undefined> {
  if (!GIT_INDEX_FILE) return undefined
  const answer = await git.run(['rev-parse', '--absolute-git-dir', '--show-toplevel'])
  const [folder = '', top = ''] = answer.toString('utf8').split('\n')
  // Git starts hooks at the top of the work tree, and names the index from there.
  const index = resolve(top, GIT_INDEX_FILE)
  return index.startsWith(`${resolve(folder)}${sep}`) ? index : undefined
}
