import type { Snapshot } from '../../model/files/snapshot.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { wanted } from '../../project/discover/discover.ts'
import type { Client } from '../api/client.ts'
import { type Alongside, type Blob, readBlobs } from './blobs.ts'
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

interface Side {
  readonly commit: string
  readonly tree: CommitTree
  readonly paths: ReadonlySet<string>
  readonly texts: Map<string, string>
  readonly troubles: Map<string, string>
}

/** Files name further files; a chain that is longer than this is not a project any more. */
const MAX_ROUNDS = 12

/**
 * Reads the commits through the API, in rounds for all of them at once: what a file says decides which others matter.
 * A content that several paths or commits share is fetched once.
 */
export async function loadCommits(
  client: Client,
  commits: readonly string[],
  asChanged: Changed,
  alongside?: Alongside,
): Promise<Loaded[]> {
  const listings: Listings = new Map()
  const sides = await Promise.all(commits.map(commit => openSide(client, commit, listings)))
  const changed = asChanged === 'differing' ? differing(sides) : asChanged
  const blobs = new Map<string, Blob>()
  let passenger = alongside
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = sides.map(side => ({ side, paths: missing(side, changed) }))
    const files = asked.flatMap(({ side, paths }) => paths.flatMap(path => side.tree.files.get(path) ?? []))
    if (files.length === 0 && !passenger) break
    const unknown = files.filter(file => !blobs.has(file.oid))
    for (const [oid, blob] of await readBlobs(client, unknown, passenger)) blobs.set(oid, blob)
    passenger = undefined
    for (const { side, paths } of asked) keep(side, paths, blobs)
  }
  return sides.map(side => ({ tree: side.tree, snapshot: close(side, changed) }))
}

function differing([base, head]: readonly Side[]): Paths {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : 'all'
}

async function openSide(client: Client, commit: string, listings: Listings): Promise<Side> {
  const tree = await readTree(client, commit, listings)
  return { commit, tree, paths: new Set(tree.files.keys()), texts: new Map(), troubles: new Map() }
}

function missing(side: Side, changed: Paths): string[] {
  return wanted(side.paths, side.texts, changed).filter(path => !side.troubles.has(path))
}

function keep(side: Side, paths: readonly string[], blobs: ReadonlyMap<string, Blob>): void {
  for (const path of paths) {
    const blob = blobs.get(side.tree.files.get(path)?.oid ?? '')
    if (blob && 'text' in blob) side.texts.set(path, blob.text)
    else side.troubles.set(path, blob?.trouble ?? 'The file could not be fetched.')
  }
}

/** What can't be read blocks only where it bears the project's structure; the rest is data more likely. */
function close(side: Side, changed: Paths): Snapshot {
  const problems: Problem[] = [...side.tree.problems]
  const structural = new Set(wanted(side.paths, side.texts, new Set()))
  for (const [path, message] of side.troubles) {
    problems.push({ at: fileStart(path), message, blocking: structural.has(path) })
  }
  for (const path of missing(side, changed)) {
    problems.push({ at: fileStart(path), message: 'The file was not read: too many name one another.', blocking: true })
  }
  return { commit: side.commit, paths: side.paths, texts: side.texts, problems }
}
