import type { Snapshot } from '../../model/files/snapshot.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { programsIn, wanted } from '../../project/discover/discover.ts'
import type { Client } from '../api/client.ts'
import { type Blob, type ExtraFields, readBlobs } from './blobs.ts'
import { type CommitTree, differingPaths, type Listings, readTree } from './tree.ts'

/**
 * Which paths a change touches on either side: `all` when everything is to be judged, `differing` when the trees of the
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
  readonly paths: ReadonlySet<string>
  readonly texts: Map<string, string>
  readonly troubles: Map<string, string>
}

/** Files name further files; a chain that is longer than this is not a project any more. */
const MAX_ROUNDS = 12
/** So many programs of one commit are read through the API; the command line reads all of them. */
const MOST_PROGRAMS = 500

/**
 * Reads the commits through the API, in rounds for all of them at once: what a file says decides which others matter.
 * A content that several paths or commits share is fetched once.
 */
export async function loadCommits(
  client: Client,
  commits: readonly string[],
  asChanged: Changed,
  extraFields?: ExtraFields,
): Promise<Loaded[]> {
  const listings: Listings = new Map()
  const readings = await Promise.all(commits.map(commit => startReading(client, commit, listings)))
  const changed = asChanged === 'differing' ? differing(readings) : asChanged
  const blobs = new Map<string, Blob>()
  let pendingFields = extraFields
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = readings.map(reading => ({ reading, paths: missing(reading, changed) }))
    const files = asked.flatMap(({ reading, paths }) => paths.flatMap(path => reading.tree.files.get(path) ?? []))
    if (files.length === 0 && !pendingFields) break
    const unknown = files.filter(file => !blobs.has(file.oid))
    for (const [oid, blob] of await readBlobs(client, unknown, pendingFields)) blobs.set(oid, blob)
    pendingFields = undefined
    for (const { reading, paths } of asked) keep(reading, paths, blobs)
  }
  return readings.map(reading => ({ tree: reading.tree, snapshot: close(reading, changed) }))
}

function differing([base, head]: readonly CommitReading[]): Paths {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : 'all'
}

async function startReading(client: Client, commit: string, listings: Listings): Promise<CommitReading> {
  const tree = await readTree(client, commit, listings)
  return { commit, tree, paths: new Set(tree.files.keys()), texts: new Map(), troubles: new Map() }
}

function missing(reading: CommitReading, changed: Paths): string[] {
  return wanted(reading.paths, reading.texts, changed, MOST_PROGRAMS).filter(path => !reading.troubles.has(path))
}

function keep(reading: CommitReading, paths: readonly string[], blobs: ReadonlyMap<string, Blob>): void {
  for (const path of paths) {
    const blob = blobs.get(reading.tree.files.get(path)?.oid ?? '')
    if (blob && 'text' in blob) reading.texts.set(path, blob.text)
    else reading.troubles.set(path, blob?.trouble ?? 'The file could not be fetched.')
  }
}

/** What can't be read blocks only where it bears the project's structure; the rest is data more likely. */
function close(reading: CommitReading, changed: Paths): Snapshot {
  const problems: Problem[] = [...reading.tree.problems]
  const structural = new Set(wanted(reading.paths, reading.texts, new Set()))
  if (programsIn(reading.texts) >= MOST_PROGRAMS) {
    const message = `Only ${MOST_PROGRAMS} source files of this commit were read; the command line reads all of them.`
    problems.push({ at: fileStart('.'), message, blocking: false })
  }
  for (const [path, message] of reading.troubles) {
    problems.push({ at: fileStart(path), message, blocking: structural.has(path) })
  }
  for (const path of missing(reading, changed)) {
    problems.push({ at: fileStart(path), message: 'The file was not read: too many name one another.', blocking: true })
  }
  return { commit: reading.commit, paths: reading.paths, texts: reading.texts, problems }
}
