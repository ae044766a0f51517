import { type Dirent, readdirSync, readlinkSync } from 'node:fs'
import { join, sep } from 'node:path'
import { followLinks, withLinksTo } from '../model/files/links.ts'
import { fitsOnDisk, type Snapshot, TOO_LARGE_ON_DISK } from '../model/files/snapshot.ts'
import { fileStart } from '../model/files/text.ts'
import type { Problem } from '../model/problem.ts'
import { createNamedBy, textToKeep, wanted } from '../project/discover/discover.ts'
import { NO_LIMITS } from '../project/discover/read-limits.ts'
import { unreadProblems } from '../project/discover/unread.ts'
import { decode, MISSING, type Outcome, readFile } from './file.ts'
import type { Git } from './git.ts'
import { listCommit, listWorkTree, measureBlobs, readBlobs } from './git-files.ts'

/** Which files a change touched; 'all' when there is no change to speak of. */
export type Changed = ReadonlySet<string> | 'all'

/** The commit of a snapshot that is no commit. */
const WORK_TREE = 'work tree'

/** A walk that finds more files than this stops, and says so. */
const MAX_WALKED_FILES = 1_000_000
/** Never part of a project's own files, and often huge. */
const NOT_WALKED = new Set(['.git', '.hg', '.svn', 'node_modules'])

interface ReadFiles {
  (paths: readonly string[]): ReadonlyMap<string, Outcome> | Promise<ReadonlyMap<string, Outcome>>
  /** Of a file that turns out to be a link: git tracks a file there, and the work tree has a link. */
  readonly targetOf?: (path: string) => string | undefined
}

/** The files at a commit. Throws a LocalError when git does not know it. */
export async function readCommit(git: Git, commit: string, changed: Changed): Promise<Snapshot> {
  const { files, links, submodules } = await listCommit(git, commit)
  const read: ReadFiles = async paths => {
    const idOf = (path: string) => files.get(path) ?? ''
    const sizes = await measureBlobs(git, paths.map(idOf))
    const small = paths.map(idOf).filter(id => fitsOnDisk(sizes.get(id) ?? Number.POSITIVE_INFINITY))
    const blobs = await readBlobs(git, small)
    const outcomeOf = (id: string): Outcome => {
      const bytes = blobs.get(id)
      return bytes ? decode(bytes) : { reason: sizes.has(id) ? TOO_LARGE_ON_DISK : MISSING }
    }
    return new Map(paths.map(path => [path, outcomeOf(idOf(path))]))
  }
  const linkTargets = await readBlobs(git, [...links.values()])
  const targetOf = (id: string) => linkTargets.get(id)?.toString('utf8') ?? ''
  const written = new Map([...links].map(([path, id]) => [path, targetOf(id)]))
  return readInRounds(commit, { paths: new Set(files.keys()), links: written, submodules }, changed, read)
}

/** The files of a work tree as git sees them: the tracked and the new ones, without those that it ignores. */
export async function readWorkTree(git: Git, changed: Changed): Promise<Snapshot> {
  const { files, links, submodules } = await listWorkTree(git)
  const listed = { paths: new Set(files.keys()), links: new Map<string, string>(), submodules }
  for (const path of links.keys()) {
    const target = targetOnDisk(join(git.directory, path))
    // Git tracks a link there, and the work tree has a file.
    if (target === undefined) listed.paths.add(path)
    else listed.links.set(path, target)
  }
  return readInRounds(WORK_TREE, listed, changed, filesOnDisk(git.directory))
}

/** The files of a folder that git does not know. */
export async function readFolder(directory: string): Promise<Snapshot> {
  const { problems, ...listed } = walk(directory)
  const snapshot = await readInRounds(WORK_TREE, listed, 'all', filesOnDisk(directory))
  return { ...snapshot, problems: [...problems, ...snapshot.problems] }
}

/** The texts of so many files are in memory at once, before those of programs that say nothing are dropped. */
const FILES_AT_ONCE = 200

/** What there is to read; `links` with their targets as written. */
interface Listed {
  readonly paths: Set<string>
  readonly links: Map<string, string>
  readonly submodules: Set<string>
}

/** What a file says decides which others matter (a config names its Dockerfile), hence rounds. */
async function readInRounds(commit: string, listed: Listed, changed: Changed, read: ReadFiles): Promise<Snapshot> {
  const texts = new Map<string, string>()
  const reasons = new Map<string, string>()
  const wide = new Set<string>()
  /** Programs that say nothing: their texts are not kept, unless a deploy needs them as something else. */
  const silent = new Set<string>()
  let { links, unfollowed } = followLinks(listed.paths, listed)
  let paths = new Set([...listed.paths, ...links.keys()])
  const namedBy = createNamedBy()
  for (;;) {
    const references = namedBy(texts)
    const needed = new Set([...links.values(), ...references.files, ...references.mentions])
    for (const path of silent) if (needed.has(path) && silent.delete(path)) texts.delete(path)
    const next = wanted(paths, texts, withLinksTo(changed, links), NO_LIMITS, references).filter(
      path => !reasons.has(path),
    )
    if (next.length === 0) break
    const files = new Set(next.map(path => links.get(path) ?? path))
    const unread = [...files].filter(path => !texts.has(path))
    const gone: string[] = []
    for (let start = 0; start < unread.length; start += FILES_AT_ONCE) {
      for (const [path, outcome] of await read(unread.slice(start, start + FILES_AT_ONCE))) {
        if (outcome === undefined) gone.push(path)
        else if ('text' in outcome) {
          const text = needed.has(path) ? outcome.text : textToKeep(path, outcome.text)
          texts.set(path, text)
          if (outcome.isWide) wide.add(path)
          if (text === '' && outcome.text !== '') silent.add(path)
        } else reasons.set(path, outcome.reason)
      }
    }
    for (const path of gone) {
      listed.paths.delete(path)
      const target = read.targetOf?.(path)
      if (target !== undefined) listed.links.set(path, target)
    }
    if (gone.length > 0) {
      ;({ links, unfollowed } = followLinks(listed.paths, listed))
      paths = new Set([...listed.paths, ...links.keys()])
    }
    for (const path of next) {
      const file = links.get(path)
      if (file === undefined) continue
      const [text, reason] = [texts.get(file), reasons.get(file)]
      if (wide.has(file)) wide.add(path)
      if (text !== undefined) texts.set(path, text)
      else reasons.set(path, reason ?? MISSING)
    }
  }
  for (const path of silent) texts.delete(path)
  // What is wanted without regard to the change is configuration of a deploy. Any other file is data more likely, which
  // counts only in a change: no later run looks at it.
  const counting = new Set(
    reasons.size > 0
      ? wanted(paths, texts, changed === 'all' ? new Set() : changed, { ...NO_LIMITS, programs: 0 })
      : [],
  )
  const problems = unreadProblems(reasons, path => counting.has(path))
  return { commit, paths, texts, problems, links, unfollowed, wide, silent: silent.size }
}

function unreadable(path: string, message: string, blocking = true): Problem {
  return { at: fileStart(path), message, blocking }
}

function filesOnDisk(directory: string): ReadFiles {
  const read = (paths: readonly string[]) => new Map(paths.map(path => [path, readFile(join(directory, path))]))
  return Object.assign(read, { targetOf: (path: string) => targetOnDisk(join(directory, path)) })
}

function targetOnDisk(file: string): string | undefined {
  try {
    return readlinkSync(file).split(sep).join('/')
  } catch {
    return undefined
  }
}

function walk(directory: string): Listed & { readonly problems: Problem[] } {
  const paths = new Set<string>()
  const links = new Map<string, string>()
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
      else if (entry.isSymbolicLink()) links.set(path, targetOnDisk(join(directory, path)) ?? '')
      else if (entry.isDirectory() && !NOT_WALKED.has(entry.name)) pending.push(path)
    }
    if (paths.size > MAX_WALKED_FILES) {
      problems.push(unreadable('', `The folder has more than ${MAX_WALKED_FILES} files. The rest was not read.`))
      break
    }
  }
  return { paths, links, submodules: new Set(), problems }
}

function listFolder(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}
