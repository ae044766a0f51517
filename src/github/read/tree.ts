import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import type { Client } from '../api/client.ts'

/** A regular file of a commit; `size` in bytes. */
export interface TreeFile {
  readonly oid: string
  readonly size: number
}

/** All regular files of a commit by path: no symbolic links, no submodules. */
export interface CommitTree {
  readonly files: ReadonlyMap<string, TreeFile>
  readonly problems: readonly Problem[]
}

/** A listing that GitHub cuts (100,000 entries or 7 MB) is taken apart folder by folder, with so many requests. */
const MAX_REQUESTS = 100

const REGULAR_FILE = /^100(644|755|664)$/

interface Entry {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  readonly sha?: string | null
  readonly size?: number
}

/** Paths whose content differs between two listings; both paths of a rename. */
export function differingPaths(base: CommitTree, head: CommitTree): string[] {
  const paths: string[] = []
  for (const [path, { oid }] of head.files) if (base.files.get(path)?.oid !== oid) paths.push(path)
  for (const path of base.files.keys()) if (!head.files.has(path)) paths.push(path)
  return paths
}

/** What was listed before, by object id: the folders that two commits share need be listed once. */
export type Listings = Map<string, ReturnType<typeof list>>

/** Lists a commit's files. What can't be listed is a blocking problem: the paths tell rules what is absent. */
export async function readTree(client: Client, commit: string, listings: Listings = new Map()): Promise<CommitTree> {
  const files = new Map<string, TreeFile>()
  const problems: Problem[] = []
  let folders = [{ oid: commit, prefix: '' }]
  let requests = 0
  const listCached = (oid: string, recursive: boolean) => {
    const key = `${oid} ${recursive}`
    const listing = listings.get(key) ?? list(client, oid, recursive)
    listings.set(key, listing)
    return listing
  }
  while (folders.length > 0) {
    const next: typeof folders = []
    for (const { oid, prefix } of folders) {
      if (requests >= MAX_REQUESTS) {
        problems.push(unlisted(prefix))
        continue
      }
      requests++
      const listing = await listCached(oid, true)
      if (!listing.truncated) {
        addFiles(files, listing.tree, prefix)
        continue
      }
      requests++
      const top = await listCached(oid, false)
      addFiles(files, top.tree, prefix)
      if (top.truncated) problems.push(unlisted(prefix))
      for (const entry of top.tree) {
        if (entry.type === 'tree' && entry.sha && entry.path !== undefined) {
          next.push({ oid: entry.sha, prefix: `${prefix}${entry.path}/` })
        }
      }
    }
    folders = next
  }
  return { files, problems }
}

function unlisted(prefix: string): Problem {
  const message = 'This folder could not be listed as a whole: it has too many files.'
  return { at: fileStart(prefix), message, blocking: true }
}

async function list(client: Client, oid: string, recursive: boolean) {
  const { octokit, owner, repo } = client
  const { data } = await octokit.rest.git.getTree({
    owner,
    repo,
    tree_sha: oid,
    // GitHub takes any value of `recursive` for yes.
    ...(recursive ? { recursive: '1' } : {}),
  })
  return data
}

function addFiles(files: Map<string, TreeFile>, entries: readonly Entry[], prefix: string): void {
  for (const { path, mode, sha, size } of entries) {
    if (path === undefined || !sha || !REGULAR_FILE.test(mode ?? '')) continue
    files.set(prefix + path, { oid: sha, size: size ?? 0 })
  }
}
