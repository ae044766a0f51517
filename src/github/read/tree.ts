import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import type { Client } from '../api/client.ts'

/** A regular file of a commit; `size` in bytes. */
export interface TreeFile {
  readonly oid: string
  readonly size: number
}

/** What a commit holds, by path. */
export interface CommitTree {
  /** The regular files. */
  readonly files: ReadonlyMap<string, TreeFile>
  /** The symbolic links; the content of each is the path it leads to. */
  readonly links: ReadonlyMap<string, TreeFile>
  /** The submodules, each with its commit. */
  readonly submodules: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** A listing that GitHub cuts (100,000 entries or 7 MB) is taken apart folder by folder, with so many requests. */
const MAX_REQUESTS = 100

const REGULAR_FILE = /^100(644|755|664)$/
const LINK = '120000'
const SUBMODULE = '160000'

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
  for (const path of pathsOf(head)) if (idOf(base, path) !== idOf(head, path)) paths.push(path)
  for (const path of pathsOf(base)) if (idOf(head, path) === undefined) paths.push(path)
  return paths
}

/** What a path holds: a file that becomes a link of the same content differs. `undefined` where there is nothing. */
export function idOf({ files, links, submodules }: CommitTree, path: string): string | undefined {
  const link = links.get(path)
  return files.get(path)?.oid ?? (link ? `link ${link.oid}` : submodules.get(path))
}

function* pathsOf({ files, links, submodules }: CommitTree): Generator<string> {
  yield* files.keys()
  yield* links.keys()
  yield* submodules.keys()
}

/** What was listed before, by object id: the folders that two commits share need be listed once. */
export type Listings = Map<string, ReturnType<typeof list>>

/** Lists a commit's files. What can't be listed is a blocking problem: the paths tell rules what is absent. */
export async function readTree(client: Client, commit: string, listings: Listings = new Map()): Promise<CommitTree> {
  const entries: Entries = { files: new Map(), links: new Map(), submodules: new Map() }
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
        addEntries(entries, listing.tree, prefix)
        continue
      }
      requests++
      const top = await listCached(oid, false)
      addEntries(entries, top.tree, prefix)
      if (top.truncated) problems.push(unlisted(prefix))
      for (const entry of top.tree) {
        if (entry.type === 'tree' && entry.sha && entry.path !== undefined) {
          next.push({ oid: entry.sha, prefix: `${prefix}${entry.path}/` })
        }
      }
    }
    folders = next
  }
  return { ...entries, problems }
}

function unlisted(prefix: string): Problem {
  const message = 'This folder has too many files to list all of them.'
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

interface Entries {
  readonly files: Map<string, TreeFile>
  readonly links: Map<string, TreeFile>
  readonly submodules: Map<string, string>
}

function addEntries({ files, links, submodules }: Entries, listed: readonly Entry[], prefix: string): void {
  for (const { path, mode = '', sha, size } of listed) {
    if (path === undefined || !sha) continue
    if (REGULAR_FILE.test(mode)) files.set(prefix + path, { oid: sha, size: size ?? 0 })
    else if (mode === LINK) links.set(prefix + path, { oid: sha, size: size ?? 0 })
    else if (mode === SUBMODULE) submodules.set(prefix + path, sha)
  }
}
