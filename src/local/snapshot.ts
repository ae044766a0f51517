import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_FILE_BYTES, type Snapshot } from '../model/files/snapshot.ts'
import { fileStart } from '../model/files/text.ts'
import type { Problem } from '../model/problem.ts'
import { textToKeep, wanted } from '../project/discover/discover.ts'
import { decode, MISSING, type Outcome, readFile, TOO_LARGE } from './file.ts'
import type { Git } from './git.ts'
import { listCommit, listWorkTree, measureBlobs, readBlobs } from './git-files.ts'

/** Which files a change touched; 'all' when there is no change to speak of. */
export type Changed = ReadonlySet<string> | 'all'

/** The commit of a snapshot that is no commit. */
const WORK_TREE = 'work tree'

/** A walk that finds more files than this stops, and says so. */
const MAX_WALKED_FILES = 100_000
/** Never part of a project's own files, and often huge. */
const NOT_WALKED = new Set(['.git', '.hg', '.svn', 'node_modules'])

type ReadFiles = (paths: readonly string[]) => ReadonlyMap<string, Outcome> | Promise<ReadonlyMap<string, Outcome>>

/** The files at a commit. Throws a LocalError when git does not know it. */
export async function readCommit(git: Git, commit: string, changed: Changed): Promise<Snapshot> {
  const ids = await listCommit(git, commit)
  const read: ReadFiles = async paths => {
    const idOf = (path: string) => ids.get(path) ?? ''
    const sizes = await measureBlobs(git, paths.map(idOf))
    const small = paths.map(idOf).filter(id => (sizes.get(id) ?? Number.POSITIVE_INFINITY) <= MAX_FILE_BYTES)
    const blobs = await readBlobs(git, small)
    const outcomeOf = (id: string): Outcome => {
      const bytes = blobs.get(id)
      return bytes ? decode(bytes) : { reason: sizes.has(id) ? TOO_LARGE : MISSING }
    }
    return new Map(paths.map(path => [path, outcomeOf(idOf(path))]))
  }
  return readInRounds(commit, new Set(ids.keys()), changed, read)
}

/** The files of a work tree as git sees them: the tracked and the new ones, without those that it ignores. */
export async function readWorkTree(git: Git, changed: Changed): Promise<Snapshot> {
  return readInRounds(WORK_TREE, await listWorkTree(git), changed, filesOnDisk(git.directory))
}

/** The files of a folder that git does not know. */
export async function readFolder(directory: string): Promise<Snapshot> {
  const { paths, problems } = walk(directory)
  const snapshot = await readInRounds(WORK_TREE, paths, 'all', filesOnDisk(directory))
  return { ...snapshot, problems: [...problems, ...snapshot.problems] }
}

/** What a file says decides which others matter (a config names its Dockerfile), hence rounds. */
async function readInRounds(commit: string, paths: Set<string>, changed: Changed, read: ReadFiles): Promise<Snapshot> {
  const texts = new Map<string, string>()
  const reasons = new Map<string, string>()
  /** Programs that say nothing: their texts are not kept. */
  const silent: string[] = []
  for (;;) {
    const next = wanted(paths, texts, changed).filter(path => !reasons.has(path))
    if (next.length === 0) break
    for (const [path, outcome] of await read(next)) {
      if (outcome === undefined) paths.delete(path)
      else if ('text' in outcome) {
        const text = textToKeep(path, outcome.text)
        texts.set(path, text)
        if (text === '' && outcome.text !== '') silent.push(path)
      } else reasons.set(path, outcome.reason)
    }
  }
  for (const path of silent) texts.delete(path)
  // What is wanted without regard to the change is configuration of a deploy; any other file is data more likely.
  const needed = new Set(reasons.size > 0 ? wanted(paths, texts, new Set()) : [])
  const problems = [...reasons].map(([path, reason]) => unreadable(path, reason, needed.has(path)))
  return { commit, paths, texts, problems }
}

function unreadable(path: string, message: string, blocking = true): Problem {
  return { at: fileStart(path), message, blocking }
}

function filesOnDisk(directory: string): ReadFiles {
  return paths => new Map(paths.map(path => [path, readFile(join(directory, path))]))
}

function walk(directory: string): { paths: Set<string>; problems: Problem[] } {
  const paths = new Set<string>()
  const problems: Problem[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = listFolder(join(directory, folder))
    if (entries === undefined) {
      problems.push(unreadable(folder, 'The folder cannot be read.'))
      continue
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) paths.add(path)
      else if (entry.isDirectory() && !NOT_WALKED.has(entry.name)) pending.push(path)
    }
    if (paths.size > MAX_WALKED_FILES) {
      problems.push(unreadable('', `The folder holds more than ${MAX_WALKED_FILES} files; the rest was not read.`))
      break
    }
  }
  return { paths, problems }
}

function listFolder(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}
