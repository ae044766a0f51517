import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type Diff, renamesOf } from '../model/files/diff.ts'
import type { Snapshot } from '../model/files/snapshot.ts'
import type { FileText, Revision, Snapshots, Workspace } from '../model/files/workspace.ts'
import { memoizeByText } from '../model/memoize.ts'
import { diffWorkTree } from './diff.ts'
import { decode, type Outcome, readFile } from './file.ts'
import { findDefaultBranch, type Git, LocalError, mergeBase, topOf } from './git.ts'
import { readBlobs } from './git-files.ts'
import type { Environment } from './git-isolation.ts'
import { readCommit, readFolder, readWorkTree } from './snapshot.ts'
import { readStaged } from './staged.ts'

/** A project's folder. */
export interface Folder {
  /** A real path. */
  readonly directory: string
  readonly git: Git
  /** Whether git knows the folder. */
  readonly inGit: boolean
}

/** What the files are compared with. */
export interface Comparison {
  /** A revision; `true` stands for the default branch, to be found. */
  readonly base: string | true | undefined
  /** The index against HEAD: what would be committed. */
  readonly staged: boolean
  /** Reads also what the change leaves alone. */
  readonly all: boolean
}

/** Opens the work tree or the index, with the commit before where it is compared. Throws a LocalError when there is none. */
export async function openWorkspace(
  folder: Folder,
  comparison: Comparison,
  io: { readonly environment: Environment; readonly tell: (message: string) => void },
): Promise<Workspace> {
  const { git, snapshots } = await readSnapshots(folder, comparison, io)
  const onDisk = (path: string): FileText => readOnDisk(resolve(folder.directory, path))
  const { compared } = snapshots
  const before = compared
    ? memoizeByText((path: string) => readAtCommit(folder, compared.base, path))
    : async (path: string) => onDisk(path)
  const read = async (path: string, revision: Revision) => (revision === 'base' ? before(path) : onDisk(path))
  return {
    snapshots,
    read,
    isEdited: async path => compared !== undefined && differ(await before(path), onDisk(path)),
    renamesSince: async path => (git ? renamesSinceWritten(git, path) : new Map()),
  }
}

/** `git` is the folder's; `undefined` where git does not list its files. */
async function readSnapshots(
  { directory, git, inGit }: Folder,
  { base: revision, staged, all }: Comparison,
  { environment, tell }: Parameters<typeof openWorkspace>[2],
): Promise<{ readonly git: Git | undefined; readonly snapshots: Snapshots }> {
  if (revision === undefined && !staged) {
    const head = inGit ? await readWorkTree(git, 'all') : undefined
    if (head && head.paths.size > 0) return { git, snapshots: { head, compared: undefined } }
    // A folder that git ignores was named on purpose.
    return { git: undefined, snapshots: { head: await readFolder(directory), compared: undefined } }
  }
  if (!inGit) {
    throw new LocalError(`${staged ? '--staged' : '--base'} needs git, and this folder is not in a git repository`)
  }
  const changedOf = (diff: Diff) => (all ? 'all' : new Set([...diff.files.keys(), ...renamesOf(diff).keys()]))
  if (staged) {
    const { base, head, diff } = await readStaged(git, environment, changedOf)
    return { git, snapshots: { head, compared: { base, diff } } }
  }
  const named = revision === undefined || revision === true ? await findDefaultBranch(git) : revision
  const { commit, isMergeBase } = await mergeBase(git, named)
  const name = named.replace(/^refs\/(?:heads|remotes)\//, '')
  if (revision === true) tell(`Compared with ${name}.`)
  if (!isMergeBase) tell(`${name} and HEAD have several merge bases, so the comparison is with ${name} itself.`)
  const diff = await diffWorkTree(git, commit)
  const changed = changedOf(diff)
  const [base, head] = await Promise.all([readCommit(git, commit, changed), readWorkTree(git, changed)])
  return { git, snapshots: { head, compared: { base, diff } } }
}

function readOnDisk(file: string): FileText {
  return existsSync(file) ? textOf(readFile(file)) : undefined
}

/**
 * The file as a commit has it; one outside of the repository has no other version than that on disk. Git is asked only for
 * what the listing of the commit cannot answer: most projects have no policy, and each git process takes 4 to 10 ms.
 */
async function readAtCommit({ directory, git }: Folder, base: Snapshot, path: string): Promise<FileText> {
  const file = resolve(directory, path)
  const inFolder = relative(directory, file).split(sep).join('/')
  if (inFolder !== '..' && !inFolder.startsWith('../')) {
    if (!hasEntry(base, inFolder)) return undefined
  } else if (relative(await topOf(git), file).startsWith('..')) return readOnDisk(file)
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base.commit}:./${path}`]
  const answer = await git.run(args).catch(() => undefined)
  const id = answer?.toString('latin1').trim()
  if (!id) return undefined
  const bytes = (await readBlobs(git, [id])).get(id)
  return textOf(bytes && decode(bytes))
}

/** True for a file, a folder, a link or a submodule. */
function hasEntry({ paths, unfollowed = new Map() }: Snapshot, path: string): boolean {
  if (paths.has(path) || unfollowed.has(path)) return true
  const folder = `${path}/`
  return [paths, unfollowed.keys()].some(known => [...known].some(each => each.startsWith(folder)))
}

function textOf(outcome: Outcome): FileText {
  if (outcome === undefined) return { trouble: 'The file is not a regular file, so it was not read.' }
  return 'reason' in outcome ? { trouble: outcome.reason } : outcome
}

/** Two that cannot be read count as the same. */
function differ(before: FileText, after: FileText): boolean {
  if (before === undefined || after === undefined) return before !== after
  const text = (file: typeof before) => ('text' in file ? file.text : undefined)
  return text(before) !== text(after)
}

/** Since HEAD where no commit touched it; empty in a repository without a commit. */
async function renamesSinceWritten(git: Git, path: string): Promise<Map<string, string>> {
  const found = await git.run(['rev-list', '-1', 'HEAD', '--', `./${path}`]).catch(() => undefined)
  if (!found) return new Map()
  return renamesOf(await diffWorkTree(git, found.toString('latin1').trim() || 'HEAD'))
}
