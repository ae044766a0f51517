import { type Diff, type FileDiff, type Hunk, parsePatch } from '../../model/files/diff.ts'
import { diffLines } from '../../model/files/line-diff.ts'
import type { Changes } from './changes.ts'
import type { Loaded } from './snapshot.ts'
import { differingPaths, idOf } from './tree.ts'

/**
 * The change as the engine knows it. A file without a patch is compared here; what a cut listing leaves out is found
 * by comparing the trees, so that nothing is taken for unchanged only because GitHub did not name it. There a rename is
 * seen where the content stayed the same.
 */
export function buildDiff(changes: Changes, base: Loaded, head: Loaded): Diff {
  const files = new Map<string, FileDiff>()
  for (const { path, previousPath, status, patch } of changes.files) {
    const before = status === 'added' ? undefined : (previousPath ?? path)
    const after = status === 'removed' ? undefined : path
    const hunks = patch === undefined ? compare(base, before, head, after) : parsePatch(patch)
    files.set(path, { path, previousPath, status, hunks })
  }
  if (!changes.complete) addUnlisted(files, base, head)
  return { files }
}

function addUnlisted(files: Map<string, FileDiff>, base: Loaded, head: Loaded): void {
  const listed = new Set([...files.values()].flatMap(file => [file.path, file.previousPath ?? file.path]))
  const unlisted = differingPaths(base.tree, head.tree).filter(path => !listed.has(path))
  const gone = new Map<string, string>()
  for (const path of unlisted) {
    const file = idOf(head.tree, path) !== undefined ? undefined : base.tree.files.get(path)
    // All empty files are alike.
    if (file && file.size > 0) gone.set(file.oid, path)
  }
  const moved = new Set<string>()
  for (const path of unlisted) {
    const before = idOf(base.tree, path) === undefined ? undefined : path
    const after = idOf(head.tree, path) === undefined ? undefined : path
    const previousPath = before === undefined ? gone.get(head.tree.files.get(path)?.oid ?? '') : undefined
    if (previousPath !== undefined && !moved.has(previousPath)) {
      moved.add(previousPath)
      files.set(path, { path, previousPath, status: 'renamed', hunks: [] })
      continue
    }
    const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified'
    files.set(path, { path, previousPath: undefined, status, hunks: compare(base, before, head, after) })
  }
  for (const path of moved) files.delete(path)
}

/** `undefined` where a side's text is missing, so the changed lines are unknown. */
function compare(
  base: Loaded,
  before: string | undefined,
  head: Loaded,
  after: string | undefined,
): Hunk[] | undefined {
  if (before !== undefined && after !== undefined) {
    const id = idOf(base.tree, before)
    if (id !== undefined && id === idOf(head.tree, after)) return []
  }
  const old = before === undefined ? '' : base.snapshot.texts.get(before)
  const now = after === undefined ? '' : head.snapshot.texts.get(after)
  return old === undefined || now === undefined ? undefined : diffLines(old, now)
}
