import type { FileDiff } from '../../model/files/diff.ts'
import type { Client } from '../api/client.ts'

/** One file as GitHub lists it in a comparison. */
export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: FileDiff['status']
  /** Absent for binary files, pure renames, large files, and in long listings for no stated reason. */
  readonly patch: string | undefined
}

export interface Changes {
  /** What both sides have in common: differences from there are this change's own. */
  readonly mergeBase: string
  readonly files: readonly ChangedFile[]
  /** False when GitHub cut the listing: the trees must show what else has changed. */
  readonly complete: boolean
}

/** A comparison lists so many files and says nothing of the others. */
const COMPARE_FILES = 300

/**
 * What lies between two commits, in one request. `expected` is the number of changed files that GitHub tells elsewhere.
 * A cut listing is not paged on: the two trees, which are read in any case, tell the rest without a request more.
 */
export async function readChanges(client: Client, base: string, head: string, expected = 0): Promise<Changes> {
  const { octokit, owner, repo } = client
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    // Pages are of commits, which are of no interest; the first one has all the files.
    per_page: 1,
    page: 1,
  })
  const files = data.files ?? []
  const complete = files.length < COMPARE_FILES && files.length >= expected
  return { mergeBase: data.merge_base_commit.sha, files: files.flatMap(readFile), complete }
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
