import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { mergeBase } from './ancestry.ts'
import { type Git, treeOf } from './git.ts'
import type { GitObject } from './objects.ts'
import { editTree, type TreeEntry } from './trees.ts'
import type { RepositoryState } from './types.ts'

/** A file's new content; `null` removes it. */
export type FileContent = string | Uint8Array | SpecialFile | null

/** A file with another mode: an executable, a symlink (`content` is its target) or a submodule (`sha` is its commit). */
type SpecialFile =
  | { readonly mode: '100644' | '100755' | '120000'; readonly content: string | Uint8Array }
  | { readonly mode: '160000'; readonly sha: string }
  | { readonly mode: '100644' | '100755' | '120000'; readonly blob: string }

export type Files = ReadonlyMap<string, FileContent> | Readonly<Record<string, FileContent>>

export interface CommitOptions {
  /** Full name of the ref to move. */
  readonly ref: string
  readonly parents: readonly string[]
  readonly files: Files
  readonly message: string
  /** The tree starts empty instead of as the first parent's. */
  readonly replace?: boolean
  /** Of the author and committer; ISO 8601. */
  readonly date: string
}

/** Writes one commit and moves the ref to it, forward or not; gives its id. */
export function writeCommit(
  git: Pick<Git, 'objects' | 'setRef'>,
  { ref, parents, files, message, replace, date }: CommitOptions,
): string {
  const { objects } = git
  const [first] = parents
  const tree = editTree(objects, first === undefined || replace ? undefined : treeOf(objects, first))
  for (const [path, content] of files instanceof Map ? files : Object.entries(files)) {
    if (content === null) tree.remove(path)
    else if (typeof content === 'string' || content instanceof Uint8Array)
      tree.put(path, { mode: '100644', sha: objects.write('blob', content) })
    else if ('content' in content) tree.put(path, { mode: content.mode, sha: objects.write('blob', content.content) })
    else tree.put(path, { mode: content.mode, sha: 'sha' in content ? content.sha : content.blob })
  }
  const person = `Dana Developer <dana@example.com> ${Math.floor(Date.parse(date) / 1000)} +0000`
  const lines = [
    `tree ${tree.write()}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${person}`,
    `committer ${person}`,
  ]
  const commit = objects.write('commit', `${lines.join('\n')}\n\n${message}`)
  git.setRef(ref, commit)
  return commit
}

/** All files below a folder of this machine, symlinks as symlinks; `.git` and `node_modules` stay out. */
export function readDirectory(directory: string): Map<string, FileContent> {
  const files = new Map<string, FileContent>()
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
      if (entry.name === '.git' || entry.name === 'node_modules') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const place = join(directory, path)
      if (entry.isDirectory()) visit(path)
      else if (entry.isSymbolicLink()) files.set(path, { mode: '120000', content: readlinkSync(place) })
      else files.set(path, readFileSync(place))
    }
  }
  visit('')
  return files
}

/**
 * Merges two commits file by file, as GitHub does for a test merge and a merge group, and moves `ref` to the result.
 * `undefined` when both sides changed one file: the embedded GitHub calls every such case a conflict.
 */
export async function mergeCommits(
  repository: RepositoryState,
  merge: {
    readonly base: string
    readonly head: string
    readonly ref: string
    readonly message: string
    readonly date: string
  },
): Promise<string | undefined> {
  const { git } = repository
  const ancestor = await mergeBase(git, merge.base, merge.head)
  if (ancestor === undefined) return undefined
  const [before, ours, theirs] = [leaves(git, ancestor), leaves(git, merge.base), leaves(git, merge.head)]
  const removed = new Map<string, FileContent>()
  const written = new Map<string, FileContent>()
  for (const path of new Set([...before.keys(), ...theirs.keys()])) {
    const was = before.get(path)
    const our = ours.get(path)
    const their = theirs.get(path)
    if (same(was, their) || same(our, their)) continue
    if (!same(was, our)) return undefined
    if (their) written.set(path, special(their))
    else removed.set(path, null)
  }
  const { ref, message, date } = merge
  // A folder that became a file has to go first.
  const files = new Map([...removed, ...written])
  return writeCommit(git, { ref, parents: [merge.base, merge.head], files, message, date })
}

function leaves(git: Git, commit: string): Map<string, TreeEntry> {
  return new Map([...git.paths(commit)].filter(([, entry]) => entry.type !== 'tree'))
}

function same(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.sha === other?.sha && one?.mode === other?.mode
}

function special(entry: TreeEntry): FileContent {
  if (entry.mode === '160000') return { mode: '160000', sha: entry.sha }
  if (entry.mode === '100755' || entry.mode === '120000') return { mode: entry.mode, blob: entry.sha }
  return { mode: '100644', blob: entry.sha }
}

/** Of a raw commit object. */
export function commitFields(
  sha: string,
  object: GitObject,
): { tree: string; parents: string[]; message: string; date: string } {
  const text = object.bytes.toString()
  const end = text.indexOf('\n\n')
  const header = text.slice(0, end).split('\n')
  const all = (key: string): string[] =>
    header.filter(line => line.startsWith(`${key} `)).map(line => line.slice(key.length + 1))
  const [tree] = all('tree')
  if (tree === undefined) throw new Error(`${sha} is no commit.`)
  const [, seconds = '0'] = /> (\d+) /.exec(all('committer')[0] ?? '') ?? []
  return {
    tree,
    parents: all('parent'),
    message: text.slice(end + 2),
    date: new Date(Number(seconds) * 1000).toISOString(),
  }
}
