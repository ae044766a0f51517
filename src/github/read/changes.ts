import type { FileDiff } from '../../model/files/diff.ts'
import type { Client } from '../api/client.ts'
import { type Histories, hasOneMergeBase } from './merge-base.ts'

/** One file as GitHub lists it in a comparison. */
export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: FileDiff['status']
  /** Absent for binary files, pure renames, large files, and in long listings for no stated reason. */
  readonly patch: string | undefined
}

export interface Changes {
  /**
   * What both sides have in common: differences from there are this change's own. The base itself where the histories
   * have several such commits: GitHub picks one of them by its date, which its author chooses, so that an old state
   * could pass as what stood before.
   */
  readonly mergeBase: string
  /** Whether there is one merge base; false where that is unknown. */
  readonly oneMergeBase: boolean
  readonly files: readonly ChangedFile[]
  /** False when GitHub cut the listing, or listed it from another commit: the trees must show what else has changed. */
  readonly complete: boolean
}

/** A comparison lists so many files and says nothing of the others. */
const COMPARE_FILES = 300

/** Pages of 100 commits each. */
const MAX_COMMIT_PAGES = 3

/**
 * What lies between two commits, in one request for most of them. `expected` is the number of changed files that GitHub
 * tells elsewhere. A cut listing is not paged on: the two trees, which are read in any case, tell the rest without a
 * request more.
 */
export async function readChanges(client: Client, base: string, head: string, expected = 0): Promise<Changes> {
  // Pages are of commits; the first one has all the files.
  const data = await readPage(client, base, head, 1)
  const mergeBase = data.merge_base_commit.sha
  const ahead = data.behind_by === 0 ? [] : await readCommits(client, base, head, data)
  if (!(await hasOneMergeBase(client, { mergeBase, behind: data.behind_by, ahead }))) {
    return { mergeBase: base, oneMergeBase: false, files: [], complete: false }
  }
  const files = data.files ?? []
  const complete = data.files !== undefined && files.length < COMPARE_FILES && files.length >= expected
  return { mergeBase, oneMergeBase: true, files: files.flatMap(readFile), complete }
}

async function readPage({ octokit, owner, repo }: Client, base: string, head: string, page: number) {
  const at = { owner, repo, basehead: `${base}...${head}`, per_page: 100, page }
  return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data
}

/** All commits that only the head has; `undefined` where they are too many. */
async function readCommits(
  client: Client,
  base: string,
  head: string,
  { commits: first, total_commits: total }: Awaited<ReturnType<typeof readPage>>,
): Promise<Histories['ahead']> {
  const commits = [...first]
  for (let page = 2; commits.length < total && page <= MAX_COMMIT_PAGES; page++) {
    commits.push(...(await readPage(client, base, head, page)).commits)
  }
  return commits.length < total ? undefined : commits
}

interface ListedFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly status: string
  readonly patch?: string
}

function readFile({ filename, previous_filename, status, patch }: ListedFile): ChangedFile[] {
  if (status === 'unchanged') return []
  const renamed = status === 'renamed' && previous_filename !== undefined
  return [
    {
      path: filename,
      previousPath: renamed ? previous_filename : undefined,
      status: renamed ? 'renamed' : statusOf(status),
      patch,
    },
  ]
}

function statusOf(status: string): FileDiff['status'] {
  if (status === 'removed') return 'removed'
  return status === 'added' || status === 'copied' ? 'added' : 'modified'
}

/** Every path that a change touches, on either side. */
export function touchedPaths(files: Iterable<ChangedFile | FileDiff>): Set<string> {
  const paths = new Set<string>()
  for (const file of files) {
    paths.add(file.path)
    if (file.previousPath !== undefined) paths.add(file.previousPath)
  }
  return paths
}
