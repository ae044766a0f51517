import { followLinks, withLinksTo } from '../../model/files/links.ts'
import type { Snapshot } from '../../model/files/snapshot.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { createNamedBy, programsIn, wanted } from '../../project/discover/discover.ts'
import { MAX_FILES, NO_LIMITS, type ReadLimits } from '../../project/discover/read-limits.ts'
import { unreadProblems } from '../../project/discover/unread.ts'
import type { Client } from '../api/client.ts'
import { type Blob, type ExtraFields, fitsOneQuery, readBlobs, sortBySize } from './blobs.ts'
import { type CommitTree, differingPaths, type Listings, readTree, type TreeFile } from './tree.ts'

/**
 * Which paths a change touches on either side: `all` when everything is checked, `differing` when the trees of the
 * commits are to tell.
 */
export type Changed = ReadonlySet<string> | 'all' | 'differing'

/** A commit's listing with the texts that are worth judging. */
export interface Loaded {
  readonly tree: CommitTree
  readonly snapshot: Snapshot
}

type Paths = Exclude<Changed, 'differing'>

interface CommitReading {
  readonly commit: string
  readonly tree: CommitTree
  /** Those read through links join when the links are known. */
  readonly paths: Set<string>
  links: ReadonlyMap<string, string>
  unfollowed: ReadonlyMap<string, string>
  readonly texts: Map<string, string>
  readonly wide: Set<string>
  readonly troubles: Map<string, string>
  limits: ReadLimits
  readonly namedBy: ReturnType<typeof createNamedBy>
}

/** Files name further files; a chain that is longer than this is not a project any more. */
const MAX_ROUNDS = 12
/**
 * The limits of a commit that is read file by file. One request reads a hundred texts, or one file that is not text,
 * and GitHub allows a thousand requests an hour. Above the limits the check is incomplete. An archive may contain more
 * files, and the command line reads all.
 */
const ONE_BY_ONE: ReadLimits = { files: MAX_FILES, programs: 800 }
/** A larger repository takes longer to download than the files that matter take to read. In bytes. */
const MAX_ARCHIVED_BYTES = 300_000_000
/** So many bytes are read out of an archive: they are held in memory, and a run has to judge them in time. */
const MAX_WANTED_BYTES = 50_000_000

/**
 * Reads the commits through the API, in rounds for all of them at once: what a file says decides which others matter.
 * A content that several paths or commits share is fetched once.
 */
export async function loadCommits(
  client: Client,
  commits: readonly string[],
  asChanged: Changed,
  extraFields?: ExtraFields,
  log: (line: string) => void = () => {},
): Promise<Loaded[]> {
  const listings: Listings = new Map()
  const readings = await Promise.all(commits.map(commit => startReading(client, commit, listings)))
  const changed = asChanged === 'differing' ? differing(readings) : asChanged
  const blobs = new Map<string, Blob>()
  const [first, ...others] = readings
  if (first && others.length === 0 && changed === 'all') await readWhole(client, first, blobs, log)
  let pendingFields = extraFields
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = readings.map(reading => ({ reading, paths: missing(reading, changed) }))
    const files = asked.flatMap(({ reading, paths }) => paths.flatMap(path => fileOf(reading, path) ?? []))
    if (round === 0) files.push(...readings.flatMap(({ tree }) => linksToRead(tree).map(([, file]) => file)))
    if (files.length === 0 && !pendingFields) break
    const unknown = files.filter(file => !blobs.has(file.oid))
    for (const [oid, blob] of await readBlobs(client, unknown, pendingFields)) blobs.set(oid, blob)
    pendingFields = undefined
    for (const { reading, paths } of asked) keep(reading, paths, blobs)
    if (round === 0) for (const reading of readings) follow(reading, blobs)
  }
  return readings.map(reading => ({ tree: reading.tree, snapshot: close(reading, changed) }))
}

/**
 * Reads most files of a whole repository at once, where more than one query would be needed for them. What the archive
 * lacks is read file by file like anything else.
 */
async function readWhole(
  client: Client,
  reading: CommitReading,
  blobs: Map<string, Blob>,
  log: (line: string) => void,
): Promise<void> {
  let repositoryBytes = 0
  for (const { size } of reading.tree.files.values()) repositoryBytes += size
  if (repositoryBytes > MAX_ARCHIVED_BYTES) return
  const paths = wanted(reading.paths, reading.texts, 'all')
  const files = linksToRead(reading.tree).map(([, file]) => file)
  let bytes = 0
  for (const path of paths) {
    const file = fileOf(reading, path)
    if (!file || bytes + file.size > MAX_WANTED_BYTES) continue
    bytes += file.size
    files.push(file)
  }
  const bySize = sortBySize(files)
  if (fitsOneQuery(bySize)) return
  const { readArchive } = await import('./archive.ts')
  const archived = await readArchive(client, reading.commit, bySize)
  if (archived.trouble !== undefined) {
    log(
      `The archive of the repository was not read to its end: ${archived.trouble}. Files are read one by one instead.`,
    )
  }
  for (const [oid, blob] of [...bySize.blobs, ...archived.blobs]) blobs.set(oid, blob)
  const found = paths.filter(path => blobs.has(fileOf(reading, path)?.oid ?? ''))
  keep(reading, found, blobs)
  const programs = programsIn(reading.texts)
  const { limits } = reading
  reading.limits = { files: limits.files + reading.texts.size - programs, programs: limits.programs + programs }
}

function differing([base, head]: readonly CommitReading[]): Paths {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : 'all'
}

async function startReading(client: Client, commit: string, listings: Listings): Promise<CommitReading> {
  const tree = await readTree(client, commit, listings)
  const noLinks = { links: new Map<string, string>(), unfollowed: new Map<string, string>() }
  return {
    commit,
    tree,
    paths: new Set(tree.files.keys()),
    ...noLinks,
    texts: new Map(),
    wide: new Set(),
    troubles: new Map(),
    limits: ONE_BY_ONE,
    namedBy: createNamedBy(),
  }
}

/** The links whose targets are asked for; a repository with more of them is no project that a person wrote. */
const MAX_LINKS = 1000

function linksToRead({ links }: CommitTree): [string, TreeFile][] {
  return [...links].slice(0, MAX_LINKS)
}

function follow(reading: CommitReading, blobs: ReadonlyMap<string, Blob>): void {
  const linkTargets = new Map<string, string>()
  const unread = new Map<string, string>()
  for (const [path, { oid }] of reading.tree.links) {
    const blob = blobs.get(oid)
    if (blob && 'text' in blob) linkTargets.set(path, blob.text)
    else unread.set(path, 'The target of this symbolic link could not be read.')
  }
  const entries = { links: linkTargets, submodules: reading.tree.submodules.keys() }
  const { links, unfollowed } = followLinks(reading.paths, entries)
  reading.links = links
  reading.unfollowed = new Map([...unread, ...unfollowed])
  for (const path of links.keys()) reading.paths.add(path)
}

function fileOf({ tree, links }: CommitReading, path: string): TreeFile | undefined {
  return tree.files.get(links.get(path) ?? path)
}

function missing(reading: CommitReading, changed: Paths, limits = reading.limits): string[] {
  const touched = withLinksTo(changed, reading.links)
  const next = wanted(reading.paths, reading.texts, touched, limits, reading.namedBy(reading.texts))
  return next.filter(path => !reading.troubles.has(path))
}

function keep(reading: CommitReading, paths: readonly string[], blobs: ReadonlyMap<string, Blob>): void {
  for (const path of paths) {
    const blob = blobs.get(fileOf(reading, path)?.oid ?? '')
    if (blob && 'text' in blob) {
      reading.texts.set(path, blob.text)
      if (blob.isWide) reading.wide.add(path)
      // A finding is placed in the file itself.
      reading.texts.set(reading.links.get(path) ?? path, blob.text)
    } else reading.troubles.set(path, blob?.trouble ?? 'The file could not be fetched.')
  }
}

/**
 * What cannot be read blocks where it defines the project's structure, and where the change touches it: no later run looks
 * at it. The rest is data more likely.
 */
function close(reading: CommitReading, changed: Paths): Snapshot {
  const problems: Problem[] = [...reading.tree.problems]
  const touched = changed === 'all' ? new Set<string>() : withLinksTo(changed, reading.links)
  const needed = new Set(wanted(reading.paths, reading.texts, touched, { ...reading.limits, programs: 0 }))
  const late = new Set(missing(reading, changed))
  const unread = missing(reading, changed, NO_LIMITS).filter(path => !late.has(path))
  const unreadPrograms = programsIn(new Map(unread.map(path => [path, ''])))
  const programs = programsIn(reading.texts)
  const others = reading.texts.size - programs
  if (unread.length > unreadPrograms) {
    const message = `Only ${others} configuration files of this commit were read; the command line reads all of them.`
    problems.push({ at: fileStart('.'), message, blocking: true })
  }
  if (unreadPrograms > 0) {
    const message = `Only ${programs} source files of this commit were read; the command line reads all of them.`
    problems.push({ at: fileStart('.'), message, blocking: true })
  }
  for (const problem of unreadProblems(reading.troubles, path => needed.has(path))) problems.push(problem)
  for (const path of late) {
    problems.push({
      at: fileStart(path),
      message: 'The file was not read: too many files refer to one another.',
      blocking: true,
    })
  }
  const { commit, paths, texts, links, unfollowed, wide } = reading
  return { commit, paths, texts, problems, links, unfollowed, wide }
}
